/** Does works one after the other, in the order in which they were asked for: each looks first what stands in the workbook. */
export function oneByOne(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let ended: Promise<unknown> = Promise.resolve();
  return (work) => {
    const run = ended.then(work);
    ended = run.catch(() => undefined);
    return run;
  };
}
