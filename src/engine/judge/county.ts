import type { LedgerView } from '../../model/ledger';
import type { Verdict } from '../../model/report';
import type { Requirement, Standard } from '../../model/standard';
import { schoolPartText } from '../../model/words';
import { meets } from '../../reading/bounds';
import type { Facts } from '../facts';
import type { Measurements } from '../measure';
import type { Raised } from '../raised';
import { boundText, stageText } from './bounds';
import { type Held, unheld } from './held';

/**
 * What a county's table says as a whole stands at the head of the one that most of its figures come from: the figures of
 * single schools are results, not mistakes in their cells.
 */
export function countyFindings(
  facts: Facts,
  held: readonly Held[],
  verdicts: readonly Verdict[],
): readonly Raised[] {
  const views = facts.views.filter((one) => one.has('school_name') && one.records.length > 1);
  const whole = sourceOf(views, held);
  if (!facts.isCounty || !whole) {
    return [];
  }
  const apart = held
    .filter(({ requirement, result }) => requirement.measure === 'variation' && result.status === 'short')
    .map((one): Raised => {
      const { requirement, result } = one;
      return {
        rule: `variation-${requirement.indicator}`,
        requirement: requirement.id,
        complaint: {
          cell: (sourceOf(views, [one]) ?? whole).anchor,
          severity: 'query',
          message: `${stageText(result.stage)}${result.label}${(result.value ?? 0).toFixed(3)},要求${boundText(requirement, '')}(${result.basis})。各校差距过大,请核对数据,属实的要向薄弱学校倾斜。`,
          basis: requirement.basis,
          actual: (result.value ?? 0).toFixed(3),
          required: boundText(requirement, ''),
        },
      };
    });
  const failing = verdicts.filter(({ passes, school }) => passes === false && school !== undefined);
  const schools = [...new Set(failing.map(({ school, stage }) => schoolPartText(school, stage)))];
  const [first] = failing;
  return first
    ? [
        ...apart,
        {
          rule: 'schools-short',
          complaint: {
            cell: whole.anchor,
            severity: 'advice',
            message: `${schools.length}所学校(部)没有达到“${first.basis}”:${schools.slice(0, 5).join('、')}${schools.length > 5 ? '等' : ''}。请逐校核对数据,各校差多少见“指标”。`,
            actual: `${schools.length} 所`,
            required: '0 所',
          },
        },
      ]
    : apart;
}

/** A bound on the coefficient of variation between the schools of a county. */
export function holdVariation(
  facts: Facts,
  { variations }: Measurements,
  standard: Standard,
  requirement: Requirement,
): Held {
  const found = variations.find(
    ({ indicator, stage }) => indicator === requirement.indicator && stage === requirement.stage,
  );
  const base = unheld(
    facts,
    standard,
    requirement,
    facts.isCounty
      ? '各校数据不全,算不出校际差异系数'
      : '一所学校的工作簿算不出校际差异,需要全县一校一行的数据',
  );
  if (!found) {
    return base;
  }
  return {
    ...base,
    result: {
      ...base.result,
      status: meets(found.value, requirement.comparison, requirement.bound) ? 'met' : 'short',
      value: found.value,
      reason: `${found.schools}个学校(部)按学生数加权计算得${found.value.toFixed(3)}`,
      from: found.from,
    },
  };
}

/** The table on whose sheet most of the figures stand. */
function sourceOf(views: readonly LedgerView[], held: readonly Held[]): LedgerView | undefined {
  const figures = new Map<string, Set<string>>();
  for (const { sheet, row, column } of held.flatMap(({ result }) => result.from)) {
    figures.set(sheet, (figures.get(sheet) ?? new Set()).add(`${row} ${column}`));
  }
  const of = ({ sheet }: LedgerView) => figures.get(sheet)?.size ?? 0;
  return views.toSorted((a, b) => of(b) - of(a))[0];
}
