import type { Complaint, Severity } from '../../model/finding';
import type { LedgerView } from '../../model/ledger';
import type { Standard } from '../../model/standard';
import { meets } from '../../reading/bounds';
import { amountText, exactText } from '../evidence/words-of';
import type { Facts } from '../facts';
import { boundText } from '../judge/bounds';
import type { Measurements } from '../measure';
import type { Raised } from '../raised';
import { cappedSeverity } from '../scene';
import type { AssessedLine } from './line-values';
import { assessedLines, isConfirmed, isMet, pairedComplaint } from './lines';
import { placeOf, tickComplaint, unitOf } from './ticks';

/** Every line of a self-assessment: printed standard, printed value, tick, each against the other and the ledgers. */
export function checkChecklist(
  facts: Facts,
  measurements: Measurements,
  standards: readonly Standard[],
  view: LedgerView,
): readonly Raised[] {
  const lines = assessedLines(facts, measurements, standards, view);
  const isOwn = followsOtherStandard(view, lines);
  const tolerated = toleratedIn(lines, standards);
  return lines.flatMap((line) => [
    ...raise('printed-standard', isOwn ? undefined : standardComplaint(line, standards)),
    ...raise('printed-floor', floorComplaint(line, standards)),
    ...raise('claimed-value', valueComplaint(line)),
    ...raise('claim-false', asTolerated(tickComplaint(line) ?? pairedComplaint(line), tolerated.has(line))),
  ]);
}

/** The standard of a province, a city or a county, or of before there was a national one. */
const OTHER_STANDARD =
  /[省市县区州](?:定|颁|级|里|内)?(?:的)?(?:办学)?(?:基本)?标准|地方标准|自治区标准|我[省市县区]/;
/** Fewer lines may be slips one by one. */
const FEWEST_OTHERS = 3;

/**
 * A table that names another standard than the chosen ones, or most of whose bounds are none of theirs, is not to be put right
 * by them.
 */
function followsOtherStandard(view: LedgerView, lines: readonly AssessedLine[]): boolean {
  const heads = [
    ...view.titles.map(({ text }) => text),
    view.header('standard_value'),
    view.header('standard_text'),
  ];
  const held = lines.filter(({ bound, requirements }) => bound !== undefined && requirements.length > 0);
  const strange = held.filter(
    ({ bound, meant, requirements }) =>
      meant === undefined &&
      requirements.every(
        (one) => one.comparison !== bound?.comparison || Math.abs(one.bound - bound.value) > 1e-9,
      ),
  );
  return (
    heads.some((text) => OTHER_STANDARD.test(text.normalize('NFKC').replace(/\s/g, ''))) ||
    (strange.length >= FEWEST_OTHERS && strange.length * 2 > held.length)
  );
}

/** Of nine that a rule counts seven are enough: an honest × is tolerated where so many others are met. */
function toleratedIn(
  lines: readonly AssessedLine[],
  standards: readonly Standard[],
): ReadonlySet<AssessedLine> {
  const rule = standards
    .flatMap(({ combinations }) => combinations)
    .find(({ group }) => lines.some(({ requirements }) => requirements.some((one) => one.group === group)));
  const met = lines.filter(({ tick }) => tick === true).length;
  return new Set(
    typeof rule?.atLeast === 'number' && met >= rule.atLeast && rule.floor === undefined
      ? lines.filter(({ tick }) => tick === false)
      : [],
  );
}

function asTolerated(complaint: Complaint | undefined, isTolerated: boolean): Complaint | undefined {
  return complaint && isTolerated ? { ...complaint, severity: 'advice' } : complaint;
}

function raise(rule: string, complaint: Complaint | undefined): readonly Raised[] {
  return complaint ? [{ rule, complaint }] : [];
}

/** A printed standard that no chosen standard knows: laxer, or beside a 基本值 that belongs to another, it is wrong. */
function standardComplaint(line: AssessedLine, standards: readonly Standard[]): Complaint | undefined {
  const { bound, meant } = line;
  const known = line.requirements.filter((one) => bound && one.comparison === bound.comparison);
  const cell = bound && placeOf(line, bound.field);
  const first = meant ?? known[0];
  if (!bound || !cell || !first || known.some((one) => Math.abs(one.bound - bound.value) <= 1e-9)) {
    return undefined;
  }
  const isLaxer = known.every((one) => !meets(bound.value, one.comparison, one.bound));
  const names = standards.filter(({ requirements: own }) => own.includes(first)).map(({ label }) => label);
  const text = boundText(first, unitOf(line));
  return {
    cell,
    severity: meant || isLaxer ? cappedSeverity(first.status, first.atMost) : 'query',
    message: `“${line.label}”的标准写成${exactText(bound.value)},${names[0] ?? ''}要求${text}。请按所依据的标准${isLaxer || meant ? '更正' : '核对'}。`,
    basis: first.basis,
    actual: exactText(bound.value),
    required: text,
  };
}

/** 基本值 is 85 % of 达标值. */
function floorComplaint(line: AssessedLine, standards: readonly Standard[]): Complaint | undefined {
  const { record, bound } = line;
  const basic = record.has('basic_value') ? record.reading('basic_value') : undefined;
  const cell = record.place('basic_value');
  const combination = standards
    .flatMap(({ combinations }) => combinations)
    .find(({ floor }) => floor !== undefined);
  if (
    !basic ||
    !cell ||
    !bound ||
    combination?.floor === undefined ||
    bound.field !== 'standard_value' ||
    line.meant
  ) {
    return undefined;
  }
  const expected = Number((bound.value * combination.floor).toPrecision(8));
  if (Math.abs(basic.value - expected) <= 0.5 * 10 ** -basic.decimals + 1e-9) {
    return undefined;
  }
  return {
    cell,
    related: [record.place('standard_value')].filter((place) => place !== undefined),
    severity: 'error',
    message: `“${line.label}”的基本值写${exactText(basic.value)},应为达标值${exactText(bound.value)}的85%,即${exactText(expected)}。请更正。`,
    basis: combination.basis,
    actual: exactText(basic.value),
    required: exactText(expected),
    repair: expected,
  };
}

/** The printed value is not what the ledgers give; quantities that other ledgers state are reconciled elsewhere. */
function valueComplaint(line: AssessedLine): Complaint | undefined {
  const { indicator, actual, computed, bound } = line;
  const cell = placeOf(line, line.actualField);
  if (
    indicator?.formula.kind !== 'ratio' ||
    !actual ||
    computed === undefined ||
    !cell ||
    isConfirmed(line)
  ) {
    return undefined;
  }
  const before = bound && meets(actual.value, bound.comparison, bound.value);
  const isDecisive = bound === undefined || before !== isMet(line);
  const right = amountText(computed, indicator.unit);
  const severity: Severity = isDecisive && !actual.approximate ? 'error' : 'query';
  return {
    cell,
    severity,
    message: `“${line.label}”写${line.record.text(line.actualField)},按其他台账重新计算是${right}${isDecisive && before ? ',达不到标准' : ''}。请核对后更正。`,
    actual: line.record.text(line.actualField),
    required: right,
  };
}
