import { type RefObject, useRef, useState } from 'react';
import type { Shift } from '../xlsx/shift/lines';
import type { FileWorker } from './file-worker';
import type { Grid } from './grid-face';
import type { JoinedFiles, OpenedFile } from './joined-files';
import type { WorkbenchSession } from './session';
import { type Before, firstCellOf, reopened, shiftedFiles, shiftWords } from './shifted-files';

/** So many times that rows or columns came or went can be taken back; each holds the files of before. */
const MOST_EARLIER = 5;

interface Shown extends JoinedFiles {
  readonly files: readonly OpenedFile[];
  readonly session: WorkbenchSession;
  readonly isSample: boolean;
}

interface Page {
  readonly set: Shown | undefined;
  readonly grid: RefObject<Grid | undefined>;
  readonly worker: FileWorker;
  readonly attempt: (words: string, work: () => Promise<void>) => Promise<void>;
  readonly show: (files: readonly OpenedFile[], remark: string, isSample: boolean) => Promise<void>;
  readonly tell: (name: string, share: number) => void;
}

/** Rows and columns come and go in the file itself, which is then shown anew; and all of it can be taken back. */
export function useShifts() {
  const [earlier, setEarlier] = useState<readonly Before[]>([]);
  const page = useRef<Page | undefined>(undefined);
  return {
    /** Told at every drawing of the page. */
    page,
    canTakeBack: earlier.length > 0,
    forget: () => setEarlier([]),
    shift: (wished: Shift) => {
      const { set, grid, worker, attempt, show, tell } = page.current ?? {};
      void attempt?.('正在增删行列…', async () => {
        if (set && grid && worker && show && tell) {
          await grid.current?.enter();
          await set.session.settled();
          const changes = set.session.changes(false);
          const after = await shiftedFiles(set.files, set, changes, wished, { worker, tell });
          await show(after.files, shiftWords(wished), set.isSample);
          setEarlier((before) => [...before.slice(1 - MOST_EARLIER), after.before]);
          grid.current?.goTo(wished.sheet, firstCellOf(wished));
        }
      });
    },
    takeBack: () => {
      const { set, worker, attempt, show, tell } = page.current ?? {};
      const before = earlier.at(-1);
      void attempt?.('正在撤回…', async () => {
        if (before && worker && show && tell) {
          await show(await reopened(before, { worker, tell }), '', set?.isSample ?? false);
          setEarlier(earlier.slice(0, -1));
        }
      });
    },
  };
}
