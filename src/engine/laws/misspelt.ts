import type { Raised } from '../raised';
import { quoted } from '../sentences';
import { type Book, figureAt, isMarked, keyOf, placeOf, tableOf } from './book';
import { namingOf } from './naming';

/**
 * Figures with letters for digits, in columns of figures, on lines of every role: whoever reads them knows what was meant, and no SUM
 * does. A cell that several tables hold is told of once, by its line where one of them names it.
 */
export function misspeltFigures(book: Book): readonly Raised[] {
  const found = new Map<string, Raised>();
  for (let cell = 0; cell < book.value.length; cell++) {
    if (isMarked(book, cell, 'misspelt') && isAmongFigures(book, cell)) {
      const place = placeOf(book, cell);
      const known = place && found.get(keyOf(place));
      const told = known?.complaint.message.startsWith('“') === false ? undefined : complain(book, cell);
      if (place && told) {
        found.set(keyOf(place), told);
      }
    }
  }
  return [...found.values()];
}

function isAmongFigures(book: Book, cell: number): boolean {
  const table = tableOf(book, cell);
  return table?.isNumeric[(cell - table.start) % table.columns.length] === true;
}

function complain(book: Book, cell: number): Raised | undefined {
  const place = placeOf(book, cell);
  const text = place && tableOf(book, cell)?.sheet.values[place.row]?.[place.column];
  if (!place || typeof text !== 'string') {
    return undefined;
  }
  const naming = namingOf(book, place.sheet);
  const line = naming.line(cell);
  const meant = figureAt(book, cell);
  return {
    rule: 'not-a-figure',
    complaint: {
      cell: place,
      severity: 'error',
      message: `${line === '' ? '' : `${line}的`}${naming.header(cell)}填的是${quoted(text)},里面有字母,不是数字,求和时会漏掉。应为 ${naming.counted(cell, meant)},请改正。`,
      actual: text,
      required: naming.shown(cell, meant),
      expected: meant,
      repair: meant,
    },
  };
}
