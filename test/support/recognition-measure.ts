import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recogniseWorkbook } from '../../src/engine/recognise/recognise';
import { ledgers as kinds } from '../../src/ledgers/index';
import { cellAddress, columnName, parseArea } from '../../src/model/address';
import type { Ledger } from '../../src/model/ledger';
import type { Line } from '../../src/model/table';
import { readWorkbookFile } from '../../src/xlsx/read';
import { samplesFolder } from './answer-key';

interface KeyTable {
  readonly orientation: string;
  readonly header_rows?: readonly number[];
  readonly data_range?: string | null;
  readonly columns?: readonly (readonly [string, string, string?])[];
  readonly pairs?: readonly {
    readonly value_cell: string;
    readonly field: string;
    readonly label_cell: string;
  }[];
  readonly total_rows?: readonly number[];
  readonly subtotal_rows?: readonly number[];
}

interface KeySheet {
  readonly name: string;
  readonly kind: string;
  readonly tables?: readonly KeyTable[];
}

export interface RecognitionMeasure {
  readonly sheets: number;
  readonly sheetsMissed: readonly string[];
  readonly columns: number;
  readonly columnsMissed: readonly string[];
  readonly rangesMissed: readonly string[];
  readonly totalsMissed: readonly string[];
}

/** Kinds of the keys that are no ledgers. */
const NONE = new Set(['cover', 'notes', 'empty', 'text', 'instructions', 'none']);

/** How the recognition of sample workbooks fares against their keys; every list says what went wrong. */
export function measureRecognition(samples: readonly string[]): RecognitionMeasure {
  const tally = {
    sheets: 0,
    columns: 0,
    sheetsMissed: [] as string[],
    columnsMissed: [] as string[],
    rangesMissed: [] as string[],
    totalsMissed: [] as string[],
  };
  for (const sample of samples) {
    const key: { workbook: string; sheets: KeySheet[] } = JSON.parse(
      readFileSync(join(samplesFolder, `${sample}.key.json`), 'utf8'),
    );
    const workbook = readWorkbookFile(
      new Uint8Array(readFileSync(join(samplesFolder, key.workbook))),
      key.workbook,
    );
    const { ledgers } = recogniseWorkbook(workbook, kinds);
    for (const sheet of key.sheets) {
      const found = ledgers.filter(({ table }) => table.sheet.name === sheet.name);
      const where = `${key.workbook.slice(0, 2)} ${sheet.name}`;
      const wanted = sheet.kind.replaceAll('_', '-');
      tally.sheets++;
      const right = NONE.has(sheet.kind)
        ? found.length === 0
        : sheet.kind === 'mixed'
          ? found.length === sheet.tables?.length
          : found.some(({ kind }) => kind === wanted);
      if (!right) {
        tally.sheetsMissed.push(
          `${where}: ${wanted}, got ${found.map(({ kind }) => kind).join(' ') || 'nothing'}`,
        );
      }
      for (const table of sheet.tables ?? []) {
        measureTable(table, found, where, tally);
      }
    }
  }
  return tally;
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
