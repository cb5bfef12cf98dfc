import type { Indicator } from '../../model/indicator';
import type { LedgerView } from '../../model/ledger';
import type { Standard } from '../../model/standard';
import { meets } from '../../reading/bounds';
import { checklistLines } from '../evidence/checklist';
import { resolve } from '../evidence/resolve';
import type { SchoolPart } from '../evidence/schools';
import { entryOfLabel, speaksOfRatio, wordList } from '../evidence/words';
import type { Facts } from '../facts';
import { applies } from '../judge/bounds';
import type { Measurements } from '../measure';
import { type AssessedLine, meantBound, printedActual, printedBound } from './line-values';
import { measurementOf, recompute, says } from './recompute';

/** All lines of one self-assessment. */
export function assessedLines(
  facts: Facts,
  measurements: Measurements,
  standards: readonly Standard[],
  view: LedgerView,
): readonly AssessedLine[] {
  const words = wordList(
    [...facts.indicators.values()].filter(({ formula }) => formula.kind !== 'mean-variation'),
  );
  const part: SchoolPart = facts.parts.find(({ isShared, school }) => !isShared && school === undefined) ?? {
    stage: undefined,
    isShared: false,
  };
  return checklistLines(view).map(({ record, label, actual: actualField }) => {
    const indicator = entryOfLabel(label, words);
    const requirements = standards
      .flatMap((standard) => standard.requirements)
      .filter(
        (one) =>
          one.indicator === indicator?.id &&
          one.measure !== 'variation' &&
          (part.stage === undefined || applies(one, part)),
      );
    const bound = printedBound(record, label, requirements, indicator);
    const actual = printedActual(record, actualField, bound?.unit, indicator);
    return {
      record,
      label,
      actualField,
      indicator,
      bound,
      meant: bound && meantBound(record, bound, requirements, standards),
      actual,
      computed:
        indicator && actual && computedValue(facts, measurements, standards, indicator, label, part, actual),
      tick:
        record.has('is_compliant') && !record.isBlank('is_compliant')
          ? record.yes('is_compliant')
          : undefined,
      requirements,
    };
  });
}

function computedValue(
  facts: Facts,
  measurements: Measurements,
  standards: readonly Standard[],
  indicator: Indicator,
  label: string,
  part: SchoolPart,
  actual: NonNullable<AssessedLine['actual']>,
): number | undefined {
  if (indicator.formula.kind === 'ratio') {
    const measurement = measurementOf(measurements, indicator.id, part.school, part.stage);
    return measurement?.source === 'computed'
      ? recompute(facts, indicator, part, actual, standards)?.value
      : undefined;
  }
  const [term] = indicator.formula.kind === 'amount' ? indicator.formula.terms : [];
  const found = term && !speaksOfRatio(label) ? resolve(facts, term.quantity, part) : undefined;
  const isOwn = found?.statements.every(({ origin }) => origin === 'claimed');
  return found && !isOwn ? found.value : undefined;
}

/** Whether the line meets what it prints as its standard, by what is believed of it; `undefined` where it cannot be said. */
export function isMet({ bound, meant, computed, actual }: AssessedLine): boolean | undefined {
  const value = computed ?? actual?.value;
  return bound && value !== undefined
    ? meets(value, bound.comparison, meant?.bound ?? bound.value)
    : undefined;
}

/** Whether the printed figure is what the other ledgers give. */
export function isConfirmed({ computed, actual }: AssessedLine): boolean {
  return computed === undefined || actual === undefined || says(actual, computed);
}
