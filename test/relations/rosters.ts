import type { DraftBook } from './draft';
import { type Listed, linesOf, range, recordRows, standsApart } from './draft-tables';
import { formulasTouch } from './formulas';

/** Kinds of lists whose order of rows says nothing. */
export const ROSTERS: ReadonlySet<string> = new Set([
  'student_roster',
  'teacher_roster',
  'left_behind',
  'fitness_detail',
  'exam_scores',
  'aid_list',
  'function_rooms',
  'boarders',
  'health_check',
  'safety_hazard',
  'teacher_training',
]);

/** Words that only make sense after the row above, or close the rows before. */
const AFTER_OTHERS = /^(同上|〃|"|″|\u201d|同前|合计|小计|总计)$/;

/** Whether the records of a list may change places. */
export function isOrderless(book: DraftBook, listed: Listed): boolean {
  const { sheet, table } = listed;
  const { top, bottom, left, right } = table.area;
  const rows = recordRows(listed);
  const special = linesOf(table, 'section', 'subtotal', 'repeated_header', 'carry', 'footer', 'blank');
  return (
    ROSTERS.has(table.kind) &&
    !table.fillsDown &&
    !table.isOdd &&
    standsApart(listed) &&
    !special.some((row) => row >= top && row <= bottom) &&
    sheet.mergesIn(top, bottom).length === 0 &&
    !formulasTouch(book, sheet, { top, bottom, left: 0, right: sheet.columns }) &&
    !rows.some((row) =>
      range(left, right).some((column) => AFTER_OTHERS.test(sheet.text(row, column).trim())),
    ) &&
    rows.length >= 6 &&
    (rows.at(-1) ?? 0) - (rows[0] ?? 0) + 1 === rows.length
  );
}

/** Whether texts above or below count what is listed: then the list must stay whole. */
export function isCounted({ sheet, table }: Listed): boolean {
  const textOfRow = (row: number) => sheet.rowTexts(row).join('');
  const above = range(0, (table.headers[0] ?? 0) - 1);
  const below = range(table.area.bottom + 1, sheet.rows - 1);
  const last = range(table.area.bottom - 1, table.area.bottom);
  return (
    linesOf(table, 'total').length > 0 ||
    above.some((row) => /\d+\s*(人|名|生|条|处|间)/.test(textOfRow(row))) ||
    below.some((row) => /\d/.test(textOfRow(row))) ||
    last.some((row) => /[共计]\s*\d+\s*(人|名)/.test(textOfRow(row)))
  );
}

/** The first row of the second half, between two classes where there are some. */
export function middleOf(listed: Listed): number {
  const { sheet, table } = listed;
  const rows = recordRows(listed);
  const middle = Math.floor(rows.length / 2);
  const column = table.columns.find(({ field }) =>
    /^(class_name|grade_class|class|grade)$/.test(field),
  )?.column;
  const classOf = (row: number | undefined) =>
    row === undefined || column === undefined ? '' : sheet.text(row, column);
  const cut = rows
    .map((_, index) => index)
    .filter((index) => index > 0 && classOf(rows[index]) !== classOf(rows[index - 1]))
    .toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return rows[cut ?? middle] ?? table.area.bottom;
}
