import { foldWidth } from './words';

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const POWERS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** Characters a Chinese numeral is made of, for use inside a regular expression's class. */
export const NUMERAL_CHARACTERS = '〇零○一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟';

/** 十二 → 12, 一百二十 → 120, 二〇一五 → 2015 (digit by digit); `undefined` where it is no numeral. */
export function readNumeral(text: string): number | undefined {
  if (text === '' || text.length > 9) {
    return undefined;
  }
  let positional = '';
  let total = 0;
  let digit: number | undefined;
  let sawPower = false;
  for (const character of text) {
    const value = DIGITS[character];
    if (value !== undefined) {
      positional += String(value);
      digit = value;
      continue;
    }
    const power = POWERS[character];
    if (power === undefined) {
      return undefined;
    }
    sawPower = true;
    total += (digit ?? 1) * power;
    digit = undefined;
  }
  return sawPower ? total + (digit ?? 0) : Number(positional);
}

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
