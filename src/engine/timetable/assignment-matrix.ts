import type { Ledger } from '../../model/ledger';
import { className as classNameOf } from '../../reading/classes';
import { numberOf } from '../../reading/numbers';
import { readSubject } from '../../reading/subjects';
import type { Assignment } from './cell';
import { readLabel } from './label';
import { type Cells, cellsOf } from './stretches';
import { teacherName } from './usual-teachers';

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
  return ledger.fields.some(({ field }) => field === 'subject')
    ? readSubjectsDown(ledger)
    : readAcross(ledger);
}

const PERIODS = /^(?:每班|每周|各班)*周?(?:课时|节)数?$|^(?:每班|每周|各班)*周节数$/;

/** The same with the subjects down the side; the periods of a class may have a column of their own. */
function readSubjectsDown({ table, fields }: Ledger): readonly Assignment[] {
  const { area } = table;
  const cells = cellsOf(table.sheet, area);
  const subjectColumn = fields.find(({ field }) => field === 'subject')?.index ?? area.left;
  const classes = fields.flatMap(({ field, index, header }) => {
    const { className, grade } = readLabel(header);
    // 四年级, where every grade has one class.
    const name = className ?? (grade === undefined ? undefined : classNameOf(grade, 1));
    return field.endsWith('/teacher') && name !== undefined ? [{ column: index, className: name }] : [];
  });
  const periodColumn = table.headers.find(({ path }) =>
    PERIODS.test((path.at(-1) ?? '').normalize('NFKC').replace(/\s|\(.*$/g, '')),
  )?.index;
  return table.lines
    .filter(({ role }) => role === 'data')
    .flatMap(({ index: row }) => {
      const subject = readSubject(cells.text(row, subjectColumn));
      const stated = periodColumn === undefined ? undefined : numberOf(cells.text(row, periodColumn));
      return classes.flatMap(({ column, className }): readonly Assignment[] => {
        const named = teacherIn(cells.text(row, column));
        const place = cells.place(row, column);
        const periods = named?.periods ?? stated;
        const isOwn = named?.periods !== undefined || periodColumn === undefined;
        return subject === undefined || !named
          ? []
          : [
              {
                teacher: named.teacher,
                subject,
                classes: [className],
                periods,
                places: {
                  teacher: place,
                  classes: place,
                  periods: isOwn ? place : cells.place(row, periodColumn),
                },
              },
            ];
      });
    });
}

/** 张三, 张三(5), 张三5节. */
function teacherIn(
  text: string,
): { readonly teacher: string; readonly periods: number | undefined } | undefined {
  const [, name = '', periods] =
    /^([\u4e00-\u9fff·]{2,8})[(]?(\d{1,2})?节?[)]?$/.exec(text.normalize('NFKC').replace(/\s/g, '')) ?? [];
  return name === ''
    ? undefined
    : { teacher: teacherName(name), periods: periods === undefined ? undefined : Number(periods) };
}

function readAcross(ledger: Ledger): readonly Assignment[] {
  const { cells, columns, rows } = assignmentAxes(ledger);
  const found: Assignment[] = [];
  for (const { row, className } of columns.length >= 3 ? rows : []) {
    for (const { column, subject } of columns) {
      const named = teacherIn(cells.text(row, column));
      if (named) {
        const place = cells.place(row, column);
        found.push({
          ...named,
          subject,
          classes: [className],
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
