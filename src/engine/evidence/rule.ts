import type { RecordView, StatementRule } from '../../model/ledger';
import type { Quantity, Scope, Statement } from '../../model/quantity';
import { tidy } from '../../reading/numbers';
import { inOrderOfBalance } from '../extract/balance-order';
import { type Amount, defaultFactor, readAmount } from './amount';
import { type Grouping, groupRecords, listsSchools, nameOfGroup, scopeOfGroup } from './groups';
import { countRecords } from './part-lists';
import { type Source, stageOfLevel, statementOf } from './statement';
import { addedRecords } from './totals';

const CLASS_FIELDS = ['class_name', 'grade_class', 'class_code'];

/** Executes the rules of one ledger; records are grouped by class, grade or school once for all rules. */
export function stateLedger(source: Source, quantities: ReadonlyMap<string, Quantity>): readonly Statement[] {
  const known = new Map<string, Grouping>();
  const grouped = ({ scope, field }: NonNullable<StatementRule['per']>): Grouping => {
    const key = `${scope}:${field}`;
    const grouping = known.get(key) ?? groupRecords(source.view, scope, field);
    known.set(key, grouping);
    return grouping;
  };
  const isPart = source.view.context.part !== undefined;
  const isOfSchools = listsSchools(source.view);
  const titles = source.view.titles.slice(0, 1).map(({ text }) => text.replace(/\s+/g, ''));
  return source.kind.states.flatMap((own) => {
    const isOfOthers =
      own.unlessTitled?.some((word) => titles.some((title) => title.includes(word))) ?? false;
    if (isOfOthers || (isPart && own.how !== 'each')) {
      return [];
    }
    const rule = isOfSchools ? bySchool(own) : own;
    const quantity = quantities.get(rule.quantity);
    return quantity && source.view.has(rule.field) ? executeRule(source, rule, quantity, grouped) : [];
  });
}

/** In a table of several schools a count or a sum says something of each of them, and of none what is in all rows. */
function bySchool(rule: StatementRule): StatementRule {
  const isOfRecord = rule.how === 'value' || rule.how === 'each';
  return isOfRecord || rule.per?.scope === 'school'
    ? rule
    : { ...rule, per: { scope: 'school', field: 'school_name' } };
}

function executeRule(
  source: Source,
  rule: StatementRule,
  quantity: Quantity,
  grouped: (per: NonNullable<StatementRule['per']>) => Grouping,
): readonly Statement[] {
  const { view } = source;
  const { per, how } = rule;
  if (how === 'value' || how === 'each') {
    const factor = factorOf(source, rule, quantity);
    const statements = linesOf(source, rule).flatMap((record) =>
      single(source, rule, quantity, factor, record),
    );
    return how === 'value' && isList(statements) ? [] : statements;
  }
  const className = view.context.className;
  const isByTitle = className !== undefined && (!per || !view.has(per.field));
  const whole = per?.scope === 'school' && view.has(per.field) ? undefined : isByTitle ? { className } : {};
  const grouping = per && !isByTitle ? grouped(per) : undefined;
  if (how === 'count') {
    return countRecords(source, rule, quantity, whole, grouping);
  }
  const factor = factorOf(source, rule, quantity);
  return [
    ...(whole
      ? combine(
          source,
          rule,
          quantity,
          factor,
          addedRecords(view, source.kind.nameFields[0], rule.field),
          whole,
        )
      : []),
    ...[...(grouping?.groups ?? [])].flatMap(([name, records]) =>
      combine(source, rule, quantity, factor, records, scopeOfGroup(per?.scope ?? 'class', name)),
    ),
  ];
}

/** A rule that chooses its lines by their words may mean a total as well: 公用经费合计. */
function linesOf({ view }: Source, { how, where }: StatementRule): readonly RecordView[] {
  const totals = how === 'value' && where ? view.totals.map(({ record }) => record) : [];
  // In a form whose lines are a tree a line that is meant may be the sum of those under it.
  const isTree = view.has('stub');
  return [
    ...view.records,
    ...totals.filter(({ role }) => role === 'total' || (isTree && role === 'subtotal')),
  ];
}

/** Several lines that say different things of the whole school are items of a list, none of them is the total. */
function isList(statements: readonly Statement[]): boolean {
  const whole = statements.filter(({ scope }) => Object.keys(scope).length === 0);
  return whole.some(({ value }) => value !== whole[0]?.value);
}

function factorOf({ view, kind }: Source, rule: StatementRule, quantity: Quantity): number {
  const unit = kind.fields.find((field) => field.field === rule.field)?.unit;
  return defaultFactor(view, rule.field, quantity, rule.unit, unit);
}

/** `sum`, `last` and `max` over records. */
function combine(
  source: Source,
  rule: StatementRule,
  quantity: Quantity,
  factor: number,
  records: readonly RecordView[],
  scope: Scope,
): readonly Statement[] {
  const { where, how } = rule;
  const read: { readonly record: RecordView; readonly amount: Amount }[] = [];
  for (const record of records) {
    const amount =
      where && !where(record, source.stage) ? undefined : readAmount(record, rule.field, quantity, factor);
    if (amount) {
      read.push({ record, amount });
    }
  }
  const [first] = read;
  const final = how === 'last' ? finalOf(source, rule, records) : undefined;
  const last = read.find(({ record }) => record === final) ?? read.at(-1);
  if (!first || !last) {
    return [];
  }
  if (how === 'sum') {
    const origin = read.length === 1 ? 'stated' : 'summed';
    const range = { first: first.record, last: last.record };
    const sum = sumOf(read.map(({ amount }) => amount));
    const isDoubtful = read.length > 1 && read.some(({ record }) => contradictsItself(source, rule, record));
    const statements = statementOf(source, rule, quantity, range, scope, origin, {
      ...sum,
      approximate: sum.approximate || isDoubtful,
    });
    const whole = wholeAmong(read.map(({ amount }) => amount.value));
    return whole === undefined ? statements : statements.map((one) => ({ ...one, orElse: whole }));
  }
  const most = read.reduce((best, one) => (one.amount.value > best.amount.value ? one : best), first);
  const { record, amount } = how === 'last' ? last : most;
  return statementOf(source, rule, quantity, { first: record }, scope, 'summed', amount);
}

/** One addend that is more than all others together may be the whole that they are parts of: 建筑面积 before 框架, 砖混, 砖木. */
function wholeAmong(values: readonly number[]): number | undefined {
  const most = Math.max(...values);
  const all = values.reduce((sum, value) => sum + value, 0);
  return values.length > 2 && most > all - most ? most : undefined;
}

/** The line that an account ends with, whatever its lines are sorted by. */
function finalOf(
  { kind }: Source,
  { field }: StatementRule,
  records: readonly RecordView[],
): RecordView | undefined {
  const balance = kind.relations.find(
    (relation) => relation.type === 'balance' && relation.balance === field,
  );
  const order = balance?.type === 'balance' ? inOrderOfBalance(balance, kind, records) : records;
  return order === records ? undefined : order.filter((record) => record.number(field) !== undefined).at(-1);
}

/** 男23 + 女22 beside 计44: one of the three is wrong, and so may be every sum over them. */
function contradictsItself({ kind, view }: Source, { field }: StatementRule, record: RecordView): boolean {
  return kind.relations.some((relation) => {
    if (relation.type !== 'sum' || ![relation.total, ...relation.parts].every((one) => view.has(one))) {
      return false;
    }
    const total = record.number(relation.total);
    const parts = relation.parts.map((part) => record.number(part));
    const isConcerned = relation.total === field || relation.parts.includes(field);
    const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
    return isConcerned && total !== undefined && parts.every((part) => part !== undefined) && sum !== total;
  });
}

function sumOf(amounts: readonly Amount[]): Amount {
  return {
    value: tidy(amounts.reduce((sum, { value }) => sum + value, 0)),
    approximate: amounts.some(({ approximate }) => approximate),
    precision: amounts.reduce((sum, { precision }) => sum + precision, 0),
  };
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
  const scope = amount && ownScope(source, rule, record);
  return amount && scope
    ? statementOf(source, rule, quantity, { first: record }, scope, 'stated', amount)
    : [];
}

/** Nothing of a line whose name is blank among lines with names: it is one of them, and not the whole. */
function ownScope(
  { view, kind }: Source,
  { per, how }: StatementRule,
  record: RecordView,
): Scope | undefined {
  const name = per && nameOfGroup(record, per.scope, per.field, view);
  if (
    per &&
    name === undefined &&
    record.isBlank(per.field) &&
    view.has(per.field) &&
    view.records.length > 1
  ) {
    return undefined;
  }
  const classField = CLASS_FIELDS.find((field) => view.has(field));
  const className = per
    ? undefined
    : ((classField && record.classOf(classField)?.name) ?? view.context.className);
  const names = how === 'each' ? kind.nameFields.filter((field) => field !== classField) : [];
  // 七年级 where a class is meant: the line is about all classes of the grade, and about no other grade.
  const isOfGrade = how === 'each' && classField !== undefined && record.classOf(classField) === undefined;
  const subject = [...names, ...(isOfGrade ? [classField] : [])]
    .map((field) => record.text(field))
    .find(Boolean);
  const stage = view.has('level') ? stageOfLevel(record.text('level')) : undefined;
  return {
    ...(per && name !== undefined ? scopeOfGroup(per.scope, name) : {}),
    ...(how === 'each' && className !== undefined ? { className } : {}),
    ...(subject !== undefined && subject !== className ? { subject } : {}),
    ...(stage === undefined ? {} : { stage }),
  };
}
