import type { DateCheck } from '../../model/reading';
import { dateChecker } from '../../reading/dates';
import type { Column } from './column';
import type { Setting } from './setting';

const known = new WeakMap<Column, readonly DateCheck[]>();

/** What the dates of a column turn out to be; read once for all checks. */
export function datesOf(column: Column, { view }: Setting): readonly DateCheck[] {
  let dates = known.get(column);
  if (!dates) {
    const read = dateChecker(view.context);
    dates = Array.from({ length: column.length }, (_, index) =>
      read(column.value(index), column.format(index)),
    );
    known.set(column, dates);
  }
  return dates;
}
