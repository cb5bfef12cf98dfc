import type { Draft } from './draft';
import { readSheetPart } from './sheet-part';
import { cutList, listEntries } from './style-lists';
import { stylesPart } from './styles-part';
import { child, spliced } from './xml';

/**
 * Another program has put our looks among its own, where taking one out would renumber the rest: those that nobody
 * names any more are emptied, at the end of the list they go.
 */
export function blankLooks(draft: Draft, looks: readonly number[]): void {
  const { length } = listEntries(draft, 'dxfs');
  const used = usedLooks(
    draft,
    looks.filter((look) => look < length),
  );
  const unused = new Set(looks.filter((look) => look >= 0 && look < length && !used.has(look)));
  let kept = length;
  while (unused.has(kept - 1)) {
    kept--;
  }
  cutList(draft, 'dxfs', kept, false);
  const part = stylesPart(draft);
  const text = draft.text(part);
  const list = child(draft.tree(part), 'dxfs')?.children ?? [];
  const blanked = [...unused].flatMap((look) => list[look] ?? []);
  const splices = blanked.map(({ start, end, prefix }) => ({ start, end, text: `<${prefix}dxf/>` }));
  draft.write(part, spliced(text, splices));
}

/** The looks that conditional formats, tables, pivot tables, filters or table styles still name. */
function usedLooks(draft: Draft, looks: readonly number[]): ReadonlySet<number> {
  const wanted = new Set(looks);
  const used = new Set<number>();
  for (const part of wanted.size > 0 ? draft.names : []) {
    if (/(worksheets\/[^/]*|styles|table)[^/]*\.xml$/i.test(part) || part.includes('ivot')) {
      const text = /worksheets\//i.test(part) ? readSheetPart(draft, part).frame : draft.text(part);
      for (const [, look] of text.matchAll(/\b\w*[dD]xfId="(\d+)"/g)) {
        used.add(Number(look));
      }
    }
  }
  return used;
}
