import { normaliseWords } from '../../reading/words';
import type { Dictionary, KindEntry } from './dictionary';

/** Titles of lists that have the columns of a ledger and are none: who signs, who is on duty, who sits where. */
const FOREIGN =
  /签到|通讯录|通信录|电话表|值班|值日|值周|宿舍|寝室|床位|接送|订餐|订奶|就餐|报名表|参赛|考勤|请假|座次|座位|监考|考场|会议|收费|缴费|保险|疫苗|接种|家长会|领取|发放登记|分班(?:名单|名册|表|结果|方案)|抽签|候选|评选|投票|值守|轮值/;

export function isForeign(titles: readonly string[]): boolean {
  return titles.some((title) => title.length <= 40 && FOREIGN.test(normaliseWords(title)));
}

/** How strongly title lines (1) and the sheet's name (0.8) speak for each kind: longer and more telling words more. */
export function titleStrengths(
  dictionary: Dictionary,
  titles: readonly string[],
  sheetName: string,
): ReadonlyMap<KindEntry, number> {
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
