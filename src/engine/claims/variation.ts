import type { Basis } from '../../model/finding';
import type { Formula } from '../../model/indicator';
import type { Facts } from '../facts';
import type { Figure } from '../figures';
import type { Measurements } from '../measure';
import type { Variation } from '../measure/variation';
import type { Raised } from '../raised';

/** A few wrong source cells move the last digits: only a clear difference is called one. */
const SLACK = { variation: 0.005, mean: 0.02, deviation: 0.03 };
/** Where a source cell is impossible, eight times as much. */
const DOUBT = 8;
const NAMES = { variation: '差异系数', mean: '全县平均值', deviation: '标准差' };

/** Statistics over the schools that a county's own result sheet prints, against the table of the schools; `method`: what says how they are made. */
export function checkVariations(
  facts: Facts,
  { variations }: Measurements,
  method: Basis | undefined,
): readonly Raised[] {
  return facts.figures.flatMap((figure) => {
    const { statistic } = figure;
    const found = candidates(facts, figure, variations);
    const [first] = found;
    if (!statistic || !first || found.some((one) => isNear(figure, pick(one, statistic), statistic))) {
      return [];
    }
    const indicator = facts.indicators.get(figure.indicator);
    const right = pick(first, statistic).toFixed(3);
    const isUnweighted =
      statistic === 'variation' &&
      found.some((one) => Math.abs(one.unweighted - figure.value) <= figure.precision + 0.0015);
    const isOwnBasis = !isUnweighted && followsFromItsTable(figure, facts);
    if (first.isDoubtful && !isUnweighted && isNear(figure, pick(first, statistic), statistic, DOUBT)) {
      return [];
    }
    return [
      {
        rule: 'printed-variation',
        complaint: {
          cell: figure.place,
          related: first.from.slice(0, 3),
          severity: (first.isDoubtful && !isUnweighted) || isOwnBasis ? 'query' : 'error',
          message:
            `${first.stage === 'primary' ? '小学' : '初中'}${indicator?.label ?? ''}的${NAMES[statistic]}写${figure.text},` +
            `由${first.schools}个学校(部)的数据按学生数加权计算应为${right}。` +
            `${isUnweighted ? '写的数没有按学生数加权。' : ''}请更正。`,
          ...(method ? { basis: method } : {}),
          actual: figure.text,
          required: right,
        },
      },
    ];
  });
}

/**
 * Mean, deviation and coefficient that a table prints and that agree with each other (S ÷ X̄ = CV) were worked out together, from
 * other data than the list of the schools: no slip of the pen.
 */
function followsFromItsTable({ ledger, indicator, scope }: Figure, { figures }: Facts): boolean {
  const printed = (statistic: NonNullable<Figure['statistic']>) =>
    figures.find(
      (one) =>
        one.ledger === ledger &&
        one.indicator === indicator &&
        one.scope.stage === scope.stage &&
        one.statistic === statistic,
    );
  const [mean, deviation, variation] = [printed('mean'), printed('deviation'), printed('variation')];
  return (
    mean !== undefined &&
    deviation !== undefined &&
    variation !== undefined &&
    Math.abs(deviation.value / mean.value - variation.value) <=
      variation.precision + deviation.precision / mean.value
  );
}

function pick(variation: Variation, statistic: NonNullable<Figure['statistic']>): number {
  return statistic === 'variation' ? variation.value : variation[statistic];
}

function isNear(
  figure: Figure,
  computed: number,
  statistic: NonNullable<Figure['statistic']>,
  times = 1,
): boolean {
  const slack = statistic === 'variation' ? SLACK.variation : SLACK[statistic] * Math.abs(computed);
  return Math.abs(figure.value - computed) <= figure.precision + times * slack;
}

/** The variations of the indicator's measure: of the printed figure's magnitude first, and of these the certain ones. */
function candidates(facts: Facts, figure: Figure, variations: readonly Variation[]): readonly Variation[] {
  const { statistic, value, scope } = figure;
  const order = (one: Variation) =>
    2 * (statistic ? Math.round(Math.abs(Math.log10(pick(one, statistic) / value))) : 0) +
    Number(one.isDoubtful);
  return variations
    .filter((one) => one.stage === scope.stage && isSameMeasure(facts, figure.indicator, one.indicator))
    .sort((one, other) => order(one) - order(other));
}

/**
 * Whether two indicators are one measure, be it the same formula or the same quantities per pupil and per 100 pupils:
 * their coefficients of variation are equal.
 */
export function isSameMeasure(facts: Facts, one: string, other: string): boolean {
  return one === other || formulasOf(facts, one).includes(withoutScale(facts.indicators.get(other)?.formula));
}

function formulasOf(facts: Facts, id: string): readonly string[] {
  const indicator = facts.indicators.get(id);
  return [indicator?.formula, ...(indicator?.variants ?? [])].map(withoutScale);
}

function withoutScale(formula: Formula | undefined): string {
  return JSON.stringify(formula, (key, value) => (key === 'times' ? undefined : value)) ?? '';
}
