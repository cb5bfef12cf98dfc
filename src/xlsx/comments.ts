import type { NoteText } from '../model/drawing';
import { fencedNote, noteAuthor } from '../model/signature';
import { storedText } from './stored-text';
import {
  appended,
  attribute,
  child,
  childrenOf,
  descendants,
  type Element,
  parseRoot,
  type Splice,
  spliced,
  textOf,
} from './xml';
import { escapeXml } from './xml-text';

/** A part with comments after a change, and the cells whose comments came or went. */
export interface ChangedComments {
  readonly text: string;
  readonly cells: readonly string[];
}

export function emptyComments(namespace: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<comments xmlns="${namespace}"><authors></authors><commentList></commentList></comments>`
  );
}

/** Cells whose comment stands for a threaded conversation: Excel keeps its words elsewhere and would drop ours. */
export function threadedCells(text: string): ReadonlySet<string> {
  const root = parseRoot(text);
  const authors = childrenOf(child(root, 'authors'), 'author').map((author) => textOf(text, author));
  const threaded = descendants(root, 'comment').filter((comment) =>
    authors[Number(attribute(comment, 'authorId'))]?.startsWith('tc='),
  );
  return new Set(threaded.map((comment) => attribute(comment, 'ref') ?? ''));
}

/** What the comments of cells say, by cell. */
export function commentTexts(text: string): ReadonlyMap<string, string> {
  const comments = descendants(parseRoot(text), 'comment');
  return new Map(comments.map((one) => [attribute(one, 'ref') ?? '', wholeText(text, pieces(one))]));
}

/** Writes explanations: below the words that a cell's comment has, or as a comment of its own. */
export function addComments(text: string, notes: readonly NoteText[]): ChangedComments {
  const root = parseRoot(text);
  const p = root.prefix;
  const existing = new Map(
    descendants(root, 'comment').map((comment) => [attribute(comment, 'ref'), comment]),
  );
  const added = notes.filter(({ cell }) => !existing.has(cell));
  const authors = child(root, 'authors');
  const names = childrenOf(authors, 'author').map((author) => textOf(text, author));
  const author = names.includes(noteAuthor) ? names.indexOf(noteAuthor) : names.length;
  const written = added.map(({ cell, text: words }) => {
    const run = `<${p}r>${runLook(p)}<${p}t xml:space="preserve">${stored(fencedNote(words))}</${p}t></${p}r>`;
    return `<${p}comment ref="${cell}" authorId="${author}" shapeId="0"><${p}text>${run}</${p}text></${p}comment>`;
  });
  const list = child(root, 'commentList');
  const splices = notes.flatMap((note) => {
    const comment = existing.get(note.cell);
    return comment ? extended(p, comment, note.text) : [];
  });
  if (list && authors && added.length > 0) {
    splices.push(appended(list, written.join('')));
    if (author === names.length) {
      splices.push(appended(authors, `<${p}author>${noteAuthor}</${p}author>`));
    }
  }
  return { text: spliced(text, splices), cells: added.map(({ cell }) => cell) };
}

function runLook(p: string): string {
  return `<${p}rPr><${p}sz val="9"/><${p}color indexed="81"/><${p}rFont val="宋体"/><${p}charset val="134"/></${p}rPr>`;
}

function stored(words: string): string {
  return escapeXml(storedText(words)).replaceAll('&#10;', '\n');
}

/** Text without runs is continued (a text beside runs is not shown everywhere), runs get one more. */
function extended(p: string, comment: Element, words: string): Splice[] {
  const holder = child(comment, 'text');
  const plain = child(holder, 't');
  const body = stored(`\n${fencedNote(words)}`);
  if (plain) {
    return [appended(plain, body)];
  }
  return holder
    ? [appended(holder, `<${p}r>${runLook(p)}<${p}t xml:space="preserve">${body}</${p}t></${p}r>`)]
    : [];
}

/** The texts of a comment in order; phonetic readings are no part of it. */
export function pieces(comment: Element): readonly Element[] {
  const holder = child(comment, 'text');
  return (holder?.children ?? []).flatMap((part) =>
    part.name === 't' ? [part] : part.name === 'r' ? childrenOf(part, 't') : [],
  );
}

export function wholeText(text: string, texts: readonly Element[]): string {
  return texts.map((piece) => textOf(text, piece)).join('');
}
