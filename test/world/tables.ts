import { groupBy } from '../../src/engine/group';
import { shareOf } from '../measure/figures';
import type { Reached } from '../measure/floors';
import { owningText } from '../measure/owned';
import { shareText, tableText } from '../measure/tables';
import type { Outcome } from './score';
import type { Trial } from './trial';

/**
 * What floors are kept of. Unfounded: errors on clean workbooks and beside defects; trapped: questions on clean
 * workbooks; sheets: those on which a ledger is recognised; silent: missed, and not said to be unchecked.
 */
export function reachedIn(trials: readonly Trial[]): Reached {
  const outcomes = trials.flatMap((trial) => trial.outcomes);
  const total = (count: (trial: Trial) => number) => trials.reduce((sum, trial) => sum + count(trial), 0);
  return {
    found: outcomes.filter(({ found }) => found).length,
    cell: outcomes.filter(({ cell }) => cell).length,
    exact: outcomes.filter(({ exact }) => exact).length,
    sheets: total(({ recognised }) => recognised),
    unfounded: total(({ errors, unfounded }) => errors.length + unfounded.length),
    trapped: total(({ questions }) => questions.length),
    silent: total(({ owning }) => owning.missed.filter(({ isOwned }) => !isOwned).length),
  };
}

const NOTE =
  'recognised, right kind: of the sheets; found to exact: of the defects; value named: of those in figures that others tell; false: per 100 sheets, on clean workbooks and beside defects';

/** What `npm run measure -- --world N` prints: by dialect, by kind of defect, and the rules that speak falsely. */
export function worldTables(trials: readonly Trial[], { verbose = false } = {}): string {
  const byDialect = groupBy(trials, ({ dialect }) => dialect.id);
  const kinds = groupBy(
    trials.flatMap(({ outcomes }) => outcomes),
    ({ defect }) => defect.kind,
  );
  return [
    tableText(
      [
        'dialect',
        'worlds',
        'recognised',
        'right kind',
        'found',
        'cell',
        'exact',
        'value named',
        'findings a defect',
        'false errors',
        'beside defects',
        'false questions',
      ],
      [...byDialect, ['all', trials] as const].map(([id, own]) => dialectRow(id, own)),
    ),
    NOTE,
    tableText(
      ['kind of defect', 'found', 'cell', 'exact', 'value named'],
      [...kinds]
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([kind, own]) => [kind, ...sharesOf(own)]),
    ),
    owningText(
      trials.map(({ owning }) => owning),
      { verbose },
    ),
    falseRules(trials),
  ].join('\n\n');
}

function sharesOf(outcomes: readonly Outcome[]): readonly string[] {
  return [
    shareText(shareOf(outcomes, ({ found }) => found)),
    shareText(shareOf(outcomes, ({ cell }) => cell)),
    shareText(shareOf(outcomes, ({ exact }) => exact)),
    shareText(
      shareOf(
        outcomes.filter(({ defect }) => defect.isReckoned),
        ({ named }) => named,
      ),
    ),
  ];
}

function dialectRow(id: string, trials: readonly Trial[]): readonly string[] {
  const outcomes = trials.flatMap((trial) => trial.outcomes);
  const total = (count: (trial: Trial) => number) => trials.reduce((sum, trial) => sum + count(trial), 0);
  const sheets = total((trial) => trial.sheets);
  const found = outcomes.filter((outcome) => outcome.found);
  const perHundred = (count: (trial: Trial) => number) => ((total(count) / sheets) * 100).toFixed(1);
  return [
    id,
    String(trials.length),
    shareText({ part: total(({ recognised }) => recognised), whole: sheets }),
    shareText({ part: total(({ kindRight }) => kindRight), whole: total(({ named }) => named) }),
    ...sharesOf(outcomes),
    (found.reduce((sum, { findings }) => sum + findings, 0) / Math.max(1, found.length)).toFixed(2),
    perHundred(({ errors }) => errors.length),
    perHundred(({ unfounded }) => unfounded.length),
    perHundred(({ questions }) => questions.length),
  ];
}

function falseRules(trials: readonly Trial[]): string {
  const said = trials.flatMap(({ errors, questions }) => [...errors, ...questions]);
  const rules = groupBy(said, ({ rule, severity }) => `${severity} ${rule}`);
  const rows = [...rules].toSorted(([, one], [, other]) => other.length - one.length);
  return tableText(
    ['said of clean workbooks', 'times', 'for example'],
    rows.map(([rule, findings]) => [
      rule,
      String(findings.length),
      `${findings[0]?.sheet}!${findings[0]?.cell}`,
    ]),
  );
}
