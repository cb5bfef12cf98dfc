import type { Complaint, Severity } from '../../model/finding';
import type { Requirement } from '../../model/standard';
import type { Place } from '../../model/workbook';
import { meets } from '../../reading/bounds';
import { amountText } from '../evidence/words-of';
import { boundText } from '../judge/bounds';
import { cappedSeverity } from '../scene';
import type { AssessedLine } from './line-values';
import { isConfirmed, isMet } from './lines';

/** The cell of a field of the line; of its indicator where the ledger lacks the field. */
export function placeOf(line: AssessedLine, field: string): Place | undefined {
  return line.record.place(field) ?? line.record.place('indicator');
}

export function unitOf({ indicator }: AssessedLine): string {
  return indicator?.unit ?? '';
}

/** √ beside a value that falls short, × beside one that does not; an honest shortfall stands at the value. */
export function tickComplaint(line: AssessedLine): Complaint | undefined {
  const { bound, meant, actual, tick, requirements } = line;
  const met = isMet(line);
  if (!bound || !actual || met === undefined || (met && tick !== false)) {
    return undefined;
  }
  const cell = placeOf(
    line,
    tick === undefined ? line.actualField : met || tick ? 'is_compliant' : line.actualField,
  );
  const printedMet = meets(actual.value, bound.comparison, meant?.bound ?? bound.value);
  if (!cell || (tick === undefined && printedMet)) {
    return undefined;
  }
  const value = amountText(
    line.computed !== undefined && !isConfirmed(line) ? line.computed : actual.value,
    unitOf(line),
  );
  const required = boundText(
    { comparison: bound.comparison, bound: meant?.bound ?? bound.value },
    unitOf(line),
  );
  const [demand] = requirements;
  const basis = confirmedBasis(line, demand);
  const base = { cell, actual: value, required, ...(basis ? { basis } : {}) };
  const printed = basis ? '标准' : '本表写的标准是';
  if (met) {
    return {
      ...base,
      severity: 'query',
      message: `“${line.label}”是${value},${printed}${required},已经达到,却没有打√。请核对后改正。`,
    };
  }
  if (tick) {
    const severity: Severity = printedMet || isClose(line) ? 'query' : 'error';
    const source = printedMet ? '按其他台账计算' : '实际';
    return {
      ...base,
      severity,
      message: `“${line.label}”${source}${value},${printed}${required},没有达到,不能填达标。请改为未达标并列入整改。`,
    };
  }
  if (isBeingMended(line)) {
    return undefined;
  }
  const isHonest = tick === false && !printedMet;
  const severity: Severity = demand && !isHonest ? cappedSeverity(demand.status, demand.atMost) : 'query';
  return {
    ...base,
    severity,
    message: `“${line.label}”实际${value},${printed}${required},没有达到。请列入整改,写明措施和时限。`,
  };
}

/**
 * The document behind the bound that the line prints. Where it is not confirmed, or demands another value, the line is
 * held against nothing but its own words, and says so.
 */
function confirmedBasis({ bound, meant }: AssessedLine, demand: Requirement | undefined) {
  const value = meant?.bound ?? bound?.value;
  return demand && demand.status !== 'uncertain' && Math.abs(demand.bound - (value ?? Number.NaN)) <= 1e-9
    ? demand.basis
    : undefined;
}

/** A line of the list of what is being rectified is where an honest shortfall belongs: measure and time are in it. */
function isBeingMended({ record }: AssessedLine): boolean {
  return ['measure', 'deadline'].every((field) => record.has(field) && !record.isBlank(field));
}

/** A vague figure just beyond the bound may be within it. */
function isClose({ actual, bound }: AssessedLine): boolean {
  return (
    actual !== undefined &&
    bound !== undefined &&
    actual.approximate &&
    Math.abs(actual.value - bound.value) <= 0.1 * Math.abs(bound.value)
  );
}
