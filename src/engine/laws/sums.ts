import { admit, type Draft, sumOf } from './draft';
import { evidenceOf } from './evidence';
import type { Evidence } from './law';
import { type SumHypothesis, sumHypotheses } from './sum-hypotheses';
import { has, type View } from './view';

interface Supported extends SumHypothesis {
  readonly evidence: Evidence;
}

type Taken = Pick<Draft, 'whole' | 'parts'>;

/** The sums that the figures bear out; of overlapping ones the best borne out, what a header says first, then the longest. */
export function findSums(view: View, drafts: Draft[]): void {
  const supported = sumHypotheses(view).flatMap((hypothesis): readonly Supported[] => {
    const evidence = evidenceOf(view, sumOf(hypothesis.whole, hypothesis.parts));
    return isBorneOut(view, hypothesis, evidence) ? [{ ...hypothesis, evidence }] : [];
  });
  supported.sort(
    (one, other) =>
      other.evidence.share - one.evidence.share ||
      Number(one.origin === 'mined') - Number(other.origin === 'mined') ||
      other.parts.length - one.parts.length,
  );
  const taken: Taken[] = drafts.filter(({ operation }) => operation === 'sum');
  for (const one of supported) {
    if (!taken.some((other) => excludes(other, one))) {
      taken.push(one);
      admit(drafts, {
        ...sumOf(one.whole, one.parts),
        origin: view.isForm ? 'form' : one.origin,
        evidence: one.evidence,
      });
    }
  }
}

function isBorneOut(view: View, hypothesis: SumHypothesis, evidence: Evidence): boolean {
  const { kept, tried, share, active, values } = evidence;
  if (tried === 0 || (active < 2 && !view.isForm && !isOneBand(view, hypothesis, evidence))) {
    return false;
  }
  if (hypothesis.origin === 'mined') {
    return kept >= 4 && kept >= 0.75 * tried && values >= 3;
  }
  return (
    share >= 0.5 &&
    (kept >= Math.min(2, tried - 1) || view.isForm) &&
    (tried < 4 || kept >= 0.5 * tried) &&
    (kept >= 2 || tried <= 2)
  );
}

/** Every class stands in one and the same band: only a 合计 over the children of one parent makes that a sum. */
function isOneBand(
  view: View,
  { whole, parts, origin }: SumHypothesis,
  { active, kept, tried }: Evidence,
): boolean {
  const parents = new Set(parts.map((part) => view.items[part]?.label.parent ?? ''));
  return (
    origin === 'header' &&
    parts.length >= 3 &&
    has(view.items[whole], 'whole') &&
    active === 1 &&
    tried >= 3 &&
    kept >= 0.6 * tried &&
    parents.size === 1 &&
    !parents.has('')
  );
}

/** Another division of the same whole, the same parts under another whole, or the relation turned round. */
function excludes(taken: Taken, one: Supported): boolean {
  const sharesPart = taken.parts.some((part) => one.parts.includes(part));
  const hasSameParts =
    taken.parts.length === one.parts.length && taken.parts.every((part) => one.parts.includes(part));
  return (
    (taken.whole === one.whole && sharesPart) ||
    (one.evidence.share < 1 && hasSameParts) ||
    (one.parts.includes(taken.whole) && taken.parts.includes(one.whole))
  );
}
