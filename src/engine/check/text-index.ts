/**
 * Finds equal texts in a long list. A table of numbers instead of a `Map` of strings: a register of a hundred thousand
 * pupils has as many different identity numbers, and that many map entries cost more than all other checks of a column.
 */
export interface TextIndex {
  /** The item that came first with this text; −1 where this one is the first, which is remembered then. */
  firstWith(text: string, item: number): number;
}

export function textIndex(expected: number): TextIndex {
  const size = 2 ** Math.ceil(Math.log2(Math.max(8, expected) * 2));
  /** Number of the entry in a slot, counted from 1; 0 is free. */
  const slots = new Int32Array(size);
  const hashes = new Int32Array(expected + 1);
  const texts: string[] = [];
  const items: number[] = [];
  return {
    firstWith(text, item) {
      const code = hash(text);
      let slot = code & (size - 1);
      for (let entry = slots[slot] ?? 0; entry !== 0; entry = slots[slot] ?? 0) {
        if (hashes[entry] === code && texts[entry - 1] === text) {
          return items[entry - 1] ?? -1;
        }
        slot = (slot + 1) & (size - 1);
      }
      texts.push(text);
      items.push(item);
      slots[slot] = texts.length;
      hashes[texts.length] = code;
      return -1;
    },
  };
}

/** FNV-1a over the characters. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value ^ (value >>> 15);
}
