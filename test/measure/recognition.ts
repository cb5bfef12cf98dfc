import { cellAddress, columnName, parseArea } from '../../src/model/address';
import type { Ledger } from '../../src/model/ledger';
import type { Line } from '../../src/model/table';
import type { AnswerKey, KeySheet, KeyTable } from './answer-key';

/** How tables were read, held against the key; every list says what went wrong. */
export interface Recognition {
  readonly sheets: readonly { readonly kind: string; readonly isRight: boolean }[];
  readonly sheetsMissed: readonly string[];
  /** Columns and labels whose field the key names. */
  readonly columns: number;
  readonly columnsMissed: readonly string[];
  /** Header lines, first and last record. */
  readonly rangesMissed: readonly string[];
  readonly totalsMissed: readonly string[];
}

/** Kinds of the keys that are no ledgers. */
const NONE = new Set(['cover', 'notes', 'empty', 'text', 'instructions', 'none']);

export function measureRecognition(key: AnswerKey, ledgers: readonly Ledger[]): Recognition {
  const tally = {
    columns: 0,
    sheetsMissed: [] as string[],
    columnsMissed: [] as string[],
    rangesMissed: [] as string[],
    totalsMissed: [] as string[],
  };
  const sheets = key.sheets.filter(saysWhatIsThere).map((sheet) => {
    const found = ledgers.filter(({ table }) => table.sheet.name === sheet.name);
    for (const table of sheet.tables ?? []) {
      measureTable(table, found, sheet.name, tally);
    }
    const isRight = isRecognised(sheet, found);
    if (!isRight) {
      const got = found.map(({ kind }) => kind).join(' ') || 'nothing';
      tally.sheetsMissed.push(`${sheet.name}: ${sheet.kind}, got ${got}`);
    }
    return { kind: sheet.kind ?? '', isRight };
  });
  return { ...tally, sheets };
}

/** Of a sheet with several tables the key must name them; where it names no kind, none is expected. */
function saysWhatIsThere({ kind, tables = [] }: KeySheet): boolean {
  return kind !== undefined && (kind !== 'mixed' || tables.length > 0);
}

function isRecognised({ kind = '', tables }: KeySheet, found: readonly Ledger[]): boolean {
  if (NONE.has(kind)) {
    return found.length === 0;
  }
  return kind === 'mixed'
    ? found.length === tables?.length
    : found.some((ledger) => ledger.kind === kind.replaceAll('_', '-'));
}

interface Tally {
  columns: number;
  readonly columnsMissed: string[];
  readonly rangesMissed: string[];
  readonly totalsMissed: string[];
}

function measureTable(table: KeyTable, found: readonly Ledger[], where: string, tally: Tally): void {
  const area = table.data_range ? parseArea(table.data_range) : undefined;
  if (table.pairs && table.orientation === 'key_value') {
    for (const { value_cell, field, label_cell } of table.pairs) {
      tally.columns++;
      const hit = found
        .flatMap(({ fields }) => fields)
        .some(
          (place) =>
            place.field === field &&
            place.row !== undefined &&
            cellAddress(place.row, place.index) === value_cell,
        );
      if (!hit) {
        tally.columnsMissed.push(`${where} ${label_cell}→${value_cell} ${field}`);
      }
    }
  }
  if (!area || !table.columns) {
    return;
  }
  const ledger = found.find(
    ({ table: { area: own } }) =>
      own.left <= area.right && own.right >= area.left && own.top <= area.top && own.bottom >= area.top,
  );
  for (const [column, field] of table.columns) {
    tally.columns++;
    const place = ledger?.fields.find(({ index }) => columnName(index) === column);
    if (place?.field !== field) {
      tally.columnsMissed.push(`${where} ${column} ${field}, got ${place?.field ?? 'nothing'}`);
    }
  }
  if (!ledger) {
    tally.rangesMissed.push(`${where} ${table.data_range}: no table`);
    return;
  }
  measureLines(table, ledger, where, tally);
}

function measureLines(key: KeyTable, { table }: Ledger, where: string, tally: Tally): void {
  const header = table.headerLines.map((line) => line + 1).join();
  if (key.header_rows && header !== key.header_rows.join()) {
    tally.rangesMissed.push(`${where}: header ${key.header_rows}, got ${header}`);
  }
  const area = parseArea(key.data_range ?? '');
  const isBody = ({ role }: Line) =>
    !['total', 'statistic', 'instruction', 'code', 'standard', 'header', 'blank', 'excluded'].includes(role);
  const body = table.lines.filter(isBody);
  const totals = [...(key.total_rows ?? []), ...(key.subtotal_rows ?? [])];
  const last = body
    .filter(({ index, role }) => role === 'data' || index === area?.bottom || totals.includes(index + 1))
    .at(-1)?.index;
  // Some keys begin the records with the heading of their first section, some under it.
  const first = body.find(({ index, role }) => role === 'data' || index === area?.top)?.index;
  if (area && (first !== area.top || (last !== area.bottom && !totals.includes((last ?? 0) + 1)))) {
    tally.rangesMissed.push(
      `${where}: records ${key.data_range}, got ${(first ?? -1) + 1}–${(last ?? -1) + 1}`,
    );
  }
  const told = table.lines
    .filter(({ role }) => role === 'total' || role === 'subtotal' || role === 'statistic')
    .map(({ index }) => index + 1);
  const wrong = [
    ...totals.filter((row) => !told.includes(row)),
    ...told.filter((row) => !totals.includes(row)),
  ];
  if (wrong.length > 0) {
    tally.totalsMissed.push(`${where}: rows ${wrong.join()}`);
  }
}
