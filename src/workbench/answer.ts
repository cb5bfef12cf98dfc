import { SessionError } from '../model/session';
import { UnreadableFile } from '../xlsx/read-failure';
import { shiftFile, writeChanges } from '../xlsx/write';
import { openFile } from './file-work';
import type { Answer, Request } from './messages';
import { takenApart } from './row-slices';

const UNFORESEEN = '没有预料到的问题，文件没有处理成功，原文件没有改动。请刷新页面再试一次。';

/** The worker's side: one request in; rows, if any, and one answer out. */
export async function answer({
  data: { id, request },
}: MessageEvent<{ id: number; request: Request }>): Promise<void> {
  const tell = (message: Answer, handedOver: Transferable[] = []) =>
    self.postMessage(message, { transfer: handedOver });
  try {
    if (request.type === 'save') {
      const result = writeChanges(request.original, request.changes);
      tell({ id, kind: 'done', result }, [result.bytes.buffer]);
      return;
    }
    if (request.type === 'shift') {
      const bytes = shiftFile(request.bytes, request.shift);
      tell({ id, kind: 'done', result: { bytes, obstacles: [] } }, [bytes.buffer as ArrayBuffer]);
      return;
    }
    const { frame, slices } = takenApart(
      await openFile(request.bytes, request.name, {
        share: steps((share) => tell({ id, kind: 'progress', share })),
        first: (book) => tell({ id, kind: 'first', book }),
      }),
    );
    for (const rows of slices) {
      tell({ id, kind: 'rows', rows });
    }
    tell({ id, kind: 'done', result: frame });
  } catch (reason) {
    const isForClerks = reason instanceof UnreadableFile || reason instanceof SessionError;
    tell({ id, kind: 'failed', failure: isForClerks ? reason.message : UNFORESEEN });
  }
}

/** Tells whole per cents, each once. */
function steps(tell: (share: number) => void): (share: number) => void {
  let last = -1;
  return (share) => {
    const percent = Math.floor(share * 100);
    if (percent > last) {
      last = percent;
      tell(percent / 100);
    }
  };
}
