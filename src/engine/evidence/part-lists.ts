import type { LedgerView, RecordView, StatementRule } from '../../model/ledger';
import type { Quantity, Scope, Statement } from '../../model/quantity';
import { foldWidth } from '../../reading/words';
import { groupBy } from '../group';
import { mayCountElsewhere } from './beliefs';
import { type Grouping, scopeOfGroup } from './groups';
import { type Source, statementOf } from './statement';

/** A smaller part may be as large as something else by chance. */
const LEAST_PART = 10;

/**
 * A list that comes to exactly what another ledger says a part is, beside a larger whole (36 教职工, of them 31 专任教师), lists
 * the part, whatever it is called: it speaks of the part, and not against the whole.
 */
export function asListsOfParts(
  statements: readonly Statement[],
  quantities: ReadonlyMap<string, Quantity>,
): readonly Statement[] {
  const byLedger = groupBy(statements, ({ ledger }) => ledger);
  const parts = [...quantities.values()].filter(({ partOf, isLoose }) => partOf !== undefined && !isLoose);
  const meant = new Map<string, string>();
  for (const own of byLedger.values()) {
    for (const { id, partOf = '' } of parts) {
      const part = own.find((one) => one.quantity === id && one.origin === 'stated' && isOfSchool(one));
      const whole = own.find((one) => one.quantity === partOf && one.origin === 'stated' && isOfSchool(one));
      if (part && whole && part.value >= LEAST_PART && whole.value > part.value) {
        meant.set(`${partOf} ${part.value}`, id);
      }
    }
  }
  return statements.flatMap((one) => {
    const part = isOfSchool(one) ? meant.get(`${one.quantity} ${one.value}`) : undefined;
    const said = byLedger.get(one.ledger)?.find((other) => other.quantity === part && isOfSchool(other));
    if (part === undefined || (said && said.value !== one.value)) {
      return [one];
    }
    return said ? [] : [{ ...one, quantity: part }];
  });
}

function isOfSchool({ scope }: Statement): boolean {
  return Object.keys(scope).length === 0;
}

interface Tally {
  count: number;
  /** Those of them who may be counted elsewhere: so far a figure may be off and say the same. */
  open: number;
  /** Those of them whom other tables may leave out. */
  others: number;
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
  const { where, perhaps } = rule;
  const isName = source.kind.nameFields.includes(rule.field);
  const all: Tally = { count: 0, open: 0, others: 0, first: undefined, last: undefined };
  const tallies = new Map<string, Tally>();
  for (const name of grouping?.groups.keys() ?? []) {
    tallies.set(name, { count: 0, open: 0, others: 0, first: undefined, last: undefined });
  }
  for (let index = 0; index < records.length; index += 1) {
    const record = records[index];
    const own = tallies.get(grouping?.names[index] ?? '');
    // 二三年级复式班 over the lines of two grades is one class; 音乐 over two teachers are two.
    if (isName && record?.isMergedAway?.(rule.field)) {
      continue;
    }
    if (record && (!where || where(record, source.stage))) {
      for (const one of own ? [all, own] : [all]) {
        add(one, record);
        one.others += Number(rule.orWithout?.(record) ?? false);
      }
    } else if (record && perhaps?.(record, source.stage)) {
      all.open += 1;
      if (own) {
        own.open += 1;
      }
    }
  }
  const counted = (tally: Tally, among: readonly RecordView[], scope: Scope) => {
    const range = tally.count > 0 ? tally : { first: among[0], last: among.at(-1) };
    const amount = { value: tally.count, approximate: false, precision: tally.open };
    const statements = statementOf(source, rule, quantity, range, scope, 'counted', amount);
    return tally.others === 0
      ? statements
      : statements.map((one) => ({ ...one, orElse: tally.count - tally.others }));
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

const LONGEST_TITLE = 40;

/**
 * A title that names only a part of what is counted: a 专任教师名册 lists the full-time teachers whole, but not the staff. Said
 * by the catalogue's own words: the title names one of the quantities of which the counted one is the sum, and not itself.
 */
export function isNarrower(
  { titles, sheet }: LedgerView,
  counted: Quantity | undefined,
  quantities: ReadonlyMap<string, Quantity>,
): boolean {
  const sums = counted?.sumsOf?.flat() ?? [];
  if (!counted || sums.length === 0) {
    return false;
  }
  const heads = [...titles.slice(0, 1).map(({ text }) => text), sheet]
    .map((text) => foldWidth(text))
    .filter((text) => text.length <= LONGEST_TITLE && !text.includes(':'));
  const isNamed = (quantity: Quantity | undefined) =>
    quantity?.words.some((word) => word.length > 2 && heads.some((head) => head.includes(word))) ?? false;
  return !isNamed(counted) && sums.some((id) => isNamed(quantities.get(id)));
}

/** A list with less than this share of what is stated of a school is no list of all. */
const WHOLE = 0.7;

/**
 * A list of several schools that has far fewer lines for most of them than other tables state is an excerpt (受助学生, one class of
 * each): it says nothing of how many the schools have.
 */
export function withoutExcerpts(statements: readonly Statement[]): readonly Statement[] {
  const bySchool = statements.filter(({ scope }) => scope.school !== undefined);
  const known = groupBy(bySchool, keyOf);
  const isListed = ({ origin }: Statement) => origin === 'counted' || origin === 'summed';
  const lists = [...groupBy(bySchool, ({ ledger, quantity }) => `${ledger}|${quantity}`).values()];
  const excerpts = new Set(
    lists.flatMap((list) => {
      if (!list.some(isListed)) {
        return [];
      }
      const compared = list.flatMap((own) => {
        const others = (known.get(keyOf(own)) ?? []).filter(({ ledger }) => ledger !== own.ledger);
        return others.length === 0 ? [] : [{ own, least: Math.min(...others.map(({ value }) => value)) }];
      });
      const short = compared.filter(({ own, least }) => own.value < WHOLE * least);
      return short.length >= 2 && short.length * 2 > compared.length ? list : [];
    }),
  );
  return excerpts.size === 0 ? statements : statements.filter((statement) => !excerpts.has(statement));
}

function keyOf({ quantity, scope: { school, stage, className, grade, subject } }: Statement): string {
  return [quantity, school, stage, className, grade, subject].join('|');
}
