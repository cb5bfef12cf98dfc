import type { Complaint } from '../../model/finding';
import type { Indicator } from '../../model/indicator';
import type { LedgerView } from '../../model/ledger';
import type { Standard } from '../../model/standard';
import { type BoundReading, meets, readBound } from '../../reading/bounds';
import { foldWidth } from '../../reading/words';
import { resolve } from '../evidence/resolve';
import type { SchoolPart } from '../evidence/schools';
import { checklistLines } from '../evidence/statement';
import { entryOfLabel, speaksOfRatio, wordList } from '../evidence/words';
import type { Facts } from '../facts';
import { applies } from '../judge/bounds';
import type { Measurements } from '../measure';
import { type AssessedLine, meantBound, printedActual, printedBound } from './line-values';
import { measurementOf, recompute, says } from './printed-limits';

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

interface Pair {
  readonly bound: BoundReading;
  readonly actual: number;
  readonly demanded: string;
  readonly text: string;
}

const EXPLICIT = /[≥≤<>]|不少|不低|不小|不超|不高|不大|以上|以下|以内|至少|至多|最多/;
const ABOUT = /小学|初中|高中|[一二三四五六七八九]年级|音乐|美术|体育/;

/** 小学≤45人,初中≤50人 beside 小学最大46人,初中最大51人 and 达标: each part of the one against its part of the other. */
export function pairedComplaint({ record, tick, label }: AssessedLine): Complaint | undefined {
  const cell = record.place('is_compliant');
  if (!tick || !cell || !record.has('standard_text') || !record.has('actual_text')) {
    return undefined;
  }
  const pairs = pairsOf(record.text('standard_text'), record.text('actual_text'));
  const short = pairs.filter(({ bound, actual }) => !meets(actual, bound.comparison, bound.value));
  return short.length === 0
    ? undefined
    : {
        cell,
        related: [record.place('actual_text'), record.place('standard_text')].filter(
          (place) => place !== undefined,
        ),
        severity: 'error',
        message: `“${label}”${short.map(({ text, demanded }) => `${text}不符合“${demanded}”`).join(',')},不能填达标。请改为未达标并列入整改。`,
        actual: short.map(({ text }) => text).join(','),
        required: short.map(({ demanded }) => demanded).join(','),
      };
}

function pairsOf(standard: string, actual: string): readonly Pair[] {
  const [demands, values] = [standard, actual].map((text) =>
    foldWidth(text)
      .split(/[,;、]/)
      .filter(Boolean),
  );
  if (!demands || !values || demands.length < 2 || demands.length !== values.length) {
    return [];
  }
  const pairs = demands.flatMap((demanded, index): readonly Pair[] => {
    const text = values[index] ?? '';
    const bound = EXPLICIT.test(demanded) ? readBound(demanded) : undefined;
    const figures = text.match(/\d+(?:\.\d+)?/g) ?? [];
    const isSame = ABOUT.exec(demanded)?.[0] === ABOUT.exec(text)?.[0];
    return bound && isSame && bound.unit !== '%' && bound.unit !== ':' && figures.length === 1
      ? [{ bound, actual: Number(figures[0]), demanded, text }]
      : [];
  });
  // Parts that do not all fit each other are no list of the same things.
  return pairs.length === demands.length ? pairs : [];
}
