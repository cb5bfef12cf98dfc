import { SessionError } from '../model/session';
import type { Shift } from '../xlsx/shift/lines';
import type { OpeningSteps } from './file-work';
import type { Answer, Changes, Request, Saved } from './messages';
import type { Opened } from './opened';
import { putTogether, type RowSlice } from './row-slices';

/** File work done in a worker, so that the page stays alive meanwhile. */
export interface FileWorker {
  readonly open: (bytes: Uint8Array, name: string, steps?: OpeningSteps) => Promise<Opened>;
  readonly save: (original: Uint8Array, changes: Changes) => Promise<Saved>;
  /** A file without marks, with rows or columns inserted or deleted. */
  readonly shift: (bytes: Uint8Array, shift: Shift) => Promise<Uint8Array>;
  /** Gives up what is under way; it is rejected with a sentence. */
  readonly cancel: () => void;
}

type End = Extract<Answer, { kind: 'done' | 'failed' }>;

interface Waiting {
  readonly rows: RowSlice[];
  readonly steps: OpeningSteps;
  readonly settle: (answer: End) => void;
}

const TOO_BIG = '文件太大，内存不够，没有处理成功。请关掉其他程序再试。';
const CANCELLED = '已经取消，原来打开的没有变。';

/** Asks a worker, and a new one after something was given up. Every method rejects with `SessionError` only. */
export function startFileWorker(start: () => Worker): FileWorker {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let worker = listened();

  function listened(): Worker {
    const started = start();
    started.onmessage = ({ data }: MessageEvent<Answer>) => hear(data);
    started.onerror = () => giveUp(TOO_BIG);
    return started;
  }

  function hear(data: Answer): void {
    const one = waiting.get(data.id);
    if (data.kind === 'rows') {
      one?.rows.push(data.rows);
    } else if (data.kind === 'progress') {
      one?.steps.share?.(data.share);
    } else if (data.kind === 'first') {
      one?.steps.first?.(data.book);
    } else {
      one?.settle(data);
      waiting.delete(data.id);
    }
  }

  function giveUp(failure: string): void {
    for (const [id, { settle }] of waiting) {
      settle({ id, kind: 'failed', failure });
    }
    waiting.clear();
  }

  async function ask(
    request: Request,
    steps: OpeningSteps = {},
  ): Promise<readonly [Opened | Saved, readonly RowSlice[]]> {
    last += 1;
    const id = last;
    const rows: RowSlice[] = [];
    const answer = await new Promise<End>((settle) => {
      waiting.set(id, { rows, steps, settle });
      worker.postMessage({ id, request });
    });
    if (answer.kind === 'failed') {
      throw new SessionError(answer.failure);
    }
    return [answer.result, rows];
  }

  return {
    open: async (bytes, name, steps) => {
      const [frame, rows] = await ask({ type: 'open', bytes, name }, steps);
      return putTogether(frame as Opened, rows);
    },
    save: async (original, changes) => (await ask({ type: 'save', original, changes }))[0] as Saved,
    shift: async (bytes, shift) => ((await ask({ type: 'shift', bytes, shift }))[0] as Saved).bytes,
    cancel: () => {
      if (waiting.size > 0) {
        worker.terminate();
        worker = listened();
        giveUp(CANCELLED);
      }
    },
  };
}
