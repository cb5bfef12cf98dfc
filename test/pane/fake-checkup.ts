import type { Markup } from '../../src/model/drawing';
import type { Finding } from '../../src/model/finding';
import type { FieldPlace, Ledger } from '../../src/model/ledger';
import type { CheckOptions, Report } from '../../src/model/report';
import type { Edit, Obstacle, Session } from '../../src/model/session';
import type { Sheet } from '../../src/model/workbook';
import type { Program, Survey } from '../../src/pane/program';
import { findingOf, reportOf, standardOf } from '../support/report';
import { sheetOf, workbookOf } from '../support/sheet';

export function findingAt(sheet: string, cell: string, rule: string): Finding {
  return findingOf({
    rule,
    sheet,
    cell,
    message: `${sheet} ${cell} 有误,请改正`,
    basis: '教督〔2017〕6号 第5项',
    actual: '58',
    required: '≤45',
  });
}

/** A session in memory that records what is asked of it; `edit` plays the user. */
export function fakeSession(
  refusals: Partial<Record<'apply' | 'read' | 'goTo' | 'clear', Error>> = {},
  obstacles: readonly Obstacle[] = [],
) {
  const memory = new Map<string, unknown>();
  const calls: string[] = [];
  const applied: Markup[] = [];
  const own = new Map<string, Sheet>();
  let listener: ((edit: Edit) => void) | undefined;
  let selecting: ((sheet: string, cell: string) => void) | undefined;
  const call = async <Result>(
    name: keyof typeof refusals,
    words: string,
    result: Result,
  ): Promise<Result> => {
    calls.push(words);
    const refusal = refusals[name];
    if (refusal) {
      throw refusal;
    }
    return result;
  };
  const session: Session = {
    abilities: { notes: false, save: false, edits: true },
    read: () => call('read', 'read', workbookOf(sheetOf([['班额', 58]], { name: '班额表' }))),
    apply: (markup) => {
      applied.push(markup);
      return call('apply', 'apply', obstacles);
    },
    clear: () => call('clear', 'clear', []),
    insert: async (sheets) => {
      for (const { id, title } of sheets) {
        own.set(id, sheetOf([], { name: title }));
      }
      return [];
    },
    readOwn: async () => new Map(own),
    remove: async (ids) => {
      for (const id of ids) {
        own.delete(id);
      }
      return [];
    },
    goTo: (sheet, cell) => call('goTo', `goTo ${sheet}!${cell}`, undefined),
    write: async (corrections) => {
      for (const { sheet, cell, value } of corrections) {
        calls.push(`write ${sheet}!${cell} ${value}`);
      }
    },
    selection: async () => ({ sheet: '班额表', cell: 'B1' }),
    recall: async () => Object.fromEntries(memory),
    remember: async (entries) => {
      for (const [key, value] of Object.entries(entries)) {
        memory.set(key, value);
      }
    },
    forget: async () => memory.clear(),
    onEdit: (listen) => {
      listener = listen;
      return () => {
        listener = undefined;
      };
    },
    onSelect: (listen) => {
      selecting = listen;
      return () => {
        selecting = undefined;
      };
    },
  };
  return {
    session,
    memory,
    calls,
    applied,
    edit: () => listener?.({ sheet: '班额表', area: 'B1' }),
    select: (cell: string) => selecting?.('班额表', cell),
  };
}

/** A table of the whole sheet with one header row, recognised as this kind. */
export function ledgerOf(sheet: Sheet, kind: string, more: Partial<Ledger> = {}): Ledger {
  const [header = [], ...body] = sheet.values;
  const fields: readonly FieldPlace[] = (header ?? []).map((text, index) => ({
    field: `field_${index}`,
    header: String(text),
    index,
    confidence: 1,
  }));
  return {
    kind,
    table: {
      sheet,
      area: { top: 0, left: 0, bottom: sheet.values.length - 1, right: fields.length - 1 },
      orientation: 'rows',
      titles: [],
      footers: [],
      context: {},
      headerLines: [0],
      headers: fields.map(({ header: text, index }) => ({ index, path: [text] })),
      lines: body.map((_, row) => ({ index: row + 1, role: 'data' })),
    },
    fields,
    confidence: 1,
    reasons: ['标题像'],
    ...more,
  };
}

const classSizes = ledgerOf(sheetOf([['班额', 58]], { name: '班额表' }), 'class-size');

/** What a fake program knows besides its findings. */
export interface Knowledge {
  readonly program?: Partial<Program>;
  readonly survey?: Survey;
  readonly report?: Partial<Report>;
  /** Told with what every survey and check was asked for. */
  readonly onOptions?: (options: CheckOptions) => void;
}

/** A program whose check finds what it is given, the next time the next. */
export function fakeProgram(
  { program: own, survey, report, onOptions }: Knowledge,
  ...results: readonly (readonly Finding[])[]
): () => Promise<Program> {
  let checks = 0;
  const program: Program = {
    standards: [standardOf('national', '优质均衡')],
    defaultStandards: ['national'],
    ledgers: [],
    summaries: [],
    *survey(_, options) {
      onOptions?.(options);
      yield { stage: 'recognise', done: 0.5, detail: '' };
      return survey ?? { ledgers: [], unrecognised: [] };
    },
    *check(_, options) {
      onOptions?.(options);
      yield { stage: 'check', done: 0.5, detail: '班额表' };
      checks += 1;
      return reportOf(results[Math.min(checks, results.length) - 1] ?? [], {
        ledgers: [classSizes],
        ...report,
      });
    },
    mark: ({ findings }) => ({
      marks: findings.map(({ sheet, cell, severity }) => ({ sheet, cell, severity })),
      notes: [],
      sheets: [],
      position: 'front',
    }),
    draw: () => ({ ok: false, reason: '没有数据' }),
    today: () => '2026-11-23',
    ...own,
  };
  return async () => program;
}
