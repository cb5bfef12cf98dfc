/**
 * A function of a text that is worked out once per text: headers and words come again in every table. So many texts
 * are remembered as `limit` says; then all of them are forgotten.
 */
export function oncePerText<Result>(
  compute: (text: string) => Result,
  limit = 20_000,
): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) {
      return before;
    }
    if (known.size >= limit) {
      known.clear();
    }
    const result = compute(text);
    known.set(text, result);
    return result;
  };
}
