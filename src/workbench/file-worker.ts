import { SessionError } from '../model/session';
import type { Answer, Changes, Opened, Request, Saved } from './messages';
import { putTogether, type RowSlice } from './row-slices';

/** File work done in a worker, so that the page stays alive meanwhile. */
export interface FileWorker {
  readonly open: (bytes: Uint8Array, name: string) => Promise<Opened>;
  readonly save: (original: Uint8Array, changes: Changes) => Promise<Saved>;
}

interface Waiting {
  readonly rows: RowSlice[];
  readonly settle: (answer: Exclude<Answer, { kind: 'rows' }>) => void;
}

const TOO_BIG = '文件太大，内存不够，没有处理成功。请关掉其他程序再试。';

/** Asks the worker. Every method rejects with `SessionError` only. */
export function startFileWorker(worker: Worker): FileWorker {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    const one = waiting.get(data.id);
    if (data.kind === 'rows') {
      one?.rows.push(data.rows);
    } else {
      one?.settle(data);
      waiting.delete(data.id);
    }
  };
  worker.onerror = () => {
    for (const [id, { settle }] of waiting) {
      settle({ id, kind: 'failed', failure: TOO_BIG });
    }
    waiting.clear();
  };
  const ask = async (request: Request): Promise<readonly [Opened | Saved, readonly RowSlice[]]> => {
    last += 1;
    const id = last;
    const rows: RowSlice[] = [];
    const answer = await new Promise<Exclude<Answer, { kind: 'rows' }>>((settle) => {
      waiting.set(id, { rows, settle });
      worker.postMessage({ id, request });
    });
    if (answer.kind === 'failed') {
      throw new SessionError(answer.failure);
    }
    return [answer.result, rows];
  };
  return {
    open: async (bytes, name) => {
      const [frame, rows] = await ask({ type: 'open', bytes, name });
      return putTogether(frame as Opened, rows);
    },
    save: async (original, changes) => (await ask({ type: 'save', original, changes }))[0] as Saved,
  };
}
