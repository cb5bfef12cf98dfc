import type { ReadSheet } from './read-sheet';

/** Formulas below which a nought each may well be what they come to. */
const fewest = 3;

/**
 * Programs that do not calculate store a nought as the result of every formula, and ask for all of them to be calculated
 * when the file is opened. Where nothing but noughts is stored, none of them is a result: the values are unknown.
 */
export function forgetPlaceholders(sheets: readonly ReadSheet[]): void {
  let count = 0;
  for (const { formulas, values } of sheets) {
    for (const [line, row] of formulas.entries()) {
      for (const column of row?.keys() ?? []) {
        if (row?.[column] !== undefined) {
          if (values[line]?.[column] !== 0) {
            return;
          }
          count++;
        }
      }
    }
  }
  if (count >= fewest) {
    sheets.forEach(forgetResults);
  }
}

function forgetResults({ formulas, values }: ReadSheet): void {
  formulas.forEach((row, line) => {
    row?.forEach((formula, column) => {
      const cells = values[line];
      if (formula !== undefined && cells) {
        cells[column] = null;
      }
    });
  });
}
