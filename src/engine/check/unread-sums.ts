import type { Table } from '../../model/table';
import type { Raised } from '../findings';
import { unitOfWords } from './figure-units';
import { difference, figure, inUnit } from './sentences';

/** A column of figures in a table that is not understood. */
export interface UnreadColumn {
  readonly index: number;
  readonly header: string;
  readonly path: readonly string[];
  /** By line; `undefined` where the cell is blank. */
  readonly values: ReadonlyMap<number, number | undefined>;
}

const WHOLE = /^(?:合计|总计|小计|共计|计|总数|总人数|合计数)(?:$|[((])/;
/** Sums do not come out right by chance: two of three lines are enough to show what is added up. */
const FEWEST = 3;
const USUAL = 0.6;

/** 合计 beside columns that add up to it in most lines: the other lines are asked about. */
export function sumOfParts({ sheet }: Table, columns: readonly UnreadColumn[]): readonly Raised[] {
  return columns.flatMap((whole, at) => {
    const sexes = sexesBeside(columns, at);
    if (!WHOLE.test(whole.header.replace(/\s+/g, '')) && !sexes) {
      return [];
    }
    const before = columns.slice(0, at);
    const after = columns.slice(at + 1);
    const last = before.map(({ header }) => WHOLE.test(header.replace(/\s+/g, ''))).lastIndexOf(true);
    const next = after.findIndex(({ header }) => WHOLE.test(header.replace(/\s+/g, '')));
    const choices = sexes
      ? [sexes]
      : [before.slice(last + 1), next < 0 ? after : after.slice(0, next), after.slice(0, 2)];
    const parts = choices.find((some) => some.length > 1 && fits(whole, some));
    return (parts ? wrongLines(whole, parts) : []).map((line): Raised => {
      const stated = whole.values.get(line) ?? 0;
      const sum = sumIn(line, parts ?? []);
      const header = whole.header.replace(/\s+/g, '');
      const unit = unitOfWords(header) ?? (sexes ? '人' : '');
      return {
        rule: 'sum-mismatch',
        complaint: {
          cell: { sheet: sheet.name, row: line, column: whole.index },
          related: (parts ?? []).map(({ index }) => ({ sheet: sheet.name, row: line, column: index })),
          severity: 'query',
          message: `“${header}”是 ${inUnit(stated, unit)},各栏相加是 ${figure(sum)},${difference(stated, sum, unit)}。别的各行都相等,请核对这一行。`,
          actual: figure(stated),
          required: figure(sum),
        },
      };
    });
  });
}

/** 寄宿人数 | 男 | 女 or 男 | 女 | 人数. */
function sexesBeside(columns: readonly UnreadColumn[], at: number): readonly UnreadColumn[] | undefined {
  const pairs = [columns.slice(at + 1, at + 3), columns.slice(Math.max(0, at - 2), at)];
  return pairs.find(
    ([male, female]) => /^男/.test(male?.header.trim() ?? '') && /^女/.test(female?.header.trim() ?? ''),
  );
}

function fits(whole: UnreadColumn, parts: readonly UnreadColumn[]): boolean {
  const lines = linesOf(whole);
  return lines.length >= FEWEST && lines.length - wrongLines(whole, parts).length >= lines.length * USUAL;
}

function linesOf({ values }: UnreadColumn): readonly number[] {
  return [...values].flatMap(([line, value]) => (value === undefined ? [] : [line]));
}

function wrongLines(whole: UnreadColumn, parts: readonly UnreadColumn[]): readonly number[] {
  return linesOf(whole).filter(
    (line) => Math.abs((whole.values.get(line) ?? 0) - sumIn(line, parts)) > 0.006,
  );
}

function sumIn(line: number, parts: readonly UnreadColumn[]): number {
  return Number(parts.reduce((sum, { values }) => sum + (values.get(line) ?? 0), 0).toPrecision(12));
}
