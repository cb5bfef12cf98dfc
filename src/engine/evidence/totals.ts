import type { LedgerView, RecordView, StatementRule } from '../../model/ledger';
import type { Quantity, Statement } from '../../model/quantity';
import { defaultFactor, readAmount } from './amount';
import { listsSchools } from './groups';
import type { Source } from './statement';

/** 合计 rows that cover the whole table state the same quantities as the sums over its rows. */
export function stateTotals(
  { view, kind, index }: Source,
  quantities: ReadonlyMap<string, Quantity>,
): readonly Statement[] {
  // The 合计 of a township is nothing that one of its schools has.
  return (listsSchools(view) ? [] : view.totals)
    .filter(({ record, covers }) => record.role === 'total' && covers.length >= view.records.length)
    .flatMap(({ record }) =>
      kind.states.filter(isAddedUp).flatMap((rule): readonly Statement[] => {
        const quantity = quantities.get(rule.quantity);
        const place = view.has(rule.field) ? record.place(rule.field) : undefined;
        if (!quantity || !place) {
          return [];
        }
        const unit = kind.fields.find((field) => field.field === rule.field)?.unit;
        const amount = readAmount(
          record,
          rule.field,
          quantity,
          defaultFactor(view, rule.field, quantity, rule.unit, unit),
        );
        return amount
          ? [
              {
                quantity: quantity.id,
                value: amount.value,
                scope: {
                  ...(view.context.className ? { className: view.context.className } : {}),
                  ...rule.scope,
                },
                origin: 'stated',
                place,
                approximate: amount.approximate,
                ...(amount.precision > 0 ? { precision: amount.precision } : {}),
                ledger: index,
              },
            ]
          : [];
      }),
    );
}

function isAddedUp(rule: StatementRule): boolean {
  return (rule.how === 'sum' || rule.how === 'last') && rule.where === undefined;
}

/** Of long lists some first lines may come to the 合计 by chance. */
const LONGEST_DIVISION = 20;

/** 一、教学及辅助用房: a line of the highest level of a list that is a tree. */
const TOP = /^\s*[一二三四五六七八九十]{1,3}[、..]/;

/**
 * The records of which a field is added up. In a list whose lines are a tree (一、 over 教室, 实验室 …) they are those of the highest
 * level, and without 其中:教师办公室 under 行政办公用房, where they and not all lines come to what the 合计 says; where the first lines alone come to it (the bands of age), those
 * behind them (女教师, 占比) divide it otherwise.
 */
export function addedRecords(
  { records, totals }: LedgerView,
  name: string | undefined,
  field: string,
): readonly RecordView[] {
  const tops = name === undefined ? [] : records.filter((record) => TOP.test(record.text(name)));
  const stated = totals.find(({ record }) => record.role === 'total')?.record.number(field);
  if (stated === undefined || comesTo(records, field, stated)) {
    return records;
  }
  if (tops.length >= 2 && comesTo(tops, field, stated)) {
    return tops;
  }
  const own = records.filter((record) => name === undefined || !/^\s*其中/.test(record.text(name)));
  if (own.length < records.length && comesTo(own, field, stated)) {
    return own;
  }
  const first = records.findIndex((_, at) => at > 0 && comesTo(records.slice(0, at + 1), field, stated));
  const isOfAll = totals.filter(({ record }) => record.role === 'total').length === 1;
  return first < 0 || !isOfAll || records.length > LONGEST_DIVISION ? records : records.slice(0, first + 1);
}

function comesTo(records: readonly RecordView[], field: string, stated: number): boolean {
  const sum = records.reduce((all, record) => all + (record.number(field) ?? 0), 0);
  return Math.abs(sum - stated) < 0.005;
}
