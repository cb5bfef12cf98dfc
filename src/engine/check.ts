import type { Catalogue } from '../model/catalogue';
import type { Finding } from '../model/finding';
import type { Ledger, LedgerKind, LedgerView } from '../model/ledger';
import type { CheckOptions, Fact, Progress, Report } from '../model/report';
import type { Standard } from '../model/standard';
import type { Workbook } from '../model/workbook';
import { answersOf } from './answers/answers';
import { answerComplaints, withRows } from './answers/complaints';
import { confirmationComplaints, confirmationsIn, joinConfirmations } from './answers/confirmations';
import { checkAcrossLedgers, checkLedger, checkSheet } from './check/ledger';
import { tellCopies, uncheckedCopy } from './check/sheet-copies';
import { checkClaims } from './claims';
import { checkOwnLimits, type SpokenOf } from './claims/own-limits';
import { coverageOf } from './coverage/coverage';
import { checkCrossChecks } from './cross-checks';
import { type Cohorts, cohortsOf } from './extract/cohorts';
import { copiesIn } from './extract/copies';
import { listsOf, viewsOfLists } from './extract/lists';
import { viewLedger } from './extract/view';
import { type Facts, weighFacts } from './facts';
import { gatherFigures } from './figures';
import { checkFitness } from './fitness/check';
import { gather } from './gather';
import { groundOf } from './ground';
import { completeStandards } from './inherit';
import { judge } from './judge';
import { citeRows } from './judge/faults';
import { filledOn } from './judge/scope';
import { settleProvisions } from './judge/settle';
import { verdictsOfRows } from './judge/verdicts';
import { keyOf, placeOf } from './laws/book';
import { type Found, findByLaws } from './laws/find';
import { measure } from './measure';
import { withOwnStandards } from './own-standard';
import { proposalOf } from './proposal';
import { checkProse } from './prose';
import { isDismissed } from './recognise/dismissed';
import { reconcile } from './reconcile';
import { arrangeFindings, type Raised } from './say/findings';
import { say } from './say/say';
import { setScene } from './scene';
import { inferStage } from './stage';
import { ledgerSheets, surveyInSteps } from './survey';
import { checkTimetables } from './timetable/check';

/**
 * Recognises, checks and judges a workbook, in steps between which a page can be drawn. Pure: same workbook, same
 * options, same report (but for the milliseconds).
 */
export function* checkInSteps(
  file: Workbook,
  catalogue: Catalogue,
  options: CheckOptions,
): Generator<Progress, Report> {
  const started = performance.now();
  const workbook = groundOf(file);
  const { ledgers, unrecognised, unread } = yield* surveyInSteps(workbook, catalogue, options);
  const kinds = new Map(catalogue.ledgers.map((kind) => [kind.id, kind]));
  const found = pairs(ledgers, viewAll(ledgers, kinds, workbook));
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
  yield { stage: 'check', done: 0.4, detail: '' };
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
    yield { stage: 'check', done: 0.4 + (0.4 * index) / lists.length, detail: view.sheet };
    const stretches = parts.map((part) => ({ view: part.view, sheet: part.ledger.table.sheet }));
    raised.push(...checkLedger(view, known(kinds, view.kind), scene, stretches));
  }
  const grounds = ledgerSheets(workbook, options);
  for (const [index, sheet] of ledgerSheets(file, options).entries()) {
    raised.push(
      ...[...checkSheet(sheet, grounds[index] ?? sheet, file)].filter(
        ({ complaint }) => !isDismissed(complaint.cell, unrecognised),
      ),
    );
  }
  yield { stage: 'judge', done: 0.8, detail: '' };
  raised.push(...checkAcrossLedgers(views, catalogue.ledgers));
  raised.push(...tellCopies(copies), ...checkTimetables(originals, plansOf(standards, catalogue), scene));
  raised.push(...checkFitness(views, catalogue.fitness, scene, standards));
  raised.push(...reconcile(facts), ...checkCrossChecks(facts, catalogue.crossChecks, kinds));
  const measurements = measure(facts);
  const judgement = judge(facts, measurements, standards);
  raised.push(...judgement.raised, ...checkClaims(facts, measurements, standards, views, scene));
  raised.push(...checkProse(grounds, { ledgers, unread }, facts, catalogue, standards));
  const own = originals.map(({ ledger }) => ledger);
  const answers = answersOf([...own, ...unread.map((table) => ({ table }))], standards, scene.today);
  raised.push(...answerComplaints(answers, raised));
  const laws = findByLaws(
    own,
    unread,
    { kinds, quantities: facts.quantities, bound: (id) => scene.demands(id)[0]?.bound },
    raised,
  );
  raised.push(...checkOwnLimits([...own.map(({ table }) => table), ...unread], spokenOf(raised, laws)));
  const said = say(raised, { laws, ledgers, kinds: catalogue.ledgers, budget: catalogue.budget });
  const heard = citeRows(withRows(said, answers), standards, ledgers);
  const confirmed = confirmationsIn(views, standards);
  const remembered = options.confirmations ?? [];
  const evidence = { facts, ...judgement, raised: heard, answers };
  const system = settleProvisions(standards, { ...evidence, confirmations: [] });
  const all = [...heard, ...confirmationComplaints(confirmed, remembered, system)];
  const findings = arrangeFindings(all, workbook).map(inItsFile(workbook));
  const confirmations = joinConfirmations(confirmed, remembered);
  const provisions = settleProvisions(standards, { ...evidence, confirmations });
  const proposal = proposalOf(standards, catalogue.standards, filledOn(facts));
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return {
    workbook: workbook.name,
    standards,
    ledgers,
    coverage: found.map(({ ledger, view }, index) => {
      const copy = copies.find((one) => one.copy.ledger === ledger);
      return copy
        ? { checked: [], unchecked: [uncheckedCopy(copy)] }
        : coverageOf(
            { ledger, view, kind: known(kinds, ledger.kind) },
            {
              scene,
              statements,
              index,
              heldByLaws: laws.heldIn(ledger.table),
            },
          );
    }),
    statements,
    facts: factList(facts),
    parts: facts.parts,
    findings,
    requirements: judgement.requirements,
    provisions,
    verdicts: [
      ...judgement.verdicts,
      ...standards.flatMap((standard) => verdictsOfRows(standard, provisions)),
    ],
    unrecognised,
    ...(workbook.unread ? { unread: workbook.unread } : {}),
    ...(workbook.remarks ? { remarks: workbook.remarks } : {}),
    ...(proposal ? { proposal } : {}),
    summary: {
      errors: count('error'),
      queries: count('query'),
      advice: count('advice'),
      cells: cellCount(workbook, options),
      milliseconds: Math.round(performance.now() - started),
    },
  };
}

/** Cells that were spoken of, and those that are thought wrong. */
function spokenOf(raised: readonly Raised[], { book, suspicions }: Found): SpokenOf {
  const keys = (list: readonly Raised[]) => list.map(({ complaint }) => keyOf(complaint.cell));
  const suspected = suspicions.flatMap(({ cell }) => placeOf(book, cell) ?? []).map(keyOf);
  const asked = new Set([...keys(raised), ...suspected]);
  const accused = new Set([
    ...keys(raised.filter(({ complaint }) => complaint.severity === 'error')),
    ...suspected,
  ]);
  return { asked: (cell) => asked.has(keyOf(cell)), accused: (cell) => accused.has(keyOf(cell)) };
}

/** Findings of several files say which; those of one say nothing of it. */
function inItsFile({ sheets }: Workbook): (finding: Finding) => Finding {
  const files = new Map(sheets.map(({ name, file }) => [name, file]));
  return (finding) => {
    const file = files.get(finding.sheet);
    return file === undefined ? finding : { ...finding, file };
  };
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

/** `checkInSteps` in one go. */
export function checkWorkbook(workbook: Workbook, catalogue: Catalogue, options: CheckOptions): Report {
  const steps = checkInSteps(workbook, catalogue, options);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      return step.value;
    }
  }
}

function known<Value>(kinds: ReadonlyMap<string, Value>, id: string): Value {
  const kind = kinds.get(id);
  if (!kind) {
    throw new Error(`No kind of ledger is called ${id}`);
  }
  return kind;
}

function factList({ believed }: Facts): readonly Fact[] {
  return [...believed.values()].flatMap(({ value, approximate, agreeing }) => {
    const [first] = agreeing;
    return first
      ? [{ quantity: first.quantity, scope: first.scope, value, approximate, statements: agreeing }]
      : [];
  });
}

function pairs(ledgers: readonly Ledger[], views: readonly LedgerView[]) {
  return ledgers.map((ledger, index) => ({ ledger, view: views[index] as LedgerView }));
}

/** The plans of the chosen standards, and the national ones, which hold wherever no plan of a pack is in force. */
function plansOf(standards: readonly Standard[], catalogue: Catalogue): Catalogue['plans'] {
  const ids = new Set(standards.map((standard) => standard.plan));
  return catalogue.plans.filter((plan) => plan.isNational || ids.has(plan.id));
}

/** Cells that hold something. */
function cellCount(workbook: Workbook, options: CheckOptions): number {
  let count = 0;
  for (const { values } of ledgerSheets(workbook, options)) {
    values.forEach((row = []) => {
      for (let column = 0; column < row.length; column++) {
        const value = row[column];
        count += Number(value !== null && value !== undefined && value !== '');
      }
    });
  }
  return count;
}
