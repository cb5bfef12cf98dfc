import { inClerksWords } from './errors';

/** Waits for Office.js; whether the page runs inside Excel. */
export async function startedInExcel(): Promise<boolean> {
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

type Appearance = 'light' | 'dark' | 'contrast';

/**
 * The look that Excel has now. Excel tells colours, not names: a dark body is a dark theme. Excel on the web tells
 * nothing: there the browser's wish counts.
 */
export function excelAppearance(): Appearance {
  if (matchMedia('(forced-colors: active)').matches) {
    return 'contrast';
  }
  const body = Office.context.officeTheme?.bodyBackgroundColor;
  if (!body) {
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  const [red = 255, green = 255, blue = 255] = (body.match(/[0-9a-f]{2}/gi) ?? []).map((pair) =>
    Number.parseInt(pair, 16),
  );
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128 ? 'dark' : 'light';
}

/**
 * What the buttons of the ribbon do; names are those of the manifest's `FunctionName`s. A command that answers `true` can
 * be seen in the sheet and needs no words.
 */
interface RibbonCommands {
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
