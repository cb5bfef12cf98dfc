import { normaliseWords } from '../../reading/words';
import type { Dictionary, KindEntry } from './dictionary';
import { COLON, filledPositions, type Grid, textOf } from './grid';
import { looksLikeFooter, totalRole } from './line-words';

/** Titles of lists that have the columns of a ledger and are none: who signs, who is on duty, who sits where. */
const FOREIGN =
  /签到|通讯录|通信录|电话表|值班|值日|值周|宿舍|寝室|床位|接送|订餐|订奶|就餐|报名表|参赛|考勤|请假|座次|座位|监考|考场|会议|收费|缴费|保险|疫苗|接种|家长会|领取|发放登记|分班(?:名单|名册|表|结果|方案)|抽签|候选|评选|投票|值守|轮值/;

export function isForeign(titles: readonly string[]): boolean {
  return titles.some((title) => title.length <= 40 && FOREIGN.test(normaliseWords(title)));
}

type Strengths = ReadonlyMap<KindEntry, number>;

const said = new WeakMap<Dictionary, Map<string, Strengths>>();
/** Every reading of a table asks the same again; more sheets than that are soon of another workbook. */
const MOST_SAID = 256;

/** How strongly title lines (1) and the sheet's name (0.8) speak for each kind: longer and more telling words more. */
export function titleStrengths(
  dictionary: Dictionary,
  titles: readonly string[],
  sheetName: string,
): Strengths {
  const known = said.get(dictionary) ?? new Map<string, Strengths>();
  said.set(dictionary, known);
  const key = [...titles, sheetName].join('\n');
  const strengths = known.get(key) ?? strengthsOf(dictionary, titles, sheetName);
  if (known.size >= MOST_SAID) {
    known.clear();
  }
  known.set(key, strengths);
  return strengths;
}

function strengthsOf(dictionary: Dictionary, titles: readonly string[], sheetName: string): Strengths {
  const texts: readonly (readonly [string, number])[] = [
    ...titles.filter((title) => title.length <= 60).map((title) => [normaliseWords(title), 1] as const),
    [normaliseWords(sheetName), 0.8],
  ];
  const found = new Map<KindEntry, { readonly length: number; readonly weight: number }>();
  let longest = 0;
  for (const entry of dictionary.kinds) {
    entry.titles.forEach((word, rank) => {
      for (const [text, weight] of texts) {
        if (word.length >= 2 && text.includes(word)) {
          const strength = weight * (1 - (0.4 * rank) / entry.titles.length);
          const before = found.get(entry);
          if (!before || word.length * strength > before.length * before.weight) {
            found.set(entry, { length: word.length, weight: strength });
          }
          longest = Math.max(longest, word.length);
        }
      }
    });
  }
  return new Map(
    [...found].map(([entry, { length, weight }]) => [entry, weight * (0.4 + (0.6 * length) / longest)]),
  );
}

/** Titles, 填报单位 and unit lines right above a header; `floor`: the first line that another table does not own. */
export function titleLinesAbove(grid: Grid, top: number, floor: number | undefined): readonly number[] {
  const above = grid.lines.filter((line) => line < top && line >= (floor ?? 0));
  if (floor === undefined) {
    return above;
  }
  const collected: number[] = [];
  let expected = top - 1;
  let gaps = 0;
  let titled = false;
  for (const line of above.reverse()) {
    gaps += expected - line;
    const texts = filledPositions(grid, line).map((position) => textOf(grid, line, position));
    const plain = texts.length === 1 && !COLON.test(texts[0] ?? '');
    const isUnderTitle = texts.length === 1 && isTitle(grid, line - 1, floor);
    if (
      gaps > 1 ||
      !(couldBeTitle(texts) || isUnderTitle) ||
      (titled && texts.some(looksLikeFooter)) ||
      (gaps > 0 && titled)
    ) {
      break;
    }
    if (gaps > 0 && texts.some(looksLikeFooter)) {
      break;
    }
    titled = titled || plain;
    collected.unshift(line);
    expected = line - 1;
  }
  return collected;
}

/** 合计14间 right under a title that stands alone after a blank line says how many are listed, and is no total of the table above. */
function isTitle(grid: Grid, line: number, floor: number): boolean {
  const texts = filledPositions(grid, line).map((position) => textOf(grid, line, position));
  return (
    line > floor && texts.length === 1 && couldBeTitle(texts) && filledPositions(grid, line - 1).length === 0
  );
}

function couldBeTitle(texts: readonly string[]): boolean {
  if (texts.some((text) => totalRole(text) !== undefined)) {
    return false;
  }
  return texts.length === 1 || (texts.length <= 4 && texts.some((text) => LABEL_OR_DAY.test(text)));
}

/** 单位: and 2023年9月, 年 月 日; 四年级 is no day. */
const LABEL_OR_DAY = /[:\uff1a]|(?:[\d\s\u3007○]|^)[年月日]/;
