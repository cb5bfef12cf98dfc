/**
 * What the oldest browser that the pages promise to run in (Chromium 88) lacks, as far as we or our libraries call it.
 * Imported first by every entry; `test/browser/newer-names.test.ts` finds what is missing here.
 */

function add(holder: object, name: string, value: unknown): void {
  if (!(name in holder)) {
    Object.defineProperty(holder, name, { value, configurable: true, writable: true });
  }
}

type Test = (item: unknown, index: number, list: readonly unknown[]) => boolean;

function lastIndex(list: readonly unknown[], test: Test): number {
  let index = list.length - 1;
  while (index >= 0 && !test(list[index], index, list)) {
    index -= 1;
  }
  return index;
}

for (const holder of [Array.prototype, String.prototype, Object.getPrototypeOf(Int8Array.prototype)]) {
  add(holder, 'at', function at(this: ArrayLike<unknown>, index: number) {
    const whole = Math.trunc(index) || 0;
    return this[whole < 0 ? whole + this.length : whole];
  });
}
add(
  Array.prototype,
  'toSorted',
  function toSorted(this: unknown[], order?: (a: unknown, b: unknown) => number) {
    return [...this].sort(order);
  },
);
add(Array.prototype, 'toReversed', function toReversed(this: unknown[]) {
  return [...this].reverse();
});
add(Array.prototype, 'findLast', function findLast(this: unknown[], test: Test) {
  return this[lastIndex(this, test)];
});
add(Array.prototype, 'findLastIndex', function findLastIndex(this: unknown[], test: Test) {
  return lastIndex(this, test);
});
add(String.prototype, 'toWellFormed', function toWellFormed(this: string) {
  return this.replace(/\p{Surrogate}/gu, '\ufffd');
});
if (typeof AbortSignal !== 'undefined') {
  add(AbortSignal.prototype, 'throwIfAborted', function throwIfAborted(this: AbortSignal) {
    if (this.aborted) {
      throw this.reason ?? new DOMException('aborted', 'AbortError');
    }
  });
}
if (typeof CanvasRenderingContext2D !== 'undefined') {
  add(
    CanvasRenderingContext2D.prototype,
    'roundRect',
    function roundRect(
      this: CanvasRenderingContext2D,
      x: number,
      y: number,
      width: number,
      height: number,
      radii: number | readonly number[] = 0,
    ) {
      const [radius = 0] = [radii].flat();
      this.moveTo(x + radius, y);
      this.arcTo(x + width, y, x + width, y + height, radius);
      this.arcTo(x + width, y + height, x, y + height, radius);
      this.arcTo(x, y + height, x, y, radius);
      this.arcTo(x, y, x + width, y, radius);
      this.closePath();
    },
  );
}

export {};
