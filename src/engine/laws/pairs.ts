import { couldBeChance } from './chance';
import { admit, type Draft } from './draft';
import { evidenceOnLines } from './evidence';
import type { Evidence } from './law';
import { ownWords, type PairHypothesis, pairHypotheses } from './pair-hypotheses';
import { has, type View } from './view';

/** Wider tables are searched only so far: the search is cubic in the columns. */
const MOST_COLUMNS = 48;
const SURPLUS = /余缺|盈亏|超缺|溢缺|\+|±/;

/** 余缺 is what there is beyond what there should be; what of it is sound is but a part of what there is. */
const SOUND = /完好|可用|能用|良好|损坏|待修/;
const PART = 0.02;

interface Ranked {
  readonly hypothesis: PairHypothesis;
  readonly evidence: Evidence;
  readonly isHeader: boolean;
  readonly rank: number;
}

/** Figures that are worked out from two others of their line: 金额 = 单价 × 数量, 余缺 = 实有 − 标准, 率 = a ÷ b. Rates first. */
export function findPairs(view: View, drafts: Draft[], only: 'rates' | 'named rates' | 'all' = 'all'): void {
  if (view.isForm) {
    return;
  }
  const figures = view.numbers.slice(0, MOST_COLUMNS);
  const isPrinted = (item: number) =>
    drafts.some(
      ({ origin, operation, whole }) => origin === 'printed' && operation !== 'at-most' && whole === item,
    );
  const isRate = (item: number) => has(view.items[item], 'rate', 'average');
  const wholes = [
    ...figures.filter(isRate),
    ...(only !== 'all' ? [] : figures.filter((item) => !isRate(item))),
  ];
  for (const whole of wholes.filter((item) => !isPrinted(item))) {
    let best: Ranked | undefined;
    const hypotheses = pairHypotheses(view, whole, figures, drafts);
    for (const hypothesis of only === 'named rates'
      ? hypotheses.filter((one) => isSpelled(view, one))
      : hypotheses) {
      const one = ranked(view, hypothesis);
      best = one && (!best || one.rank > best.rank) ? one : best;
    }
    if (best) {
      const { isNamed, ...formula } = best.hypothesis;
      admit(drafts, {
        ...formula,
        origin: best.isHeader ? 'header' : 'mined',
        evidence: best.evidence,
      });
    }
  }
}

const HEADS = /生|人|班|师/;

/** A rate whose header spells its numerator, over heads or classes: enough to look for it in another table. */
function isSpelled(view: View, { whole, parts: [over, under], isNamed }: PairHypothesis): boolean {
  const words = ownWords(view, whole);
  return (
    isNamed &&
    words.length >= 2 &&
    HEADS.test(view.items[under]?.label.leaf ?? '') &&
    !has(view.items[under], 'rate', 'average') &&
    !has(view.items[over], 'rate', 'average')
  );
}

/** Figures that no header explains must be explained on so many lines, and on such a share of those tried. */
const LEAST_KEPT = 5;
const LEAST_SHARE = 0.8;

/** How well a hypothesis is borne out; `undefined` where it is not. */
function ranked(view: View, hypothesis: PairHypothesis): Ranked | undefined {
  const lines = view.sample.length;
  if (!hypothesis.isNamed && lines < LEAST_KEPT) {
    return undefined;
  }
  // What only the lines speak for is lost with the first failures: a wide table has thousands of such pairs.
  const evidence = evidenceOnLines(
    view,
    hypothesis,
    hypothesis.isNamed ? undefined : (1 - LEAST_SHARE) * lines,
  );
  const { operation, whole, parts } = hypothesis;
  const isHeader = hypothesis.isNamed && isBorneOut(view, hypothesis, evidence);
  const { kept, zero, tried, values, share } = evidence;
  const isShown = kept - zero >= LEAST_KEPT && kept >= LEAST_SHARE * tried && values >= 4;
  // A rate says itself that it is one of something.
  if (!isHeader && (!isShown || (operation !== 'ratio' && couldBeChance(view, hypothesis, evidence)))) {
    return undefined;
  }
  const distance = parts.reduce((sum, part) => sum + Math.abs(part - whole), 0);
  const rank =
    share +
    (isHeader ? 0.3 : 0) +
    directionOf(view, hypothesis) -
    (operation === 'difference' && parts.some((part) => SOUND.test(view.items[part]?.label.leaf ?? ''))
      ? PART
      : 0) -
    (operation === 'floored' ? 0.01 : 0) +
    Math.min(kept, 20) * 0.002 -
    distance * 0.001;
  return { hypothesis, evidence, isHeader, rank };
}

function isBorneOut(
  view: View,
  { operation, whole, parts }: PairHypothesis,
  { kept, tried, values, share }: Evidence,
): boolean {
  const isCompared = comparesStandard(view, parts);
  if (kept < 2 || share < 0.5 || (values < 2 && !(isCompared && kept >= 4 && share >= 0.7))) {
    return false;
  }
  if (operation === 'product') {
    return tried < 4 || kept >= 0.6 * tried;
  }
  const isSure = /率|比/.test(view.items[whole]?.label.leaf ?? '') && tried <= 4;
  return (
    operation !== 'ratio' ||
    (kept >= (isSure ? 2 : 3) && kept >= 0.6 * tried && values >= (isSure ? 2 : Math.min(3, kept)))
  );
}

function comparesStandard(view: View, [one, other]: readonly [number, number]): boolean {
  const [a, b] = [view.items[one], view.items[other]];
  return (
    (has(a, 'standard') && has(b, 'actual', 'count')) || (has(a, 'actual', 'count') && has(b, 'standard'))
  );
}

/** 余缺 counts what is over (actual − standard), 缺额 and 差额 what lacks: decides where nearly all lines are 0. */
function directionOf(view: View, { operation, whole, parts }: PairHypothesis): number {
  if (operation === 'ratio' || operation === 'product' || !comparesStandard(view, parts)) {
    return 0;
  }
  const countsSurplus = SURPLUS.test(view.items[whole]?.label.path.join('') ?? '');
  return has(view.items[parts[0]], 'standard') === countsSurplus ? -0.06 : 0.06;
}
