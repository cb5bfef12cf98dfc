import type { Naming, Provision } from '../../model/standard';
import { normaliseWithoutBrackets, normaliseWords, oncePerText } from '../../reading/words';
import { foldedOf, isUnwantedBy, type Named } from './naming';
import { foldNames } from './synonyms';

/** All that says what a cell is about. */
export interface Setting {
  /** The header over it, or the label before it. */
  readonly question: string;
  /** What its line is about. */
  readonly item: string;
  /** Title of the table, name of the sheet. */
  readonly titles: string;
  /** What it says itself. */
  readonly value: string;
}

/** A row, and whether all words of one of its namings are there. */
export interface Subject extends Named {
  readonly isNamed: boolean;
}

/** Finds the row of a standard that a cell is about, by all words around it; `undefined` where none is near enough. */
export type SubjectOf = (setting: Setting, isShown: (provision: Provision) => boolean) => readonly Subject[];

/** Fitted on half of 349 pairs of small workbooks: words shared below this are chance. */
const LEAST_LIKE = 6.5;
/** The next best must be less like it than so. */
const MARGIN = 0.85;

/** A cell of so many letters names what it speaks of: 缺温度计和湿度计. */
const LEAST_SENTENCE = 6;

/** Words that every table has, whatever it is about. */
const COMMON =
  /[一二三四五六七八九]?年级|班级|情况|登记|统计|一览|检查|自查|核查|核对|汇总|公示|台账|是否|有无|次数|人数|数量|名称|时间|全年|年度|学期|合计|总数|结果|状态|项目|内容|备注|落实|完成|开展|达标(?!率)|学校|小学|中心|全校|我校|表$/g;

/** A header that leaves it to the title what is asked: 结果, 是否完成, 检查情况. */
const NEUTRAL =
  /^(?:\S{0,4}(?:情况|结果|状态|现状|与否)|\S{1,4}了?没有?|有没有|\S{0,3}[做查到了]+什么|(?:现有)?(?:材料|资料)|[有√是]?[/]?[无×否]?|是否\S{0,3}|有无|\S{0,2}(?:落实|完成|开展|达标|检查)\S{0,2}|\S{0,2}组织(?:情况)?|(?:自查|核查|检查|评估)?(?:结论|意见|评价)|\S{0,2}(?:率|[合总共累]计|总共|占比|比例|比重|百分比)|[一二三四五六七八九、至和-]+年级|\d{4}(?:-\d{4})?学?年?[春秋上下]?\S{0,3})$/;

/** Where in a building, not what: 三层 of a table of what stands on each. */
const STOREY = /^第?[一二三四五六七八九十\d]{1,2}[层楼]$/;

/** A header that does not say what is asked: the title, or what its line is about, does. */
export function isNeutralHead(question: string): boolean {
  const head = normaliseWithoutBrackets(question);
  return NEUTRAL.test(head) || STOREY.test(head) || head.replace(COMMON, '') === '';
}

export function subjectIn(provisions: readonly Provision[]): SubjectOf {
  const sets = new Map(provisions.map((one) => [one, wordsOf(one)]));
  const count = new Map<string, number>();
  for (const words of sets.values()) {
    for (const word of words) {
      count.set(word, (count.get(word) ?? 0) + 1);
    }
  }
  const rarity = (word: string) => Math.log(provisions.length / (count.get(word) ?? provisions.length));
  const like = (own: ReadonlySet<string> | undefined, words: ReadonlySet<string>) =>
    [...words].reduce((sum, word) => sum + (own?.has(word) ? rarity(word) : 0), 0);
  return (setting, isShown) => {
    const said =
      setting.value.length >= LEAST_SENTENCE || /^[未没缺]\S{2}/.test(setting.value) ? setting.value : '';
    const near = plain(`${setting.question} ${setting.item} ${said}`);
    const title = plain(setting.titles);
    const nearWords = pairsOfLetters(near);
    const all = new Set([...nearWords, ...pairsOfLetters(title)]);
    const isNeutral = isNeutralHead(setting.question);
    const asked = plain(isNeutral ? setting.item : setting.question);
    const scored = provisions.flatMap((provision) => {
      const own = sets.get(provision);
      const fits = provision.namings.map((naming) => ({
        naming,
        length: namedBy(foldedOf(naming), near, title, plain(setting.value)),
      }));
      const named = Math.max(0, ...fits.map(({ length }) => length));
      const namings = fits.filter(({ length }) => length === named && length > 0).map(({ naming }) => naming);
      const isUnwanted = isUnwantedBy(
        provision,
        namings.filter(({ label }) => label.some((part) => part.some((word) => asked.includes(plain(word))))),
      );
      const isAskedFor = namings.some(({ label }) =>
        label.some((part) => part.some((word) => asked.includes(plain(word)))),
      );
      const isRelated = isAskedFor || like(own, nearWords) > 0;
      const likeness = like(own, all);
      const isTold =
        named > 0 || isShown(provision)
          ? isRelated || (isNeutral && named + likeness > 0)
          : isRelated && !isNeutral && likeness >= LEAST_LIKE;
      return isTold ? [{ provision, isUnwanted, named, score: named + likeness }] : [];
    });
    const best = Math.max(0, ...scored.map(({ score }) => score));
    const close = scored.filter(({ score }) => score >= best * MARGIN);
    return close.length === 0 || (close.length > 1 && close.every(({ named }) => named === 0))
      ? []
      : scored
          .filter(({ score }) => score === best)
          .map(({ provision, isUnwanted, named }) => ({ provision, isUnwanted, isNamed: named > 0 }));
  };
}

function plain(text: string): string {
  return foldNames(normaliseWords(foldNames(text)));
}

/** How long the words are that name it, those at the cell thrice, those of the title twice; 0 where one is missing. */
function namedBy({ label, around, without }: Naming, near: string, title: string, value: string): number {
  const everywhere = `${near} ${title} ${value}`;
  if (without.some((word) => everywhere.includes(word))) {
    return 0;
  }
  let length = 0;
  for (const spellings of [...label, ...around]) {
    const one = Math.max(
      0,
      ...spellings.map((word) =>
        near.includes(word)
          ? 3 * word.length
          : title.includes(word)
            ? 2 * word.length
            : value.includes(word)
              ? word.length
              : 0,
      ),
    );
    if (one === 0) {
      return 0;
    }
    length += one;
  }
  return length;
}

const pairsOfLetters = oncePerText((text): ReadonlySet<string> => {
  const pairs = new Set<string>();
  for (const word of text.replace(COMMON, ' ').split(/[^\u4e00-\u9fff]+/)) {
    for (let at = 0; at + 2 <= word.length; at++) {
      pairs.add(word.slice(at, at + 2));
    }
  }
  return pairs;
});

function wordsOf({ text, namings }: Provision): ReadonlySet<string> {
  const words = namings.flatMap(({ label, around }) => [...label, ...around].flat());
  return pairsOfLetters(plain([text, ...words].join(' ')));
}
