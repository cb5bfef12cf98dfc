import type { Severity } from '../model/finding';
import type { Statement } from '../model/quantity';
import type { Place } from '../model/workbook';
import { scopeKey } from './evidence/beliefs';
import type { Consensus } from './evidence/consensus';
import { amountText, figureText, placeText } from './evidence/words-of';
import type { Facts } from './facts';
import { groupBy } from './group';
import type { Raised } from './raised';
import { absentClasses, type Dispute, disagreeingStages, isSecond, isShift } from './reconcile/absent';
import { disagreeingSums } from './reconcile/sums';

/**
 * Every quantity that several places state must agree; the less believed place is named. One finding per place, and
 * none for a total whose classes already disagree. `partsBeside`: the figures in the line of a cell that add up to it: 中心小学,
 * 教学点, 合计. A ledger that says one of them speaks of that part.
 */
export function reconcile(
  facts: Facts,
  partsBeside: (place: Place) => readonly number[] = () => [],
): readonly Raised[] {
  const disputes = [...facts.believed.values()]
    .filter(({ disagreeing }) => disagreeing.length > 0)
    .flatMap((consensus) => disputesOf(facts, consensus))
    .filter(
      ({ loser, winner }) =>
        !partsBeside(loser.place).includes(winner.value) && !partsBeside(winner.place).includes(loser.value),
    );
  const inClasses = new Set(disputes.filter(({ loser }) => loser.scope.className).map(pairOf));
  const losers = disputes.map(({ loser }) => loser.place);
  const kept = disputes.filter(
    ({ loser, winner }) =>
      (loser.scope.className || !inClasses.has(pairOf({ loser, winner }))) && !isTainted(winner, losers),
  );
  const shifts = kept.filter((dispute) => isShift(facts, dispute, kept));
  const said = kept.filter(
    (dispute) => !shifts.some((shift) => shift !== dispute && isSecond(facts, shift, dispute)),
  );
  const reported = new Set(kept.map(({ loser }) => placeText(loser.place)));
  return [
    ...said.map((dispute) => complain(facts, dispute, shifts.includes(dispute))),
    ...absentClasses(facts),
    ...disagreeingSums(facts, reported),
    ...disagreeingStages(facts, reported),
  ];
}

/** A list with less than this share of the stated number is likely to be one of several. */
const INCOMPLETE = { school: 0.7, class: 0.4 };

function pairOf({ loser, winner }: Pick<Dispute, 'loser' | 'winner'>): string {
  return `${loser.quantity}:${loser.ledger}:${winner.ledger}`;
}

function disputesOf(facts: Facts, consensus: Consensus): readonly Dispute[] {
  const [winner] = consensus.agreeing;
  const quantity = winner && facts.quantities.get(winner.quantity);
  if (!winner || !quantity) {
    return [];
  }
  return [...groupBy(consensus.disagreeing, ({ place }) => placeText(place)).values()]
    .map(([first]) => first)
    .filter((loser) => loser !== undefined)
    .filter((loser) => !isOwnTotal(loser, consensus) && !isExplained(facts, loser, winner))
    .map((loser) => ({ loser, winner, consensus, quantity }));
}

/** A 合计 row beside the sum of its own rows is held against them elsewhere; so is a sum beside its own total. */
function isOwnTotal(loser: Statement, { agreeing, disagreeing }: Consensus): boolean {
  return [...agreeing, ...disagreeing].some(
    (other) =>
      other !== loser &&
      other.ledger === loser.ledger &&
      other.origin !== loser.origin &&
      other.origin !== 'claimed' &&
      loser.origin !== 'claimed',
  );
}

/**
 * A list that enters some people under a class that nobody else knows (七(1)班 for 五(1)班) counts so many too few in
 * the other classes.
 */
function isExplained(facts: Facts, loser: Statement, winner: Statement): boolean {
  const { className } = loser.scope;
  const short = loser.value - winner.value;
  if (className === undefined || winner.origin !== 'counted' || short <= 0) {
    return false;
  }
  const strays = (facts.believedOf.get(winner.quantity) ?? [])
    .map(({ agreeing }) => agreeing[0])
    .filter((one) => one !== undefined)
    .filter((one) => one.ledger === winner.ledger && isStray(facts, one));
  return short <= strays.reduce((sum, { value }) => sum + value, 0);
}

function isStray(facts: Facts, { scope, ledger }: Statement): boolean {
  const known = scope.className === undefined ? undefined : facts.believed.get(scopeKey('pupils', scope));
  return scope.className !== undefined && (known?.agreeing ?? []).every((other) => other.ledger === ledger);
}

/** Rests on a cell that is itself reported: the largest class of a column with a wrong class, the sum over it. */
function isTainted({ place, until = place }: Statement, losers: readonly Place[]): boolean {
  return losers.some(
    (loser) =>
      loser.sheet === place.sheet &&
      loser.row >= place.row &&
      loser.row <= until.row &&
      loser.column >= place.column &&
      loser.column <= until.column,
  );
}

function complain(facts: Facts, { loser, winner, consensus, quantity }: Dispute, isShifted: boolean): Raised {
  const { unit, label } = quantity;
  const others = consensus.agreeing.filter((statement) => statement.ledger !== loser.ledger);
  const difference = Math.abs(loser.value - winner.value);
  const confirmed =
    others.length > 1 ? `,另有${new Set(others.map(({ ledger }) => ledger)).size - 1}处与它一致` : '';
  const agreed = new Set(others.map(({ ledger }) => ledger)).size > 1 ? confirmed : '';
  return {
    rule: 'figures-disagree',
    complaint: {
      cell: loser.place,
      related: others.slice(0, 4).map(({ place }) => place),
      severity:
        isShifted || quantity.isLoose || isOpen(facts, consensus, loser, winner)
          ? 'query'
          : severityOf(loser, winner),
      message:
        `${scopeText(loser)}${label}:这里${verbOf(loser)}${amountText(loser.value, unit)},` +
        `${placeText(winner.place)}${verbOf(winner)}${amountText(winner.value, unit)}${agreed},相差${figureText(difference)}${unit}。` +
        `请核对后改成一致${facts.views[loser.ledger]?.sheet === winner.place.sheet ? '' : ',以有名册或分项可查的为准'}。`,
      actual: amountText(loser.value, unit),
      required: amountText(winner.value, unit),
    },
  };
}

function scopeText({ scope }: Statement): string {
  const stage = scope.stage === undefined ? '' : scope.stage === 'primary' ? '小学' : '初中';
  return `${scope.school ?? ''}${stage}${scope.className ?? (scope.grade === undefined ? '' : `${scope.grade}年级`)}`;
}

function verbOf({ origin, until }: Statement): string {
  return origin === 'counted' ? '数得' : origin === 'summed' && until ? '合计' : '写';
}

/**
 * Two ledgers that merely write different figures: which is right nobody can say. Nor what tables of a county that are
 * not about single schools leave out.
 */
function isOpen(facts: Facts, { agreeing }: Consensus, loser: Statement, winner: Statement): boolean {
  const voices = new Set(agreeing.filter(({ origin }) => origin !== 'claimed').map(({ ledger }) => ledger))
    .size;
  const isEven = winner.origin === 'stated' && loser.origin === 'stated' && voices < 2;
  return isEven || (facts.isCounty && loser.scope.school === undefined);
}

/** A list that is out-voted may itself be right, one with far fewer names incomplete: that is a question, not an error. */
function severityOf(loser: Statement, winner: Statement): Severity {
  const isIncomplete =
    winner.origin === 'counted' &&
    winner.value < INCOMPLETE[loser.scope.className ? 'class' : 'school'] * loser.value;
  const certain =
    !isIncomplete &&
    !loser.approximate &&
    !winner.approximate &&
    (loser.origin === 'stated' || loser.origin === 'claimed');
  return certain ? 'error' : 'query';
}
