import { createRoot } from 'react-dom/client';
import { excelAppearance } from './excel/appearance';
import { connectRibbon } from './excel/ribbon';
import { excelSession } from './excel/session';
import { startedInExcel } from './excel/start';
import { Pane } from './pane/pane';
import type { Checkup } from './pane/use-checkup';

const loadProgram = () => import('./program').then(({ program }) => program);

/** What the page says when it is opened outside of Excel. */
const outside = '这是 Excel 里的任务窗格。没有 Excel 时请打开同一文件夹里的 workbench.html。';

async function start(): Promise<void> {
  const root = createRoot(document.getElementById('root') as HTMLElement);
  if (!(await startedInExcel())) {
    root.render(<p style={{ padding: 16 }}>{outside}</p>);
    return;
  }
  let checkup: Checkup | undefined;
  const step = async (by: 1 | -1) =>
    checkup?.step(by, checkup.state.report?.findings.map((_, index) => index) ?? []);
  connectRibbon(
    {
      checkNow: async () => checkup?.run(),
      previousFinding: () => step(-1),
      nextFinding: () => step(1),
      clearMarks: async () => checkup?.clear(),
      insertSummaries: async () => checkup?.insert('all'),
    },
    (text) => checkup?.change({ message: { intent: 'error', text } }),
  );
  root.render(
    <Pane
      session={excelSession()}
      loadProgram={loadProgram}
      appearance={excelAppearance()}
      onChange={(now) => {
        checkup = now;
      }}
    />,
  );
}

void start();
