import type { LedgerView } from '../../model/ledger';
import type { Place } from '../../model/workbook';
import { foldWidth, normaliseWithoutBrackets, normaliseWords } from '../../reading/words';

/** Anything of the catalogue that has words: a quantity or an indicator. */
interface Named {
  readonly id: string;
  readonly words: readonly string[];
}

export interface Word<Entry extends Named> {
  readonly word: string;
  readonly entry: Entry;
}

/** All words of the entries, normalised, the longest first. */
export function wordList<Entry extends Named>(entries: readonly Entry[]): readonly Word<Entry>[] {
  return entries
    .flatMap((entry) => entry.words.map((word) => ({ word: normaliseWords(word), entry })))
    .sort((one, other) => other.word.length - one.word.length);
}

/** Words that make a ratio of what follows: 生均图书 is no statement about 图书. */
const RATIO = /生均|人均|班均|平均|每百|每班|每生|每人|百生|比例|占比|率|师生比|生师比|生机比|比$/;

export function speaksOfRatio(label: string): boolean {
  return RATIO.test(label);
}

/** The entry that a label names: its own word, or one that makes up most of the label. */
export function entryOfLabel<Entry extends Named>(
  label: string,
  words: readonly Word<Entry>[],
): Entry | undefined {
  const spellings = [normaliseWithoutBrackets(label), normaliseWords(label)].map((text) =>
    text.replace(/^其中|^[一二三四五六七八九十\d]+(?=[^\d一二三四五六七八九十至、])/, ''),
  );
  const exact = words.find(({ word }) => spellings.includes(word));
  if (exact) {
    return exact.entry;
  }
  // 辍学学生人数 names those who left before it names pupils: what begins first is meant.
  const within = words.flatMap(({ word, entry }) =>
    spellings
      .filter((text) => word.length >= 4 && text.includes(word) && word.length >= 0.6 * text.length)
      .map((text) => ({ entry, at: text.indexOf(word) })),
  );
  return within.sort((one, other) => one.at - other.at)[0]?.entry;
}

/** A word of the list as it occurs in a text, with what follows it. */
interface Occurrence<Entry extends Named> {
  readonly entry: Entry;
  readonly before: string;
  readonly after: string;
}

/** Every place of a text where one of the words begins; where several begin at one place, the longest. */
export function occurrences<Entry extends Named>(
  text: string,
  words: readonly Word<Entry>[],
): readonly Occurrence<Entry>[] {
  const folded = foldWidth(text);
  const found: Occurrence<Entry>[] = [];
  let index = 0;
  while (index < folded.length) {
    const hit = words.find(({ word }) => word.length >= 2 && folded.startsWith(word, index));
    if (hit) {
      found.push({
        entry: hit.entry,
        before: folded.slice(0, index),
        after: folded.slice(index + hit.word.length),
      });
      index += hit.word.length;
    } else {
      index += 1;
    }
  }
  return found;
}

/** The figure that follows a word in prose: "在校生538人", "最大班额:四(1)班 47人", "完成率:100%". */
const FIGURE =
  /^(?:总数|总人数|总额|总量|预算总额|预算|的?比例|人数|数|\([^()]*\))?(?:[:\uff1a,]|为|是|按|有|共计|共有|共|计|达到|达|约为|约|仅)*(?:[一二三四五六七八九]?[(\uff08]?\d{1,2}[)\uff09]?班)?[:\uff1a]?((?:1[:\uff1a])?\d[\d,]*(?:\.\d+)?(?:万余|万|余)?[%‰]?)([^\d\s,\uff0c。;\uff1b、()\uff08\uff09:\uff1a]{0,5})/;

/** 生均藏书 9350÷248=37.7册: what it is stands behind the reckoning. */
const RECKONED = /^[^\d。;\uff1b]{0,8}\d[\d.,]*(?:[÷×/+\-*]\d[\d.,]*)+[=\uff1d]/;

export function figureAfter(after: string): { readonly figure: string; readonly unit: string } | undefined {
  const match = FIGURE.exec(after.replace(RECKONED, ''));
  return match ? { figure: match[1] ?? '', unit: match[2] ?? '' } : undefined;
}

/** A text of a ledger in which figures may be claimed, outside of its columns. */
interface Passage {
  readonly text: string;
  readonly place: Place;
}

const RECORDS_READ = 60;
const LONGEST = 200;

/** Titles, footers, and the remarks of short ledgers. */
export function passagesOf(view: LedgerView): readonly Passage[] {
  const remarks =
    view.has('remark') && view.records.length <= RECORDS_READ
      ? view.records.flatMap((record): readonly Passage[] => {
          const place = record.place('remark');
          return place ? [{ text: record.text('remark'), place }] : [];
        })
      : [];
  return [...view.titles, ...view.footers, ...remarks].filter(
    ({ text }) => text.length >= 4 && text.length <= LONGEST && /[\d一二三四五六七八九十]/.test(text),
  );
}
