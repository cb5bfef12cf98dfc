import { type Correction, type Explanation, type Rectification, takenBack } from '../model/explanation';
import { recollectionEntries } from '../model/memory';
import type { Confirmation } from '../model/report';
import type { Session } from '../model/session';
import type { Runner } from './check-run';
import { type Clearing, clearingOf } from './clearing';
import { attempt, type Desk } from './desk';
import { findingsAt, freshFindings, groupFindings, readingOrder } from './finding-groups';
import type { Choices, PaneState } from './state';

/** What the clerk says of a finding. */
export interface Said {
  readonly text: string;
  readonly isAlike?: true;
  readonly rectification?: Rectification;
}

/** Everything that can be done in the pane; the ribbon's buttons do the same. What answers `false` has said why in the pane. */
export interface Checkup extends Clearing {
  readonly state: PaneState;
  /** What the host can do. */
  readonly abilities: Session['abilities'];
  readonly change: (change: Partial<PaneState>) => void;
  readonly choose: (choices: Partial<Choices>) => void;
  /** Explains a finding of the report, or all that are alike; an empty text takes the explanation back. */
  readonly explain: (index: number, said: Said) => void;
  /** Takes an explanation back, whatever it is about. */
  readonly unexplain: (explanation: Explanation) => void;
  /** Says how a row of a document stands of which only people know; the workbook remembers it, and it is checked anew. */
  readonly confirm: (said: Confirmation) => void;
  /** Takes such an answer back, by the id of the row. */
  readonly unconfirm: (requirement: string) => void;
  readonly run: () => Promise<void>;
  readonly cancel: () => void;
  /** Shows a cell; the keys go there too, so that what is typed next corrects it. */
  readonly goTo: (sheet: string, cell: string, current?: number) => Promise<boolean>;
  /**
   * Moves among the findings that `order` lists, by default all that the list shows, ledger by ledger; one step forward
   * or back. Checks first where that was not done. Whether there was one to go to.
   */
  readonly step: (by: 1 | -1, order?: readonly number[]) => Promise<boolean>;
  /** Writes values into their cells and checks again; what was done can be taken back. */
  readonly correct: (corrections: readonly Correction[]) => Promise<boolean>;
  /** Takes the last corrections back. */
  readonly takeBack: () => Promise<boolean>;
  /** Inserts these summary sheets, or all that can be made; checks first where that was not done. */
  readonly insert: (ids: readonly string[] | 'all') => Promise<boolean>;
  /** Prints the list and the report, or shows the sheet that is printed. */
  readonly print: () => Promise<boolean>;
  /** Says why the selected cell is marked; checks first where that was not done. */
  readonly explainSelected: () => Promise<boolean>;
  /** Takes one summary sheet out again. */
  readonly remove: (id: string) => Promise<boolean>;
  /** Looks which summary sheets are in the workbook now. */
  readonly lookUpInserted: () => Promise<boolean>;
}

/** Loaded when the first sheet of ours is asked for: nothing of it is needed before. */
const inserting = () => import('./inserting');

/** The pane's doings. `ready`: the program is there; whoever is quicker with the ribbon waits for it. */
export function doingsOf(desk: Desk, runner: Runner, ready: () => Promise<void>): Omit<Checkup, 'state'> {
  const { session, state, dispatch, change } = desk;
  const check = async (quiet: boolean) => {
    await ready();
    await runner.check(quiet);
  };
  const goTo = (sheet: string, cell: string, current?: number, enters = true) =>
    attempt(desk, async () => {
      await session.goTo(sheet, cell, enters);
      const selected = { sheet, cell: cell.split(':')[0] ?? cell };
      change({ selected, ...(current === undefined ? {} : { current }) });
    });
  const write = (corrections: readonly Correction[], corrected: PaneState['corrected']) =>
    attempt(desk, async () => {
      await session.write(corrections);
      change({ corrected });
      await check(true);
    });
  const explain = (said: Explanation) => {
    dispatch({ type: 'explain', said });
    void attempt(desk, async () => {
      await session.remember(recollectionEntries(state()));
      await runner.remark();
    });
  };
  const confirm = (requirement: string, said: readonly Confirmation[]) =>
    void attempt(desk, async () => {
      const others = state().confirmations.filter((one) => one.requirement !== requirement);
      change({ confirmations: [...others, ...said] });
      await session.remember({ confirmations: state().confirmations });
      await check(true);
    });
  return {
    abilities: session.abilities,
    change,
    choose: (choices) => {
      dispatch({ type: 'choose', choices });
      void attempt(desk, () => chosen(desk, runner, choices));
    },
    explain: (index, { isAlike, ...said }) => {
      const keys = state().keys[index];
      if (keys) {
        const { own, alike, record, sheet } = keys;
        explain(
          isAlike
            ? { ...said, key: alike, record: sheet, sheet, isAlike }
            : { ...said, key: own, record, sheet },
        );
      }
    },
    unexplain: ({ rectification: _, ...explanation }) => explain({ ...explanation, text: '' }),
    confirm: (said) => confirm(said.requirement, [said]),
    unconfirm: (requirement) => confirm(requirement, []),
    run: () => check(false),
    cancel: runner.stop,
    ...clearingOf(desk, runner),
    goTo,
    step: async (by, listed) => {
      if (!state().report) {
        await check(false);
      }
      const { current, report, show, explained } = state();
      const filter = { by: 'ledger', show, search: '', fresh: freshFindings(state()), explained } as const;
      const order = listed ?? (report ? readingOrder(groupFindings(report, filter)) : []);
      const at = current === undefined ? -1 : order.indexOf(current);
      const next = order[at < 0 ? (by > 0 ? 0 : order.length - 1) : (at + by + order.length) % order.length];
      const finding = next === undefined ? undefined : report?.findings[next];
      return finding !== undefined && goTo(finding.sheet, finding.cell, next, false);
    },
    correct: (corrections) => write(corrections, corrections),
    takeBack: () => write(takenBack(state().corrected ?? []), undefined),
    insert: async (ids) => {
      if (!state().report) {
        await check(false);
      }
      // Why there is none has been said: it must not be hidden by the advice to check.
      return (
        (state().report !== undefined || !state().message) &&
        attempt(desk, async () => {
          const { insertSummaries, lookUpInserted } = await inserting();
          await insertSummaries(desk, ids);
          await lookUpInserted(desk);
        })
      );
    },
    print: () => attempt(desk, async () => (await inserting()).printReport(desk)),
    explainSelected: async () => {
      if (!state().report) {
        await check(false);
      }
      return attempt(desk, async () => {
        const selected = await session.selection();
        const { report } = state();
        const isFound = report !== undefined && findingsAt(report, selected).length > 0;
        const text = '选中的这一格没有标记:体检没有在这里发现问题。';
        change({
          selected,
          current: undefined,
          message: isFound || !report ? state().message : { intent: 'success', text },
        });
      });
    },
    remove: (id) =>
      attempt(desk, async () => {
        const obstacles = await session.remove([id]);
        change({ obstacles, message: undefined });
        await (await inserting()).lookUpInserted(desk);
      }),
    lookUpInserted: () => attempt(desk, async () => (await inserting()).lookUpInserted(desk)),
  };
}

/** A choice is remembered in the workbook; what it changes in the result is checked again. */
async function chosen({ session, state }: Desk, runner: Runner, choices: Partial<Choices>): Promise<void> {
  const next = { ...state().choices, ...choices };
  await session.remember({ choices: next });
  const { phase, program, marked } = state();
  if (phase === 'result' && marked && choices.live !== false) {
    await runner.check(true);
  } else if (choices.assignments && program) {
    await runner.survey(program, next);
  }
}
