import type { NumberReading } from '../model/reading';
import type { CellValue } from '../model/workbook';
import { NUMERAL_CHARACTERS, readNumeral } from './chinese-numerals';
import { decimalsOfFormat, isPercentFormat } from './formats';
import { UNIT_PATTERN } from './units';
import { foldWidth, oncePerText } from './words';
import { readMisspelt } from './written-figures';

/**
 * The figure a cell states, with the unit written beside it; `undefined` where the cell holds no figure (blank, prose, a
 * ratio, a range, a date). `format` is the cell's number format. Percentages are fractions.
 */
export function readNumber(value: CellValue, format?: string): NumberReading | undefined {
  if (typeof value === 'number') {
    return readPlain(value, format);
  }
  return typeof value === 'string' ? readNumberText(value) : undefined;
}

/** The bare value of {@link readNumber}: no object is made for a number cell. */
export function numberOf(value: CellValue): number | undefined {
  if (typeof value === 'number') {
    return value;
  }
  return typeof value === 'string' ? readNumberText(value)?.value : undefined;
}

function readPlain(value: number, format: string | undefined): NumberReading {
  const percent = format !== undefined && isPercentFormat(format);
  return {
    value,
    unit: percent ? '%' : '',
    approximate: false,
    isText: false,
    decimals: (format === undefined ? undefined : decimalsOfFormat(format)) ?? decimalsOf(value),
  };
}

/** Digits after the point of a number as Excel would show it (at most 10 of them). */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) {
    return 0;
  }
  const text = String(tidy(value));
  const point = text.indexOf('.');
  return point < 0 || text.includes('e') ? 0 : Math.min(10, text.length - point - 1);
}

function readNumberText(text: string): NumberReading | undefined {
  return text.length > 60 ? undefined : (readOnce(text) ?? undefined);
}

const readOnce = oncePerText((text) => parse(foldWidth(text)) ?? null);

const PREFIX =
  '(?:[¥￥$]|RMB|人民币|约为?|大约|大概|近|将近|不足|共计?|合计|总计|计|每间|每个|每生|每班|每人|每学期|每学年|每年|生均|人均|为)';
const ARABIC = '[-+−]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|[-+−]?\\.\\d+';
const FIGURE = new RegExp(
  `^(${PREFIX}*)(?:\\((${ARABIC})\\)|(${ARABIC})|([${NUMERAL_CHARACTERS}]+))` +
    `(万|亿|千|百)?(余|多|来|几)?(${UNIT_PATTERN})?(余|多)?(左右|以上|以下|以内|之内|上下|许|多|余|\\+)?(.*)$`,
  'i',
);
const PRODUCT =
  /^(\d+(?:\.\d+)?)(m|米)?[×xX*✕╳](\d+(?:\.\d+)?)(m|米)?(?:=(\d+(?:\.\d+)?))?(㎡|m2|m²|平方米|平米)?$/;
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 千: 1e3, 百: 100 };

function parse(text: string): NumberReading | undefined {
  if (text === '') {
    return undefined;
  }
  const plain = text.startsWith("'") || text.startsWith('‘') ? text.slice(1) : text;
  return readProduct(plain) ?? readFigure(readMisspelt(plain) ?? plain);
}

/** 9.6×7.5: the area of a room. */
function readProduct(text: string): NumberReading | undefined {
  const match = PRODUCT.exec(text);
  if (!match) {
    return undefined;
  }
  const [, length = '', metre, width = '', , , unit] = match;
  const value = tidy(Number(length) * Number(width));
  return {
    value,
    unit: metre || unit ? '㎡' : '',
    approximate: false,
    isText: true,
    decimals: decimalsOf(value),
  };
}

function readFigure(text: string): NumberReading | undefined {
  const match = FIGURE.exec(text);
  if (!match) {
    return undefined;
  }
  const [, prefix = '', inBrackets, arabic, numeral, scale, more, unit = '', moreAfter, vague, rest = ''] =
    match;
  if (!isRemark(rest, unit, numeral !== undefined)) {
    return undefined;
  }
  const digits = (inBrackets ?? arabic ?? '').replaceAll(',', '').replace('−', '-');
  const figure = numeral === undefined ? Number(digits) : readNumeral(numeral);
  if (figure === undefined || !Number.isFinite(figure)) {
    return undefined;
  }
  const percent = unit === '%';
  const point = digits.indexOf('.');
  const decimals = point < 0 ? 0 : digits.length - point - 1;
  const value = figure * (SCALES[scale ?? ''] ?? 1) * (percent ? 0.01 : unit === '‰' ? 0.001 : 1);
  return {
    value: percent || unit === '‰' || scale ? tidy(value) : value,
    unit: tidyUnit(unit),
    approximate: Boolean(more || moreAfter || vague) || /[约近概]|不足/.test(prefix),
    isText: true,
    decimals: percent ? decimals : scale ? Math.max(0, decimals - 4) : decimals,
    ...(prefix.includes('每') || prefix.includes('均') ? { each: true } : {}),
    ...(inBrackets === undefined ? {} : { bracketed: true }),
  };
}

/** What may stand behind a figure without making prose of it: a remark in brackets (约19.3亩, 其中女12人), a few words behind a unit. */
function isRemark(rest: string, unit: string, isNumeral: boolean): boolean {
  if (rest === '' || rest === '整' || rest === '。') {
    return true;
  }
  if (/^\((?:\D*|(?:约|合|折|即|含|其中|另|不含|比)[^()]*)\)$/.test(rest)) {
    return true;
  }
  return (
    !isNumeral &&
    unit !== '' &&
    rest.length <= 5 &&
    /^[\u4e00-\u9fff]+$/.test(rest) &&
    !/^[级班月日号第年]/.test(rest)
  );
}

/** Without the dust that binary fractions leave: 0.1 + 0.2 → 0.3. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function tidyUnit(unit: string): string {
  return unit.replace(/^(?:m2|m²|平方米|平米|平方)(?=$|\/)/, '㎡');
}

/** A demanded range: "6-8", "6~8个"; `undefined` where the text is none. */
interface RangeReading {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

const RANGE = new RegExp(
  `^(\\d+(?:\\.\\d+)?)(${UNIT_PATTERN})?(?:-|~|—|–|至|到)(\\d+(?:\\.\\d+)?)(${UNIT_PATTERN})?$`,
  'i',
);

export function readRange(value: CellValue): RangeReading | undefined {
  const match = typeof value === 'string' && value.length < 30 ? RANGE.exec(foldWidth(value)) : null;
  if (!match) {
    return undefined;
  }
  const [low, high] = [Number(match[1]), Number(match[3])];
  return low <= high ? { low, high, unit: tidyUnit(match[4] ?? match[2] ?? '') } : undefined;
}

/** Both sides of 1:21, 1∶13.5, 1 : 0.05; `undefined` where the text is no ratio. */
interface RatioReading {
  readonly first: number;
  readonly second: number;
  /** Digits after the point of the side that is not 1. */
  readonly decimals: number;
}

/** ︰ is folded into two points. */
const RATIO = /^(?:约|为)?(\d+(?:\.\d+)?)(?:[:∶比]|\.\.)(\d+(?:\.\d+)?)$/;

export function readRatio(value: CellValue): RatioReading | undefined {
  const match = typeof value === 'string' && value.length < 30 ? RATIO.exec(foldWidth(value)) : null;
  if (!match) {
    return undefined;
  }
  const [, first = '', second = ''] = match;
  const decimals = Math.max(fraction(first), fraction(second));
  return { first: Number(first), second: Number(second), decimals };
}

function fraction(digits: string): number {
  const point = digits.indexOf('.');
  return point < 0 ? 0 : digits.length - point - 1;
}
