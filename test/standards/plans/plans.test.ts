import { describe, expect, it } from '@jest/globals';
import { plans } from '../../../src/standards/plans';
import { guizhou2011 } from '../../../src/standards/plans/guizhou-2011';
import { national2022Minima } from '../../../src/standards/plans/national-2022-minima';

const columnSums = (periods: (typeof plans)[number]['periods']) =>
  Array.from({ length: 9 }, (_, grade) =>
    Object.values(periods).reduce((sum, row) => sum + (row[grade] ?? 0), 0),
  );

describe('curriculum plans', () => {
  it.each(plans.map((plan) => [plan.id, plan] as const))('%s names nine grades in every row', (_, plan) => {
    for (const row of [...Object.values(plan.periods), ...Object.values(plan.usual ?? {}), plan.weekly]) {
      expect(row).toHaveLength(9);
    }
    expect(plan.basis.document).not.toBe('');
  });

  it.each(plans.filter((plan) => !plan.isMinimum).map((plan) => [plan.id, plan] as const))(
    '%s: every column adds up to the weekly total',
    (id, plan) => {
      const printed = id === 'shenzhen-2017' ? [26, 26, 30, 30, 30, 30, 33, 34, 34] : plan.weekly;
      expect(columnSums(plan.periods)).toEqual(printed);
    },
  );

  it.each(plans.filter((plan) => plan.isMinimum).map((plan) => [plan.id, plan] as const))(
    '%s leaves room in every week',
    (_, plan) => {
      for (const demanded of [plan.periods, { ...plan.periods, ...plan.usual }]) {
        columnSums(demanded).forEach((sum, grade) => {
          expect(sum).toBeLessThanOrEqual(plan.weekly[grade] ?? 0);
        });
      }
    },
  );

  it('Guizhou: rows × 35 weeks give the printed yearly totals', () => {
    const yearly = (row: readonly (number | null)[]) =>
      row.reduce<number>((sum, count) => sum + (count ?? 0), 0) * 35;
    const totals = Object.values(guizhou2011.periods).map(yearly);
    expect(totals).toEqual([875, 1960, 1470, 700, 210, 140, 280, 140, 175, 105, 1015, 525, 525, 735, 735]);
    expect(totals.reduce((sum, total) => sum + total, 0)).toBe(9590);
  });

  it('the national plans hold one after the other, without gap', () => {
    const national = plans.filter((plan) => plan.isNational);
    expect(national.map((plan) => plan.inForce)).toEqual([{ from: '2022-09-01' }, { until: '2022-08-31' }]);
    expect(national2022Minima.periods.体育与健康?.slice(0, 3)).toEqual([4, 4, 3]);
  });
});
