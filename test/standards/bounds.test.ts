import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/engine/judge';
import { measure } from '../../src/engine/measure';
import { completeStandards } from '../../src/engine/packs';
import { indicators } from '../../src/indicators';
import type { Formula } from '../../src/model/indicator';
import type { LedgerView } from '../../src/model/ledger';
import type { Stage, Statement } from '../../src/model/quantity';
import type { Requirement, Standard } from '../../src/model/standard';
import { standards } from '../../src/standards';
import { factsOf, stated } from '../support/stated';

/** Statements that make a formula give exactly `value`. */
function statementsFor(formula: Formula, value: number, stage: Stage): readonly Statement[] {
  const at = (quantity: string, amount: number, scope: Statement['scope'] = {}) =>
    stated(quantity, amount, { scope, place: { sheet: quantity, row: 0, column: 0 } });
  switch (formula.kind) {
    case 'ratio': {
      const [over, ...taken] = formula.numerator;
      const [under] = formula.denominator;
      const denominator = 1e4;
      return [
        at(over?.quantity ?? '', (value * denominator) / formula.times),
        at(under?.quantity ?? '', denominator),
        ...taken.map(({ quantity }) => at(quantity, 0)),
      ];
    }
    case 'amount': {
      const [first, ...taken] = formula.terms;
      return [
        at(first?.quantity ?? '', value + taken.length * 100),
        ...taken.map(({ quantity }) => at(quantity, 100)),
      ];
    }
    case 'each':
      return [at(formula.quantity, value, { className: stage === 'primary' ? '三(1)班' : '八(1)班' })];
    case 'mean-variation':
      return [];
  }
}

function ratioOf(id: string): Formula {
  const indicator = indicators.find((one) => one.id === id);
  if (!indicator) {
    throw new Error(id);
  }
  return indicator.formula;
}

function judgeAt(standard: Standard, requirement: Requirement, value: number) {
  const stage: Stage = requirement.stage === 'all' ? 'primary' : requirement.stage;
  const formula = indicators.find(({ id }) => id === requirement.indicator)?.formula;
  const facts = factsOf(formula ? statementsFor(formula, value, stage) : [], {
    stage: requirement.only ?? stage,
  });
  const { requirements, raised } = judge(facts, measure(facts), [standard]);
  return {
    status: requirements.find(({ id }) => id === requirement.id)?.status,
    severities: raised
      .filter((one) => one.requirement === requirement.id)
      .map(({ complaint }) => complaint.severity),
  };
}

/** Just on the wrong side of the bound. */
function beyond({ comparison, bound }: Requirement): number {
  const step = Math.max(1e-4, Math.abs(bound) * 1e-4);
  return comparison.startsWith('<') ? bound + step : bound - step;
}

const complete = completeStandards(
  standards.map(({ id }) => id),
  standards,
);

/** The figures of a pack, whatever time, place and size of school they hold for: those have tests of their own. */
function unconditional(standard: Standard): Standard {
  return {
    ...standard,
    requirements: standard.requirements.map(
      ({ classes: _, urban: __, inForce: ___, pupils: ____, ...plain }) => plain,
    ),
  };
}

describe.each(complete.map((standard): [string, Standard] => [standard.id, unconditional(standard)]))(
  '%s',
  (_id, standard) => {
    const values = standard.requirements.filter(({ measure: kind }) => kind !== 'variation');
    if (values.length === 0) {
      return;
    }
    test.each(values.map((requirement): [string, Requirement] => [requirement.id, requirement]))(
      '%s: met at the bound, short just beyond it',
      (_name, requirement) => {
        expect(judgeAt(standard, requirement, requirement.bound).status).toBe('met');
        const short = judgeAt(standard, requirement, beyond(requirement));
        expect(short.status).toBe('short');
        const mayFail = requirement.status !== 'uncertain' && requirement.atMost === undefined;
        expect(short.severities.filter((severity) => severity === 'error' && !mayFail)).toEqual([]);
      },
    );

    test('every bound names its document, and what is measured exists', () => {
      for (const { basis, indicator } of standard.requirements) {
        expect(basis.document).not.toBe('');
        expect(indicators.map(({ id }) => id)).toContain(indicator);
      }
      for (const { basis } of standard.demands) {
        expect(basis.document).not.toBe('');
      }
    });

    test('ids are unique and every counted group has requirements', () => {
      const ids = standard.requirements.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { group } of standard.combinations) {
        expect(standard.requirements.some((requirement) => requirement.group === group)).toBe(true);
      }
    });
  },
);

describe('bounds of a time, a place, a size', () => {
  const [basic] = completeStandards(['national-basic-2012'], standards);
  const quota = (filled: string, urban: string) => {
    const facts = factsOf(statementsFor(ratioOf('pupils-per-staff'), 20.5, 'primary'), { stage: 'primary' });
    const view = {
      context: { filledOn: filled },
      has: (field: string) => field === 'urban_type',
      records: [{ text: () => urban }],
    } as unknown as LedgerView;
    const found = basic && judge({ ...facts, views: [view] }, measure(facts), [basic]);
    return found?.requirements
      .filter(({ indicator }) => indicator === 'pupils-per-staff')
      .map(({ basis, status }) => `${basis} ${status}`);
  };
  test('the staffing quota is that of the year and the place', () => {
    expect(quota('2012-12-01', '镇区')).toEqual(['国办发〔2001〕74号 镇区 met']);
    expect(quota('2012-12-01', '城区')).toEqual(['国办发〔2001〕74号 城区 short']);
    expect(quota('2014-11-30', '')).toEqual(['国办发〔2001〕74号 农村 met']);
    expect(quota('2014-12-01', '镇区')).toEqual(['中央编办发〔2014〕72号 short']);
  });
  test.each([
    ['primary', 12, 35_000, 'met'],
    ['primary', 13, 35_000, 'short'],
    ['primary', 13, 50_000, 'met'],
    ['junior', 9, 100_000, 'met'],
    ['junior', 10, 100_000, 'short'],
    ['junior', 10, 150_000, 'met'],
  ] as const)('%s, %d classes: %d yuan of equipment is %s', (stage, classes, yuan, status) => {
    const [songtao] = completeStandards(['guizhou-songtao-2018'], standards);
    const facts = factsOf([stated('classes', classes), stated('equipment-value', yuan)], { stage });
    const { requirements } = judge(facts, measure(facts), songtao ? [songtao] : []);
    const own = requirements.filter(({ indicator }) => indicator === 'equipment-value-total');
    expect(own.map((one) => one.status)).toEqual([status]);
  });
});

describe('what a pack inherits', () => {
  test('a local pack keeps the national demands and replaces what it states itself', () => {
    const [anhui] = completeStandards(['anhui-wuhe-2015'], standards);
    expect(anhui?.requirements.some(({ id }) => id === 'disabled-enrolment-rate')).toBe(true);
    expect(
      anhui?.requirements.filter(({ id }) => id === 'dropout-rate-primary').map(({ status }) => status),
    ).toEqual(['confirmed']);
    expect(anhui?.demands.some(({ id }) => id === 'required-degree')).toBe(true);
  });
  test('the quality pack raises the rate for disabled children and drops the composite', () => {
    const [quality] = completeStandards(['national-quality-2017'], standards);
    expect(quality?.requirements.find(({ id }) => id === 'disabled-enrolment-rate')?.bound).toBe(0.95);
    expect(quality?.requirements.some(({ indicator }) => indicator === 'composite-variation')).toBe(false);
  });
  test('unknown ids are left out, the order is that of choice', () => {
    expect(
      completeStandards(['henan-2012', 'nowhere', 'national-basic-2012'], standards).map(({ id }) => id),
    ).toEqual(['henan-2012', 'national-basic-2012']);
  });
});
