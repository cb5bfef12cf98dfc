import type { Severity } from '../../model/finding';
import type { Statement } from '../../model/quantity';
import type { Verdict } from '../../model/report';
import type { Place } from '../../model/workbook';
import { meets } from '../../reading/bounds';
import { amountBeside, figureText, formulaText } from '../evidence/words-of';
import type { Facts } from '../facts';
import { groupBy } from '../group';
import type { Measurement } from '../measure/measurement';
import { basisText, type Raised } from '../raised';
import { cappedSeverity } from '../scene';
import { boundText, missingText } from './bounds';
import { type Held, shortfallPlace } from './held';

/** What the single classes and persons already say: an average above the bound means that some class is. */
const SAID_BY_SINGLES: Readonly<Record<string, string>> = {
  'average-class-size': 'class-size',
  'training-completion-rate': 'training-hours',
};

const GRAVITY: Record<Severity, number> = { error: 0, query: 1, advice: 2 };

/** What one school falls short of, one finding per place: the standards that demand the same speak together. */
export function shortfalls(
  facts: Facts,
  all: readonly Held[],
  verdicts: readonly Verdict[],
): readonly Raised[] {
  const held = all.map((one) => (isTolerated(one, verdicts) ? { ...one, isTolerated: true as const } : one));
  const singled = new Set(
    held
      .filter(({ measurement }) => (measurement?.each.length ?? 0) > 0)
      .map(({ requirement }) => requirement.indicator),
  );
  const measured = held.filter(
    ({ requirement, measurement }) =>
      requirement.measure !== 'variation' && measurement?.part.school === undefined,
  );
  return [
    ...groupBy(measured, ({ requirement, part }) => `${requirement.indicator}|${part?.stage ?? ''}`).values(),
  ].flatMap((group) => {
    const [first] = group;
    const each = first?.measurement?.each ?? [];
    if (each.length > 0) {
      return each.flatMap((statement) => shortSingle(facts, group, statement));
    }
    return singled.has(SAID_BY_SINGLES[first?.requirement.indicator ?? ''] ?? '')
      ? []
      : shortValue(facts, group);
  });
}

/** The rule of its group asks for fewer than all of them, and the school passes without this one. */
function isTolerated({ result }: Held, verdicts: readonly Verdict[]): boolean {
  return verdicts.some(
    ({ standard, group, stage, school, passes, isOfSome }) =>
      isOfSome === true &&
      passes === true &&
      standard === result.standard &&
      group === result.group &&
      stage === result.stage &&
      school === result.school,
  );
}

function shortSingle(facts: Facts, group: readonly Held[], statement: Statement): readonly Raised[] {
  const failing = group.filter(
    ({ requirement }) => !meets(statement.value, requirement.comparison, requirement.bound),
  );
  const name = statement.scope.className ?? statement.scope.subject ?? '';
  return complain(facts, group, failing, statement.value, statement.place, [], {
    name:
      statement.scope.className && statement.scope.subject
        ? `${statement.scope.className}${statement.scope.subject}`
        : name,
    approximate: statement.approximate,
  });
}

function shortValue(facts: Facts, group: readonly Held[]): readonly Raised[] {
  const failing = group.filter(({ result }) => result.status === 'short');
  const measurement = failing[0]?.measurement;
  const value = failing[0]?.result.value;
  const place = measurement && shortfallPlace(facts, measurement);
  if (!measurement || value === undefined || !place) {
    return [];
  }
  return complain(facts, group, failing, value, place.cell, measurement.from, {
    name: '',
    approximate: measurement.approximate || measurement.isUnconfirmed || place.isList,
  });
}

function complain(
  facts: Facts,
  group: readonly Held[],
  failing: readonly Held[],
  value: number,
  cell: Place,
  from: readonly Place[],
  { name, approximate }: { readonly name: string; readonly approximate: boolean },
): readonly Raised[] {
  const graded = failing
    .map((one) => ({ one, severity: severityOf(one, group, value, approximate) }))
    .sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
  const [gravest] = graded;
  const measurement = gravest?.one.measurement;
  if (!gravest || !measurement) {
    return [];
  }
  const { requirement } = gravest.one;
  const { indicator } = measurement;
  const unit = indicator.unit;
  const missing = missingText(facts, measurement, requirement, value);
  const demands = [
    ...new Set(
      graded.map(({ one }) => `${boundText(one.requirement, unit)}(${basisText(one.requirement.basis)})`),
    ),
  ];
  return [
    {
      rule: `standard-${requirement.indicator}`,
      requirement: requirement.id,
      rows: [...new Set(graded.flatMap(({ one }) => one.requirement.basis.rows ?? []))],
      complaint: {
        cell,
        related: from.filter((place) => place !== cell).slice(0, 6),
        severity: gravest.severity,
        message:
          `${name}${whatIs(facts, measurement, value, requirement.bound)},要求${demands.join(';')}${missing === undefined ? '' : `,${missing}`}。` +
          (gravest.one.isTolerated
            ? '这一组要求不必项项达到,学校整组已经达标。请核对数字,属实的列入改进即可。'
            : adviceOf(gravest.severity, requirement.note, approximate, requirement.status === 'uncertain')),
        ...(gravest.one.isTolerated ? {} : { basis: requirement.basis }),
        actual: amountBeside(value, unit, requirement.bound),
        required: boundText(requirement, unit),
        ...(missing === undefined ? {} : { missing }),
      },
    },
  ];
}

/**
 * Uncertain bounds and figures never fail a school. Where a province or county answers for a laxer bound that is met,
 * the nation's is a question.
 */
function severityOf(
  { requirement, isLocal, isTolerated }: Held,
  group: readonly Held[],
  value: number,
  approximate: boolean,
): Severity {
  const capped = cappedSeverity(requirement.status, requirement.atMost);
  const meetsLocal = group.some(
    (other) =>
      other.isLocal &&
      other.requirement.status !== 'uncertain' &&
      meets(value, other.requirement.comparison, other.requirement.bound),
  );
  return capped === 'error' && (isTolerated || approximate || (!isLocal && meetsLocal)) ? 'query' : capped;
}

/** `生均图书册数17.66册/生`; of a difference both sides: `教师办公桌数60套−教职工数64人`. */
function whatIs(facts: Facts, { indicator, part }: Measurement, value: number, bound: number): string {
  const { formula } = indicator;
  return formula.kind === 'amount' && formula.terms.length > 1
    ? `${formulaText(facts, formula, part)}=${figureText(value)}`
    : indicator.label + amountBeside(value, indicator.unit, bound);
}

/** What to do, and what is not certain about it. */
function adviceOf(
  severity: Severity,
  note: string | undefined,
  approximate: boolean,
  isUncertain: boolean,
): string {
  const doubt = isUncertain
    ? `这条限值的出处未核实,只作提示${note ? `(${note.replace(/。$/, '')})` : ''}。`
    : '';
  if (approximate) {
    return `${doubt}所用的数含约数、不完整或只按名册清点,请核对;属实的请说明。`;
  }
  return `${doubt}${severity === 'error' ? '请核对数字;属实的列入整改。' : '请核对;属实的请说明。'}`;
}
