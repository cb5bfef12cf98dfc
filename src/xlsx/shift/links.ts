import { attribute, withAttribute } from '../xml';
import type { Shift } from './lines';
import { shiftedFormula } from './references';

/** The tag of a link that leads to a place of the workbook; one that leads to a deleted place stays as it is. */
export function tagOfLink(tag: string, shift: Shift): string {
  const before = attribute({ tag }, 'location');
  if (before === undefined) {
    return tag;
  }
  const { formula, isLost } = shiftedFormula(before, undefined, shift);
  return isLost ? tag : withAttribute(tag, 'location', formula);
}
