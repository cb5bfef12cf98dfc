import { SessionError } from '../model/session';

/** Codes of Office.js that a clerk can do something about, with what to do. */
const words: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: '正在编辑单元格,请按回车(或 Esc)结束编辑后再试。',
  AccessDenied: '工作表或工作簿受保护,不能写入。请先撤销保护,或只查看面板里的问题。',
  ItemNotFound: '检查过程中有工作表被删除或改名,请再检查一次。',
  InvalidReference: '检查过程中表格被改动,请再检查一次。',
  InvalidObjectPath: '检查过程中表格被改动,请再检查一次。',
  RequestPayloadSizeLimitExceeded: '工作簿太大,网页版 Excel 一次传不完。请用桌面版 Excel 打开后再检查。',
  ResponsePayloadSizeLimitExceeded: '工作簿太大,网页版 Excel 一次传不完。请用桌面版 Excel 打开后再检查。',
  ActivityLimitReached: 'Excel 正忙,请过一分钟再试。',
  NotImplemented: '这个版本的 Excel 不支持这项操作。',
  ApiNotFound: '这个版本的 Excel 不支持这项操作。',
};

/** Excel is busy, or an object of the batch has gone: later, with everything looked up anew, the batch may succeed. */
const transient = new Set([
  'InvalidOperationInCellEditMode',
  'ActivityLimitReached',
  'ItemNotFound',
  'InvalidReference',
  'InvalidObjectPath',
]);

const RETRIES = 3;

/** Milliseconds before the first repetition; one more of them before each further one. */
const PAUSE = 250;

/** The code of an Office.js error; `''` for anything else. */
export function errorCode(reason: unknown): string {
  return typeof reason === 'object' && reason !== null && 'code' in reason ? String(reason.code) : '';
}

/** Any failure as a sentence that says what to do. */
export function inClerksWords(reason: unknown): SessionError {
  if (reason instanceof SessionError) {
    return reason;
  }
  const known = words[errorCode(reason)];
  return new SessionError(
    known ?? 'Excel 没有完成这一步,台账里的数据没有改动。请再试一次;还不行就保存后重新打开工作簿。',
    {
      cause: reason,
    },
  );
}

/** Whether the same batch may succeed later. `GeneralException` says nothing about that. */
export function isTransient(reason: unknown): boolean {
  return transient.has(errorCode(reason));
}

/** How a batch is repeated when it has failed. */
interface Repetition {
  readonly repeatable: boolean;
  /** Nobody waits for it: while a cell is being edited it is tried again and again, until this stops it. */
  readonly patience?: AbortSignal | undefined;
}

/**
 * Runs a batch; repeats it a few times, with growing pauses, when the reason for the failure passes by itself.
 * @throws SessionError; the signal's reason when the work was stopped
 */
export async function batch<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
  { repeatable, patience }: Repetition,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await Excel.run(work);
    } catch (reason) {
      if (reason instanceof DOMException && reason.name === 'AbortError') {
        throw reason;
      }
      const mayPass = isTransient(reason) || errorCode(reason) === 'GeneralException';
      const mayWait = patience !== undefined && errorCode(reason) === 'InvalidOperationInCellEditMode';
      if (!mayWait && (!repeatable || attempt > RETRIES || !mayPass)) {
        throw inClerksWords(reason);
      }
      await pause(PAUSE * Math.min(attempt, RETRIES), patience);
      patience?.throwIfAborted();
    }
  }
}

function pause(time: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, time);
    signal?.addEventListener('abort', end);
  });
}
