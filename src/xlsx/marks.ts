import { areaAddress, cellAddress, parseArea } from '../model/address';
import type { Mark, NoteText } from '../model/drawing';
import type { Area } from '../model/workbook';
import { worksheetsOf } from './book';
import type { Draft } from './draft';
import { addNotes, removeNotes } from './notes';
import { addOverlays, removeOverlays } from './overlays';
import { readSheetPart } from './sheet-part';
import { cutList, listEntries, stylesPart, trimLists } from './style-lists';
import { attribute, child, childrenOf, parseRoot, spliced } from './xml';

/** Lays marks over cells and writes notes at them; sheets that are not there are passed over. */
export function addMarks(draft: Draft, marks: readonly Mark[], notes: readonly NoteText[]): void {
  for (const [name, part] of worksheetsOf(draft)) {
    const own = marks.filter(({ sheet, cell }) => sheet === name && parseArea(cell));
    const words = notes.filter(({ sheet, cell }) => sheet === name && parseArea(cell));
    if (own.length + words.length === 0) {
      continue;
    }
    const merges = mergesOf(draft, part);
    if (own.length > 0) {
      addOverlays(
        draft,
        part,
        own.map((mark) => ({ ...mark, cell: wholeCell(mark.cell, merges) })),
      );
    }
    addNotes(draft, part, onePerCell(words.map((note) => ({ ...note, cell: firstCell(note.cell, merges) }))));
  }
}

function mergesOf(draft: Draft, part: string): readonly Area[] {
  const root = parseRoot(readSheetPart(draft, part).frame);
  return childrenOf(child(root, 'mergeCells'), 'mergeCell').flatMap(
    (merge) => parseArea(attribute(merge, 'ref') ?? '') ?? [],
  );
}

/** Programs show of merged cells only what the first has, and frame all of them. */
function mergeOf(cell: string, merges: readonly Area[]): Area | undefined {
  const area = parseArea(cell);
  const { top, left } = area ?? { top: -1, left: -1 };
  return merges.find(
    (merge) => merge.top <= top && top <= merge.bottom && merge.left <= left && left <= merge.right,
  );
}

function wholeCell(cell: string, merges: readonly Area[]): string {
  const merge = cell.includes(':') ? undefined : mergeOf(cell, merges);
  return merge ? areaAddress(merge) : cell;
}

function firstCell(cell: string, merges: readonly Area[]): string {
  const { top, left } = mergeOf(cell, merges) ?? parseArea(cell) ?? { top: 0, left: 0 };
  return cellAddress(top, left);
}

function onePerCell(notes: readonly NoteText[]): readonly NoteText[] {
  const byCell = new Map<string, NoteText>();
  for (const note of notes) {
    const before = byCell.get(note.cell);
    byCell.set(note.cell, before ? { ...before, text: `${before.text}\n${note.text}` } : note);
  }
  return [...byCell.values()];
}

/** Takes all marks and notes of ours out. */
export function removeMarks(draft: Draft): void {
  const looks = [...worksheetsOf(draft).values()].flatMap((part) => {
    removeNotes(draft, part);
    return removeOverlays(draft, part);
  });
  if (looks.length > 0) {
    trimLists(draft, ['dxfs']);
    blankLooks(draft, looks);
  }
}

/**
 * Another program has put our looks among its own, where taking one out would renumber the rest: those that nobody
 * names any more are emptied, at the end of the list they go.
 */
function blankLooks(draft: Draft, looks: readonly number[]): void {
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
