import type { Markup } from '../../src/model/drawing';
import type { Finding } from '../../src/model/finding';
import type { Edit, Session } from '../../src/model/session';
import type { Program } from '../../src/pane/program';
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
export function fakeSession(refusals: Partial<Record<'apply' | 'read' | 'goTo' | 'clear', Error>> = {}) {
  const memory = new Map<string, unknown>();
  const calls: string[] = [];
  const applied: Markup[] = [];
  let listener: ((edit: Edit) => void) | undefined;
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
      return call('apply', 'apply', []);
    },
    clear: () => call('clear', 'clear', []),
    insert: async () => [],
    readOwn: async () => new Map(),
    remove: async () => [],
    goTo: (sheet, cell) => call('goTo', `goTo ${sheet}!${cell}`, undefined),
    write: async (sheet, cell, value) => {
      calls.push(`write ${sheet}!${cell} ${value}`);
    },
    recall: async (key) => memory.get(key),
    remember: async (key, value) => {
      memory.set(key, value);
    },
    onEdit: (listen) => {
      listener = listen;
      return () => {
        listener = undefined;
      };
    },
    onSelect: () => () => undefined,
  };
  return { session, memory, calls, applied, edit: () => listener?.({ sheet: '班额表', area: 'B1' }) };
}

/** A program whose check finds what it is given, the next time the next. */
export function fakeProgram(...results: readonly (readonly Finding[])[]): () => Promise<Program> {
  let checks = 0;
  const program: Program = {
    standards: [standardOf('national', '优质均衡')],
    defaultStandards: ['national'],
    ledgers: [],
    summaries: [],
    *survey() {
      yield { stage: 'recognise', done: 0.5, detail: '' };
      return { ledgers: [], unrecognised: [] };
    },
    *check() {
      yield { stage: 'check', done: 0.5, detail: '班额表' };
      checks += 1;
      return reportOf(results[Math.min(checks, results.length) - 1] ?? []);
    },
    mark: ({ findings }) => ({
      marks: findings.map(({ sheet, cell, severity }) => ({ sheet, cell, severity })),
      notes: [],
      sheets: [],
      position: 'front',
    }),
    draw: () => ({ ok: false, reason: '没有数据' }),
    today: () => '2026-11-23',
  };
  return async () => program;
}
