import type { Catalogue } from '../model/catalogue';
import type { Finding } from '../model/finding';
import type { Ledger } from '../model/ledger';
import type { CheckOptions, Fact, Progress, Report } from '../model/report';
import type { Workbook } from '../model/workbook';
import { answersOf } from './answers/answers';
import { answerComplaints, withoutAnswered, withRows } from './answers/complaints';
import { confirmationComplaints, confirmationsIn, joinConfirmations } from './answers/confirmations';
import { unheardIn } from './answers/unheard';
import { uncheckedCopy } from './check/duplicates-across';
import { checkSheet } from './check/ledger';
import { checkChoiceColumns } from './claims/choice-columns';
import { checkCountedVerdicts } from './claims/counted-verdicts';
import { checkOwnLimits, type SpokenOf } from './claims/own-limits';
import { recomputedFigures } from './claims/printed-limits';
import { coverageOfAll } from './coverage/workbook';
import { type Facts, statedTwice } from './facts';
import { groundOf, ledgerSheets, surveyInSteps } from './ground';
import { isDismissed } from './hypotheses/dismissed';
import { isElsewhere } from './hypotheses/withhold';
import { filledOn } from './judge/bounds';
import { settleProvisions } from './judge/settle';
import { citeRows, verdictsOfRows } from './judge/verdicts';
import { keyOf, placeOf } from './laws/book';
import { type Found, findByLaws } from './laws/find';
import { toldTotals } from './laws/told';
import { mendedBy } from './mended';
import { proposalOf } from './packs';
import { known, raiseInSteps } from './raise';
import type { Raised } from './raised';
import { goneWith } from './say/consequences';
import { arrangeFindings } from './say/findings';
import type { ColumnEvidence } from './say/refuted';
import { say } from './say/say';

/**
 * Recognises, checks and judges a workbook, in steps between which a page can be drawn. Pure: same workbook, same
 * options, same report (but for the milliseconds).
 */
export function* checkInSteps(
  file: Workbook,
  catalogue: Catalogue,
  options: CheckOptions,
  observe?: Observer,
): Generator<Progress, Report> {
  const started = performance.now();
  const workbook = groundOf(file);
  const { ledgers, unrecognised, unread } = yield* surveyInSteps(workbook, catalogue, options);
  const kinds = new Map(catalogue.ledgers.map((kind) => [kind.id, kind]));
  const surveyed = { workbook, ledgers, unread };
  const heeded = yield* raiseInSteps(surveyed, kinds, catalogue, options);
  const { copies, originals, views, standards, statements, facts, scene, judgement } = heeded;
  const grounds = ledgerSheets(workbook, options);
  const raised = [...heeded.raised];
  for (const [index, sheet] of ledgerSheets(file, options).entries()) {
    yield JUDGING;
    for (const one of checkSheet(sheet, grounds[index] ?? sheet, file)) {
      if (!isDismissed(one.complaint.cell, unrecognised)) {
        raised.push(one);
      }
    }
  }
  yield JUDGING;
  const own = originals.map(({ ledger }) => ledger);
  const asked = [...own, ...unread.map((table) => ({ table }))];
  const answers = answersOf(asked, grounds, standards, {
    ...(scene.today === undefined ? {} : { day: scene.today }),
    ...(facts.stage === undefined ? {} : { stage: facts.stage }),
    indicators: catalogue.indicators,
    judged: judgement.requirements,
  });
  const told = withoutAnswered(raised, answers);
  const complaints: Raised[] = [...told, ...answerComplaints(answers, told)];
  yield JUDGING;
  const laws = findByLaws(
    own,
    unread,
    {
      kinds,
      quantities: facts.quantities,
      indicators: facts.indicators,
      stated: statedTwice(facts),
      told: views.flatMap((view) => toldTotals(view, known(kinds, view.kind))),
      bound: (id) => scene.demands(id)[0]?.bound,
    },
    complaints,
  );
  complaints.push(...laws.impossible, ...laws.doubted);
  const tables = [...own.map(({ table }) => table), ...unread];
  complaints.push(
    ...checkOwnLimits(tables, spokenOf(complaints, laws)),
    ...checkCountedVerdicts(tables),
    ...checkChoiceColumns(tables),
  );
  const mended = mendedBy(laws, surveyed);
  const second = mended && (yield* again(raiseInSteps(mended, kinds, catalogue, options)));
  yield JUDGING;
  const said = say(complaints, {
    laws,
    ledgers,
    kinds: catalogue.ledgers,
    budget: catalogue.budget,
    gone: second && goneWith(heeded.raised, second.raised),
    isElsewhere: isElsewhere(unread),
    tables,
    believed: facts.believed,
    observe,
  });
  const heard = citeRows(withRows(said, answers), standards, ledgers);
  const confirmed = confirmationsIn(views, standards);
  const remembered = options.confirmations ?? [];
  const unheard = unheardIn(asked, answers, heard);
  const evidence = { facts, ...judgement, raised: heard, answers, unheard, kinds };
  const system = settleProvisions(standards, { ...evidence, confirmations: [] });
  const all = [...heard, ...confirmationComplaints(confirmed, remembered, system)];
  const findings = arrangeFindings(all, workbook).map(inItsFile(workbook));
  const confirmations = joinConfirmations(confirmed, remembered);
  const provisions = settleProvisions(standards, { ...evidence, confirmations });
  const proposal = proposalOf(standards, catalogue.standards, filledOn(facts));
  const copyOf = (ledger: Ledger) => {
    const copy = copies.find((one) => one.copy.ledger === ledger);
    return copy && { checked: [], unchecked: [uncheckedCopy(copy)] };
  };
  yield JUDGING;
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return {
    workbook: workbook.name,
    standards,
    ledgers,
    ...coverageOfAll({
      ...heeded,
      kinds,
      unread,
      unrecognised,
      recomputed: recomputedFigures(facts, heeded.measurements),
      arithmetic: laws.heldIn,
      copyOf,
    }),
    statements,
    facts: factList(facts),
    parts: facts.parts,
    findings,
    requirements: judgement.requirements,
    provisions,
    confirmations,
    verdicts: [
      ...judgement.verdicts,
      ...standards.flatMap((standard) => verdictsOfRows(standard, provisions)),
    ],
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

/** Is shown what comparisons say of the columns of a workbook: what the chance of a misreading is fitted to. */
type Observer = (columns: readonly ColumnEvidence[]) => void;

/** The last steps, of which nothing new is to be told. */
const JUDGING: Progress = { stage: 'judge', done: 0.9, detail: '' };

/** The steps of a second look. */
function* again<Seen>(steps: Generator<Progress, Seen>): Generator<Progress, Seen> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      return step.value;
    }
    yield JUDGING;
  }
}

/** Findings of several files say which; those of one say nothing of it. */
function inItsFile({ sheets }: Workbook): (finding: Finding) => Finding {
  const files = new Map(sheets.map(({ name, file }) => [name, file]));
  return (finding) => {
    const file = files.get(finding.sheet);
    return file === undefined ? finding : { ...finding, file };
  };
}

/** `checkInSteps` in one go. */
export function checkWorkbook(
  workbook: Workbook,
  catalogue: Catalogue,
  options: CheckOptions,
  observe?: Observer,
): Report {
  const steps = checkInSteps(workbook, catalogue, options, observe);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      return step.value;
    }
  }
}

function factList({ believed }: Facts): readonly Fact[] {
  return [...believed.values()].flatMap(({ value, approximate, agreeing }) => {
    const [first] = agreeing;
    return first
      ? [{ quantity: first.quantity, scope: first.scope, value, approximate, statements: agreeing }]
      : [];
  });
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
