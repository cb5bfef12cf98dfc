import type { Ledger } from '../../model/ledger';
import { readSubject } from '../values/subjects';
import { readLabel } from './label';
import type { Assignment } from './lesson';
import { cellsOf } from './shown-cells';
import { teacherName } from './teacher';

/** A list of teachers drawn as classes × subjects with names in the cells ("张三", "张三(5)"); empty where it is none. */
export function readAssignmentMatrix({ table }: Ledger): readonly Assignment[] {
  const { area, headerLines } = table;
  const cells = cellsOf(table.sheet, area);
  const body = Math.max(area.top - 1, ...headerLines) + 1;
  const columns: { readonly column: number; readonly subject: string }[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const subject = headerLines
      .map((row) => readSubject(cells.text(row, column)))
      .find((name) => name !== undefined);
    if (subject !== undefined) {
      columns.push({ column, subject });
    }
  }
  const found: Assignment[] = [];
  for (let row = body; columns.length >= 3 && row <= area.bottom; row++) {
    const className = classOfRow(row, area.left, columns[0]?.column ?? area.left, cells.text);
    for (const { column, subject } of className === undefined ? [] : columns) {
      const [, name = '', periods] =
        /^([\u4e00-\u9fff·]{2,8})[(]?(\d{1,2})?节?[)]?$/.exec(
          cells.text(row, column).normalize('NFKC').replace(/\s/g, ''),
        ) ?? [];
      if (name !== '' && className !== undefined) {
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
): string | undefined {
  for (let column = from; column < until; column++) {
    const { className } = readLabel(text(row, column));
    if (className !== undefined) {
      return className;
    }
  }
  return undefined;
}
