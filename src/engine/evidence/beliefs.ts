import type { RecordView } from '../../model/ledger';
import type { Quantity, Scope, Statement } from '../../model/quantity';
import { groupBy } from '../group';
import { type Consensus, weigh } from './consensus';

/** One text for a quantity in a scope. */
export function scopeKey(quantity: string, { school, stage, grade, className, subject }: Scope): string {
  return [quantity, school ?? '', stage ?? '', grade ?? '', className ?? '', subject ?? ''].join('|');
}

/** The beliefs on every quantity, in the order of the workbook. */
export function byQuantity(
  believed: ReadonlyMap<string, Consensus>,
): ReadonlyMap<string, readonly Consensus[]> {
  return groupBy(believed.values(), ({ agreeing }) => agreeing[0]?.quantity ?? '');
}

/** Weighs the statements of every quantity and scope; what follows from firm others has a vote in a second round. */
export function believe(
  statements: readonly Statement[],
  quantities: ReadonlyMap<string, Quantity>,
): ReadonlyMap<string, Consensus> {
  const groups = groupBy(statements, (statement) => scopeKey(statement.quantity, statement.scope));
  const said = new Map(
    [...groupBy(statements, ({ ledger }) => ledger)].map(([ledger, own]) => [ledger, own.length]),
  );
  const saidBy = (ledger: number) => said.get(ledger) ?? 0;
  const believed = new Map<string, Consensus>();
  const settle = (implied: (quantity: Quantity, scope: Scope) => number | undefined) => {
    for (const [key, group] of groups) {
      const [first] = group;
      const quantity = first && quantities.get(first.quantity);
      const consensus = first && quantity && weigh(group, quantity, implied(quantity, first.scope), saidBy);
      if (consensus) {
        believed.set(key, consensus);
      }
    }
  };
  settle(() => undefined);
  const firm = new Map([...believed].filter(([, consensus]) => isFirm(consensus)));
  if ([...believed.values()].some(({ disagreeing }) => disagreeing.length > 0)) {
    settle((quantity, scope) => impliedValue(quantity, scope, quantities, firm));
  }
  return believed;
}

/** Undisputed, or said by several ledgers. */
function isFirm({ agreeing, disagreeing }: Consensus): boolean {
  return disagreeing.length === 0 || new Set(agreeing.map(({ ledger }) => ledger)).size > 1;
}

/** What a disputed quantity must be, given firm others: the sum of its parts, or the whole less the other parts. */
function impliedValue(
  quantity: Quantity,
  scope: Scope,
  quantities: ReadonlyMap<string, Quantity>,
  firm: ReadonlyMap<string, Consensus>,
): number | undefined {
  const known = (id: string) => firm.get(scopeKey(id, scope))?.value;
  const sumOf = (ids: readonly string[]) => {
    const values = ids.map(known);
    return values.every((value) => value !== undefined)
      ? values.reduce((sum, value) => sum + value, 0)
      : undefined;
  };
  for (const parts of quantity.sumsOf ?? []) {
    const sum = sumOf(parts);
    if (sum !== undefined) {
      return sum;
    }
  }
  const whole = quantity.partOf === undefined ? undefined : quantities.get(quantity.partOf);
  for (const parts of whole?.sumsOf ?? []) {
    const total = whole && known(whole.id);
    const others = parts.includes(quantity.id) ? sumOf(parts.filter((id) => id !== quantity.id)) : undefined;
    if (total !== undefined && others !== undefined) {
      return total - others;
    }
  }
  return undefined;
}

/**
 * Somebody who is on the list and may be counted elsewhere: lent, on loan, travelling between schools, not on the establishment,
 * studying here while registered there. Whether a school's figure includes him is its own to say.
 */
const ELSEWHERE =
  /走教|巡回|编制(?:在|属|挂|关系)|(?:不|未|非)在编|编外|借(?:调|用|入|出)|代课|临聘|外聘|返聘|支教|顶岗|跟岗|挂职|实习|借读|送教|休学|保留学籍/;

export function mayCountElsewhere(record: RecordView): boolean {
  return ELSEWHERE.test(record.text('remark'));
}
