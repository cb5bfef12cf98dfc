import type { Field, LedgerKind, LedgerView, RecordView, StatementRule } from '../../model/ledger';
import type { Origin, Quantity, Scope, Stage, Statement } from '../../model/quantity';
import { type Amount, defaultFactor, measuresAnother, readAmount } from './amount';

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

const CLASS_FIELDS = ['class_name', 'grade_class'];

/** Fields that name a quantity state it, record by record, unless a rule of the kind already reads them. */
export function stateFields(
  { view, kind, index }: Source,
  quantities: ReadonlyMap<string, Quantity>,
): readonly Statement[] {
  const ruled = new Set(kind.states.map((rule) => `${rule.quantity}:${rule.field}`));
  return kind.fields
    .filter((field) => view.has(field.field) && !ruled.has(`${field.quantity}:${field.field}`))
    .flatMap((field) => {
      const quantity = quantities.get(field.quantity ?? '');
      return quantity && !measuresAnother(view.header(field.field), quantity)
        ? stateField(field, quantity)
        : [];
    });

  function stateField(field: Field, quantity: Quantity): readonly Statement[] {
    const factor = defaultFactor(view, field.field, quantity, undefined, field.unit);
    return view.records.flatMap((record): readonly Statement[] => {
      const amount = readAmount(record, field.field, quantity, factor);
      const place = record.place(field.field);
      const scope = scopeIn(view, record);
      return amount && place && scope
        ? [
            {
              quantity: quantity.id,
              value: amount.value,
              scope,
              origin: 'stated',
              place,
              approximate: amount.approximate,
              ...(amount.precision > 0 ? { precision: amount.precision } : {}),
              ledger: index,
            },
          ]
        : [];
    });
  }
}

/** What a record of a ledger is about; a ledger about a part of the school says nothing of the whole. */
export function scopeIn(view: LedgerView, record: RecordView): Scope | undefined {
  const { stage } = view.context;
  const scope = scopeOfRecord(record, view.records.length) ?? scopeOfStage(view, record);
  return scope && stage ? { stage, ...scope } : scope;
}

/** 小学部 and 初中部 in a line each: the line is about its part of the school. */
function scopeOfStage(view: LedgerView, record: RecordView): Scope | undefined {
  const stageIn = (one: RecordView) => (one.has('level') ? stageOfLevel(one.text('level')) : undefined);
  const stage = stageIn(record);
  const isOnly = stage !== undefined && view.records.filter((one) => stageIn(one) === stage).length === 1;
  const isOfSchools = record.has('school_name') && record.text('school_name') !== '';
  return isOnly && !isOfSchools ? { stage } : undefined;
}

/** What a record is about: its school, its class, or — where it is the only one — everything. */
export function scopeOfRecord(record: RecordView, records: number): Scope | undefined {
  const stage = record.has('level') ? stageOfLevel(record.text('level')) : undefined;
  const staged = stage === undefined ? {} : { stage };
  const school = record.has('school_name') ? record.text('school_name').replace(/\s+/g, '') : '';
  if (records > 1 && school !== '') {
    return { school, ...staged };
  }
  const classField = CLASS_FIELDS.find((field) => record.has(field));
  const className = classField && record.classOf(classField)?.name;
  if (className) {
    return { className };
  }
  return records === 1 ? staged : undefined;
}
