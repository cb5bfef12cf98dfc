/** Brackets and colons as they are typed with a Chinese keyboard. */
export const WIDE = { open: '\uff08', close: '\uff09', colon: '\uff1a' };

/** A header without spaces and line breaks, brackets half as wide, no colon at its end: what two writings have in common. */
export function foldHeader(text: string): string {
  return text
    .replace(/[\s\u3000]/g, '')
    .replaceAll(WIDE.open, '(')
    .replaceAll(WIDE.close, ')')
    .replace(/[:\uff1a]$/, '');
}

/** A digit of either width. */
export const DIGIT = '[0-9\uff10-\uff19]';

/** A number as it is typed, without thousands. */
export const NUMBER = /^-?\d+(\.\d+)?$/;

/** Words that only mean something beside their neighbour: they must not be moved away from it. */
export const LEANING =
  /^(时间|结果|人员|成绩|名次|等级|得分|金额|关系|册|种|合计|小计|计|本期|累计|节数|课时)$/;

/** 其中, and parts of a whole that stands before them. */
export const PART = /^[#其]|其中|以上|上述/;
