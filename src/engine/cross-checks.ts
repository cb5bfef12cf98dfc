import type { CrossCheck } from '../model/indicator';
import type { LedgerKind, LedgerView, RecordView } from '../model/ledger';
import type { Quantity, Scope, Statement } from '../model/quantity';
import type { Place } from '../model/workbook';
import { meets } from '../reading/bounds';
import { defaultFactor, readAmount } from './evidence/amount';
import { scopeKey } from './evidence/beliefs';
import { amountText, placeText } from './evidence/words-of';
import type { Facts } from './facts';
import type { Raised } from './raised';

/** A figure that takes part in a rule. */
interface Term {
  readonly quantity: Quantity;
  readonly value: number;
  readonly place: Place;
  /** Exact, undisputed and of the same sheet of paper as the others: what an error needs. */
  readonly isFirm: boolean;
}

type Find = (quantity: string) => Term | undefined;

/** Rules of official forms, on every line that has all their figures, and between what is believed of every school. */
export function checkCrossChecks(
  facts: Facts,
  checks: readonly CrossCheck[],
  kinds: ReadonlyMap<string, LedgerKind>,
): readonly Raised[] {
  const tables = facts.views.flatMap((view) => {
    const kind = kinds.get(view.kind);
    return kind && view.context.part === undefined ? [findInLines(facts, view, kind)] : [];
  });
  const raised = new Map<string, Raised>();
  for (const finds of [...tables, findInScopes(facts)]) {
    for (const one of checks.flatMap((check) => complainInTable(check, finds))) {
      const key = `${one.complaint.message} ${placeText(one.complaint.cell)}`;
      raised.set(key, raised.get(key) ?? one);
    }
  }
  return [...raised.values()];
}

/** A rule that most lines of a table miss is not what the table does: that is asked once. */
const FEW_LINES = 2;

function complainInTable(check: CrossCheck, finds: readonly Find[]): readonly Raised[] {
  const found = finds.flatMap((find) => complain(check, find) ?? []);
  const tried = finds.filter((find) => termsOf(check, find) !== undefined).length;
  const [first] = found;
  return first && found.length > FEW_LINES && found.length > tried / 2
    ? [{ ...first, complaint: { ...first.complaint, severity: 'query' } }]
    : found;
}

interface Terms {
  readonly left: readonly Term[];
  readonly right: readonly Term[];
}

/** All figures of a rule; `undefined` where one is missing. */
function termsOf(check: CrossCheck, find: Find): Terms | undefined {
  const known = (ids: readonly string[]) => ids.flatMap((id) => find(id) ?? []);
  const [left, right] = [known(check.left), known(typeof check.right === 'number' ? [] : check.right)];
  const wanted = check.left.length + (typeof check.right === 'number' ? 0 : check.right.length);
  return left.length + right.length === wanted ? { left, right } : undefined;
}

/** The figures of every line, totals included: what a form says of 其中:女 holds by the same rules. */
function findInLines(facts: Facts, view: LedgerView, kind: LedgerKind): readonly Find[] {
  const columns = kind.fields.flatMap((field) => {
    const quantity = facts.quantities.get(field.quantity ?? '');
    return quantity && view.has(field.field)
      ? [
          {
            field: field.field,
            quantity,
            factor: defaultFactor(view, field.field, quantity, undefined, field.unit),
          },
        ]
      : [];
  });
  const lines: readonly RecordView[] = [...view.records, ...view.totals.map(({ record }) => record)];
  return columns.length < 2
    ? []
    : lines.map((record) => (id) => {
        const column = columns.find(({ quantity }) => quantity.id === id);
        const amount = column && readAmount(record, column.field, column.quantity, column.factor);
        const place = column && record.place(column.field);
        return column && amount && place
          ? { quantity: column.quantity, value: amount.value, place, isFirm: !amount.approximate }
          : undefined;
      });
}

/** What is believed of every school and part of a school. */
function findInScopes(facts: Facts): readonly Find[] {
  const scopes = new Map<string, Scope>();
  for (const { agreeing } of facts.believed.values()) {
    const [first] = agreeing;
    if (first && first.scope.className === undefined && first.scope.subject === undefined) {
      scopes.set(scopeKey('', first.scope), first.scope);
    }
  }
  return [...scopes.values()].map((scope) => (id) => {
    const consensus = facts.believed.get(scopeKey(id, scope));
    const [first] = consensus?.agreeing ?? [];
    const quantity = facts.quantities.get(id);
    return consensus && first && quantity
      ? {
          quantity,
          value: consensus.value,
          place: first.place,
          isFirm: consensus.disagreeing.length === 0 && !consensus.approximate && isStated(first),
        }
      : undefined;
  });
}

/** What we have counted ourselves may be of another day than the form. */
function isStated({ origin }: Statement): boolean {
  return origin === 'stated';
}

function complain(check: CrossCheck, find: Find): Raised | undefined {
  const known = termsOf(check, find);
  const [first] = known?.left ?? [];
  if (!known || !first) {
    return undefined;
  }
  const { left, right } = known;
  const terms = [...left, ...right];
  const bound = (typeof check.right === 'number' ? check.right : sumOf(right)) * (check.times ?? 1);
  const value = sumOf(left);
  if (meets(value, check.comparison, bound)) {
    return undefined;
  }
  const isOnePaper = terms.every(({ place }) => place.sheet === first.place.sheet);
  const isError = check.tier === 'hard' && isOnePaper && terms.every(({ isFirm }) => isFirm);
  const said = terms.map(({ quantity, value: own }) => `${quantity.label}${amountText(own, quantity.unit)}`);
  const todo = check.tier === 'hard' ? '请核对改正。' : '请核对;确实如此的,请写明原因。';
  return {
    rule: 'official-check',
    complaint: {
      cell: first.place,
      related: terms.slice(1).map(({ place }) => place),
      severity: isError ? 'error' : 'query',
      message: `${said.join(',')}。${check.text},${todo}`,
      basis: check.basis,
      actual: amountText(value, first.quantity.unit),
      required: `${SIGN[check.comparison]}${amountText(bound, first.quantity.unit)}`,
      ...(isError && check.comparison === '=' && left.length === 1 ? { expected: bound } : {}),
    },
  };
}

const SIGN = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '' } as const;

function sumOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { value }) => sum + value, 0);
}
