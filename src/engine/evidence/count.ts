import type { RecordView, StatementRule } from '../../model/ledger';
import type { Quantity, Scope, Statement } from '../../model/quantity';
import type { Grouping } from './groups';
import { scopeOfGroup } from './groups';
import { mayCountElsewhere } from './open-count';
import { type Source, statementOf } from './statement';

interface Tally {
  count: number;
  /** Those of them who may be counted elsewhere: so far a figure may be off and say the same. */
  open: number;
  first: RecordView | undefined;
  last: RecordView | undefined;
}

/** Counts the records of a rule, in all and by group, in one pass; a group without any counts 0 at its first record. */
export function countRecords(
  source: Source,
  rule: StatementRule,
  quantity: Quantity,
  whole: Scope | undefined,
  grouping: Grouping | undefined,
): readonly Statement[] {
  const { records } = source.view;
  const { where } = rule;
  const all: Tally = { count: 0, open: 0, first: undefined, last: undefined };
  const tallies = new Map<string, Tally>();
  for (const name of grouping?.groups.keys() ?? []) {
    tallies.set(name, { count: 0, open: 0, first: undefined, last: undefined });
  }
  for (let index = 0; index < records.length; index += 1) {
    const record = records[index];
    if (record && (!where || where(record, source.stage))) {
      add(all, record);
      const tally = tallies.get(grouping?.names[index] ?? '');
      if (tally) {
        add(tally, record);
      }
    }
  }
  const counted = (tally: Tally, among: readonly RecordView[], scope: Scope) => {
    const range = tally.count > 0 ? tally : { first: among[0], last: among.at(-1) };
    const amount = { value: tally.count, approximate: false, precision: tally.open };
    return statementOf(source, rule, quantity, range, scope, 'counted', amount);
  };
  return [
    ...(whole ? counted(all, records, whole) : []),
    ...[...tallies].flatMap(([name, tally]) =>
      counted(tally, grouping?.groups.get(name) ?? [], scopeOfGroup(rule.per?.scope ?? 'class', name)),
    ),
  ];
}

function add(tally: Tally, record: RecordView): void {
  tally.count += 1;
  tally.open += Number(mayCountElsewhere(record));
  tally.first ??= record;
  tally.last = record;
}
