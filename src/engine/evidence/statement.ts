import type { LedgerKind, LedgerView, RecordView, StatementRule } from '../../model/ledger';
import type { Origin, Quantity, Scope, Stage, Statement } from '../../model/quantity';
import type { Amount } from './amount';

/** A ledger whose rules are executed. */
export interface Source {
  readonly view: LedgerView;
  readonly kind: LedgerKind;
  /** Index of the ledger in the report. */
  readonly index: number;
  readonly stage: Stage | 'nine-year' | undefined;
}

/** What the records `first` … `last` say; nothing where the ledger lacks the field. */
export function statementOf(
  source: Source,
  rule: StatementRule,
  quantity: Quantity,
  range: { readonly first: RecordView | undefined; readonly last?: RecordView | undefined },
  scope: Scope,
  origin: Origin,
  amount: Amount,
): readonly Statement[] {
  const place = range.first?.place(rule.field);
  const until = range.last === range.first ? undefined : range.last?.place(rule.field);
  return place
    ? [
        {
          quantity: quantity.id,
          value: amount.value,
          scope: { ...scope, ...rule.scope },
          origin: rule.origin ?? origin,
          place,
          ...(until === undefined ? {} : { until }),
          approximate: amount.approximate,
          ...(amount.precision > 0 ? { precision: amount.precision } : {}),
          ledger: source.index,
        },
      ]
    : [];
}

/** The stage that a column 学段 names. */
export function stageOfLevel(text: string): Stage | undefined {
  return /小学/.test(text) ? 'primary' : /初中|初级中学/.test(text) ? 'junior' : undefined;
}

/** A line of a ledger that holds an indicator against its standard: 指标, 标准, 实际, 是否达标. */
interface ChecklistLine {
  readonly record: RecordView;
  readonly label: string;
  /** The field that says what is. */
  readonly actual: 'actual_text' | 'actual_value';
}

/** The lines of a self-assessment; none for ledgers of other kinds. */
export function checklistLines(view: LedgerView): readonly ChecklistLine[] {
  const actual = view.has('actual_value')
    ? 'actual_value'
    : view.has('actual_text')
      ? 'actual_text'
      : undefined;
  if (!view.has('indicator') || !actual) {
    return [];
  }
  return view.records
    .filter((record) => !record.isBlank('indicator'))
    .map((record) => ({ record, label: record.text('indicator'), actual }));
}
