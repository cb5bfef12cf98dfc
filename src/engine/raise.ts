import type { Catalogue } from '../model/catalogue';
import type { Ledger, LedgerKind, LedgerView } from '../model/ledger';
import type { CheckOptions, Progress } from '../model/report';
import type { Standard } from '../model/standard';
import type { Table } from '../model/table';
import type { Workbook } from '../model/workbook';
import { tellCopies } from './check/duplicates-across';
import { checkAcrossLedgers, checkLedger } from './check/ledger';
import { checkClaims } from './claims';
import { checkSpreadLines } from './claims/spread-lines';
import { checkCrossChecks } from './cross-checks';
import { type Cohorts, cohortsOf } from './extract/cohorts';
import { copiesIn } from './extract/copies';
import { listsOf, viewsOfLists } from './extract/lists';
import { viewLedger } from './extract/view';
import { weighFacts } from './facts';
import { gatherFigures } from './figures';
import { checkFitness } from './fitness/check';
import { gather } from './gather';
import { ledgerSheets } from './ground';
import { judge } from './judge';
import { measure } from './measure';
import { withOwnStandards } from './own-standard';
import { completeStandards } from './packs';
import { checkProse } from './prose';
import type { Raised } from './raised';
import { reconcile } from './reconcile';
import { partsBeside } from './reconcile/parts-beside';
import { setScene } from './scene';
import { inferStage } from './stage';
import { checkTimetables } from './timetable/check';
import { checkYears } from './year-on-year';

/** A workbook, with what was recognised on its sheets. */
export interface Surveyed {
  readonly workbook: Workbook;
  readonly ledgers: readonly Ledger[];
  /** Tables that no kind explains. */
  readonly unread: readonly Table[];
}

/** What is complained of in a workbook as its cells stand, and what it was concluded from; one step per list. */
export function* raiseInSteps(
  { workbook, ledgers, unread }: Surveyed,
  kinds: ReadonlyMap<string, LedgerKind>,
  catalogue: Catalogue,
  options: CheckOptions,
) {
  yield progress('check', 0.4, '');
  const found = pairs(ledgers, viewAll(ledgers, kinds, workbook));
  yield progress('check', 0.4, '');
  const copies = copiesIn(found, kinds);
  const originals = found.filter((one) => !copies.some(({ copy }) => copy === one));
  const lists = listsOf(originals, kinds);
  const views = viewsOfLists(found, lists);
  const settings = withOwnStandards(
    completeStandards(options.standards, catalogue.standards),
    views,
    catalogue.indicators,
  );
  const { standards } = settings;
  const stage = inferStage(views);
  yield progress('check', 0.4, '');
  const statements = gather(views, catalogue.ledgers, catalogue.quantities, stage);
  const facts = weighFacts(
    statements,
    gatherFigures(views, catalogue.ledgers, catalogue.indicators),
    views,
    stage,
    catalogue,
  );
  const scene = setScene(views, statements, standards, catalogue.general, stage, options.today);
  const raised: Raised[] = [...settings.raised];
  for (const [index, { view, parts }] of lists.entries()) {
    const step = progress('check', 0.4 + (0.4 * index) / lists.length, view.sheet);
    yield step;
    const stretches = parts.map((part) => ({ view: part.view, table: part.ledger.table }));
    const checks = checkLedger(view, known(kinds, view.kind), scene, stretches);
    let next = checks.next();
    for (; !next.done; next = checks.next()) {
      yield step;
    }
    raised.push(...next.value);
  }
  yield progress('judge', 0.8, '');
  raised.push(...checkAcrossLedgers(views, catalogue.ledgers));
  raised.push(...tellCopies(copies), ...checkTimetables(originals, plansOf(standards, catalogue), scene));
  yield progress('judge', 0.85, '');
  raised.push(...checkFitness(views, catalogue.fitness, scene, standards));
  raised.push(
    ...reconcile(facts, (place) => partsBeside(workbook, place)),
    ...checkCrossChecks(facts, catalogue.crossChecks, kinds),
  );
  const tables = [...originals.map(({ ledger }) => ledger.table), ...unread];
  const printed = facts.figures.filter(({ statistic }) => statistic !== undefined);
  raised.push(
    ...checkYears(tables, catalogue.crossChecks),
    ...checkSpreadLines(
      tables,
      printed.map(({ place }) => place),
    ),
  );
  yield progress('judge', 0.9, '');
  const measurements = measure(facts);
  const judgement = judge(facts, measurements, standards);
  raised.push(...judgement.raised, ...checkClaims(facts, measurements, standards, views, scene));
  raised.push(
    ...checkProse(ledgerSheets(workbook, options), { ledgers, unread }, facts, catalogue, standards),
  );
  return {
    raised,
    found,
    copies,
    originals,
    lists,
    views,
    standards,
    statements,
    facts,
    scene,
    measurements,
    judgement,
  };
}

function progress(stage: Progress['stage'], done: number, detail: string): Progress {
  return { stage, done, detail };
}

/** The ledgers as checks see them; what they say together of the grades of their classes is known to each. */
function viewAll(
  ledgers: readonly Ledger[],
  kinds: ReadonlyMap<string, LedgerKind>,
  workbook: Workbook,
): readonly LedgerView[] {
  const view = (cohorts?: Cohorts) =>
    ledgers.map((ledger) => viewLedger(ledger, known(kinds, ledger.kind), workbook, cohorts));
  const views = view();
  const cohorts = cohortsOf(views);
  return cohorts.size > 0 ? view(cohorts) : views;
}

export function known<Value>(values: ReadonlyMap<string, Value>, id: string): Value {
  const value = values.get(id);
  if (!value) {
    throw new Error(`No kind of ledger is called ${id}`);
  }
  return value;
}

function pairs(ledgers: readonly Ledger[], views: readonly LedgerView[]) {
  return ledgers.map((ledger, index) => ({ ledger, view: views[index] as LedgerView }));
}

/** The plans of the chosen standards, and the national ones, which hold wherever no plan of a pack is in force. */
function plansOf(standards: readonly Standard[], catalogue: Catalogue): Catalogue['plans'] {
  const ids = new Set(standards.map((standard) => standard.plan));
  return catalogue.plans.filter((plan) => plan.isNational || ids.has(plan.id));
}
