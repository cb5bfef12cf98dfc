import type { Header } from '../../model/table';
import { foldWidth } from '../../reading/words';

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
