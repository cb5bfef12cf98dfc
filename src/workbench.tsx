import { createRoot } from 'react-dom/client';
import { startFileWorker } from './workbench/file-worker';
import { WorkbenchPage } from './workbench/page';

const loadProgram = () => import('./program').then(({ program }) => program);
const loadGrid = () => import('./workbench/grid');

/** The invented school that the page opens with, ready for the one click. */
async function sample() {
  const response = await fetch('assets/sample/central-primary.xlsx');
  return {
    bytes: new Uint8Array(await response.arrayBuffer()),
    name: '示例:样例镇中心小学迎检台账.xlsx',
    remark:
      '这是示例工作簿，学校和人都是虚构的。点右边的“一键体检”试试；自己的台账可以用“打开台账”，也可以直接拖到这里。',
  };
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <WorkbenchPage files={startFileWorker()} loadProgram={loadProgram} loadGrid={loadGrid} sample={sample} />,
);
