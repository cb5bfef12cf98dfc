import { inClerksWords } from './errors';

/**
 * What the buttons of the ribbon do; names are those of the manifest's `FunctionName`s. A command that answers `true` can
 * be seen in the sheet and needs no words.
 */
export interface RibbonCommands {
  readonly checkNow: () => Promise<unknown>;
  readonly previousFinding: () => Promise<unknown>;
  readonly nextFinding: () => Promise<unknown>;
  readonly clearMarks: () => Promise<unknown>;
  readonly insertSummaries: () => Promise<unknown>;
  /** In the menu of a cell. */
  readonly explainCell: () => Promise<unknown>;
}

/**
 * Connects the ribbon. The pane's page is running also while the pane is closed (shared runtime); after a command it is
 * shown, because that is where it says what was done. Moving to a finding needs no words and opens nothing.
 */
export function connectRibbon(commands: RibbonCommands, tell: (failure: string) => void): void {
  for (const name of Object.keys(commands) as (keyof RibbonCommands)[]) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        if ((await commands[name]()) !== true) {
          await showPane();
        }
      } catch (reason) {
        tell(inClerksWords(reason).message);
        await showPane();
      } finally {
        event.completed();
      }
    });
  }
}

/** Where the pane cannot be shown by program, the marks and the report sheet must speak for themselves. */
async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) {
    await Office.addin.showAsTaskpane().catch(() => undefined);
  }
}
