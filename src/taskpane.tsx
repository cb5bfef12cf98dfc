import './old-browsers';
import { createRoot } from 'react-dom/client';
import { connectRibbon, excelAppearance, startedInExcel } from './excel/host';
import { excelSession } from './excel/session';
import { Pane } from './pane/pane';
import { StartFailure } from './pane/rescue';
import type { Checkup } from './pane/use-checkup';

const loadProgram = () => import('./program').then(({ program }) => program);

/** What the page says when it is opened outside of Excel. */
const outside = '这是 Excel 里的任务窗格。没有 Excel 时请打开同一文件夹里的 workbench.html。';

async function start(): Promise<void> {
  if (document.documentElement.classList.contains('browser-too-old')) {
    return;
  }
  const root = createRoot(document.getElementById('root') as HTMLElement);
  if (!(await startedInExcel())) {
    root.render(<p style={{ padding: 16 }}>{outside}</p>);
    return;
  }
  let latest: Checkup | undefined;
  let drawn: (checkup: Checkup) => void = () => undefined;
  const first = new Promise<Checkup>((resolve) => {
    drawn = resolve;
  });
  // A button of the ribbon may be what starts this page: the command then waits for the pane to be drawn.
  const pane = async () => latest ?? first;
  connectRibbon(
    {
      checkNow: async () => (await pane()).run(),
      previousFinding: async () => (await pane()).step(-1),
      nextFinding: async () => (await pane()).step(1),
      clearMarks: async () => void (await (await pane()).clear()),
      insertSummaries: async () => void (await (await pane()).insert('all')),
      explainCell: async () => void (await (await pane()).explainSelected()),
    },
    (text) => latest?.change({ message: { intent: 'error', text } }),
  );
  root.render(
    <Pane
      session={excelSession()}
      loadProgram={loadProgram}
      appearance={excelAppearance()}
      onChange={(now) => {
        latest = now;
        drawn(now);
      }}
    />,
  );
}

start().catch(() => {
  createRoot(document.getElementById('root') as HTMLElement).render(
    <StartFailure words="面板没有打开:Office 的程序没有加载完整。请检查网络,再点下面的按钮。" />,
  );
});
