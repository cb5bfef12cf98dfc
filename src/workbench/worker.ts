import { openFile, saveFile } from './file-work';
import type { Answer, Request } from './messages';

/** The worker's side: one request in, one answer out. */
self.onmessage = async ({ data: { id, request } }: MessageEvent<{ id: number; request: Request }>) => {
  self.postMessage(await answer(id, request));
};

async function answer(id: number, request: Request): Promise<Answer> {
  try {
    const result =
      request.type === 'open'
        ? await openFile(request.bytes, request.name)
        : saveFile(request.original, request.changes);
    return { id, ok: true, result };
  } catch (reason) {
    return {
      id,
      ok: false,
      failure: reason instanceof Error ? reason.message : '文件没有处理成功,原文件没有改动。',
    };
  }
}
