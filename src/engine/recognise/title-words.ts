import type { LedgerKind } from '../../model/ledger';
import { foldWidth, normaliseWords } from '../../reading/words';
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

/** Words that say a list is of some pupils, teachers or things only. */
const SOME =
  /寄宿|住校|住宿|走读|贫困|特困|困难|建档立卡|脱贫|低保|少先队|团员|党员|社团|兴趣小组|兴趣班|获奖|优秀|先进|三好|特长|学困|后进|潜能生|插班|借读|孤儿|残疾|随班就读|送教|少数民族|随迁|外来|进城务工|独生|乘车|校车|未接种|近视|免试|免修|缓考|患病|特异体质|心理|单亲|留守|转入|转出|休学|辍学|骨干教师|名师|外聘|代课|临聘|退休|学科带头人|青年教师|新教师|新进教师|支教|轮岗|班主任(?=花名|名册|名单|一览|基本|信息|情况|登记|统计)|报废|损坏|待修|捐赠|新购|新增/;

/** 各班人数(含住校): what is said to be among the others is no limit. */
const INCLUDED = /[(,、]?(?:包?含|包括|其中|及)[^(),、]*/g;

/** Words of a table that is no list of people. */
const OTHER_TABLE = /登记|台账|记录|统计|表$/;
const SEVERAL = /[、,\uff0c与和及]/;

/**
 * The word in a title that makes its table a list of a part only (寄宿生花名册, 骨干教师一览表): such a list counts nothing for
 * the school, and who is missing in it is not missing. `undefined` where the kind itself is about that part.
 */
export function partIn(titles: readonly string[], sheetName: string, kind: LedgerKind): string | undefined {
  const own = [...kind.titles, kind.label].join(' ');
  const named = titles.slice(0, 2);
  // The name of a sheet with several tables (残疾儿童、资助; 留守儿童登记 over 学生异动) is about another one too.
  const isTitled = kind.titles.some((word) => named.some((title) => title.includes(word)));
  const isOfOthers = SEVERAL.test(sheetName) || (isTitled && OTHER_TABLE.test(sheetName));
  for (const title of isOfOthers ? named : [...named, sheetName]) {
    const plain = foldWidth(title).replace(INCLUDED, '');
    const found = title.length <= 40 && !COLON.test(title) ? SOME.exec(plain)?.[0] : undefined;
    if (found !== undefined && !own.includes(found)) {
      return found;
    }
  }
  return undefined;
}
