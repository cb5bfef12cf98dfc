import type { Axis } from './book';
import type { Draft } from './draft';
import { evidenceOf } from './evidence';
import { foldHeader } from './label';
import type { Formula } from './law';
import { has, type View } from './view';

/** A relation in the names of lines or columns: 生师比=学生÷专任教师. */
interface Worded {
  readonly whole: string;
  readonly above: readonly Term[];
  readonly below: readonly Term[];
}

interface Term {
  readonly name: string;
  readonly sign: number;
}

/** What words say must be borne out by so many lines, and by such a share of those that can show it: they may speak of something else. */
const LEAST = { kept: 2, share: 0.6 };
const SENTENCES = /[;。,、!?\s]|(?:注|说明|公式|计算方法):|①|②|③|④|⑤|(?<=^|\D)\d[.)](?!\d)/;
const SIDE = /^\(?([^()÷×]+)\)?(?:÷\(?([^()÷×]+)\)?)?(?:×100%?|%)?$/;
const FEWEST_LETTERS = 2;

/** Relations that a form prints in words under its table, between its lines or its columns: 巩固率=(毕业生数-转入+转出)÷(三年前在校生-死亡)×100%. */
export function wordedDrafts(view: View, notes: readonly string[]): readonly Draft[] {
  return notes.flatMap(relationsInWords).flatMap((relation) =>
    itemsNamed(view, relation.whole).flatMap((whole): readonly Draft[] => {
      const [best] = formulasOf(view, relation, whole)
        .map((formula) => ({ ...formula, origin: 'printed' as const, evidence: evidenceOf(view, formula) }))
        .filter(({ evidence }) => evidence.kept >= LEAST.kept && evidence.share >= LEAST.share)
        .sort((one, other) => other.evidence.share - one.evidence.share);
      return best ? [best] : [];
    }),
  );
}

function relationsInWords(note: string): readonly Worded[] {
  return foldHeader(note)
    .replace(/\//g, '÷')
    .replace(/\*/g, '×')
    .split(SENTENCES)
    .flatMap((sentence) => {
      const [whole = '', right = '', more] = sentence.split('=');
      const [, above = '', below = ''] = SIDE.exec(right) ?? [];
      const terms = { above: termsOf(above), below: termsOf(below) };
      const all = [{ name: whole }, ...terms.above, ...terms.below];
      const isTold =
        all.length > 2 && all.every(({ name }) => /^\D{2}/.test(name) || /[一-鿿]{2}/.test(name));
      return more === undefined && isTold ? [{ whole, ...terms }] : [];
    });
}

function termsOf(side: string): readonly Term[] {
  return [...side.matchAll(/([+-]?)([^+-]+)/g)].map(([, sign, name = '']) => ({
    name,
    sign: sign === '-' ? -1 : 1,
  }));
}

/** The items that a name may mean: called so, else with more words around it, or fewer. */
function itemsNamed(view: View, name: string): readonly number[] {
  const own = bare(name);
  const named = (fits: (word: string) => boolean) =>
    view.numbers.filter((item) => wordsOf(view.items[item]).some(fits));
  const [first = []] = [
    named((word) => word === own),
    named((word) => word.endsWith(own) || word.startsWith(own)),
    named((word) => word.length >= FEWEST_LETTERS && own.endsWith(word)),
  ].filter((items) => items.length > 0);
  return own.length < FEWEST_LETTERS ? [] : first;
}

function wordsOf(axis: Axis | undefined): readonly string[] {
  return [...(axis?.label.path ?? []), ...(axis?.words ?? [])].map(bare);
}

/** 使用学生数(人) as one speaks of it: 使用学生. */
function bare(word: string): string {
  return foldHeader(word)
    .replace(/\([^()]*\)/g, '')
    .replace(/(?<=[^总人])(?:人数|总数|数)$/, '');
}

function formulasOf(view: View, { above, below }: Worded, whole: number): readonly Formula[] {
  const sides = [above, below].map((terms) =>
    terms.map(({ name, sign }) =>
      partsOf(view, itemsNamed(view, name), whole).map((item) => ({ item, sign })),
    ),
  );
  const [over = [], under = []] = sides.map((side) => side.flat());
  const parts = [...over, ...under];
  const isWhole = sides.flat().every((found) => found.length > 0);
  if (!isWhole || parts.some(({ item }) => item === whole)) {
    return [];
  }
  const formula = { whole, parts: parts.map(({ item }) => item), signs: parts.map(({ sign }) => sign) };
  return below.length === 0
    ? [{ ...formula, operation: 'sum', scale: 1 }]
    : [1, 100].map((scale) => ({ ...formula, operation: 'ratio' as const, scale, over: over.length }));
}

/** Of several items of one name those under the heading of the whole; of lines the nearest before it; of the children of one heading their 计, else all. */
function partsOf(view: View, items: readonly number[], whole: number): readonly number[] {
  const heading = (item: number) => view.items[item]?.label.path[0] ?? '';
  const own = items.filter(
    (item) => view.items[item]?.label.parent !== '' && heading(item) === heading(whole),
  );
  const among = own.length > 0 ? own : items;
  if (view.axis === 'row' && among.length > 1) {
    return among.filter((item) => item < whole).slice(-1);
  }
  const parents = new Set(among.map((item) => view.items[item]?.label.parent ?? ''));
  const sum = among.filter((item) => has(view.items[item], 'whole'));
  return among.length <= 1
    ? among
    : parents.size > 1 || parents.has('')
      ? []
      : sum.length === 1
        ? sum
        : among;
}
