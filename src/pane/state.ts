import type { Severity } from '../model/finding';
import type { Assignment, Progress, Report } from '../model/report';
import type { Obstacle } from '../model/session';
import type { Workbook } from '../model/workbook';
import type { Comparison } from './finding-key';
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

export interface PaneState {
  readonly phase: 'loading' | 'start' | 'working' | 'result';
  readonly program?: Program;
  readonly choices: Choices;
  /** Explanations of queries by finding key. */
  readonly explanations: Readonly<Record<string, string>>;
  readonly workbook?: Workbook;
  readonly survey?: Survey;
  readonly progress?: Progress | undefined;
  readonly report?: Report;
  readonly comparison?: Comparison | undefined;
  /** Keys of what the last check at the clerk's click found: what checks after edits are compared with. */
  readonly baseline?: readonly string[];
  /** Our marks are in the workbook: then edits are followed by a new check. */
  readonly marked: boolean;
  readonly tab: Tab;
  /** The finding that 上一处/下一处 counts from; index into the report's findings. */
  readonly current?: number | undefined;
  /** Cell selected in the sheet, to show what is wrong with it. */
  readonly selected?: { readonly sheet: string; readonly cell: string } | undefined;
  /** Summary sheets of ours that are in the workbook: the sheet's name by the summary's id; absent until looked up. */
  readonly inserted?: ReadonlyMap<string, string>;
  readonly obstacles: readonly Obstacle[];
  /** A failure or a confirmation, in a clerk's words. */
  readonly message?: { readonly intent: 'error' | 'warning' | 'success'; readonly text: string } | undefined;
  /** Which findings are listed; `added`: those that the check before had not. */
  readonly show: Severity | 'all' | 'added';
}

export type Action =
  | { readonly type: 'change'; readonly change: Partial<PaneState> }
  | { readonly type: 'choose'; readonly choices: Partial<Choices> }
  | { readonly type: 'explain'; readonly key: string; readonly text: string };

export const firstState: PaneState = {
  phase: 'loading',
  choices: { standards: [], assignments: [], notes: false, reportSheet: true, live: true },
  explanations: {},
  marked: false,
  tab: 'findings',
  obstacles: [],
  show: 'all',
};

export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case 'change':
      return { ...state, ...action.change };
    case 'choose':
      return { ...state, choices: { ...state.choices, ...action.choices } };
    case 'explain':
      return { ...state, explanations: withExplanation(state.explanations, action.key, action.text) };
  }
}

function withExplanation(
  all: PaneState['explanations'],
  key: string,
  text: string,
): PaneState['explanations'] {
  const { [key]: _, ...others } = all;
  return text.trim() ? { ...others, [key]: text.trim() } : others;
}
