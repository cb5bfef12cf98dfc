import type { Table } from '../../model/table';
import type { Place } from '../../model/workbook';
import { numberOf } from '../../reading/numbers';
import { foldWidth } from '../../reading/words';
import type { Raised } from '../findings';
import { unitOfWords } from './figure-units';
import { difference, figure, inUnit } from './sentences';
import { sumOfParts, type UnreadColumn } from './unread-sums';

/** Figures of which a sum means nothing. */
const NO_SUM =
  /率|比|均|占|最|名次|排名|序|号|码|年份|年度|年$|时间|日期|单价|标准|定额|班额|编号|学号|电话|系数|届|[%‰]|岁|达标|得分|分数|余额|结余|结存|库存|累计|存$/;

/** With larger gaps the line is no sum of these lines. */
const NEAR = 0.25;

/**
 * The arithmetic of tables that nobody knows: a 合计 line under columns of figures, a 合计 column beside its parts. Only
 * asked about: what the columns mean is not known.
 */
export function checkUnread(table: Table): readonly Raised[] {
  if (table.orientation !== 'rows') {
    return [];
  }
  const columns = columnsOf(table);
  return [...columns.flatMap((column) => totalsOf(table, column)), ...sumOfParts(table, columns)];
}

function columnsOf(table: Table): readonly UnreadColumn[] {
  const lines = table.lines.filter(({ role }) => role === 'data').map(({ index }) => index);
  return table.headers.flatMap(({ index, path }): readonly UnreadColumn[] => {
    const header = foldWidth(path.join(' '));
    const values = new Map(lines.map((line) => [line, valueIn(table, line, index)]));
    const known = [...values.values()].filter((value) => value !== undefined);
    const texts = lines.filter(
      (line) => values.get(line) === undefined && !isBlank(table, line, index),
    ).length;
    return known.length >= 2 && texts === 0 && !NO_SUM.test(header)
      ? [{ index, header: path.at(-1) ?? '', path, values }]
      : [];
  });
}

function isBlank({ sheet }: Table, line: number, index: number): boolean {
  const value = sheet.values[line]?.[index];
  return value === null || value === undefined || /^[\s\-—–/／无]*$/.test(String(value));
}

export function valueIn({ sheet }: Table, line: number, index: number): number | undefined {
  const value = sheet.values[line]?.[index];
  return value === null || value === undefined ? undefined : numberOf(value);
}

/** Every 小计 and 合计 line against the lines since the last one, all lines, or the 小计 lines. */
function totalsOf(table: Table, column: UnreadColumn): readonly Raised[] {
  const raised: Raised[] = [];
  let [block, all, subtotals] = [0, 0, 0];
  for (const { index: line, role } of table.lines) {
    if (role === 'section') {
      block = 0;
    } else if (role === 'data') {
      const value = column.values.get(line) ?? 0;
      block += value;
      all += value;
    } else if (role === 'subtotal' || role === 'total') {
      const stated = valueIn(table, line, column.index);
      const sums = role === 'subtotal' ? [block] : [all, block, subtotals];
      if (stated !== undefined && sums.every((sum) => Math.abs(sum - stated) > 0.006)) {
        const nearest = [...sums].sort((a, b) => Math.abs(a - stated) - Math.abs(b - stated))[0] ?? all;
        if (nearest > 0 && Math.abs(nearest - stated) <= nearest * NEAR) {
          raised.push(complain(table, { line, column }, stated, nearest));
        }
      }
      subtotals += role === 'subtotal' ? (stated ?? 0) : 0;
      block = 0;
    }
  }
  return raised;
}

function complain(
  { sheet }: Table,
  { line, column }: { readonly line: number; readonly column: UnreadColumn },
  stated: number,
  sum: number,
): Raised {
  const cell: Place = { sheet: sheet.name, row: line, column: column.index };
  const header = column.header.replace(/\s+/g, '');
  const unit = unitOfWords(header) ?? '';
  return {
    rule: 'total-mismatch',
    complaint: {
      cell,
      severity: 'query',
      message: `“${header}”${/计$/.test(header) ? '一栏的' : ''}合计是 ${inUnit(stated, unit)},各行相加是 ${figure(Number(sum.toPrecision(12)))},${difference(stated, sum, unit)}。请核对各行和合计。`,
      actual: figure(stated),
      required: figure(Number(sum.toPrecision(12))),
    },
  };
}
