import type { Severity } from '../model/finding';
import type { LedgerView, Scene } from '../model/ledger';
import type { Origin, Scope, Statement } from '../model/quantity';
import { isReadBack } from '../model/signature';
import type { Demand, Standard, Status } from '../model/standard';
import { groupBy } from './group';

const believability: Record<Origin, number> = { counted: 0, summed: 1, stated: 2, claimed: 3 };

/** The gravest that something short of a demand may be called: what is uncertain never fails a school. */
export function cappedSeverity(status: Status, atMost: 'query' | 'advice' | undefined): Severity {
  return atMost ?? (status === 'uncertain' ? 'query' : 'error');
}

/** What the checks may look at besides their own ledger: see `Scene`. `standards` are complete (nothing inherited is left out),
 * `general` speaks where they are silent. */
export function setScene(
  views: readonly LedgerView[],
  statements: readonly Statement[],
  standards: readonly Standard[],
  general: readonly Demand[],
  stage: Scene['stage'],
  today: string,
): Scene {
  const byKind = groupBy(
    views.filter((view) => view.context.part === undefined),
    (view) => view.kind,
  );
  const byQuantity = groupBy(statements, (statement) => statement.quantity);
  const day = latestFillDate(views) ?? today;
  const inForce = (demands: readonly Demand[]) =>
    groupBy(
      demands.filter(({ from }) => from === undefined || from <= day).map(withSeverity),
      (demand) => demand.id,
    );
  const chosen = inForce(standards.flatMap((standard) => standard.demands));
  const otherwise = inForce(general);
  return {
    ledgers: (kind) => byKind.get(kind) ?? [],
    demands: (id) => chosen.get(id) ?? otherwise.get(id) ?? [],
    quantity: (id, scope = {}) => bestStatement(byQuantity.get(id) ?? [], scope),
    stage,
    today: day,
  };
}

function withSeverity(demand: Demand): Demand & { readonly severity: Severity } {
  return { ...demand, severity: cappedSeverity(demand.status, demand.atMost) };
}

/** The most believable statement about exactly this scope. */
function bestStatement(statements: readonly Statement[], scope: Scope): Statement | undefined {
  return statements
    .filter((statement) => sameScope(statement.scope, scope))
    .sort((one, other) => believability[one.origin] - believability[other.origin])[0];
}

function sameScope(one: Scope, other: Scope): boolean {
  return (
    one.school === other.school &&
    one.stage === other.stage &&
    one.grade === other.grade &&
    one.className === other.className &&
    one.subject === other.subject
  );
}

/** Deadlines and ages are judged on the day on which the ledgers were filled in, not on the day of the check. */
function latestFillDate(views: readonly LedgerView[]): string | undefined {
  return views
    .filter(({ kind }) => !isReadBack(kind))
    .map((view) => view.context.filledOn)
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
