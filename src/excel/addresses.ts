import { areaAddress, parseArea } from '../model/address';
import type { Area } from '../model/workbook';

/** Longest text of addresses that one `getRanges` is given: the documented limit of `getRange`. */
export const LONGEST_ADDRESS = 8000;

/** Areas as texts of addresses (`A1,C3:C9`), each short enough for one call; cells below each other become one area. */
export function addressChunks(addresses: readonly string[], limit = LONGEST_ADDRESS): readonly string[] {
  const chunks: string[] = [];
  let chunk = '';
  for (const area of joinedDown(addresses)) {
    const address = areaAddress(area);
    if (chunk !== '' && chunk.length + address.length + 1 > limit) {
      chunks.push(chunk);
      chunk = '';
    }
    chunk = chunk === '' ? address : `${chunk},${address}`;
  }
  return chunk === '' ? chunks : [...chunks, chunk];
}

function joinedDown(addresses: readonly string[]): readonly Area[] {
  const areas = addresses
    .map(parseArea)
    .filter((area) => area !== undefined)
    .sort((one, other) => one.left - other.left || one.right - other.right || one.top - other.top);
  const joined: Area[] = [];
  for (const area of areas) {
    const last = joined.at(-1);
    if (last && last.left === area.left && last.right === area.right && area.top <= last.bottom + 1) {
      joined[joined.length - 1] = { ...last, bottom: Math.max(last.bottom, area.bottom) };
    } else {
      joined.push(area);
    }
  }
  return joined;
}
