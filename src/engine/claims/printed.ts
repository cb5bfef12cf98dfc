import type { Formula } from '../../model/indicator';
import type { Standard } from '../../model/standard';
import type { Place } from '../../model/workbook';
import { asSeenBy } from '../evidence/resolve';
import { amountText, formulaText } from '../evidence/words-of';
import type { Facts } from '../facts';
import type { Figure } from '../figures';
import type { Measurements } from '../measure';
import { isImpossible, type Measurement } from '../measure/measurement';
import type { Raised } from '../raised';
import { type Contradicted, commonCauses, operandsOf } from './common-cause';
import { measurementOf, mixupOf, recompute, says } from './printed-limits';

/** Printed per-pupil values, ratios, rates and averages that the workbook's own quantities contradict. */
export function checkPrinted(
  facts: Facts,
  measurements: Measurements,
  standards: readonly Standard[],
): readonly Raised[] {
  const seenBy = new Map<number, Facts>();
  const ownView = (ledger: number): Facts => {
    const seen = seenBy.get(ledger) ?? asSeenBy(facts, ledger);
    seenBy.set(ledger, seen);
    return seen;
  };
  const contradicted = facts.figures
    .filter(
      ({ statistic, scope, ledger }) =>
        statistic === undefined && !scope.className && !facts.views[ledger]?.has('indicator'),
    )
    .flatMap((figure) => contradict(facts, measurements, standards, figure, ownView));
  const causes = commonCauses(facts, contradicted);
  const explained = new Set(causes.flatMap(({ figures }) => figures));
  return [
    ...causes.map(({ raised }) => raised),
    ...contradicted
      .filter(({ figure }) => !explained.has(figure))
      .filter((one) => !isOnOtherBasis(one, contradicted, facts))
      .map((one) => complain(facts, one)),
  ];
}

/** Figures of schools that another sheet gives the data for, from this share on, were worked out from other data. */
const OTHER_BASIS = 0.3;

/** Where many schools' figures do not follow from the other sheet, only the first is asked about. */
function isOnOtherBasis(one: Contradicted, all: readonly Contradicted[], facts: Facts): boolean {
  const isAlike = ({ figure }: Contradicted) =>
    figure.ledger === one.figure.ledger && figure.scope.school !== undefined;
  const alike = all.filter(isAlike);
  const figures = facts.figures.filter(
    ({ ledger, scope }) => ledger === one.figure.ledger && scope.school !== undefined,
  );
  return isAlike(one) && alike[0] !== one && alike.length > OTHER_BASIS * figures.length;
}

/** A school's figure whose data stand on another sheet of the county's workbook. */
function isFromElsewhere({ figure, measurement }: Contradicted): boolean {
  return (
    figure.scope.school !== undefined && measurement.main.every(({ ledger }) => ledger !== figure.ledger)
  );
}

function contradict(
  facts: Facts,
  measurements: Measurements,
  standards: readonly Standard[],
  figure: Figure,
  ownView: (ledger: number) => Facts,
): readonly Contradicted[] {
  const measurement = measurementOf(measurements, figure.indicator, figure.scope.school, figure.scope.stage);
  if (measurement?.source !== 'computed' || isImpossible(facts, measurement)) {
    return [];
  }
  const right = recompute(facts, measurement.indicator, measurement.part, figure, standards);
  return !right ||
    says(figure, right.value) ||
    followsFromLikeFigure(facts, figure, right.formula, {
      value: right.value,
      school: measurement.part.school,
    }) ||
    followsFromOwn(ownView(figure.ledger), figure, measurement, standards)
    ? []
    : [{ figure, measurement, formula: right.formula, value: right.value }];
}

/** Worked out from another figure that says the same: 31人 as stated where the list leaves 30 or 31 open. */
function followsFromLikeFigure(
  { believedOf }: Facts,
  figure: Figure,
  formula: Formula,
  { value, school }: { readonly value: number; readonly school: string | undefined },
): boolean {
  return operandsOf(formula)
    .flatMap((id) => believedOf.get(id) ?? [])
    .some(({ value: used, agreeing }) =>
      agreeing.some(
        ({ value: other, scope }) =>
          scope.school === school &&
          other !== used &&
          other > 0 &&
          used > 0 &&
          [other / used, used / other].some((times) => says(figure, value * times)),
      ),
    );
}

function complain(facts: Facts, one: Contradicted): Raised {
  const { figure, measurement, formula, value } = one;
  const { indicator, part } = measurement;
  const mixup = mixupOf(facts, indicator, part, figure);
  const vague =
    figure.approximate ||
    measurement.approximate ||
    measurement.isUnconfirmed ||
    isFromElsewhere(one) ||
    countsOtherwise(one);
  const shown = amountText(value, indicator.unit);
  const [source] = measurement.main;
  if (source && isUnitSlip(value, figure.value)) {
    return slipped(source.place, indicator.label, figure);
  }
  return {
    rule: 'printed-figure',
    complaint: {
      cell: figure.place,
      related: measurement.from.slice(0, 6),
      severity: vague ? 'query' : 'error',
      message:
        `${indicator.label}写${figure.text},按${formulaText(facts, formula, part)}应为${shown}。` +
        `${mixup === undefined ? '' : `写的数像是${mixup}。`}请重新计算后更正。`,
      actual: figure.text,
      required: shown,
    },
  };
}

/** A figure that is printed less finely says any whole number. */
const FINE = 0.1;

/**
 * Worked out rightly from another whole number than one list alone gives (9 ÷ 92 where the roster has 11): the school counts
 * otherwise, or the list does; no slip of the pen comes out so.
 */
function countsOtherwise({
  figure,
  measurement: { main, numerator, denominator, value },
}: Contradicted): boolean {
  const isOneList = main[0]?.origin === 'counted' && new Set(main.map(({ ledger }) => ledger)).size === 1;
  if (!isOneList || !numerator || !denominator || !value) {
    return false;
  }
  const perOne = value / numerator;
  const meant = Math.round(figure.value / perOne);
  return (
    meant !== numerator &&
    figure.precision <= FINE * perOne &&
    Math.abs(meant * perOne - figure.value) <= figure.precision + 1e-9
  );
}

/** Ten thousand times too much or too little: 元 in the place of 万元, in the quantity and not in what follows from it. */
function isUnitSlip(computed: number, printed: number): boolean {
  const times = printed > 0 && computed > 0 ? Math.abs(Math.log10(computed / printed)) : 0;
  return Math.abs(times - 4) < 0.01;
}

function slipped(cell: Place, label: string, { place, text }: Figure): Raised {
  return {
    rule: 'unit-slip',
    complaint: {
      cell,
      related: [place],
      severity: 'error',
      message: `按这个数计算,${label}与所写的${text}正好差一万倍,多半是元和万元填错了。请核对单位后重填。`,
      actual: '差一万倍',
      required: '与单位一致',
    },
  };
}

/** Rightly computed from a quantity that is itself wrong in this ledger: that one is reported, not everything derived. */
function followsFromOwn(
  own: Facts,
  figure: Figure,
  { indicator, part }: Measurement,
  standards: readonly Standard[],
): boolean {
  const found = recompute(own, indicator, part, figure, standards);
  return found !== undefined && says(figure, found.value);
}
