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

function pageDrawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
