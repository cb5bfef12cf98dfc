import { decimalsAt, figureAt } from './book';
import { admit, type Draft } from './draft';
import { type Formula, toleranceOf } from './law';
import { has, type View } from './view';

const SHARE = /占|比例|比重|构成/;
const MOST_WHOLES = 12;

/** 占比: a line's figure by the figure that a whole line has in the same column. */
export function findShares(view: View, drafts: Draft[]): void {
  if (view.isForm || view.axis !== 'column') {
    return;
  }
  const wholes = view.counted.filter((line) => view.lines[line]?.role === 'whole').slice(0, MOST_WHOLES);
  const rates = view.numbers.filter(
    (item) =>
      has(view.items[item], 'rate') &&
      SHARE.test(view.items[item]?.label.path.join('') ?? '') &&
      !drafts.some(({ operation, whole }) => operation === 'ratio' && whole === item),
  );
  for (const whole of rates) {
    const tried = view.numbers
      .filter((item) => item !== whole)
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
