import type { Catalogue } from '../model/catalogue';
import type { Indicator } from '../model/indicator';
import type { LedgerKind, LedgerView } from '../model/ledger';
import type { Quantity, Scope, Stage, Statement } from '../model/quantity';
import { type Consensus, weigh } from './evidence/consensus';
import { partsOfCounty, partsOfSchool, type SchoolPart } from './evidence/schools';
import type { Figure } from './figures';
import { groupBy } from './group';

/** All that the workbook says, weighed: the common ground of reconciling, measuring, judging and checking claims. */
export interface Facts {
  readonly stage: Stage | 'nine-year' | undefined;
  readonly views: readonly LedgerView[];
  readonly figures: readonly Figure[];
  readonly quantities: ReadonlyMap<string, Quantity>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Schools and parts of schools, those that do not count between schools included. */
  readonly parts: readonly SchoolPart[];
  /** The workbook is about several schools. */
  readonly isCounty: boolean;
  /** Labels of the kinds of ledger that can state a quantity, for saying where a missing one would be filled in. */
  readonly ledgersOf: ReadonlyMap<string, readonly string[]>;
  /** Consensus by quantity and scope: see `scopeKey`. */
  readonly believed: ReadonlyMap<string, Consensus>;
}

/** One text for a quantity in a scope. */
export function scopeKey(quantity: string, { school, stage, grade, className, subject }: Scope): string {
  return [quantity, school ?? '', stage ?? '', grade ?? '', className ?? '', subject ?? ''].join('|');
}

/** Weighs all statements. Where the workbook is about one school its name and only stage say nothing and are dropped. */
export function weighFacts(
  statements: readonly Statement[],
  figures: readonly Figure[],
  views: readonly LedgerView[],
  stage: Stage | 'nine-year' | undefined,
  catalogue: Pick<Catalogue, 'quantities' | 'indicators' | 'ledgers'>,
): Facts {
  const schools = new Set(statements.map(({ scope }) => scope.school).filter((name) => name !== undefined));
  const isCounty = schools.size > 1;
  const scoped = isCounty
    ? statements.map((statement) => withSchool(statement, views, schools))
    : statements.map((statement) => ({ ...statement, scope: withoutSchool(statement.scope, stage) }));
  const quantities = new Map(catalogue.quantities.map((quantity) => [quantity.id, quantity]));
  return {
    stage,
    views,
    figures: isCounty
      ? figures
      : figures.map((figure) => ({ ...figure, scope: withoutSchool(figure.scope, stage) })),
    quantities,
    indicators: new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator])),
    parts: isCounty ? partsOfCounty(scoped, views) : partsOfSchool(stage),
    isCounty,
    ledgersOf: ledgersByQuantity(catalogue.ledgers),
    believed: believe(scoped, quantities),
  };
}

/** The profile first: it is where a clerk would fill in a missing figure. */
function ledgersByQuantity(kinds: readonly LedgerKind[]): ReadonlyMap<string, readonly string[]> {
  const labels = new Map<string, string[]>();
  const known = (id: string | undefined, label: string) => {
    const list = id === undefined ? undefined : (labels.get(id) ?? []);
    if (id !== undefined && list && !list.includes(label)) {
      labels.set(id, [...list, label]);
    }
  };
  const single = (kind: LedgerKind) => Number(!kind.layouts?.includes('key-value'));
  for (const kind of [...kinds].sort((one, other) => single(one) - single(other))) {
    for (const field of kind.fields) {
      known(field.quantity, kind.label);
    }
    for (const rule of kind.states) {
      known(rule.quantity, kind.label);
    }
  }
  return labels;
}

function withoutSchool({ school: _school, stage: own, ...rest }: Scope, stage: Facts['stage']): Scope {
  return own === undefined || own === stage ? rest : { ...rest, stage: own };
}

/** A ledger of one of the schools speaks of that school. */
function withSchool(
  statement: Statement,
  views: readonly LedgerView[],
  schools: ReadonlySet<string>,
): Statement {
  const school = views[statement.ledger]?.context.school?.replace(/\s+/g, '');
  return statement.scope.school === undefined && school !== undefined && schools.has(school)
    ? { ...statement, scope: { ...statement.scope, school } }
    : statement;
}

function believe(
  statements: readonly Statement[],
  quantities: ReadonlyMap<string, Quantity>,
): ReadonlyMap<string, Consensus> {
  const groups = groupBy(statements, (statement) => scopeKey(statement.quantity, statement.scope));
  const believed = new Map<string, Consensus>();
  const settle = (implied: (quantity: Quantity, scope: Scope) => number | undefined) => {
    for (const [key, group] of groups) {
      const [first] = group;
      const quantity = first && quantities.get(first.quantity);
      const consensus = first && quantity && weigh(group, quantity, implied(quantity, first.scope));
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
