import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/engine/judge';
import { measure } from '../../src/engine/measure';
import { completeStandards } from '../../src/engine/packs';
import { indicators } from '../../src/indicators';
import type { Formula } from '../../src/model/indicator';
import type { Stage, Statement } from '../../src/model/quantity';
import type { Requirement, Standard } from '../../src/model/standard';
import { standards } from '../../src/standards';
import { factsOf, stated } from '../support/stated';

const PUPILS = 1000;
/** Their mean; two schools of as many pupils that are c of it above and below it have a coefficient of c. */
const MEAN = 1e6;

/** What two schools state so that an indicator's coefficient of variation between them is exactly this. */
function schoolsApart(formula: Formula, coefficient: number, stage: Stage): readonly Statement[] {
  if (formula.kind === 'mean-variation') {
    return formula.indicators.flatMap((id) => schoolsApart(formulaOf(id), coefficient, stage));
  }
  if (formula.kind !== 'ratio') {
    return [];
  }
  const isOfPupils = formula.denominator[0]?.quantity === 'pupils';
  return ['甲样例学校', '乙样例学校'].flatMap((school, index) => {
    const scope = { school, stage };
    const value = MEAN * (index === 0 ? 1 + coefficient : 1 - coefficient);
    const [over, ...taken] = formula.numerator;
    return [
      stated('pupils', PUPILS, { scope, ledger: 0 }),
      ...(isOfPupils
        ? [stated(over?.quantity ?? '', value, { scope, ledger: 0 })]
        : [
            // 师生比: the pupils are what is divided, so that the teachers must be apart the other way.
            stated(formula.denominator[0]?.quantity ?? '', MEAN / value, { scope, ledger: 0 }),
          ]),
      ...taken.map(({ quantity }) => stated(quantity, 0, { scope, ledger: 0 })),
    ];
  });
}

function formulaOf(id: string): Formula {
  const indicator = indicators.find((one) => one.id === id);
  if (!indicator) {
    throw new Error(id);
  }
  return indicator.formula;
}

function statusAt(standard: Standard, requirement: Requirement, coefficient: number) {
  const stage: Stage = requirement.stage === 'all' ? 'primary' : requirement.stage;
  const facts = factsOf(schoolsApart(formulaOf(requirement.indicator), coefficient, stage), { stage });
  return judge(facts, measure(facts), [standard]).requirements.find(({ id }) => id === requirement.id)
    ?.status;
}

const cases = completeStandards(
  standards.map(({ id }) => id),
  standards,
).flatMap((standard) =>
  standard.requirements
    .filter(({ measure: kind }) => kind === 'variation')
    .map((requirement): [string, string, Standard, Requirement] => [
      standard.id,
      requirement.id,
      standard,
      requirement,
    ]),
);

describe('bounds on what lies between the schools of a county', () => {
  test('there are some in the national packs', () => {
    expect(cases.length).toBeGreaterThan(14);
  });
  test.each(cases)('%s %s: met at the bound, short just beyond it', (_pack, _id, standard, requirement) => {
    expect(statusAt(standard, requirement, requirement.bound)).toBe('met');
    expect(statusAt(standard, requirement, requirement.bound + 0.001)).toBe('short');
  });
});
