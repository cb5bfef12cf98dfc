import type { LedgerKind, LedgerView, RecordView, StatementRule } from '../../model/ledger';
import type { Origin, Quantity, Scope, Stage, Statement } from '../../model/quantity';
import type { Place } from '../../model/workbook';
import { type Amount, defaultFactor, readAmount, tidy } from './amount';

/** A ledger whose rules are executed. */
export interface Source {
  readonly view: LedgerView;
  readonly kind: LedgerKind;
  /** Index of the ledger in the report. */
  readonly index: number;
  readonly stage: Stage | 'nine-year' | undefined;
}

type Grouping = ReadonlyMap<string, readonly RecordView[]>;

/** Executes the rules of one ledger; records are grouped by class, grade or school once for all rules. */
export function stateLedger(source: Source, quantities: ReadonlyMap<string, Quantity>): readonly Statement[] {
  const groups = new Map<string, Grouping>();
  const grouped = (scope: 'class' | 'grade' | 'school', field: string): Grouping => {
    const key = `${scope}:${field}`;
    const known = groups.get(key) ?? groupRecords(source.view, scope, field);
    groups.set(key, known);
    return known;
  };
  return source.kind.states.flatMap((rule) => {
    const quantity = quantities.get(rule.quantity);
    return quantity && source.view.has(rule.field) ? executeRule(source, rule, quantity, grouped) : [];
  });
}

function groupRecords(view: LedgerView, scope: 'class' | 'grade' | 'school', field: string): Grouping {
  const groups = new Map<string, RecordView[]>();
  for (const record of view.records) {
    const name = nameOf(record, scope, field, view);
    if (name !== undefined) {
      const group = groups.get(name);
      if (group) {
        group.push(record);
      } else {
        groups.set(name, [record]);
      }
    }
  }
  return groups;
}

function nameOf(
  record: RecordView,
  scope: 'class' | 'grade' | 'school',
  field: string,
  view: LedgerView,
): string | undefined {
  if (scope === 'school') {
    return record.text(field).replace(/\s+/g, '') || undefined;
  }
  const reading = record.classOf(field);
  if (scope === 'grade') {
    return reading?.grade === undefined ? undefined : String(reading.grade);
  }
  return reading?.name ?? (view.has(field) ? undefined : view.context.className);
}

function executeRule(
  source: Source,
  rule: StatementRule,
  quantity: Quantity,
  grouped: (scope: 'class' | 'grade' | 'school', field: string) => Grouping,
): readonly Statement[] {
  const { view, kind } = source;
  const fieldUnit = kind.fields.find((field) => field.field === rule.field)?.unit;
  const factor = defaultFactor(view, rule.field, quantity, rule.unit, fieldUnit);
  const aggregate = (records: readonly RecordView[], scope: Scope) =>
    combine(source, rule, quantity, factor, records, { ...scope, ...rule.scope });
  if (rule.how === 'value' || rule.how === 'each') {
    return view.records.flatMap((record) => single(source, rule, quantity, factor, record));
  }
  const { per } = rule;
  const whole: Scope = view.context.className ? { className: view.context.className } : {};
  const statements = per?.scope === 'school' ? [] : aggregate(view.records, whole);
  if (!per || (view.context.className && !view.has(per.field))) {
    return statements;
  }
  const parts = [...grouped(per.scope, per.field)].flatMap(([name, records]) =>
    aggregate(records, scopeOf(per.scope, name)),
  );
  return [...statements, ...parts];
}

function scopeOf(scope: 'class' | 'grade' | 'school', name: string): Scope {
  return scope === 'class'
    ? { className: name }
    : scope === 'grade'
      ? { grade: Number(name) }
      : { school: name };
}

/** `count`, `sum`, `last` and `max` over records. */
function combine(
  source: Source,
  rule: StatementRule,
  quantity: Quantity,
  factor: number,
  records: readonly RecordView[],
  scope: Scope,
): readonly Statement[] {
  const { where } = rule;
  const chosen = where ? records.filter((record) => where(record, source.stage)) : records;
  if (rule.how === 'count') {
    return statement(source, rule, quantity, chosen.length > 0 ? chosen : records, scope, 'counted', {
      value: chosen.length,
      approximate: false,
      precision: 0,
    });
  }
  const read = chosen
    .map((record) => ({ record, amount: readAmount(record, rule.field, quantity, factor) }))
    .filter((one): one is { record: RecordView; amount: Amount } => one.amount !== undefined);
  if (read.length === 0) {
    return [];
  }
  const approximate = read.some(({ amount }) => amount.approximate);
  const amounts = read.map(({ amount }) => amount);
  if (rule.how === 'sum') {
    const value = tidy(amounts.reduce((sum, amount) => sum + amount.value, 0));
    const precision = amounts.reduce((sum, amount) => sum + amount.precision, 0);
    const origin = read.length === 1 ? 'stated' : 'summed';
    return statement(
      source,
      rule,
      quantity,
      read.map(({ record }) => record),
      scope,
      origin,
      { value, approximate, precision },
    );
  }
  const best =
    rule.how === 'last'
      ? read.at(-1)
      : read.reduce((most, one) => (one.amount.value > most.amount.value ? one : most));
  return best ? statement(source, rule, quantity, [best.record], scope, 'summed', best.amount) : [];
}

/** `value` and `each`: what one record says of its own scope. */
function single(
  source: Source,
  rule: StatementRule,
  quantity: Quantity,
  factor: number,
  record: RecordView,
): readonly Statement[] {
  if (rule.where && !rule.where(record, source.stage)) {
    return [];
  }
  const amount = readAmount(record, rule.field, quantity, factor);
  return amount
    ? statement(source, rule, quantity, [record], ownScope(source, rule, record), 'stated', amount)
    : [];
}

function ownScope({ view, kind }: Source, rule: StatementRule, record: RecordView): Scope {
  const { per } = rule;
  const name = per && nameOf(record, per.scope, per.field, view);
  const classField = ['class_name', 'grade_class', 'class_code'].find((field) => view.has(field));
  const className = per
    ? undefined
    : ((classField && record.classOf(classField)?.name) ?? view.context.className);
  const subject =
    rule.how === 'each'
      ? kind.nameFields
          .filter((field) => field !== classField)
          .map((field) => record.text(field))
          .find(Boolean)
      : undefined;
  const stage = stageOfLevel(view.has('level') ? record.text('level') : '');
  return {
    ...(per && name !== undefined ? scopeOf(per.scope, name) : {}),
    ...(rule.how === 'each' && className !== undefined ? { className } : {}),
    ...(subject !== undefined && subject !== className ? { subject } : {}),
    ...(stage === undefined ? {} : { stage }),
    ...rule.scope,
  };
}

/** The stage that a column 学段 names. */
export function stageOfLevel(text: string): Stage | undefined {
  return /小学/.test(text) ? 'primary' : /初中|初级中学/.test(text) ? 'junior' : undefined;
}

function statement(
  source: Source,
  rule: StatementRule,
  quantity: Quantity,
  records: readonly RecordView[],
  scope: Scope,
  origin: Origin,
  amount: Amount,
): readonly Statement[] {
  const place = records[0]?.place(rule.field);
  const until: Place | undefined = records.length > 1 ? records.at(-1)?.place(rule.field) : undefined;
  return place
    ? [
        {
          quantity: quantity.id,
          value: amount.value,
          scope,
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
