import type { CellError, CellValue, Sheet } from '../model/workbook';
import type { SheetLook } from './looks';
import type { ReadingRecord } from './read-record';
import type { SharedStrings } from './read-strings';
import type { Styles } from './read-styles';
import { decodeText, isOn } from './read-xml';

/** A sheet of which rows are still to come. */
interface SheetSoFar {
  readonly isVisible: boolean;
  /** Rows that are read, or more where some are missing. */
  readonly rows: number;
  /** Its first rows, without what stands behind them in the file: merges, notes. */
  readonly first: (rows: number) => Sheet;
}

/** What the cells of a workbook refer to. */
export interface CellSource {
  /** Where the looks of sheets go, for those who show them. */
  readonly looks?: Map<string, SheetLook>;
  /** Is offered the sheet that is being read, as far as it is read. */
  readonly glimpse?: (sheet: SheetSoFar, styles: Styles) => void;
  readonly strings: SharedStrings;
  readonly styles: Styles;
  readonly date1904: boolean;
  readonly record: ReadingRecord;
}

/**
 * A function from the text of a value element and the cell's type attribute (`n` where there is none) to the value;
 * `null` where the text says nothing.
 */
export function valueReader({ strings, date1904 }: CellSource): (raw: string, type: string) => CellValue {
  // One object per kind of error, however many cells show it.
  const errors = new Map<string, CellError>();
  return (raw, type) => {
    if (raw === '') {
      return type === 'str' ? '' : null;
    }
    switch (type) {
      case 's':
        return strings.texts[Number(raw)] ?? null;
      case 'str':
        return detached(decodeText(raw));
      case 'b':
        return isOn(raw);
      case 'e': {
        const text = decodeText(raw);
        const error = errors.get(text) ?? { error: text };
        errors.set(text, error);
        return error;
      }
      case 'd':
        return serialOf(raw, date1904);
      default: {
        const number = Number(raw);
        return Number.isNaN(number) ? null : number;
      }
    }
  };
}

/** Strict files write dates as ISO text; one that cannot be understood stays text. */
function serialOf(iso: string, date1904: boolean): CellValue {
  const days = Date.parse(iso.includes('T') ? `${iso.replace(/Z$/, '')}Z` : iso) / 86_400_000;
  return Number.isNaN(days) ? decodeText(iso) : days + (date1904 ? 24_107 : 25_569);
}

/** A copy: a slice would keep the whole text of the sheet in memory. */
export function detached(text: string): string {
  return text.length < 13 ? text : (JSON.parse(JSON.stringify(text)) as string);
}
