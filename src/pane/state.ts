import {
  type Correction,
  type Explained,
  type Explanation,
  explainedFindings,
  withExplanation,
} from '../model/explanation';
import type { Comparison, FindingKeys, LastFindings } from '../model/finding-keys';
import type { Recollection } from '../model/memory';
import type { Assignment, Confirmation, Progress, Report } from '../model/report';
import type { Obstacle } from '../model/session';
import type { Standing } from '../model/standing';
import type { Workbook } from '../model/workbook';
import type { Program, Survey } from './program';

/** What the user decided; remembered inside the workbook. */
export interface Choices {
  readonly standards: readonly string[];
  readonly assignments: readonly Assignment[];
  /** Explanations as notes in the cells. */
  readonly notes: boolean;
  /** The sheet 校验报告. */
  readonly reportSheet: boolean;
  /** Check again after every edit. */
  readonly live: boolean;
}

export type Tab = 'findings' | 'requirements' | 'ledgers' | 'summaries';

export interface PaneState extends Recollection {
  readonly phase: 'loading' | 'start' | 'working' | 'result';
  readonly program?: Program;
  readonly choices: Choices;
  /** What people have said of rows of the documents, as the workbook remembers it. */
  readonly confirmations: readonly Confirmation[];
  /** Keys of the report's findings, in their order. */
  readonly keys: readonly FindingKeys[];
  /** The report's findings that are explained. */
  readonly explained: Explained;
  readonly workbook?: Workbook;
  readonly survey?: Survey;
  readonly progress?: Progress | undefined;
  readonly report?: Report;
  readonly comparison?: Comparison | undefined;
  /** What the last check at the clerk's click found: what checks after edits are compared with. */
  readonly baseline?: LastFindings | undefined;
  /** Our marks are in the workbook: then edits are followed by a new check. */
  readonly marked: boolean;
  readonly tab: Tab;
  /** The tab 指标 lists what only people can answer. */
  readonly confirming?: boolean;
  /** The finding that 上一处/下一处 counts from; index into the report's findings. */
  readonly current?: number | undefined;
  /** Cell selected in the sheet, to show what is wrong with it. */
  readonly selected?: { readonly sheet: string; readonly cell: string } | undefined;
  /** Summary sheets of ours that are in the workbook: the sheet's name by the summary's id; absent until looked up. */
  readonly inserted?: ReadonlyMap<string, string>;
  /** What was corrected at the last click, until it is taken back or something else is done. */
  readonly corrected?: readonly Correction[] | undefined;
  readonly obstacles: readonly Obstacle[];
  /** A failure or a confirmation, in a clerk's words. */
  readonly message?: { readonly intent: 'error' | 'warning' | 'success'; readonly text: string } | undefined;
  /** Which findings are listed; `added`: those that the check before had not. */
  readonly show: Standing | 'all' | 'added';
}

export type Action =
  | { readonly type: 'change'; readonly change: Partial<PaneState> }
  | { readonly type: 'choose'; readonly choices: Partial<Choices> }
  | { readonly type: 'explain'; readonly said: Explanation };

export const firstState: PaneState = {
  phase: 'loading',
  choices: { standards: [], assignments: [], notes: false, reportSheet: true, live: true },
  salts: {},
  schools: {},
  confirmations: [],
  explanations: [],
  earlier: {},
  keys: [],
  explained: new Map(),
  marked: false,
  tab: 'findings',
  obstacles: [],
  show: 'all',
};

export function reduce(state: PaneState, action: Action): PaneState {
  const next = reduced(state, action);
  const { report, keys, explanations } = next;
  return report === state.report && keys === state.keys && explanations === state.explanations
    ? next
    : { ...next, explained: explainedFindings(report?.findings ?? [], keys, explanations) };
}

function reduced(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case 'change':
      return { ...state, ...action.change };
    case 'choose':
      return { ...state, choices: { ...state.choices, ...action.choices } };
    case 'explain':
      return { ...state, explanations: withExplanation(state.explanations, action.said) };
  }
}
