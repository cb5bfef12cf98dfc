import { SessionError } from '../model/session';
import type { Answer, Changes, Opened, Request, Saved } from './messages';

/** File work done in a worker, so that the page stays alive meanwhile. */
export interface FileWorker {
  readonly open: (bytes: Uint8Array, name: string) => Promise<Opened>;
  readonly save: (original: Uint8Array, changes: Changes) => Promise<Saved>;
}

/** Starts the worker. Every method rejects with `SessionError` only. */
export function startFileWorker(): FileWorker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  };
  worker.onerror = () => {
    for (const [id, settle] of waiting) {
      settle({ id, ok: false, failure: '文件太大,内存不够,没有处理成功。请关掉其他程序再试。' });
    }
    waiting.clear();
  };
  const ask = async <Result extends Opened | Saved>(request: Request): Promise<Result> => {
    last += 1;
    const id = last;
    const answer = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve);
      worker.postMessage({ id, request });
    });
    if (!answer.ok) {
      throw new SessionError(answer.failure);
    }
    return answer.result as Result;
  };
  return {
    open: (bytes, name) => ask<Opened>({ type: 'open', bytes, name }),
    save: (original, changes) => ask<Saved>({ type: 'save', original, changes }),
  };
}
