import { catalogue } from '../../src/catalogue';
import { type Facts, weighFacts } from '../../src/engine/facts';
import type { Figure } from '../../src/engine/figures';
import type { LedgerView } from '../../src/model/ledger';
import type { Scope, Stage, Statement } from '../../src/model/quantity';

/** A statement; every one gets a ledger and a cell of its own unless told otherwise. */
export function stated(
  quantity: string,
  value: number,
  more: Partial<Omit<Statement, 'quantity' | 'value'>> = {},
): Statement {
  const ledger = more.ledger ?? 0;
  return {
    quantity,
    value,
    scope: {},
    origin: 'stated',
    place: { sheet: `台账${ledger}`, row: 0, column: 0 },
    approximate: false,
    ...more,
    ledger,
  };
}

/** Statements of one ledger from a record of values. */
export function allStated(
  values: Readonly<Record<string, number>>,
  scope: Scope = {},
  more: Partial<Statement> = {},
): readonly Statement[] {
  return Object.entries(values).map(([quantity, value], row) =>
    stated(quantity, value, { scope, place: { sheet: '基本情况', row, column: 1 }, ...more }),
  );
}

export function figureOf(indicator: string, value: number, more: Partial<Figure> = {}): Figure {
  return {
    indicator,
    value,
    precision: 0.005,
    approximate: false,
    scope: {},
    place: { sheet: '基本情况', row: 50, column: 1 },
    ledger: 0,
    origin: 'stated',
    text: String(value),
    ...more,
  };
}

/** What is believed of these statements. */
export function factsOf(
  statements: readonly Statement[],
  {
    stage = 'primary',
    figures = [],
    views = [],
  }: {
    readonly stage?: Stage | 'nine-year';
    readonly figures?: readonly Figure[];
    readonly views?: readonly LedgerView[];
  } = {},
): Facts {
  return weighFacts(statements, figures, views, stage, catalogue);
}
