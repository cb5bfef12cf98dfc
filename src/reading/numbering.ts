import { foldWidth } from './words';

const LEVELS: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,3}[、.]/,
  /^\([一二三四五六七八九十]{1,3}\)/,
  /^\d+[.、](?!\d)/,
];

/** The depth that a line's numbering gives it in a list whose lines are a tree: 1 for 一、, 2 for (一), 3 for 1.; 0 without numbering. */
export function numberingLevel(text: string): number {
  const folded = foldWidth(text);
  return LEVELS.findIndex((level) => level.test(folded)) + 1;
}
