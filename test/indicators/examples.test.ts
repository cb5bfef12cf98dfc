import { describe, expect, test } from '@jest/globals';
import { evaluate } from '../../src/engine/measure/measurement';
import { indicators } from '../../src/indicators';
import type { Formula, Indicator } from '../../src/model/indicator';
import { quantities } from '../../src/quantities';
import { factsOf, stated } from '../support/stated';

const part = { stage: 'primary', isShared: false } as const;

/** The value of a formula over given quantities, as the engine computes it; of single things the one given. */
function computed(formula: Formula, given: Readonly<Record<string, number>>): number | undefined {
  const scope = formula.kind === 'each' ? { className: '一(1)班' } : {};
  const facts = factsOf(Object.entries(given).map(([quantity, value]) => stated(quantity, value, { scope })));
  const { value, each } = evaluate(facts, formula, part);
  return formula.kind === 'each' ? each[0]?.value : value;
}

describe.each(indicators.map((indicator): [string, Indicator] => [indicator.id, indicator]))(
  '%s',
  (_id, indicator) => {
    test('its examples hold', () => {
      for (const { given, expect: expected } of indicator.examples) {
        const value = computed(indicator.formula, given);
        expect(value === undefined ? undefined : Number(value.toFixed(8))).toBe(
          expected === undefined ? undefined : Number(expected.toFixed(8)),
        );
      }
    });

    test('it is computed from quantities that exist', () => {
      const formulas = [
        indicator.formula,
        ...(indicator.variants ?? []),
        ...(indicator.mixups ?? []).map(({ formula }) => formula),
      ];
      const named = formulas.flatMap(quantitiesOf);
      expect(named.filter((id) => !quantities.some((quantity) => quantity.id === id))).toEqual([]);
    });

    test('examples show a value and, for ratios, a denominator of nothing', () => {
      if (indicator.formula.kind !== 'mean-variation') {
        expect(indicator.examples.some(({ expect: expected }) => expected !== undefined)).toBe(true);
        expect(indicator.examples.some(({ expect: expected }) => expected === undefined)).toBe(true);
      }
    });
  },
);

function quantitiesOf(formula: Formula): readonly string[] {
  switch (formula.kind) {
    case 'ratio':
      return [...formula.numerator, ...formula.denominator].map(({ quantity }) => quantity);
    case 'amount':
      return formula.terms.map(({ quantity }) => quantity);
    case 'each':
      return [formula.quantity, ...(formula.largest === undefined ? [] : [formula.largest])];
    case 'mean-variation':
      return [];
  }
}
