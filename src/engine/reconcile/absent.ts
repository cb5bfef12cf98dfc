import type { Quantity, Stage, Statement } from '../../model/quantity';
import { scopeKey } from '../evidence/beliefs';
import type { Consensus } from '../evidence/consensus';
import { amountText, figureText, placeText } from '../evidence/words-of';
import type { Facts } from '../facts';
import { groupBy } from '../group';
import type { Raised } from '../raised';

/** A list that has at least this share of the classes speaks for all of them. */
const COVERAGE = 0.6;
const FEWEST_CLASSES = 3;

/** Classes for which one table states some (留守儿童 5人) while the list that covers the others has nobody. */
export function absentClasses(facts: Facts): readonly Raised[] {
  return [...facts.believedOf].flatMap(([id, beliefs]) => {
    const statements = beliefs
      .flatMap(({ agreeing, disagreeing }) => [...agreeing, ...disagreeing])
      .filter(({ scope }) => scope.className !== undefined && scope.subject === undefined);
    const byLedger = [...groupBy(statements, ({ ledger }) => ledger).values()];
    const lists = byLedger.filter(([first]) => first?.origin === 'counted');
    const tables = byLedger.filter(([first]) => first?.origin === 'stated');
    const isPart = facts.quantities.get(id)?.partOf !== undefined;
    return isPart ? tables.flatMap((table) => lists.flatMap((list) => absentIn(facts, table, list))) : [];
  });
}

function absentIn(facts: Facts, table: readonly Statement[], list: readonly Statement[]): readonly Raised[] {
  const listed = new Set(list.map(({ scope }) => scope.className));
  const some = table.filter(({ value }) => value > 0);
  const shared = some.filter(({ scope }) => listed.has(scope.className));
  const strays = list
    .filter(({ scope }) => !facts.believed.has(scopeKey('pupils', scope)))
    .reduce((sum, { value }) => sum + value, 0);
  if (shared.length < FEWEST_CLASSES || shared.length < COVERAGE * some.length) {
    return [];
  }
  return some
    .filter(({ scope, value }) => !listed.has(scope.className) && value > strays)
    .map((statement) => complain(facts, statement, list));
}

function complain(facts: Facts, statement: Statement, list: readonly Statement[]): Raised {
  const quantity = facts.quantities.get(statement.quantity);
  const [first] = list;
  const stated = amountText(statement.value, quantity?.unit ?? '');
  const where = facts.views[first?.ledger ?? -1]?.label ?? '名单';
  return {
    rule: 'figures-disagree',
    complaint: {
      cell: statement.place,
      related: first ? [first.place] : [],
      severity: 'query',
      message: `${statement.scope.className}${quantity?.label ?? ''}写${stated},${where}(${first ? placeText(first.place) : ''}起)里没有这个班的人。请核对是人数写错还是名单漏登。`,
      actual: stated,
      required: '与名单一致',
    },
  };
}

/** A place that says something else than what is believed. */
export interface Dispute {
  readonly loser: Statement;
  readonly winner: Statement;
  readonly consensus: Consensus;
  readonly quantity: Quantity;
}

/** The parts that make up a whole together with this one: 女 for 男. */
function siblingsOf(facts: Facts, { id, partOf }: Quantity): readonly string[] {
  const sums = facts.quantities.get(partOf ?? '')?.sumsOf ?? [];
  return sums.find((parts) => parts.includes(id))?.filter((part) => part !== id) ?? [];
}

/** One more boy and one girl fewer: somebody is entered under the other sex, and which list is right is open. */
export function isShift(facts: Facts, dispute: Dispute, all: readonly Dispute[]): boolean {
  return all.some((other) => areOpposite(facts, dispute, other));
}

function areOpposite(facts: Facts, one: Dispute, other: Dispute): boolean {
  return (
    siblingsOf(facts, one.quantity).includes(other.quantity.id) &&
    one.loser.ledger === other.loser.ledger &&
    one.loser.scope.className === other.loser.scope.className &&
    one.loser.value - one.winner.value === other.winner.value - other.loser.value
  );
}

/** Of the two findings of a shift the second says nothing new. */
export function isSecond(facts: Facts, first: Dispute, second: Dispute): boolean {
  const parts = facts.quantities.get(first.quantity.partOf ?? '')?.sumsOf?.flat() ?? [];
  return (
    areOpposite(facts, first, second) && parts.indexOf(second.quantity.id) > parts.indexOf(first.quantity.id)
  );
}

const STAGES: readonly Stage[] = ['primary', 'junior'];

/** 小学部 + 初中部 = 合计, where one sheet states all three side by side; `reported`: cells that are found fault with anyway. */
export function disagreeingStages(facts: Facts, reported: ReadonlySet<string>): readonly Raised[] {
  return [...facts.believed.values()].flatMap((consensus) => {
    const [best] = consensus.agreeing;
    const quantity = best && facts.quantities.get(best.quantity);
    return !quantity || quantity.isNoSum || best.scope.stage !== undefined
      ? []
      : wholesIn(facts, consensus).flatMap((whole) => complainOf(facts, quantity, whole, reported));
  });
}

/** What forms state of the whole school: lists are added up row by row elsewhere. */
function wholesIn(facts: Facts, { agreeing, disagreeing }: Consensus): readonly Statement[] {
  return [...agreeing, ...disagreeing].filter(
    ({ origin, scope, ledger }) =>
      origin === 'stated' &&
      scope.className === undefined &&
      scope.subject === undefined &&
      scope.grade === undefined &&
      facts.views[ledger]?.records.length === 1,
  );
}

function complainOf(
  facts: Facts,
  quantity: Quantity,
  whole: Statement,
  reported: ReadonlySet<string>,
): readonly Raised[] {
  const parts = STAGES.map((stage) => {
    const known = facts.believed.get(scopeKey(quantity.id, { ...whole.scope, stage }));
    return [...(known?.agreeing ?? []), ...(known?.disagreeing ?? [])].find(
      ({ place, origin }) => origin === 'stated' && place.sheet === whole.place.sheet,
    );
  }).filter((part) => part !== undefined);
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const all = [whole, ...parts];
  const slack =
    all.reduce((total, { precision = 0 }) => total + precision, 0) + (quantity.tolerance ?? 0) * whole.value;
  const isOff = Math.abs(sum - whole.value) > slack + 1e-9;
  if (parts.length < STAGES.length || !isOff || all.some(({ place }) => reported.has(placeText(place)))) {
    return [];
  }
  const [written, added] = [amountText(whole.value, quantity.unit), amountText(sum, quantity.unit)];
  const difference = figureText(Math.abs(sum - whole.value)) + quantity.unit;
  return [
    {
      rule: 'parts-and-whole',
      complaint: {
        cell: whole.place,
        related: parts.map(({ place }) => place),
        severity: all.some(({ approximate }) => approximate) ? 'query' : 'error',
        message: `${quantity.label}合计写${written},小学、初中两部分相加${parts.map(({ value }) => figureText(value)).join('+')}=${added},相差${difference}。请核对。`,
        actual: written,
        required: added,
      },
    },
  ];
}
