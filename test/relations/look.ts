import { type DraftBook, typedText } from './draft';
import { lists, range, recordRows } from './draft-tables';
import type { Relation } from './relation';
import { ROSTERS } from './rosters';

/** Colours mean something where a text speaks of them. */
const speaksOfColour = ({ sheets }: DraftBook) =>
  sheets.some((sheet) =>
    sheet.each().some(({ cell }) => /[红黄绿蓝灰]色|标红|底色/.test(typedText(cell) ?? '')),
  );

/** What a sheet looks like. */
export const look: readonly Relation[] = [
  {
    name: 'shaded-rows',
    says: 'some rows shaded',
    sites: (book, random) =>
      speaksOfColour(book)
        ? []
        : lists(book).map((listed) => ({
            what: listed.sheet.name,
            change: () => {
              for (const row of recordRows(listed).filter(() => random.below(3) === 0)) {
                for (const column of range(listed.table.area.left, listed.table.area.right)) {
                  const cell = listed.sheet.get(row, column);
                  if (cell && cell.value !== null) {
                    cell.fill = 'FFF2CC';
                  }
                }
              }
            },
          })),
  },
  {
    name: 'rows-hidden',
    says: 'some rows of a roster hidden',
    excuses: ({ rule }) => rule === 'hidden-rows-in-total',
    sites: (book, random) =>
      lists(book)
        .filter((listed) => ROSTERS.has(listed.table.kind) && recordRows(listed).length >= 8)
        .map((listed) => ({
          what: listed.sheet.name,
          change: () => {
            for (const row of recordRows(listed).filter(() => random.below(6) === 0)) {
              listed.sheet.hiddenRows.add(row);
            }
          },
        })),
  },
];
