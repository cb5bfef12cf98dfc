import type { Finding } from '../../src/model/finding';
import { type DraftBook, type DraftCell, isRealDate, textOf } from './draft';
import { lists, range, recordRows } from './draft-tables';
import { type FigureColumn, figureColumns, units } from './figure-columns';
import type { Relation, Site } from './relation';
import { NUMBER } from './words';

/** Advice on how a figure is written is earned by writing it so. */
const onWriting = ({ severity, rule }: Finding) =>
  severity !== 'error' && /text-in-sum|number|not-a-figure|unit|text|format|invisible/.test(rule);

/** A cell's figure in another writing; `undefined` where it stays. */
type Rewriting = (text: string, cell: DraftCell, column: FigureColumn) => string | number | undefined;

function rewritten(
  book: DraftBook,
  rewrite: Rewriting,
  isMeant: (column: FigureColumn) => boolean = () => true,
): readonly Site[] {
  return figureColumns(book)
    .filter(isMeant)
    .flatMap((column) => {
      const changes = column.cells.flatMap((cell) => {
        const value = isRealDate(cell) ? undefined : rewrite(textOf(cell), cell, column);
        return value === undefined || value === cell.value ? [] : [{ cell, value }];
      });
      return changes.length > 0
        ? [
            {
              what: column.what,
              change: () => {
                for (const { cell, value } of changes) {
                  cell.value = value;
                }
              },
            },
          ]
        : [];
    });
}

const wide = (digits: string) =>
  digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** Units in which a figure may stand that its column does not name. */
const LARGE_UNIT = /万元|万册|千元|百元|亩|公顷|万平|平方千米|万|%|‰/;
const OWN_UNIT = /[(\uff08](?!㎡|人|册|元|间|平方米|节|个|学时)/;

/** The same figures in other writings. */
export const figures: readonly Relation[] = [
  {
    name: 'numbers-to-text',
    says: 'figures stored as text',
    excuses: onWriting,
    sites: (book) => rewritten(book, (text, { value }) => (typeof value === 'number' ? text : undefined)),
  },
  {
    name: 'text-to-numbers',
    says: 'figures stored as text made numbers',
    excuses: onWriting,
    sites: (book) =>
      rewritten(book, (text, { value }) =>
        typeof value === 'string' && /^(0|[1-9]\d{0,8})(\.\d+)?$/.test(text.trim())
          ? Number(text)
          : undefined,
      ),
  },
  {
    name: 'full-width-digits',
    says: 'whole figures in full-width digits',
    excuses: onWriting,
    sites: (book) => rewritten(book, (text) => (/^\d+$/.test(text) ? wide(text) : undefined)),
  },
  {
    name: 'thousands',
    says: 'a comma for the thousands',
    excuses: onWriting,
    sites: (book) =>
      rewritten(book, (text) =>
        /^\d{4,}(\.\d+)?$/.test(text)
          ? text.replace(/^\d+/, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ','))
          : undefined,
      ),
  },
  {
    name: 'spaces-around-figures',
    says: 'spaces before and after figures',
    excuses: onWriting,
    sites: (book) => rewritten(book, (text) => (NUMBER.test(text) ? ` ${text}\u00a0` : undefined)),
  },
  {
    name: 'spaces-after-texts',
    says: 'a space after every third text of a list',
    excuses: onWriting,
    sites: (book) =>
      lists(book).flatMap((listed) => {
        const { sheet, table } = listed;
        const cells = [...table.headers, ...recordRows(listed)].flatMap((row) =>
          range(table.area.left, table.area.right)
            .filter((column) => (row + column) % 3 === 2)
            .flatMap((column) => sheet.get(row, column) ?? []),
        );
        const texts = cells.filter(
          ({ value, formula }) => typeof value === 'string' && value.trim() !== '' && formula === undefined,
        );
        const change = () => {
          for (const cell of texts) {
            cell.value = `${cell.value} `;
          }
        };
        return texts.length > 0 ? [{ what: sheet.name, change }] : [];
      }),
  },
  {
    name: 'unit-suffix',
    says: 'the unit written after the figure (96㎡, 45人, 200册)',
    excuses: onWriting,
    sites: (book) =>
      rewritten(
        book,
        (text, _, { field }) => (NUMBER.test(text) ? text + units[field] : undefined),
        ({ field, header, surroundings }) =>
          units[field] !== undefined &&
          !OWN_UNIT.test(header) &&
          ![header, ...surroundings].some((text) => LARGE_UNIT.test(text)),
      ),
  },
];
