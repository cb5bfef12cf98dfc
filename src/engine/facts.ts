import type { Catalogue } from '../model/catalogue';
import type { Indicator } from '../model/indicator';
import type { LedgerKind, LedgerView } from '../model/ledger';
import type { Quantity, Scope, Stage, Statement } from '../model/quantity';
import { believe, byQuantity } from './evidence/beliefs';
import type { Consensus } from './evidence/consensus';
import { partsOfCounty, partsOfSchool, type SchoolPart, SENIORS } from './evidence/schools';
import type { Figure } from './figures';

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
  /** The same by quantity alone. */
  readonly believedOf: ReadonlyMap<string, readonly Consensus[]>;
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
  const hasSeniors = !isCounty && statements.some(({ quantity, value }) => quantity === SENIORS && value > 0);
  // The only stage of compulsory schooling is not the whole of a 完全中学.
  const only = hasSeniors ? undefined : stage;
  const scoped = statements.map((statement) =>
    isCounty && statement.scope.school !== undefined
      ? statement
      : { ...statement, scope: withoutSchool(statement.scope, only) },
  );
  const quantities = new Map(catalogue.quantities.map((quantity) => [quantity.id, quantity]));
  const believed = believe(scoped, quantities);
  // 学校数 9: the form is of a county, and no school is as large as all of them.
  const ofMany = new Set(
    statements
      .filter(({ quantity, value }) => quantity === 'schools' && value > 1)
      .map(({ ledger }) => views[ledger]?.sheet),
  );
  const hasOwn = scoped.some(
    ({ scope, ledger }) =>
      scope.school === undefined && !ofMany.has(views[ledger]?.sheet) && isOwnLedger(views[ledger]),
  );
  return {
    stage,
    views,
    figures: figures.map((figure) =>
      figure.statistic !== undefined || (isCounty && figure.scope.school !== undefined)
        ? figure
        : { ...figure, scope: withoutSchool(figure.scope, only) },
    ),
    quantities,
    indicators: new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator])),
    parts: [
      ...(isCounty ? partsOfCounty(scoped, views) : []),
      ...(isCounty && !hasOwn ? [] : partsOfSchool(stage, hasSeniors)),
    ],
    isCounty,
    ledgersOf: ledgersByQuantity(catalogue.ledgers, catalogue.quantities),
    believed,
    believedOf: byQuantity(believed),
  };
}

/**
 * The profile first: it is where a clerk would fill in a missing figure. What no ledger has a column for can stand on a
 * line of a self-assessment.
 */
function ledgersByQuantity(
  kinds: readonly LedgerKind[],
  quantities: readonly Quantity[],
): ReadonlyMap<string, readonly string[]> {
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
  const checklists = kinds.filter(({ fields }) =>
    ['indicator', 'actual_value'].every((one) => fields.some(({ field }) => field === one)),
  );
  for (const { id } of quantities.filter((one) => !labels.has(one.id))) {
    labels.set(
      id,
      checklists.map(({ label }) => label),
    );
  }
  return labels;
}

function withoutSchool({ school: _school, stage: own, ...rest }: Scope, stage: Facts['stage']): Scope {
  return own === undefined || own === stage ? rest : { ...rest, stage: own };
}

/** A profile, a table of classes or a roster of one school, beside the county's table. */
function isOwnLedger(view: LedgerView | undefined): boolean {
  const isList = (view?.has('school_name') ?? false) && (view?.records.length ?? 0) > 1;
  return (
    view !== undefined &&
    !isList &&
    ['student_count', 'class_name', 'full_time_teachers'].some((field) => view.has(field))
  );
}

/** Quantities that several ledgers print as single figures, where each prints them, the most believed first. */
export function statedTwice({ believed, quantities }: Facts): readonly (readonly Statement[])[] {
  return [...believed.values()].flatMap(({ agreeing, disagreeing }) => {
    const stated = [...agreeing, ...disagreeing].filter(
      ({ origin, until, approximate }) => origin === 'stated' && until === undefined && !approximate,
    );
    const [first] = stated;
    const isOne = first !== undefined && quantities.get(first.quantity)?.isLoose !== true;
    return isOne && new Set(stated.map(({ ledger }) => ledger)).size > 1 ? [stated] : [];
  });
}
