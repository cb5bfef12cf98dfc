import type { Severity } from '../../model/finding';
import type { Statement } from '../../model/quantity';
import type { Place } from '../../model/workbook';
import { amountText } from '../evidence/words-of';
import type { Facts } from '../facts';
import { basisText, type Raised } from '../findings';
import { groupBy } from '../group';
import { cappedSeverity } from '../scene';
import { boundText, meets } from './bounds';
import type { Held } from './held';
import { missingText } from './missing';
import { shortfallPlace } from './place';
import { adviceOf, whatIs } from './sentence';

/** What the single classes and persons already say: an average above the bound means that some class is. */
const SAID_BY_SINGLES: Readonly<Record<string, string>> = {
  'average-class-size': 'class-size',
  'training-completion-rate': 'training-hours',
};

const GRAVITY: Record<Severity, number> = { error: 0, query: 1, advice: 2 };

/** What one school falls short of, one finding per place: the standards that demand the same speak together. */
export function shortfalls(facts: Facts, held: readonly Held[]): readonly Raised[] {
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
      complaint: {
        cell,
        related: from.filter((place) => place !== cell).slice(0, 6),
        severity: gravest.severity,
        message:
          `${name}${whatIs(facts, measurement, value)},要求${demands.join(';')}${missing === undefined ? '' : `,${missing}`}。` +
          adviceOf(gravest.severity, requirement.note, approximate, requirement.status === 'uncertain'),
        basis: requirement.basis,
        actual: amountText(value, unit),
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
  { requirement, isLocal }: Held,
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
  return capped === 'error' && (approximate || (!isLocal && meetsLocal)) ? 'query' : capped;
}
