import { createRoot } from 'react-dom/client';
import { edition } from './edition';
import { startFileWorker } from './workbench/file-worker';
import { WorkbenchPage } from './workbench/page';

/** What the two kinds of page get in different ways: from files beside the page, or from the page itself. */
interface Parts {
  readonly worker: () => Worker;
  /** The invented school that the page opens with, ready for the one click. */
  readonly sample: () => Promise<Uint8Array>;
  /** Resolves when the parts of the program that are loaded later can be asked for. */
  readonly whole?: Promise<unknown>;
}

/** A browser that `browser-age.js` found too old has been told so; nothing is started over its sentence. */
export function startWorkbench({ worker, sample, whole = Promise.resolve() }: Parts): void {
  if (document.documentElement.classList.contains('browser-too-old')) {
    return;
  }
  createRoot(document.getElementById('root') as HTMLElement).render(
    <WorkbenchPage
      edition={edition}
      files={startFileWorker(worker)}
      loadProgram={() => whole.then(() => import('./program')).then(({ program }) => program)}
      loadGrid={() => whole.then(() => import('./workbench/grid'))}
      sample={async () => ({
        bytes: await sample(),
        // A full-width colon: no file of Windows may have the other one in its name.
        name: '示例：样例镇中心小学迎检台账.xlsx',
        remark:
          '这是示例工作簿，学校和人都是虚构的。点右边的“一键体检”试试；自己的台账可以用“打开台账”，也可以直接拖到这里。',
      })}
    />,
  );
}
