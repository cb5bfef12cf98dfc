import type { LedgerCheck, LedgerKind, LedgerView, Scene } from '../../model/ledger';
import type { Sheet, Workbook } from '../../model/workbook';
import { type Raised, unlessMost } from '../raised';
import { checkAges } from './ages';
import { checkArtefacts } from './artefacts';
import { checkChoices } from './choices';
import { checkClasses } from './classes';
import { checkCounts } from './counts';
import { checkDamagedCodes } from './damaged-codes';
import { checkDates } from './dates';
import { checkDuplicates } from './duplicates';
import { checkDuplicatesAcross } from './duplicates-across';
import { checkFigures } from './figures';
import { checkFormulaErrors } from './formula-errors';
import { checkHiddenRows } from './hidden-rows';
import { checkIdentities, checkStudentCodes } from './identities';
import { checkInvisible, checkNotes } from './invisible';
import { checkIsbns } from './isbns';
import { checkGradesOfSchools, checkKnownClasses } from './known-classes';
import { checkPersonAgreement } from './person-agreement';
import { checkPersonsAcross } from './persons-across';
import { checkPhones } from './phones';
import { checkReferences } from './references';
import { checkRelations } from './relations';
import { checkRequired } from './required';
import { checkRequiredLines } from './required-lines';
import { checkSeenTotals } from './seen-totals';
import { cellKey, cellsOf, type Setting, type Stretch, settingOf } from './setting';
import { checkSingleHoles } from './single-holes';
import { checkSummedText } from './summed-text';

/** Checks of single cells, in the order in which a clerk would read them. */
const cellChecks: readonly ((setting: Setting) => readonly Raised[])[] = [
  checkRequired,
  checkSingleHoles,
  checkIdentities,
  checkStudentCodes,
  checkPersonAgreement,
  checkAges,
  checkPhones,
  checkDates,
  checkFigures,
  checkChoices,
  checkClasses,
  checkKnownClasses,
  checkGradesOfSchools,
  checkIsbns,
  checkDamagedCodes,
];

/** Checks of lines against each other. */
const lineChecks: readonly ((setting: Setting) => readonly Raised[])[] = [
  checkRelations,
  checkSeenTotals,
  checkHiddenRows,
  checkCounts,
  checkDuplicates,
  checkReferences,
];

/**
 * Everything that can be said of one ledger: its cells, its rows, its totals, and what its own kind checks. A step per check,
 * between which a page can be drawn: a list has 100,000 lines.
 */
export function* checkLedger(
  view: LedgerView,
  kind: LedgerKind,
  scene: Scene,
  stretches: readonly Stretch[],
): Generator<undefined, readonly Raised[]> {
  const plain = settingOf(view, kind, scene, stretches);
  yield;
  const cells = yield* inSteps(cellChecks.map((check) => () => check(plain)));
  const setting = { ...plain, suspicious: cellsOf(cells) };
  const own = yield* inSteps(kind.checks.map((check) => () => ownCheck(check, view, scene)));
  const generic = [...cells, ...(yield* inSteps(lineChecks.map((check) => () => check(setting))))];
  const known = cellsOf(own.filter(({ complaint }) => complaint.severity === 'error'));
  // What the kind's own check says of a count or a sum knows more than the general one.
  return [
    ...generic.filter(({ rule, complaint: { cell } }) => !GENERAL.has(rule) || !known.has(cellKey(cell))),
    ...own,
  ];
}

function* inSteps(checks: readonly (() => readonly Raised[])[]): Generator<undefined, readonly Raised[]> {
  const raised: Raised[] = [];
  for (const check of checks) {
    raised.push(...check());
    yield;
  }
  return raised;
}

/** A kind's own check. Where it reckons and many rows come out otherwise, the table reckons otherwise: one question. */
function ownCheck({ id, reckons, check }: LedgerCheck, view: LedgerView, scene: Scene): readonly Raised[] {
  const raised = Array.from(check(view, scene), (complaint) => ({ rule: id, complaint }));
  const question =
    `这一栏有${raised.length}行和按其他栏算出的数不一样,多半是本表的算法不同(例如还包括别的项目)。` +
    '请核对算法;确实算错的,请逐行更正。';
  return reckons ? unlessMost(raised, view.records.length, question, 0.3, 5) : raised;
}

const GENERAL = new Set(['count-mismatch', 'unknown-person', 'unknown-class']);

/** What only shows when several ledgers are seen together: numbers given twice, persons who are two. */
export function checkAcrossLedgers(
  views: readonly LedgerView[],
  kinds: readonly LedgerKind[],
): readonly Raised[] {
  const duplicates = kinds.flatMap((kind) => {
    const ofKind = views.filter((view) => view.kind === kind.id && view.context.part === undefined);
    return checkDuplicatesAcross(ofKind, kind);
  });
  return [...duplicates, ...checkPersonsAcross(views, kinds)];
}

/** What is wrong on a sheet of the file whether it is a ledger or not: failed formulas, artefacts, what is not seen, text that a SUM leaves out, data in notes, blank lines that a form wants filled. */
export function* checkSheet(sheet: Sheet, ground: Sheet, workbook: Workbook): Iterable<Raised> {
  yield* checkFormulaErrors(sheet, workbook);
  yield* checkArtefacts(workbook, sheet);
  yield* checkInvisible(sheet, ground);
  yield* checkSummedText(ground);
  yield* checkNotes(ground);
  yield* checkRequiredLines(ground);
}
