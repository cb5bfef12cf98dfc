import type { Runner } from './check-run';
import { attempt, type Desk } from './desk';
import type { InsertedForm } from './inserting';
import type { PaneState } from './state';

/** Taking out what this program has put into the workbook. */
export interface Clearing {
  readonly clear: () => Promise<boolean>;
  /** Sheets of ours that are in the workbook, and which of them hold what a person has entered. */
  readonly insertedForms: () => Promise<readonly InsertedForm[]>;
  /** Takes out marks, notes and report, these sheets of ours, and, where wished, everything that is remembered. */
  readonly clearAll: (forms: readonly string[], forgets: boolean) => Promise<boolean>;
}

export function clearingOf(desk: Desk, runner: Runner): Clearing {
  const { session, change } = desk;
  return {
    clear: () =>
      attempt(desk, () =>
        runner.clear(async () => {
          const obstacles = await session.clear();
          const text = '标记已全部取下,台账和检查前一样。';
          change({
            marked: false,
            obstacles,
            selected: undefined,
            message: obstacles.length > 0 ? undefined : { intent: 'success', text },
          });
        }),
      ),
    insertedForms: async () => (await import('./inserting')).insertedForms(desk),
    clearAll: (forms, forgets) =>
      attempt(desk, () =>
        runner.clear(async () => {
          const obstacles = [...(await session.clear()), ...(await session.remove(forms))];
          if (forgets) {
            await session.forget();
            change(nothingRemembered);
          }
          const said = forgets ? '记住的选择和说明也都清除了。' : '记住的选择和说明还在。';
          change({
            marked: false,
            obstacles,
            selected: undefined,
            corrected: undefined,
            message:
              obstacles.length > 0 ? undefined : { intent: 'success', text: `标记已全部取下。${said}` },
          });
          await (await import('./inserting')).lookUpInserted(desk);
        }),
      ),
  };
}

const nothingRemembered: Partial<PaneState> = {
  explanations: [],
  confirmations: [],
  earlier: {},
  schools: {},
  comparison: undefined,
  baseline: undefined,
};
