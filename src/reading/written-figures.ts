import type { CellValue } from '../model/workbook';

/** Letters that a hand or an eye takes for digits, and what they were meant for. */
const MEANT: Readonly<Record<string, string>> = { O: '0', o: '0', 〇: '0', l: '1', I: '1', '|': '1' };

const LETTER = /[Oo〇lI|]/g;
const MISSPELT = /^[\dOo〇lI|]{1,12}(?:\.[\dOo〇lI|]{1,4})?$/;

/**
 * The digits of a figure in which letters stand for digits: 37O → 370, 2l.5 → 21.5; `undefined` for any other text. Digits must
 * outnumber the letters or a digit lead: IO alone are words.
 */
export function readMisspelt(text: string): string | undefined {
  const bare = text.normalize('NFKC').trim();
  const letters = bare.match(LETTER)?.length ?? 0;
  const isFigure = letters > 0 && MISSPELT.test(bare) && /\d/.test(bare);
  return isFigure && (/^\d/.test(bare) || 2 * letters < bare.length)
    ? bare.replace(LETTER, (letter) => MEANT[letter] ?? letter)
    : undefined;
}

const FIGURE = /[-+−]?\d[\d,]*(?:\.\d+)?/;

/** A figure in the place of another, with the words that stood around it: 96% for 69%, 12间 for 21间; alone where it stood alone. */
export function writtenLike(old: CellValue, value: number): string | number {
  if (typeof old !== 'string' || !FIGURE.test(old)) {
    return value;
  }
  const shown = isPercentText(old) ? Number((value * 100).toPrecision(10)) : value;
  return old.replace(FIGURE, String(shown));
}

/** 96%, 96.0 % */
export function isPercentText(value: CellValue): value is string {
  return typeof value === 'string' && /\d\s*[%\uff05]/.test(value);
}
