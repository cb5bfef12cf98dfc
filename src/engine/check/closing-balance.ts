import type { Relation } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import type { Raised } from '../raised';
import { difference, figure, inUnit, unitOf } from '../sentences';
import { headerOf, type Setting } from './setting';

export type Balance = Extract<Relation, { readonly type: 'balance' }>;

/** The 合计 row repeats the last 结存; `closing`: what that may be. */
export function checkClosing(
  closing: readonly number[],
  { balance }: Balance,
  setting: Setting,
): readonly Raised[] {
  const { records, totals } = setting.view;
  const [last] = closing;
  return totals
    .filter(({ record, covers }) => record.role !== 'statistic' && covers.at(-1) === records.at(-1))
    .flatMap(({ record }) => {
      const stated = record.number(balance);
      const cell = record.place(balance);
      const sum = records.reduce((sofar, one) => sofar + (one.number(balance) ?? 0), 0);
      if (
        stated === undefined ||
        last === undefined ||
        !cell ||
        [...closing, sum].some((value) => Math.abs(value - stated) < 0.006)
      ) {
        return [];
      }
      const unit = unitOf(balance, setting, record);
      const message = `合计行的“${headerOf(balance, setting)}”是 ${inUnit(stated, unit)},最后一笔结存是 ${inUnit(last, unit)},${difference(stated, last, unit)}。合计行应写最后的结存,请核对。`;
      return [
        {
          rule: 'running-balance',
          complaint: {
            cell,
            related: placesOf(records.at(-1) ?? record, balance),
            severity: 'error' as const,
            message,
            actual: figure(stated),
            required: figure(last),
          },
        },
      ];
    });
}
