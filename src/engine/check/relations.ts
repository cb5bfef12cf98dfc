import type { RecordView, Relation } from '../../model/ledger';
import type { Raised } from '../raised';
import { disagreement, isArithmetic, operandsOf, resultOf } from './arithmetic';
import { checkAtMost, checkOneOf } from './at-most';
import { checkBalance } from './balance';
import { blame } from './blame';
import { cellKey, hasCell } from './cell-set';
import type { Correction } from './corrections';
import type { Arithmetic, Disagreement } from './disagreement';
import { unlessMost } from './flood';
import { complain } from './mismatch';
import { inUnitOf } from './money-scale';
import { checkAscending, checkOrder } from './order';
import { headerOf, type Setting } from './setting';
import { checkBlankResults } from './single-holes';

/** The relations between the fields of a record; and what the arithmetic ones say should stand there instead. */
export function checkRelations(setting: Setting): {
  readonly raised: readonly Raised[];
  readonly corrections: readonly Correction[];
} {
  const { relations } = setting.kind;
  const balances = relations.flatMap((relation) =>
    relation.type === 'balance' ? [checkBalance(relation, setting)] : [],
  );
  const arithmetic = relations
    .filter(isArithmetic)
    .filter((relation) => setting.view.has(resultOf(relation)));
  const judged = arithmetic.map((relation) => disagreements(relation, setting));
  const blamed = blame(
    judged.flatMap(({ found }) => found),
    setting,
  );
  return {
    raised: [
      ...judged.flatMap(({ question }) => question),
      ...blamed.map((one) => complain(one, setting)),
      ...arithmetic.flatMap((relation) => checkBlankResults(relation, setting)),
      ...relations.flatMap((relation) =>
        isArithmetic(relation) || relation.type === 'balance' ? [] : checkOther(relation, setting),
      ),
      ...balances.flatMap((balance) => balance.raised),
    ],
    corrections: [
      ...blamed.map(({ disagreement: { record }, field, stated, expected }) => ({
        record,
        field,
        stated,
        expected,
      })),
      ...balances.flatMap((balance) => balance.corrections),
    ],
  };
}

type Other = Exclude<Relation, Arithmetic | { readonly type: 'balance' }>;

function checkOther(relation: Other, setting: Setting): readonly Raised[] {
  switch (relation.type) {
    case 'at-most':
      return checkAtMost(relation, setting);
    case 'order':
      return checkOrder(relation, setting);
    case 'ascending':
      return checkAscending(relation, setting);
    case 'one-of':
      return checkOneOf(relation, setting);
  }
}

interface Judged {
  readonly found: readonly Disagreement[];
  readonly question: readonly Raised[];
}

/** The records in which a relation fails; where it fails in most, one question instead. */
function disagreements(relation: Arithmetic, setting: Setting): Judged {
  const { records } = setting.view;
  const following = new Map(records.map((record, at) => [record, records[at + 1]]));
  const scale = inUnitOf(resultOf(relation), operandsOf(relation), setting.view);
  const all = records
    .map((record) => {
      const found = disagreement(relation, scale?.read(record) ?? record);
      return found && { ...found, record, scale };
    })
    .filter((one) => one !== undefined)
    .filter(({ record, result, operands }) => !hasCell(setting.suspicious, record, [result, ...operands]))
    .filter(
      ({ record, result, operands }) => !isShared(record, following.get(record), [result, ...operands]),
    );
  const found = explains(relation, all, setting) ? [] : unlessUnit(all, records.length);
  if (lacksParts(relation, setting) && found.length > records.length * 0.4) {
    return { found: [], question: [] };
  }
  const header = headerOf(resultOf(relation), setting);
  const raised = found.map((one) =>
    complain(
      { disagreement: one, field: one.result, stated: one.stated, expected: one.expected, proof: 'none' },
      setting,
    ),
  );
  const kept = unlessMost(
    raised,
    records.length,
    `“${header}”在大多数行里和算出来的不一致。请核对表头和单位的含义。`,
  );
  return kept === raised ? { found, question: [] } : { found: [], question: kept };
}

/** One figure merged over several records (金额 of two purchases) is not worked out from the figures of the first of them. */
function isShared(record: RecordView, next: RecordView | undefined, fields: readonly string[]): boolean {
  return fields.some((field) => {
    const [own, other] = [record.place(field), next?.place(field)];
    return own !== undefined && other !== undefined && cellKey(own) === cellKey(other);
  });
}

/** What is missing in a sum or a difference stands in a column that nobody understood. */
function explains({ type }: Arithmetic, found: readonly Disagreement[], { view }: Setting): boolean {
  const gaps = new Map(found.map(({ record, stated, expected }) => [record, stated - expected]));
  const isAdded = type === 'sum' || type === 'difference';
  return isAdded && gaps.size > 0 && view.unreadExplains?.((record) => gaps.get(record) ?? 0) === true;
}

/**
 * A sum of which the ledger lacks a part may be about other things: it is believed where most rows obey it
 * (语文+数学=合计 where no English is taught).
 */
export function lacksParts(relation: Arithmetic, { view }: Setting): boolean {
  return relation.type === 'sum' && relation.parts.some((part) => !view.has(part));
}

/** A column that is in 万元 throughout is another unit; a single cell that is, is a mistake. */
function unlessUnit(found: readonly Disagreement[], considered: number): readonly Disagreement[] {
  const others = found.filter(({ otherUnit }) => otherUnit);
  return others.length > considered / 2 ? found.filter(({ otherUnit }) => !otherUnit) : found;
}
