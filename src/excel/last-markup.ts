import type { Markup } from '../model/drawing';

/** What stands in the workbook already, so that a check after an edit writes only what has changed. */
export interface LastMarkup {
  readonly forget: () => void;
  /** Whether a sheet's marks are those that were written last. */
  readonly hasMarks: (sheet: string, markup: Markup) => boolean;
  readonly hasNotes: (markup: Markup) => boolean;
  readonly hasSheets: (markup: Markup) => boolean;
  readonly written: (markup: Markup) => void;
}

export function lastMarkup(): LastMarkup {
  let last: Markup | undefined;
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const marksOn = (sheet: string, { marks }: Markup) => marks.filter((mark) => mark.sheet === sheet);
  return {
    forget: () => {
      last = undefined;
    },
    hasMarks: (sheet, markup) => last !== undefined && same(marksOn(sheet, last), marksOn(sheet, markup)),
    hasNotes: ({ notes }) => last !== undefined && same(last.notes, notes),
    hasSheets: ({ sheets }) => last !== undefined && same(last.sheets, sheets),
    written: (markup) => {
      last = markup;
    },
  };
}
