import { areaAddress, cellAddress, parseArea } from '../model/address';
import type { Mark, NoteText } from '../model/drawing';
import type { Area } from '../model/workbook';
import { worksheetsOf } from './book';
import type { Draft } from './draft';
import { addNotes, removeNotes } from './notes';
import { addOverlays, removeOverlays } from './overlays';
import { readSheetPart } from './sheet-part';
import { trimLists } from './style-lists';
import { blankLooks } from './unused-looks';
import { attribute, child, childrenOf, parseRoot } from './xml';

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
