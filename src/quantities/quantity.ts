import type { Quantity } from '../model/quantity';

/** A row of a table of quantities; `words` are parted by |. */
export function quantity(
  id: string,
  label: string,
  unit: string,
  words: string,
  more: Omit<Quantity, 'id' | 'label' | 'unit' | 'words'> = {},
): Quantity {
  return { id, label, unit, words: words.split('|'), ...more };
}
