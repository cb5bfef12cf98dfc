import type { LedgerKind, LedgerView, Scene } from '../../model/ledger';
import type { Sheet } from '../../model/workbook';
import type { Raised } from '../findings';
import { checkChoices } from './choices';
import { checkClasses } from './classes';
import { correctionsOf } from './corrections';
import { checkCounts } from './counts';
import { checkDates } from './dates';
import { checkDuplicates } from './duplicates';
import { checkFigures } from './figures';
import { checkFormulaErrors } from './formula-errors';
import { checkIdentities, checkStudentCodes } from './identities';
import { checkIsbns } from './isbns';
import { checkPersonAgreement } from './person-agreement';
import { checkPhones } from './phones';
import { checkReferences } from './references';
import { checkRelations, checkTotalRows } from './relations';
import { checkRequired } from './required';
import { type Setting, settingOf } from './setting';
import { checkSummedText } from './summed-text';
import { checkTotals } from './totals';

/** Checks of single cells, in the order in which a clerk would read them. */
const cellChecks: readonly ((setting: Setting) => readonly Raised[])[] = [
  checkRequired,
  checkIdentities,
  checkStudentCodes,
  checkPersonAgreement,
  checkPhones,
  checkDates,
  checkFigures,
  checkChoices,
  checkClasses,
  checkIsbns,
];

/** Everything that can be said of one ledger: its cells, its rows, its totals, and what its own kind checks. */
export function checkLedger(
  view: LedgerView,
  kind: LedgerKind,
  scene: Scene,
  sheet: Sheet,
): readonly Raised[] {
  const setting = settingOf(view, kind, scene, sheet);
  const relations = checkRelations(setting);
  const totals = checkTotals(setting, correctionsOf(relations.corrections));
  const wrong = new Set(
    [...totals, ...relations.raised].map(({ complaint: { cell } }) => `${cell.row}:${cell.column}`),
  );
  return [
    ...cellChecks.flatMap((check) => check(setting)),
    ...relations.raised,
    ...totals,
    ...checkTotalRows(setting, wrong),
    ...checkCounts(setting),
    ...checkReferences(setting),
    ...kind.checks.flatMap(({ id, check }) =>
      Array.from(check(view, scene), (complaint) => ({ rule: id, complaint })),
    ),
  ];
}

/** What only shows when all ledgers of a kind are seen together. */
export function checkAcrossLedgers(
  views: readonly LedgerView[],
  kinds: readonly LedgerKind[],
): readonly Raised[] {
  return kinds.flatMap((kind) =>
    checkDuplicates(
      views.filter((view) => view.kind === kind.id),
      kind,
    ),
  );
}

/** What is wrong on a sheet whether it is a ledger or not: failed formulas, text that a SUM leaves out. */
export function* checkSheet(sheet: Sheet): Iterable<Raised> {
  yield* checkFormulaErrors(sheet);
  yield* checkSummedText(sheet);
}
