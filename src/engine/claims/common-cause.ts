import type { Formula } from '../../model/indicator';
import type { Statement } from '../../model/quantity';
import { scopeKey } from '../evidence/beliefs';
import { resolve } from '../evidence/resolve';
import { amountText } from '../evidence/words-of';
import type { Facts } from '../facts';
import type { Figure } from '../figures';
import { groupBy } from '../group';
import type { Measurement } from '../measure/measurement';
import type { Raised } from '../raised';

/** A printed figure that the quantities contradict, with the formula and value that would be right. */
export interface Contradicted {
  readonly figure: Figure;
  readonly measurement: Measurement;
  readonly formula: Formula;
  readonly value: number;
}

/** A quantity that is wrong itself, and the figures that were rightly computed from what it should be. */
interface Cause {
  readonly raised: Raised;
  readonly figures: readonly Figure[];
}

const FEWEST = 2;

/**
 * Several figures of one ledger that all fit the same other value of one quantity are right, and the quantity is wrong:
 * eight 生均 computed with 540 pupils beside a pupil number of 594.
 */
export function commonCauses(facts: Facts, contradicted: readonly Contradicted[]): readonly Cause[] {
  return [...groupBy(contradicted, ({ figure }) => figure.ledger).values()].flatMap((own) => {
    const causes = suspects(own).flatMap((quantity) => causeOf(facts, quantity, own));
    const [widest] = causes.sort((one, other) => other.figures.length - one.figures.length);
    return widest ? [widest] : [];
  });
}

/** Quantities that stand alone above or below the line in at least two of the contradicted figures. */
function suspects(own: readonly Contradicted[]): readonly string[] {
  const named = own.flatMap(({ formula }) => operandsOf(formula));
  return [...new Set(named)].filter((id) => named.filter((one) => one === id).length >= FEWEST);
}

export function operandsOf(formula: Formula): readonly string[] {
  return formula.kind === 'ratio' && formula.numerator.length === 1 && formula.denominator.length === 1
    ? [formula.numerator[0]?.quantity ?? '', formula.denominator[0]?.quantity ?? '']
    : [];
}

function causeOf(facts: Facts, id: string, own: readonly Contradicted[]): readonly Cause[] {
  const fitting = own.filter(({ formula }) => operandsOf(formula).includes(id));
  const quantity = facts.quantities.get(id);
  const statement = stated(facts, id, fitting[0]);
  const spans = fitting.map((one) => span(facts, id, one));
  const low = Math.max(...spans.map(([from]) => from));
  const high = Math.min(...spans.map(([, to]) => to));
  const isWhole = quantity?.unit !== '㎡' && quantity?.unit !== '元';
  const meant = isWhole ? Math.round((low + high) / 2) : (low + high) / 2;
  if (
    !quantity ||
    !statement ||
    fitting.length < FEWEST ||
    low > high ||
    !isUncontested(facts, id, own, statement)
  ) {
    return [];
  }
  const figures = fitting.map(({ figure }) => figure);
  const shown = amountText(meant, quantity.unit);
  return [
    {
      figures,
      raised: {
        rule: 'printed-figure',
        complaint: {
          cell: statement.place,
          related: figures.map(({ place }) => place).slice(0, 6),
          severity: statement.approximate ? 'query' : 'error',
          message:
            `${quantity.label}写${amountText(statement.value, quantity.unit)},但本表${figures.length}个生均、比例数` +
            `(${fitting
              .map(({ measurement }) => measurement.indicator.label)
              .slice(0, 3)
              .join('、')}等)都是按约${shown}算的。请核对${quantity.label}。`,
          actual: amountText(statement.value, quantity.unit),
          required: `约${shown}`,
        },
      },
    },
  ];
}

/** The quantity as this ledger states it, for the school or part of the figure. */
function stated(facts: Facts, id: string, one: Contradicted | undefined): Statement | undefined {
  const part = one?.measurement.part;
  const school = part?.school === undefined ? {} : { school: part.school };
  const scopes = part?.stage === undefined ? [school] : [school, { ...school, stage: part.stage }];
  return scopes
    .flatMap((scope) => {
      const consensus = facts.believed.get(scopeKey(id, scope));
      return consensus ? [...consensus.agreeing, ...consensus.disagreeing] : [];
    })
    .find(({ ledger, origin }) => ledger === one?.figure.ledger && origin === 'stated');
}

/** The values of the quantity with which the figure would be right. */
function span(
  facts: Facts,
  id: string,
  { figure, formula, measurement }: Contradicted,
): readonly [number, number] {
  if (formula.kind !== 'ratio') {
    return [Number.NaN, Number.NaN];
  }
  const [over = '', under = ''] = operandsOf(formula);
  const other = resolve(facts, over === id ? under : over, measurement.part)?.value ?? Number.NaN;
  const ends = [figure.value - figure.precision, figure.value + figure.precision].map((value) =>
    over === id ? (value * other) / formula.times : (other * formula.times) / value,
  );
  return [Math.min(...ends), Math.max(...ends)];
}

/** No other ledger and no right figure of this one speaks for the quantity as it stands. */
function isUncontested(
  facts: Facts,
  id: string,
  own: readonly Contradicted[],
  statement: Statement,
): boolean {
  const consensus = facts.believed.get(scopeKey(id, statement.scope));
  const isConfirmed = (consensus?.agreeing ?? []).some(({ ledger }) => ledger !== statement.ledger);
  const wrong = new Set(own.map(({ figure }) => figure));
  const right = facts.figures.filter((figure) => {
    const formula = facts.indicators.get(figure.indicator)?.formula;
    const isOwn = figure.ledger === statement.ledger && figure.scope.school === statement.scope.school;
    return isOwn && !wrong.has(figure) && formula !== undefined && operandsOf(formula).includes(id);
  });
  return !isConfirmed && right.length === 0;
}
