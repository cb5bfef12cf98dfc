import type { Ledger } from '../../model/ledger';
import { readSubject } from '../values/subjects';
import { readLabel } from './label';
import type { Assignment } from './lesson';
import { type Cells, cellsOf } from './shown-cells';
import { teacherName } from './teacher';

/** The edges of a matrix of classes and subjects. */
export interface AssignmentAxes {
  readonly cells: Cells;
  readonly columns: readonly { readonly column: number; readonly subject: string }[];
  /** Rows of classes; `label`: the column that names the class. */
  readonly rows: readonly { readonly row: number; readonly className: string; readonly label: number }[];
}

export function assignmentAxes({ table }: Ledger): AssignmentAxes {
  const { area, headerLines } = table;
  const cells = cellsOf(table.sheet, area);
  const body = Math.max(area.top - 1, ...headerLines) + 1;
  const columns: AssignmentAxes['columns'][number][] = [];
  for (let column = area.left; column <= area.right; column++) {
    const subject = headerLines
      .map((row) => readSubject(cells.text(row, column)))
      .find((name) => name !== undefined);
    if (subject !== undefined) {
      columns.push({ column, subject });
    }
  }
  const rows: AssignmentAxes['rows'][number][] = [];
  for (let row = body; row <= area.bottom; row++) {
    const named = classOfRow(row, area.left, columns[0]?.column ?? area.left, cells.text);
    if (named) {
      rows.push({ row, ...named });
    }
  }
  return { cells, columns, rows };
}

/** A list of teachers drawn as classes × subjects with names in the cells ("张三", "张三(5)"); empty where it is none. */
export function readAssignmentMatrix(ledger: Ledger): readonly Assignment[] {
  const { cells, columns, rows } = assignmentAxes(ledger);
  const found: Assignment[] = [];
  for (const { row, className } of columns.length >= 3 ? rows : []) {
    for (const { column, subject } of columns) {
      const [, name = '', periods] =
        /^([\u4e00-\u9fff·]{2,8})[(]?(\d{1,2})?节?[)]?$/.exec(
          cells.text(row, column).normalize('NFKC').replace(/\s/g, ''),
        ) ?? [];
      if (name !== '') {
        const place = cells.place(row, column);
        found.push({
          teacher: teacherName(name),
          subject,
          classes: [className],
          periods: periods === undefined ? undefined : Number(periods),
          places: { teacher: place, classes: place, periods: place },
        });
      }
    }
  }
  return found;
}

function classOfRow(
  row: number,
  from: number,
  until: number,
  text: (row: number, column: number) => string,
): { readonly className: string; readonly label: number } | undefined {
  for (let column = from; column < until; column++) {
    const { className } = readLabel(text(row, column));
    if (className !== undefined) {
      return { className, label: column };
    }
  }
  return undefined;
}
