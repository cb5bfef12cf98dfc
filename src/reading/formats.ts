/** What a number format code says about a cell: a date, a percentage, how many decimals. */

import { oncePerText } from './words';

interface FormatReading {
  readonly date: boolean;
  /** The parts of a date that the format shows. */
  readonly shows: 'day' | 'month' | 'year' | 'time';
  readonly percent: boolean;
  readonly decimals: number | undefined;
}

const readFormat = oncePerText(interpret);

function interpret(code: string): FormatReading {
  const positive = code.split(';')[0] ?? '';
  const bare = positive.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]/gi, '').toLowerCase();
  const general = bare.includes('general') || bare.includes('通用');
  const year = /[ye]/.test(bare.replace(/0e[+-]|e\+0/g, ''));
  const day = bare.includes('d') || bare.includes('aaa');
  const clock = /[hs]/.test(bare);
  const month = bare.includes('m');
  const date = !general && (year || day || (month && !clock));
  return {
    date: date || (!general && clock),
    shows: day ? 'day' : month && date ? 'month' : year ? 'year' : 'time',
    percent: bare.includes('%'),
    decimals: general || date ? undefined : decimalsIn(bare),
  };
}

function decimalsIn(bare: string): number | undefined {
  return /[0#?]/.test(bare) ? (/\.([0#?]+)/.exec(bare)?.[1]?.length ?? 0) : undefined;
}

/** `true` for the code of a date or a time of day: `yyyy"年"m"月"`, `[$-804]yyyy/m/d`, `h:mm`. */
export function isDateFormat(code: string | undefined): boolean {
  return code !== undefined && readFormat(code).date;
}

/** The finest part of a date that the format shows; a cell shown as 2015年9月 means no day. */
export function shownPrecision(code: string): 'day' | 'month' | 'year' | 'time' {
  return readFormat(code).shows;
}

export function isPercentFormat(code: string): boolean {
  return readFormat(code).percent;
}

/** Decimals that the format shows; `undefined` for General, text and dates. */
export function decimalsOfFormat(code: string): number | undefined {
  return readFormat(code).decimals;
}
