import { cellAddress } from '../../model/address';
import { type CoveredValue, coveredValues, type Place } from '../../model/workbook';
import { tidy } from '../../reading/numbers';
import type { Raised } from '../raised';
import { figure } from '../sentences';
import type { TotalComparison } from './compared-total';
import type { Setting, Total } from './setting';

/**
 * Figures that lie hidden beneath merges of the rows that a total covers, where just these make the difference between
 * the total and what is seen: SUM counts them, the screen does not show them.
 */
export function coveredFigures(
  field: string,
  { covers }: Total,
  { place, stated, sum }: TotalComparison,
  { sheetOf }: Setting,
): readonly CoveredValue[] | undefined {
  const places = covers.map((record) => record.place(field)).filter((one) => one !== undefined);
  const columns = new Set(places.map(({ column }) => column));
  const lines = new Set(covers.map(({ line }) => line));
  const hidden = coveredValues(sheetOf(place)).filter(
    ({ row, column, value }) => typeof value === 'number' && columns.has(column) && lines.has(row),
  );
  const more = hidden.reduce((all, { value }) => all + Number(value), 0);
  return hidden.length > 0 && Math.abs(tidy(sum + more) - stated) < 1e-6 ? hidden : undefined;
}

/** A total that counts what nobody sees. */
export function countedUnseen(
  header: string,
  { record }: Total,
  { place, stated, sum }: TotalComparison,
  hidden: readonly CoveredValue[],
): Raised {
  const name = record.role === 'subtotal' ? '小计' : '合计';
  const cells = hidden.map(
    ({ row, column, value }) => `${cellAddress(row, column)}=${figure(Number(value))}`,
  );
  const merges: readonly Place[] = hidden.map(({ merge }) => ({
    sheet: place.sheet,
    row: merge.top,
    column: merge.left,
  }));
  const listed =
    cells.length > 3 ? `${cells.slice(0, 3).join('、')} 等 ${cells.length} 个数` : cells.join('、');
  return {
    rule: 'covered-value-counted',
    complaint: {
      cell: place,
      related: merges,
      severity: 'query',
      message: `“${header}”${name}是 ${figure(stated)},看得见的各行相加是 ${figure(sum)}:合并单元格下面还藏着 ${listed},求和时被算了进去。合并的数只算一次的,请取消合并、删掉藏着的数;该各算各的,请取消合并分行填写。`,
      actual: figure(stated),
      required: figure(sum),
      expected: sum,
    },
  };
}
