import type { Header } from '../../model/table';
import { foldWidth } from '../../reading/words';

/** A span that a header names: 46—54岁, 56人及以上, ≤35岁. Both ends are inside; an open end is infinite. */
interface HeaderRange {
  readonly from: number;
  readonly to: number;
  /** 岁, 人, 班 or '' */
  readonly unit: string;
}

const UNIT = '(周?岁|个?班|[个人名])?';
const DASHES = '(?:[-—–−―~〜]+|至|到)';
/** What a column of counts per span may add: 人数, 的班级数. */
const COUNTED = '(?:的?(?:教师|学生|班级?)?(?:人?数|个数)?|的班)?';
/** What may stand before the span. */
const NAME = '(?:其中:?)?(?:年龄|班额|超?大班额|(?:小学|初中|中学)?(?:配备)?标准)?';

const BETWEEN = new RegExp(`^${NAME}(\\d{1,3})${UNIT}${DASHES}(\\d{1,3})${UNIT}${COUNTED}$`);
const BELOW = new RegExp(
  `^${NAME}(?:(\\d{1,3})${UNIT}(?:含\\1?${UNIT})?(?:及?以[下内]|或以下)(?:含\\1${UNIT})?|(?:≤|<=)(\\d{1,3})${UNIT})${COUNTED}$`,
);
const ABOVE = new RegExp(
  `^${NAME}(?:(\\d{1,3})${UNIT}(?:含\\1?${UNIT})?(?:及?以上|或以上)(?:含\\1${UNIT})?|(?:≥|>=)(\\d{1,3})${UNIT})${COUNTED}$`,
);
const OVER = new RegExp(`^${NAME}超过(\\d{1,3})${UNIT}${COUNTED}$`);

/** The span in a header, in whatever cut and with whatever dashes it is written; `undefined` where it names none. */
export function readHeaderRange(text: string): HeaderRange | undefined {
  if (text.length > 24 || !/\d/.test(text)) {
    return undefined;
  }
  const folded = foldWidth(text).replace(/[()]/g, '');
  const between = BETWEEN.exec(folded);
  if (between) {
    const [from, to] = [Number(between[1]), Number(between[3])];
    return from <= to ? { from, to, unit: unitOf(between[4] ?? between[2]) } : undefined;
  }
  const below = BELOW.exec(folded);
  if (below) {
    return { from: 0, to: Number(below[1] ?? below[5]), unit: unitOf(below[2] ?? below[6]) };
  }
  const above = ABOVE.exec(folded);
  const over = OVER.exec(folded);
  const from = above ? Number(above[1] ?? above[5]) : over ? Number(over[1]) + 1 : undefined;
  const unit = above ? (above[2] ?? above[6]) : over?.[2];
  return from === undefined ? undefined : { from, to: Number.POSITIVE_INFINITY, unit: unitOf(unit) };
}

function unitOf(text = ''): string {
  return /岁/.test(text) ? '岁' : /班/.test(text) ? '班' : /[人个名]/.test(text) ? '人' : '';
}

/** One spelling for a span however it is written: `46..54岁`; `''` for what names none. */
export function rangeForm(text: string): string {
  const range = readHeaderRange(text);
  return range ? `${range.from}..${Number.isFinite(range.to) ? range.to : ''}${range.unit}` : '';
}

/** Sub-headers that may stand under anything countable. */
const DIVIDES = /^(?:男|女|男生|女生|计|合计|小计|总计|人数|班数|班级数|学生数)$/;
const SEXES = /^(?:男|女)生?$/;
const SHORTEST = 2;
const LONGEST = 24;

/**
 * 学生数男 | 学生数女, 父亲姓名 | 父亲电话: two levels that were written in one line are two levels again. The beginning that a
 * neighbour shares stands over the rest, where the rest is a word by itself.
 */
export function withLevels(headers: readonly Header[], isWord: (text: string) => boolean): readonly Header[] {
  const texts = headers.map(({ path }) => (path.length === 1 ? foldWidth(path[0] ?? '') : ''));
  return headers.map((header, index) => {
    const text = texts[index] ?? '';
    if (text.length <= SHORTEST || text.length > LONGEST) {
      return header;
    }
    const beside = [texts[index - 1] ?? '', texts[index + 1] ?? ''];
    const split = cutsOf(text).find(({ parent, own }) => isSplit(parent, own, beside, isWord));
    return split ? { ...header, path: [split.parent, split.own] } : header;
  });
}

interface Cut {
  readonly parent: string;
  readonly own: string;
}

/** Every way to cut a text in two, the longest beginning first; a dash or a colon between the two belongs to neither. */
function cutsOf(text: string): readonly Cut[] {
  return Array.from({ length: text.length - SHORTEST }, (_, step) => {
    const at = text.length - 1 - step;
    return { parent: text.slice(0, at).replace(SEPARATOR, ''), own: text.slice(at) };
  }).filter(
    ({ parent, own }) => parent.length >= SHORTEST && isWhole(parent) && !/^[-—–―:/_·.、()]/.test(own),
  );
}

/** 七(1)班 is not 1)班 under 七(. */
function isWhole(text: string): boolean {
  return text.split('(').length === text.split(')').length;
}

const SEPARATOR = /[-—–―:/_·]+$/;

function isSplit(
  parent: string,
  own: string,
  beside: readonly string[],
  isWord: (text: string) => boolean,
): boolean {
  const isShared = beside.some((text) => text.length > parent.length && text.startsWith(parent));
  return (isShared && (isWord(own) || DIVIDES.test(own))) || (isWord(parent) && SEXES.test(own));
}
