import type { CellValue } from '../model/workbook';

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
