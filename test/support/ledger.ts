import { expect } from '@jest/globals';
import { checkAcrossLedgers, checkLedger } from '../../src/engine/check/ledger';
import { viewLedger } from '../../src/engine/extract/view';
import { findByLaws } from '../../src/engine/laws/find';
import { toldTotals } from '../../src/engine/laws/told';
import type { Raised } from '../../src/engine/raised';
import { hearLaws } from '../../src/engine/say/laws-heard';
import { cellAddress } from '../../src/model/address';
import type { Content } from '../../src/model/content';
import type { Field, Ledger, LedgerKind, LedgerView, Scene } from '../../src/model/ledger';
import type { Context, LineRole, Table, TextLine } from '../../src/model/table';
import type { Sheet } from '../../src/model/workbook';
import { type DrawnSheet, workbookOf } from './sheet';

/** A kind of ledger for tests: what matters is given, the rest is empty. */
export function kindOf(fields: readonly Field[], more: Partial<LedgerKind> = {}): LedgerKind {
  return {
    id: 'test-ledger',
    label: '测试台账',
    titles: [],
    identifiedBy: [],
    nameFields: [],
    relations: [],
    states: [],
    checks: [],
    ...more,
    fields,
  };
}

/** A field whose header is its own name. */
export function fieldOf(field: string, content: Content, more: Partial<Field> = {}): Field {
  return { field, label: field, headers: [field], content, ...more };
}

export interface Drawn {
  readonly kind: LedgerKind;
  readonly sheet: DrawnSheet;
  readonly context?: Context;
  /** The header's row as Excel counts; titles are above. */
  readonly header?: number;
}

/**
 * The view of a drawn ledger: the header row holds the fields' names, a row is a 小计, 合计 or 平均 row, a section or a
 * footer (注:…) when its first text says so.
 */
export function drawnView(drawn: Drawn): LedgerView {
  return viewLedger(drawnLedger(drawn), drawn.kind, workbookOf(drawn.sheet));
}

function drawnLedger(drawn: Drawn): Ledger {
  const { kind } = drawn;
  const table = drawnTable(drawn);
  const { headers } = table;
  const fields = kind.fields.flatMap((field) => {
    const found = headers.find(({ path }) => path[0] === field.field || path[0] === field.label);
    return found
      ? [{ field: field.field, header: found.path[0] ?? '', index: found.index, confidence: 1 }]
      : [];
  });
  return { kind: kind.id, table, fields, confidence: 1, reasons: [] };
}

function drawnTable({ sheet, context = {}, header = 1 }: Drawn): Table {
  const top = header - 1;
  const headers = (sheet.values[top] ?? []).map((value, index) => ({ index, path: [String(value ?? '')] }));
  const rows = sheet.values
    .slice(header)
    .map((_, index) => ({ index: header + index, role: roleOf(sheet, header + index) }));
  const lines = rows.flatMap(({ index, role }) => (role === 'footer' ? [] : [{ index, role }]));
  const texts = (from: number, to: number): readonly TextLine[] =>
    sheet.values
      .slice(from, to)
      .flatMap((row, index) =>
        (row ?? []).flatMap((value, column) =>
          typeof value === 'string'
            ? [{ text: value, place: { sheet: sheet.name, row: from + index, column } }]
            : [],
        ),
      );
  const footer = rows.find(({ role }) => role === 'footer')?.index ?? sheet.values.length;
  return {
    sheet,
    area: { top, left: 0, bottom: lines.at(-1)?.index ?? top, right: headers.length - 1 },
    orientation: 'rows',
    titles: texts(0, top),
    footers: texts(footer, sheet.values.length),
    context,
    headerLines: [top],
    headers,
    lines,
  };
}

function roleOf(sheet: Sheet, row: number): LineRole | 'footer' {
  const cells = (sheet.values[row] ?? []).filter((value) => value !== null && value !== undefined);
  const text = String(cells[0] ?? '');
  if (cells.length === 0) {
    return 'blank';
  }
  if (/^注/.test(text)) {
    return 'footer';
  }
  if (/^[一二三四五]、/.test(text) && cells.length === 1) {
    return 'section';
  }
  return /^(合计|总计)/.test(text)
    ? 'total'
    : /^小计/.test(text)
      ? 'subtotal'
      : /^平均/.test(text)
        ? 'statistic'
        : 'data';
}

/** A scene of these ledgers. */
export function sceneOf(views: readonly LedgerView[], more: Partial<Scene> = {}): Scene {
  return {
    ledgers: (kind) => views.filter((view) => view.kind === kind),
    demands: () => [],
    quantity: () => undefined,
    stage: undefined,
    today: '2016-01-31',
    ...more,
  };
}

/** Everything that the generic checks and the laws say of drawn ledgers. */
export function raisedOn(ledgers: readonly Drawn[], scene: Partial<Scene> = {}): readonly Raised[] {
  const views = ledgers.map(drawnView);
  const around = sceneOf(views, scene);
  const kinds = [...new Set(ledgers.map(({ kind }) => kind))];
  const raised = [
    ...ledgers.flatMap((drawn, index) => {
      const view = views[index] as LedgerView;
      const checks = checkLedger(view, drawn.kind, around, [{ view, table: drawnTable(drawn) }]);
      let next = checks.next();
      while (!next.done) {
        next = checks.next();
      }
      return next.value;
    }),
    ...checkAcrossLedgers(views, kinds),
  ];
  const known = {
    kinds: new Map(kinds.map((kind) => [kind.id, kind])),
    quantities: new Map(),
    indicators: new Map(),
    stated: [],
    told: views.flatMap((view, index) => toldTotals(view, (ledgers[index] as Drawn).kind)),
    bound: () => undefined,
  };
  const found = findByLaws(ledgers.map(drawnLedger), [], known, raised);
  return hearLaws([...raised, ...found.doubted], found, undefined);
}

/** The drawn verdicts (`!rule`) are what is found, no more and no less. */
export function expectDrawn(ledgers: readonly Drawn[], scene: Partial<Scene> = {}): void {
  const found = raisedOn(ledgers, scene).map(
    ({ rule, complaint: { cell } }) => `${cell.sheet}!${cellAddress(cell.row, cell.column)} ${rule}`,
  );
  const expected = ledgers.flatMap(({ sheet }) =>
    sheet.expected.map(({ cell, rule }) => `${sheet.name}!${cell} ${rule}`),
  );
  expect(found.sort()).toEqual(expected.sort());
}
