import type { LedgerView, RecordView } from '../../model/ledger';

/** A line of a ledger that holds an indicator against its standard: 指标, 标准, 实际, 是否达标. */
export interface ChecklistLine {
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
