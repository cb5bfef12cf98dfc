import { decimalsAt, figureAt } from './book';
import { admit, type Draft, sumOf } from './draft';
import { evidenceOf } from './evidence';
import { type Evidence, type Law, toleranceOf } from './law';
import { type SumHypothesis, sumHypotheses } from './sum-hypotheses';
import { has, type View } from './view';

interface Supported extends SumHypothesis {
  readonly evidence: Evidence;
}

type Taken = Pick<Draft, 'whole' | 'parts'>;

/** The sums that the figures bear out; of overlapping ones the best borne out, what a header says first, then the longest. */
export function findSums(view: View, drafts: Draft[]): void {
  const taken: Taken[] = drafts.filter(({ operation }) => operation === 'sum');
  const known = groupedIn(taken);
  const first = supportedSums(view, known);
  const grouped = groupedIn([...taken, ...first.filter(({ evidence }) => isPlain(evidence))]);
  const supported = grouped.size > known.size ? [...first, ...supportedSums(view, grouped)] : [...first];
  supported.sort(
    (one, other) =>
      other.evidence.share - one.evidence.share ||
      Number(one.origin === 'mined') - Number(other.origin === 'mined') ||
      other.evidence.kept - one.evidence.kept ||
      other.parts.length - one.parts.length,
  );
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

function supportedSums(view: View, grouped: ReadonlySet<number>): readonly Supported[] {
  return sumHypotheses(view, grouped).flatMap((hypothesis): readonly Supported[] => {
    const evidence = evidenceOf(view, sumOf(hypothesis.whole, hypothesis.parts));
    return isBorneOut(view, hypothesis, evidence) && !isDoubled(view, hypothesis)
      ? [{ ...hypothesis, evidence }]
      : [];
  });
}

/** 在册 = 参测 + 优良 + 及格, where 参测 is 优良 + 及格 on every line: what is added twice divides nothing. */
function isDoubled(view: View, { parts }: SumHypothesis): boolean {
  return (
    parts.length >= 3 &&
    parts.some((part) => {
      const others = parts.filter((other) => other !== part);
      const { kept, zero, tried, active } = evidenceOf(view, sumOf(part, others));
      return kept === tried && kept - zero >= 2 && active >= 2;
    })
  );
}

/** Kept throughout, on lines enough. */
function isPlain({ kept, tried }: Evidence): boolean {
  return kept === tried && kept >= 3;
}

/** Items that stand right beside the one that is their sum (英语, 日语, 俄语 behind 外语): no other sum adds them beside it. */
function groupedIn(sums: readonly Taken[]): ReadonlySet<number> {
  return new Set(
    sums.flatMap(({ whole, parts }) => {
      const [low, high] = [Math.min(whole, ...parts), Math.max(whole, ...parts)];
      const isGroup = high - low === parts.length && (whole === low || whole === high);
      return isGroup ? parts : [];
    }),
  );
}

function isBorneOut(view: View, hypothesis: SumHypothesis, evidence: Evidence): boolean {
  const { kept, tried, share, active, values, shapes } = evidence;
  if (tried === 0 || (active < 2 && !view.isForm && !isOneBand(view, hypothesis, evidence))) {
    return false;
  }
  if (hypothesis.origin === 'mined') {
    return kept >= 4 && kept >= 0.75 * tried && values >= 3 && shapes >= 3;
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

/**
 * Another division of the same whole, the same parts under another whole, the relation turned round, or a whole added beside its own
 * parts: 体育与健康 is no sum of 音乐+美术+其他 where the 合计 adds all four.
 */
function excludes(taken: Taken, one: Supported): boolean {
  const sharesPart = taken.parts.some((part) => one.parts.includes(part));
  const hasSameParts =
    taken.parts.length === one.parts.length && taken.parts.every((part) => one.parts.includes(part));
  return (
    (taken.whole === one.whole && sharesPart) ||
    (one.evidence.share < 1 && hasSameParts) ||
    (one.parts.includes(taken.whole) && (taken.parts.includes(one.whole) || sharesPart)) ||
    (taken.parts.includes(one.whole) && sharesPart)
  );
}

/** The law of a line of means (平均, 均分) over the records before it; none where most columns come out otherwise; `undefined` for any other line. */
export function findMean(
  view: View,
  whole: number,
  from: number,
  columns: readonly number[],
): readonly Law[] | undefined {
  const { book, figures } = view;
  const { rows, start } = figures;
  const leaf = rows[whole]?.label.leaf ?? '';
  if (!/平均|均分|均值/.test(leaf) || leaf.includes('率')) {
    return undefined;
  }
  const parts = rows.flatMap(({ role }, row) => (role === 'data' && row < whole && row >= from ? [row] : []));
  const cell = (row: number, column: number) => start + row * figures.columns.length + column;
  const stated: number[] = [];
  let kept = 0;
  for (const column of parts.length > 1 ? columns : []) {
    const at = cell(whole, column);
    const values = parts
      .map((row) => figureAt(book, cell(row, column)))
      .filter((value) => !Number.isNaN(value));
    if (!Number.isNaN(figureAt(book, at)) && values.length > 1) {
      stated.push(column);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const tolerance = toleranceOf('mean', decimalsAt(book, at), 1, values.length);
      kept += Number(Math.abs(mean - figureAt(book, at)) <= tolerance);
    }
  }
  return kept >= 1 && kept >= stated.length / 2
    ? [
        {
          view,
          operation: 'mean',
          whole,
          parts,
          signs: [],
          scale: 1,
          lines: stated,
          origin: 'total',
          weight: 0.75 + 0.25 * (kept / stated.length),
          kept,
          tried: stated.length,
        },
      ]
    : [];
}
