import { worksheetsOf } from '../book';
import type { Draft } from '../draft';
import { mapRows } from '../edited-rows';
import { cellsOf } from '../row-cells';
import { readSheetPart, writeSheetPart } from '../sheet-part';
import { child, parseRoot, retagged, spliced, textOf, withAttribute, without } from '../xml';

/** Results that no program can calculate anew: of other files, and pictures of WPS. */
const KEPT = /\[\d+\]|DISPIMG/;

/**
 * Takes out the results that formulas had: where lines are deleted, sums are no longer what they were, and a result that
 * is wrong is worse than none. Every program that calculates makes them anew.
 */
export function forgetResults(draft: Draft): void {
  for (const part of worksheetsOf(draft).values()) {
    const { frame, rows } = readSheetPart(draft, part);
    const before = rows && new TextDecoder().decode(rows);
    if (before !== undefined && /<(?:\w+:)?f[\s>]/.test(before)) {
      const after = mapRows(before, parseRoot(frame).prefix, withoutResults);
      writeSheetPart(draft, part, { frame, rows: new TextEncoder().encode(after) });
    }
  }
}

function withoutResults(row: string): string {
  const splices = cellsOf(parseRoot(row)).flatMap(({ element }) => {
    const formula = child(element, 'f');
    const result = child(element, 'v');
    return formula && result && !KEPT.test(textOf(row, formula))
      ? [retagged(element, withAttribute(element.tag, 't', undefined)), without(result)]
      : [];
  });
  return spliced(row, splices);
}
