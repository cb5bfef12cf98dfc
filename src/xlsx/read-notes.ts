import { type Relation, relatedPart } from './read-relations';
import { child, children, type Element, parseTree } from './read-tree';
import { partText } from './read-xml';
import type { Package } from './read-zip';

/** The notes of a sheet by address; a threaded comment is all its entries, one per line. */
export function readNotes(parts: Package, relations: readonly Relation[]): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  const comments = relatedPart(relations, 'comments');
  if (comments !== undefined && parts.has(comments)) {
    for (const comment of children(child(parseTree(partText(parts, comments)), 'commentList'), 'comment')) {
      notes.set(comment.attributes.ref ?? '', noteText(child(comment, 'text')));
    }
  }
  for (const [address, text] of readThreads(parts, relatedPart(relations, 'threadedComment'))) {
    notes.set(address, text);
  }
  return notes;
}

/** Excel writes threads twice; the note of the same cell only says that there is one. */
function readThreads(parts: Package, name: string | undefined): ReadonlyMap<string, string> {
  const threads = new Map<string, string>();
  if (name !== undefined && parts.has(name)) {
    for (const entry of children(parseTree(partText(parts, name)), 'threadedComment')) {
      const address = entry.attributes.ref ?? '';
      const before = threads.get(address);
      const text = child(entry, 'text')?.text ?? '';
      threads.set(address, before === undefined ? text : `${before}\n${text}`);
    }
  }
  return threads;
}

function noteText(text: Element | undefined): string {
  const runs = (text?.children ?? []).map((part) => (part.name === 't' ? part : child(part, 't')));
  return runs.map((run) => run?.text ?? '').join('');
}
