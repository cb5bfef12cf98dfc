import type { Table } from '../../model/table';
import type { Place } from '../../model/workbook';
import { isOfSchools } from '../hypotheses/school-words';

/**
 * Whether a cell lies in a table that no kind explains and in which no word is of a school's world: whose figures are what, there nobody
 * here knows, so that what does not add up in it is asked and not said.
 */
export function isElsewhere(unread: readonly Table[]): (cell: Place) => boolean {
  const foreign = unread.filter((table) => !isOfSchools(table));
  return ({ sheet, row, column }) =>
    foreign.some(
      ({ sheet: { name }, area }) =>
        name === sheet &&
        row >= area.top &&
        row <= area.bottom &&
        column >= area.left &&
        column <= area.right,
    );
}
