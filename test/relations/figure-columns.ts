import { type DraftBook, type DraftCell, textOf } from './draft';
import { headerOf, type Listed, linesOf, lists, recordRows } from './draft-tables';
import { formulasTouch } from './formulas';

/** What is counted in a field, for fields whose figures are counts or measures. */
export const units: Readonly<Record<string, string>> = {
  area: '㎡',
  students_total: '人',
  students_male: '人',
  students_female: '人',
  left_behind: '人',
  boarders: '人',
  student_count: '人',
  staff_total: '人',
  full_time_teachers: '人',
  books_total: '册',
  in_copies: '册',
  out_copies: '册',
  balance_copies: '册',
  site_area: '㎡',
  building_area: '㎡',
  teaching_area: '㎡',
  sports_area: '㎡',
  indoor_sports_area: '㎡',
  area_total: '㎡',
  amount: '元',
  unit_price: '元',
  room_count: '间',
  class_count: '个',
  periods: '节',
  weekly_periods: '节',
  total_periods: '节',
  hours: '学时',
  participants: '人',
  students: '人',
};

const numeric = new Set([
  ...Object.keys(units),
  ...'required_qty actual_qty good_qty lack_qty broken_qty quantity in_amount out_amount balance_amount'.split(
    ' ',
  ),
  ...'seats in_titles opening closing transfer_in transfer_out total chinese math english height_cm'.split(
    ' ',
  ),
  ...'weight_kg expected_count present_count deg_bachelor deg_college total_hours opening_copies'.split(' '),
  ...'opening_qty in_qty out_qty balance_qty value met_count female books teachers'.split(' '),
]);

/** The cells of a column of a list, or the one of a form's label, that hold figures which no formula reads. */
export interface FigureColumn {
  readonly field: string;
  readonly header: string;
  readonly headerCell: DraftCell | undefined;
  readonly what: string;
  readonly cells: readonly DraftCell[];
  /** What is written around the table: it may say a unit. */
  readonly surroundings: readonly string[];
}

export function figureColumns(book: DraftBook): readonly FigureColumn[] {
  return [...lists(book).flatMap((listed) => ofList(book, listed)), ...ofForms(book)];
}

function ofList(book: DraftBook, listed: Listed): readonly FigureColumn[] {
  const { sheet, table } = listed;
  return table.columns
    .filter(({ field }) => numeric.has(field))
    .filter(({ column }) => !formulasTouch(book, sheet, { ...table.area, left: column, right: column }))
    .filter(({ column }) => !leavesSomeOut(listed, column))
    .map(({ column, field }) => {
      const rows = new Set([...recordRows(listed), ...linesOf(table, 'total', 'subtotal')]);
      const headerRow = table.headers.findLast((row) => sheet.text(row, column) !== '');
      const header = headerOf(listed, column);
      return {
        field,
        header,
        headerCell: headerRow === undefined ? undefined : sheet.get(headerRow, column),
        what: `${sheet.name} ${header}`,
        cells: [...rows].flatMap((row) => held(sheet.get(row, column))),
        surroundings: surroundingsOf(listed),
      };
    });
}

/** Some figures are numbers, some texts, and a line below works something out: Excel has left the texts out of it. */
function leavesSomeOut(listed: Listed, column: number): boolean {
  const { sheet, table } = listed;
  const figures = recordRows(listed)
    .map((row) => sheet.get(row, column))
    .filter((cell) => /\d/.test(textOf(cell)));
  return (
    linesOf(table, 'total', 'subtotal', 'stat').length > 0 &&
    new Set(figures.map((cell) => typeof cell?.value)).size > 1
  );
}

function ofForms({ sheets }: DraftBook): readonly FigureColumn[] {
  return sheets.flatMap((sheet) =>
    sheet.tables.flatMap(({ pairs }) =>
      pairs
        .filter(({ field }) => numeric.has(field))
        .flatMap(({ label, value, field }) => {
          const cells = held(sheet.get(value.row, value.column)).filter(
            ({ formula }) => formula === undefined,
          );
          const header = sheet.text(label.row, label.column);
          const headerCell = sheet.get(label.row, label.column);
          return cells.length > 0
            ? [
                {
                  field,
                  header,
                  headerCell,
                  what: `${sheet.name} ${header}`,
                  cells,
                  surroundings: sheet.rowTexts(label.row),
                },
              ]
            : [];
        }),
    ),
  );
}

const held = (cell: DraftCell | undefined) => (cell && textOf(cell) !== '' ? [cell] : []);

/** Titles and headers of a table, and texts that are a unit and nothing else. */
function surroundingsOf({ sheet, table }: Listed): readonly string[] {
  const last = table.headers.at(-1) ?? 0;
  const first = Math.max(0, (table.headers[0] ?? 0) - 3);
  return sheet.each().flatMap(({ row, cell }) => {
    const text = textOf(cell).trim();
    return (row >= first && row <= last) || UNIT_ALONE.test(text) ? [text] : [];
  });
}

const UNIT_ALONE = /^(亩|公顷|万元|千元|万册|平方千米)$/;
