import type { RecordView } from '../../model/ledger';
import { valueAt } from '../../model/workbook';
import type { Raised } from '../raised';
import { difference, figure, inUnit, unitOf } from '../sentences';
import { hasCell } from './cell-set';
import type { Setting } from './setting';
import type { ShownSum } from './shown-sums';
import type { Total, TotalComparison } from './total-comparison';

/** What is said of a 合计 that its rows do not add up to. */
export function wrongTotal(
  field: string,
  header: string,
  { record, covers }: Total,
  compared: TotalComparison,
  setting: Setting,
  seen: ShownSum | undefined,
): readonly Raised[] {
  const { suspicious, columns } = setting;
  const unit = unitOf(field, setting);
  const { place, stated, sum, correctedSum, approximate, incomplete } = compared;
  const sheet = setting.sheetOf(place);
  const name = record.role === 'subtotal' ? '小计' : '合计';
  const rows = [covers[0], covers.at(-1)].map((one) => one?.place(field)).filter((one) => one !== undefined);
  const hasFormula = sheet.formulas[place.row]?.[place.column] !== undefined;
  const typed = typeof valueAt(sheet, place.row, place.column) === 'number';
  // A blank that should have been filled may be all that is missing.
  const hole = stated > sum ? holeIn(field, covers, columns) : undefined;
  const hasHole =
    hole !== undefined ||
    (stated > sum && covers.some((one) => one.isBlank(field) && hasCell(suspicious, one, [field])));
  // The text that a SUM leaves out is said at its own cell.
  const skipsText = hasFormula && Math.abs(stated - compared.withoutText) < 1e-6;
  const unsure = approximate || incomplete || hasHole || skipsText;
  // Who adds up what the screen shows gets another sum than the program.
  const visibly = seen && seen.sum !== sum ? `(小数没有全显示,屏幕上的数相加是 ${figure(seen.sum)})` : '';
  const added = `${figure(sum)}${sum === correctedSum ? '' : `(改正行内的错误后是 ${figure(correctedSum)})`}${visibly}`;
  const mismatch: Raised = {
    rule: 'total-mismatch',
    complaint: {
      cell: place,
      related: rows,
      severity: unsure ? 'query' : 'error',
      message: `“${header}”${/计$/.test(header) ? '一栏的' : ''}${name}是 ${inUnit(stated, unit)},各行相加是 ${added},${name}${difference(stated, correctedSum, unit)}。请核对各行和${name}。`,
      actual: figure(stated),
      required: figure(correctedSum),
      ...(sum === correctedSum && typed && !hasFormula && !unsure ? { repair: correctedSum } : {}),
    },
  };
  const blank = hole?.place(field);
  if (!blank || (hole && hasCell(suspicious, hole, [field]))) {
    return [mismatch];
  }
  return [
    mismatch,
    {
      rule: 'missing-value',
      complaint: {
        cell: blank,
        related: [place],
        severity: 'query',
        message: `“${header}”这一格空着,按${name}倒推应为 ${inUnit(stated - sum, unit)}。请补填,或改正${name}。`,
        actual: '空白',
        required: figure(stated - sum),
      },
    },
  ];
}

/** The only blank of a column that is filled otherwise; where a row says that there are 0 of the thing, its blanks are right. */
function holeIn(field: string, covers: Total['covers'], columns: Setting['columns']): RecordView | undefined {
  const blanks = covers.filter((one) => one.isBlank(field));
  const [hole] = blanks;
  const isNothing = columns.some((column) => hole?.number(column.field.field) === 0);
  return hole && covers.length >= 4 && blanks.length === 1 && !isNothing ? hole : undefined;
}
