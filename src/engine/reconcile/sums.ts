import type { Quantity, Statement } from '../../model/quantity';
import type { Consensus } from '../evidence/consensus';
import { amountText, figureText, placeText } from '../evidence/words-of';
import type { Facts } from '../facts';
import type { Raised } from '../raised';

/** A part that is usually all of its whole and is at least this share of it was meant to be equal. */
const NEARLY = 0.8;

/** Wholes that are not the sum of the parts the same ledger states, and parts larger than a whole stated elsewhere. */
export function disagreeingSums(facts: Facts, reported: ReadonlySet<string>): readonly Raised[] {
  return [...facts.believed.entries()].flatMap(([key, consensus]) => {
    const [best] = consensus.agreeing;
    const quantity = best && facts.quantities.get(best.quantity);
    return quantity
      ? [
          ...sumsOfWhole(facts, key, quantity, consensus, reported),
          ...excessOverWhole(facts, key, quantity, consensus),
        ]
      : [];
  });
}

function sibling(facts: Facts, key: string, id: string): Consensus | undefined {
  return facts.believed.get(id + key.slice(key.indexOf('|')));
}

function statedBy({ agreeing, disagreeing }: Consensus, ledger: number): Statement | undefined {
  return [...agreeing, ...disagreeing].find((one) => one.ledger === ledger && one.origin === 'stated');
}

/** Only what one record states side by side: columns are added up row by row elsewhere. */
function sumsOfWhole(
  facts: Facts,
  key: string,
  quantity: Quantity,
  consensus: Consensus,
  reported: ReadonlySet<string>,
): readonly Raised[] {
  const all = [...consensus.agreeing, ...consensus.disagreeing];
  const added = new Set(
    all
      .filter(({ origin, until }) => origin === 'summed' || origin === 'counted' || until !== undefined)
      .map(({ ledger }) => ledger),
  );
  const wholes = all.filter(
    ({ origin, scope, place, ledger }) =>
      origin === 'stated' &&
      !scope.className &&
      !scope.school &&
      !added.has(ledger) &&
      !reported.has(placeText(place)),
  );
  return wholes.flatMap((whole) =>
    (quantity.sumsOf ?? []).flatMap((ids) => {
      const parts = ids.map((id) => {
        const other = sibling(facts, key, id);
        return other && statedBy(other, whole.ledger);
      });
      return parts.some((part) => part && reported.has(placeText(part.place)))
        ? []
        : sumComplaint(quantity, whole, parts, ids);
    }),
  );
}

function sumComplaint(
  quantity: Quantity,
  whole: Statement,
  parts: readonly (Statement | undefined)[],
  ids: readonly string[],
): readonly Raised[] {
  const known = parts.filter((part) => part !== undefined);
  const sum = known.reduce((total, { value }) => total + value, 0);
  const isComplete = known.length === ids.length;
  const tolerance =
    known.reduce((total, { precision = 0 }) => total + precision, whole.precision ?? 0) +
    (quantity.tolerance ?? 0) * whole.value;
  const off = Math.abs(sum - whole.value) > tolerance + 1e-9;
  if (!isComplete || !off) {
    return [];
  }
  const vague = whole.approximate || known.some(({ approximate }) => approximate);
  const difference = figureText(Math.abs(sum - whole.value)) + quantity.unit;
  return [
    {
      rule: 'parts-and-whole',
      complaint: {
        cell: whole.place,
        related: [whole, ...known].map(({ place }) => place),
        severity: vague ? 'query' : 'error',
        message:
          `${quantity.label}写${amountText(whole.value, quantity.unit)},各部分相加${known.map(({ value }) => figureText(value)).join('+')}=` +
          `${amountText(sum, quantity.unit)},${sum < whole.value ? '少' : '多'}${difference}。请核对。`,
        actual: amountText(whole.value, quantity.unit),
        required: amountText(sum, quantity.unit),
      },
    },
  ];
}

/** Records of a list are held against each other field by field; a form of one record is not. */
function isForm({ views }: Facts, ledger: number): boolean {
  return views[ledger]?.records.length === 1;
}

/** A part stated in one ledger that exceeds the whole stated in another, or that should be all of it and is nearly. */
function excessOverWhole(
  facts: Facts,
  key: string,
  quantity: Quantity,
  { agreeing, disagreeing }: Consensus,
): readonly Raised[] {
  const [part] = agreeing;
  const whole = quantity.partOf === undefined ? undefined : sibling(facts, key, quantity.partOf)?.agreeing[0];
  if (!part || !whole || (part.ledger === whole.ledger && !isForm(facts, part.ledger))) {
    return [];
  }
  const slack = (one: Statement) =>
    (one.precision ?? 0) +
    (whole.precision ?? 0) +
    (quantity.tolerance ?? 0) * whole.value +
    1e-9 * whole.value;
  const said = [...agreeing, ...disagreeing];
  if (said.some((one) => Math.abs(one.value - whole.value) <= slack(one))) {
    return [];
  }
  const isNearly =
    quantity.isUsuallyAll && said.every(({ value }) => value >= NEARLY * whole.value && value < whole.value);
  if (!isNearly && said.some(({ value }) => value <= whole.value)) {
    return [];
  }
  return [excessComplaint(facts, quantity, part, whole, isNearly ?? false)];
}

function excessComplaint(
  facts: Facts,
  quantity: Quantity,
  part: Statement,
  whole: Statement,
  isNearly: boolean,
): Raised {
  const label = facts.quantities.get(whole.quantity)?.label ?? '';
  const [own, all] = [amountText(part.value, quantity.unit), amountText(whole.value, quantity.unit)];
  const vague = isNearly || part.approximate || whole.approximate || part.origin === 'counted';
  return {
    rule: isNearly ? 'figures-disagree' : 'part-exceeds-whole',
    complaint: {
      cell: isNearly ? whole.place : part.place,
      related: [isNearly ? part.place : whole.place],
      severity: vague ? 'query' : 'error',
      message: isNearly
        ? `${label}写${all},${placeText(part.place)}合计${own},相差${figureText(whole.value - part.value)}${quantity.unit}。请核对两处是否一致。`
        : `${quantity.label}${own},比${label}${all}(${placeText(whole.place)})还多。部分不能大于总数,请核对。`,
      actual: isNearly ? all : own,
      required: isNearly ? own : `≤${all}`,
    },
  };
}
