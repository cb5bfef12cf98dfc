import type { Quantity, Stage, Statement } from '../../model/quantity';
import { scopeKey } from '../evidence/beliefs';
import type { Consensus } from '../evidence/consensus';
import { amountText, figureText, placeText } from '../evidence/words-of';
import type { Facts } from '../facts';
import type { Raised } from '../raised';

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
