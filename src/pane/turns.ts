/** Work on the open workbook, one piece after the other, so that marks are never written twice at a time. */
export interface Turns {
  /** Stops what is under way and takes its place as soon as that has ended. `isAsked`: the clerk has clicked for it. */
  readonly instead: (work: (signal: AbortSignal) => Promise<void>, isAsked: boolean) => Promise<void>;
  /** Comes after what is under way, which goes on to its end. */
  readonly after: (work: () => Promise<void>) => Promise<void>;
  /** Waits until nothing is under way that the clerk has clicked for: what edits bring about must not stop that. */
  readonly askedEnded: () => Promise<void>;
  readonly stop: () => void;
}

export function turns(): Turns {
  let stopping = new AbortController();
  let ended: Promise<void> = Promise.resolve();
  let asked = 0;
  const queue = (work: () => Promise<void>) => {
    const run = ended.then(work);
    ended = run.catch(() => undefined);
    return run;
  };
  return {
    instead: (work, isAsked) => {
      stopping.abort();
      const own = new AbortController();
      stopping = own;
      asked += isAsked ? 1 : 0;
      return queue(() => work(own.signal)).finally(() => {
        asked -= isAsked ? 1 : 0;
      });
    },
    after: queue,
    askedEnded: async () => {
      while (asked > 0) {
        await ended;
      }
    },
    stop: () => stopping.abort(),
  };
}

/** Milliseconds that work may hold the page before it is drawn again: below what a hand notices. */
const SLICE = 12;

/**
 * Runs a generator to its end, letting the page draw and answer between slices.
 * @throws the signal's reason as soon as it is aborted.
 */
export async function runInSlices<Step, Result>(
  work: Generator<Step, Result>,
  onStep: (step: Step) => void,
  signal: AbortSignal,
): Promise<Result> {
  let until = performance.now() + SLICE;
  for (let next = work.next(); ; next = work.next()) {
    if (next.done) {
      return next.value;
    }
    if (performance.now() > until) {
      onStep(next.value);
      await pageDrawn();
      until = performance.now() + SLICE;
    }
    signal.throwIfAborted();
  }
}

/** Asked between pieces of work, lets the page draw and answer where they have held it. */
export function breather(): () => Promise<void> {
  let until = performance.now() + SLICE;
  return async () => {
    if (performance.now() > until) {
      await pageDrawn();
      until = performance.now() + SLICE;
    }
  };
}

/** A turn for the page. By a message: browsers make timers that follow each other wait 4 ms, a third of what a slice takes. */
function pageDrawn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === 'undefined') {
      setTimeout(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
