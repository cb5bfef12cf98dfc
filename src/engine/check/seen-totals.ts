import { cellAddress } from '../../model/address';
import { type CoveredValue, coveredValues, type Place } from '../../model/workbook';
import { tidy } from '../../reading/numbers';
import { type ShownSum, sumAsShown } from '../laws/sum-as-shown';
import type { Raised } from '../raised';
import { figure, inUnit, unitOf } from '../sentences';
import { isAdditive, type Setting, type Total } from './setting';

/** Totals that come out for the eye and not for the program, or for SUM and not for the eye: hidden decimals, figures beneath merges. */
export function checkSeenTotals(setting: Setting): readonly Raised[] {
  const summed = setting.columns.filter(({ field }) => isAdditive(field));
  return setting.view.totals.flatMap((total) =>
    summed.flatMap(({ field: { field }, header }) => {
      const compared = compareTotal(field, total);
      if (!compared || Math.abs(compared.stated - compared.sum) < 1e-6) {
        return [];
      }
      const beneath = coveredFigures(field, total, compared, setting);
      const places = total.covers.flatMap((record) => record.place(field) ?? []);
      const seen = sumAsShown(places, setting.sheetOf);
      const asShown = addedAsShown(header, total, compared, seen, unitOf(field, setting));
      return beneath ? [countedUnseen(header, total, compared, beneath)] : asShown ? [asShown] : [];
    }),
  );
}

/** What a 合计 cell says, and what the rows come to that it covers. */
interface TotalComparison {
  readonly place: Place;
  readonly stated: number;
  readonly sum: number;
}

/** `undefined` where the total says nothing of a field. */
export function compareTotal(field: string, { record, covers }: Total): TotalComparison | undefined {
  const [stated, place] = [record.number(field), record.place(field)];
  const values = covers.map((one) => one.number(field)).filter((value) => value !== undefined);
  return stated === undefined || !place || values.length === 0 || record.role === 'statistic'
    ? undefined
    : { place, stated, sum: tidy(values.reduce((sum, value) => sum + value, 0)) };
}

/**
 * Figures that lie hidden beneath merges of the rows that a total covers, where just these make the difference between
 * the total and what is seen: SUM counts them, the screen does not show them.
 */
function coveredFigures(
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
function countedUnseen(
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

/** A total that was added up from the figures as they are seen is right for the eye: a question, no error. */
function addedAsShown(
  header: string,
  { record }: Total,
  { place, stated, sum }: TotalComparison,
  seen: ShownSum | undefined,
  unit: string,
): Raised | undefined {
  if (!seen || Math.abs(seen.sum - stated) > 1e-6) {
    return undefined;
  }
  const name = record.role === 'subtotal' ? '小计' : '合计';
  const { value, shown } = seen.example;
  return {
    rule: 'total-of-rounded',
    complaint: {
      cell: place,
      related: [seen.example.place],
      severity: 'query',
      message: `“${header}”${name}是 ${inUnit(stated, unit)},和屏幕上显示的各行相加一样;但各行实际带小数(例如显示 ${shown} 的一格是 ${figure(value)}),实际相加是 ${inUnit(sum, unit)}。请定下按哪个数上报:按整数报的,请把各行四舍五入成整数;按实际数报的,请显示出小数,${name}改为 ${figure(sum)}。`,
      actual: figure(stated),
      required: figure(sum),
      expected: sum,
    },
  };
}
