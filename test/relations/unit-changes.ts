import { type DraftBook, type DraftCell, textOf, typedText } from './draft';
import { headerOf, type Listed, linesOf, lists, recordRows } from './draft-tables';
import { type FigureColumn, figureColumns } from './figure-columns';
import { formulasTouch } from './formulas';
import type { Relation, Site } from './relation';

/** A figure in another unit, without the noise of binary fractions; `undefined` for what is no plain number. */
function scaled(cell: DraftCell, factor: number): number | undefined {
  const text = textOf(cell).replaceAll(',', '').trim();
  const value = text === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? Number((value * factor).toPrecision(14)) : undefined;
}

interface Measure {
  readonly what: string;
  readonly label: DraftCell;
  readonly cells: readonly DraftCell[];
}

/** Sites that put another unit in the label and the figures in it. All cells must be plain numbers. */
function changedUnit(
  measures: readonly Measure[],
  [from, to]: readonly [RegExp, string],
  convert: (cell: DraftCell) => number | undefined,
): readonly Site[] {
  return measures.flatMap(({ what, label, cells }) => {
    const text = typedText(label) ?? '';
    const values = cells.map(convert);
    return from.test(text) && cells.length > 0 && !values.includes(undefined)
      ? [
          {
            what,
            change: () => {
              label.value = text.replace(from, to);
              cells.forEach((cell, index) => {
                cell.value = values[index] ?? null;
                cell.format = undefined;
              });
            },
          },
        ]
      : [];
  });
}

const MONEY = /amount|value|total_price|depreciation|price/;

/** A column of money without a unit has the one of its neighbour. */
const namesEveryUnit = (listed: Listed) =>
  listed.table.columns.every(
    ({ column, field }) => !MONEY.test(field) || /元/.test(headerOf(listed, column)),
  );

/** Columns of money whose own header names the unit, with their totals. */
function money(book: DraftBook): readonly Measure[] {
  return lists(book)
    .filter(namesEveryUnit)
    .flatMap((listed) => {
      const { sheet, table } = listed;
      // What is carried forward is in the unit of the column too.
      const others = linesOf(table, 'total', 'subtotal', 'carry', 'excluded', 'strikethrough');
      const rows = [...new Set([...recordRows(listed), ...others])];
      return table.columns.flatMap(({ column, field }) => {
        const label = table.headers
          .map((row) => sheet.get(row, column))
          .findLast((cell) => textOf(cell) !== '');
        const isMeant = /amount|value|total/.test(field) && !/单价/.test(textOf(label));
        const area = { ...table.area, left: column, right: column };
        const cells = rows
          .map((row) => sheet.get(row, column))
          .filter((cell) => cell && textOf(cell).trim() !== '');
        return label && isMeant && !formulasTouch(book, sheet, area)
          ? [{ what: `${sheet.name} ${textOf(label)}`, label, cells: cells as DraftCell[] }]
          : [];
      });
    });
}

/** This year beside last year and the change: the label speaks of all of them. */
function isOfSeveral({ surroundings, cells: [cell] }: FigureColumn): boolean {
  const next = cell && surroundings[surroundings.indexOf(textOf(cell)) + 1];
  return /^[-+]?[\d.,]+$/.test(next ?? '');
}

/** The site's area on a form, beside its label. */
const siteArea = (book: DraftBook): readonly Measure[] =>
  figureColumns(book)
    .filter((one) => one.field === 'site_area' && one.cells.length === 1 && !isOfSeveral(one))
    .flatMap(({ what, headerCell, cells }) => (headerCell ? [{ what, label: headerCell, cells }] : []));

/** Square metres of a 亩. */
const MU = 2000 / 3;

/** The same measures in another unit, which the label names. */
export const unitChanges: readonly Relation[] = [
  {
    name: 'yuan-to-wan',
    says: 'a column of 元 (its header says so) in 万元',
    sites: (book) =>
      changedUnit(money(book), [/(?<=[(\uff08])元(?=[)\uff09])/, '万元'], (cell) => scaled(cell, 1e-4)),
  },
  {
    name: 'wan-to-yuan',
    says: 'a column of 万元 (its header says so) in 元',
    sites: (book) =>
      changedUnit(money(book), [/(?<=[(\uff08])万元(?=[)\uff09])/, '元'], (cell) => scaled(cell, 1e4)),
  },
  {
    name: 'area-to-mu',
    says: 'the area of the site in 亩, to four places',
    sites: (book) =>
      changedUnit(siteArea(book), [/(?<=[(\uff08])(㎡|平方米)(?=[)\uff09])/, '亩'], (cell) => {
        const value = scaled(cell, 1 / MU);
        return value === undefined ? undefined : Number(value.toFixed(4));
      }),
  },
  {
    name: 'area-from-mu',
    says: 'the area of the site, given in 亩, in ㎡',
    sites: (book) =>
      changedUnit(siteArea(book), [/(?<=[(\uff08])亩(?=[)\uff09])/, '㎡'], (cell) => {
        const value = scaled(cell, MU);
        return value === undefined ? undefined : Math.round(value);
      }),
  },
];
