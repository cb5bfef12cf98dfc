import { openFile, saveFile } from './file-work';
import type { Answer, Request } from './messages';
import { takenApart } from './row-slices';

/** The worker's side: one request in; rows, if any, and one answer out. */
self.onmessage = async ({ data: { id, request } }: MessageEvent<{ id: number; request: Request }>) => {
  const tell = (answer: Answer, handedOver: Transferable[] = []) =>
    self.postMessage(answer, { transfer: handedOver });
  try {
    if (request.type === 'save') {
      const result = saveFile(request.original, request.changes);
      tell({ id, kind: 'done', result }, [result.bytes.buffer]);
      return;
    }
    const { frame, slices } = takenApart(await openFile(request.bytes, request.name));
    for (const rows of slices) {
      tell({ id, kind: 'rows', rows });
    }
    tell({ id, kind: 'done', result: frame });
  } catch (reason) {
    const failure = reason instanceof Error ? reason.message : '文件没有处理成功，原文件没有改动。';
    tell({ id, kind: 'failed', failure });
  }
};
