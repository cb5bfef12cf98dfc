import { readRelations } from './read-relations';
import { child, children, type Element } from './read-tree';
import type { Package } from './read-zip';

/** Names of the files that formulas name by number: `[1]Sheet1!A1` means the first; `''` where a link leads nowhere. */
export function readOtherFiles(parts: Package, workbook: Element, part: string): readonly string[] {
  const relations = readRelations(parts, part);
  return children(child(workbook, 'externalReferences'), 'externalReference').map(({ attributes }) => {
    const link = relations.find(({ id }) => id === attributes.id)?.target;
    const outside = link === undefined ? [] : readRelations(parts, link, 'External');
    return fileName(outside[0]?.target ?? '');
  });
}

/** Without its folders, which are of another computer: `file:///D:\台账\名册.xlsx` → `名册.xlsx`. */
function fileName(target: string): string {
  const last = target.split(/[/\\]/).at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
