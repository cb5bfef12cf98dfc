import { UnreadableFile } from './read-failure';
import type { Effort } from './xml-tokens';

/** Letters that a cell of Excel can hold. */
const cellLimit = 32_767;

/**
 * Letters of shared formulas that are spelled out for the cells that share them, in one workbook: ten times what a
 * ledger of 100,000 rows needs, and little enough for any memory.
 */
const formulaLimit = 32_000_000;

/** Cells of a workbook: five times the longest ledger that is to be read in seconds, and what memory still holds. */
const mostCells = 10_000_000;

/** What is noted while a workbook is read: how much work it was, and what had to be left out. */
export interface ReadingRecord {
  readonly effort: Effort;
  /** Sentences for the clerk, each once. */
  readonly remarks: ReadonlySet<string>;
  remark(sentence: string): void;
  /** Whether there is room for so many letters more of shared formulas. */
  spells(letters: number): boolean;
  /** One cell more. @throws UnreadableFile `too-large` where no memory would hold them */
  takeCell(): void;
  /** A text as long as a cell can hold it. */
  cellText(text: string): string;
}

export function readingRecord(effort: Effort): ReadingRecord {
  const remarks = new Set<string>();
  let left = formulaLimit;
  let cells = 0;
  const remark = (sentence: string): void => {
    remarks.add(sentence);
  };
  return {
    effort,
    remarks,
    remark,
    spells: (letters) => {
      left -= letters;
      return left >= 0;
    },
    takeCell: () => {
      cells++;
      if (cells > mostCells) {
        throw new UnreadableFile('too-large', { cause: 'cells' });
      }
    },
    cellText: (text) => {
      if (text.length <= cellLimit) {
        return text;
      }
      remark(`有的单元格里的文字超过 Excel 的上限（${cellLimit} 个字），只读了前面这些，后面的没有检查。`);
      return text.slice(0, cellLimit);
    },
  };
}
