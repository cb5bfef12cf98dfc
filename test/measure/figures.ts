import type { Score } from './score';

/** So many of so many. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

export interface Figures {
  /** Planted errors with a finding (no advice) at their cell or one that the key relates to it. */
  readonly found: Share;
  /** … with an error or a question at the very cell. */
  readonly cell: Share;
  /** … with an error at the very cell. */
  readonly exact: Share;
  readonly warnings: Share;
  /** Errors of ours without a counterpart, among our errors that do not only follow from planted ones. */
  readonly unfounded: Share;
  /** Findings of any severity at cells that only look wrong, among these cells. */
  readonly trapped: Share;
  readonly sheets: Share;
  readonly columns: Share;
  /** Tables whose header, first or last record or lines of totals are not where the key says; among all sheets. */
  readonly lines: Share;
  /** Planted errors that were missed and of which the report does not say that it did not look there; of the missed ones. */
  readonly silent: Share;
}

/** Figures of which less is better. */
export const faults: ReadonlySet<string> = new Set(['unfounded', 'trapped', 'lines', 'silent']);

export function figuresOf(scores: readonly Score[]): Figures {
  const sum = (count: (score: Score) => number) => scores.reduce((total, score) => total + count(score), 0);
  const planted = scores.flatMap((score) => score.planted);
  const errors = planted.filter(({ violation }) => violation.severity === 'error');
  const raised = scores
    .flatMap(({ findings }) => findings)
    .filter(({ finding, verdict }) => finding.severity === 'error' && verdict !== 'follows');
  return {
    found: shareOf(errors, ({ isFound }) => isFound),
    cell: shareOf(errors, ({ isAtCell }) => isAtCell),
    exact: shareOf(errors, ({ isExact }) => isExact),
    warnings: shareOf(
      planted.filter(({ violation }) => violation.severity === 'warn'),
      ({ isFound }) => isFound,
    ),
    unfounded: shareOf(raised, ({ verdict }) => verdict === 'unfounded'),
    trapped: { part: sum(({ trapped }) => trapped.length), whole: sum(({ traps }) => traps) },
    sheets: shareOf(
      scores.flatMap(({ sheets }) => sheets),
      ({ isRight }) => isRight,
    ),
    columns: {
      part: sum(({ columns, columnsMissed }) => columns - columnsMissed.length),
      whole: sum(({ columns }) => columns),
    },
    lines: {
      part: sum(({ rangesMissed, totalsMissed }) => rangesMissed.length + totalsMissed.length),
      whole: sum(({ sheets }) => sheets.length),
    },
    silent: shareOf(
      scores.flatMap(({ owning }) => owning.missed),
      ({ isOwned }) => !isOwned,
    ),
  };
}

export function shareOf<Item>(items: readonly Item[], isPart: (item: Item) => boolean): Share {
  return { part: items.filter(isPart).length, whole: items.length };
}
