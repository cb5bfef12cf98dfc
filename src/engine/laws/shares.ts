import { decimalsAt, figureAt } from './book';
import { admit, type Draft } from './draft';
import { evidenceOf } from './evidence';
import { type Evidence, expectedOf, type Formula, toleranceOf } from './law';
import { has, type View } from './view';

const SHARE = /占|比例|比重|构成/;
/** 生均/比例: a line of several sorts of figures (57.57, 31.9人/班, 1:12.1), of which no one rate holds. */
const SEVERAL = /(?:生均|人均|百生).{0,2}(?:比例|占比)|(?:比例|占比).{0,2}(?:生均|人均|百生)/;
const MOST_WHOLES = 12;

/**
 * 占比: a line's figure by the figure that a whole line has in the same column; along rows (占专任教师% under 合计) a column's figure
 * by that of another column, both in the line above or in a 合计 before.
 */
export function findShares(view: View, drafts: Draft[]): void {
  if (view.isForm || view.axis === 'link') {
    return;
  }
  const isAlong = view.axis === 'row';
  const wholes = view.counted
    .filter((line) => isAlong || view.lines[line]?.role === 'whole')
    .slice(0, MOST_WHOLES);
  const canBeShared = (item: number, whole: number) =>
    !isAlong || item === whole - 1 || (item < whole && view.items[item]?.role === 'whole');
  const rates = view.numbers.filter(
    (item) =>
      has(view.items[item], 'rate') &&
      SHARE.test(view.items[item]?.label.path.join('') ?? '') &&
      !SEVERAL.test(view.items[item]?.label.path.join('') ?? '') &&
      !drafts.some(({ operation, whole }) => operation === 'ratio' && whole === item),
  );
  for (const whole of rates) {
    const tried = view.numbers
      .filter((item) => item !== whole && canBeShared(item, whole))
      .flatMap((item) =>
        wholes.flatMap((fixed) =>
          [1, 100].map((scale) => {
            const formula: Formula & { readonly fixed: number } = {
              operation: 'ratio',
              whole,
              parts: [item, item],
              signs: [1, 1],
              scale,
              fixed,
            };
            return { formula, evidence: evidenceOfShare(view, formula) };
          }),
        ),
      )
      .filter(({ evidence }) => evidence.kept >= 2 && evidence.values >= 2 && evidence.share >= 0.6);
    const [best] = tried.sort((one, other) => other.evidence.share - one.evidence.share);
    if (best) {
      admit(drafts, { ...best.formula, origin: 'header', evidence: best.evidence });
    }
  }
}

function evidenceOfShare(view: View, { whole, parts, fixed, scale }: Formula & { readonly fixed: number }) {
  const { book } = view;
  const [item = 0] = parts;
  const all = figureAt(book, view.cell(fixed, item));
  const values = new Set<number>();
  let [kept, tried] = [0, 0];
  for (const line of view.sample) {
    const at = view.cell(line, whole);
    const expected = (figureAt(book, view.cell(line, item)) / all) * scale;
    const stated = figureAt(book, at);
    if (Number.isFinite(expected) && !Number.isNaN(stated)) {
      tried++;
      if (Math.abs(stated - expected) <= toleranceOf('ratio', decimalsAt(book, at), 0, 2)) {
        kept++;
        values.add(stated);
      }
    }
  }
  return { kept, tried, values: values.size, share: tried === 0 ? 0 : kept / tried };
}

/** What schools divide by, as forms name it. */
const PUPILS =
  /^(?:全校|现有|在籍)?(?:在校|在籍|学生)(?:学生|人|总)?(?:生)?(?:总?人?数)?$|^学生总?人?数$|^在校生/;
const CLASSES = /^(?:教学)?班级?(?:总|个)?数?$|^教学班/;
const TEACHERS = /^专任教师(?:总|人)?数?$/;

/** Rates between the single figures of a form: 生均X, 每百名学生X, 平均班额, 师生比. */
export function findFormRates(view: View, drafts: Draft[]): void {
  for (const whole of view.numbers) {
    const [best] = ratesOf(view, whole)
      .flatMap((formula) => judged(view, formula))
      .sort((one, other) => other.evidence.share - one.evidence.share);
    if (best) {
      const evidence = { ...best.evidence, share: Math.max(best.evidence.share, 0.5) };
      admit(drafts, { ...best.formula, origin: 'form', evidence });
    }
  }
}

/** Words alone are believed where the figure is at least of the right order. */
function judged(
  view: View,
  formula: Formula,
): readonly { readonly formula: Formula; readonly evidence: Evidence }[] {
  const evidence = evidenceOf(view, formula);
  const at = (item: number) => figureAt(view.book, view.cell(0, item));
  const ratio = at(formula.whole) / expectedOf(formula, formula.parts.map(at));
  const isOfThatOrder = evidence.tried > 0 && ratio > 0.5 && ratio < 2;
  return evidence.share >= 0.5 || isOfThatOrder ? [{ formula, evidence }] : [];
}

function ratesOf(view: View, whole: number): readonly Formula[] {
  const leaf = view.items[whole]?.label.leaf ?? '';
  const named = (words: RegExp) =>
    view.numbers.filter(
      (item) =>
        words.test(view.items[item]?.label.leaf ?? '') && !has(view.items[item], 'rate', 'average', 'price'),
    );
  const about = (subject: string) =>
    view.numbers.filter(
      (item) =>
        item !== whole &&
        subject !== '' &&
        view.items[item]?.label.leaf.includes(subject) &&
        !has(view.items[item], 'rate', 'average', 'price'),
    );
  const rates = (over: readonly number[], under: readonly number[], scales: readonly number[]) =>
    over.flatMap((one) =>
      under.flatMap((other) =>
        scales.map(
          (scale): Formula => ({
            operation: 'ratio',
            whole,
            parts: [one, other],
            signs: [1, 1],
            scale,
          }),
        ),
      ),
    );
  const perPupil = /生均|人均/.test(leaf) ? leaf.replace(/生均|人均/g, '').slice(0, 2) : '';
  const perHundred = /每百|百生|百名/.test(leaf)
    ? leaf
        .replace(/每?百(?:名学生|生|名|人)?(?:拥有)?/g, '')
        .slice(-4, -1)
        .slice(0, 2)
    : '';
  return [
    ...rates(about(perPupil), named(PUPILS), [1, 1e4]),
    ...rates(about(perHundred), named(PUPILS), [100]),
    ...(/平均班额|班均/.test(leaf) ? rates(named(PUPILS), named(CLASSES), [1]) : []),
    ...(/师生比|生师比/.test(leaf) ? rates(named(PUPILS), named(TEACHERS), [1]) : []),
  ];
}
