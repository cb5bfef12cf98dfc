import { parseArea } from '../model/address';
import type { Draft } from './draft';
import { relationsOf } from './relations';
import type { CellEdit } from './row-cells';
import { attribute, descendants, parseRoot, retagged, spliced, withAttribute } from './xml';

/** A table's columns bear the texts of its header cells; where they differ Excel calls the file damaged. */
export function renameTableColumns(draft: Draft, part: string, edits: readonly CellEdit[]): void {
  for (const { type, part: table } of relationsOf(draft, part)) {
    if (type !== 'table' || !draft.has(table)) {
      continue;
    }
    const text = draft.text(table);
    const root = parseRoot(text);
    const area = parseArea(attribute(root, 'ref') ?? '');
    const columns = descendants(root, 'tableColumn');
    const splices = edits.flatMap(({ cell, value }) => {
      const place = parseArea(cell);
      const column =
        area && place && attribute(root, 'headerRowCount') !== '0' && place.top === area.top
          ? columns[place.left - area.left]
          : undefined;
      return column && typeof value === 'string'
        ? [retagged(column, withAttribute(column.tag, 'name', value))]
        : [];
    });
    if (splices.length > 0) {
      draft.write(table, spliced(text, splices));
    }
  }
}
