import type { NoteText } from '../model/drawing';
import { fencedNote, fencedPart, noteAuthor } from '../model/signature';
import { storedText } from './sheet-text';
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
  without,
} from './xml';
import { escapeXml } from './xml-text';

/** A part with comments after a change, and the cells whose comments came or went. */
interface ChangedComments {
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
function pieces(comment: Element): readonly Element[] {
  const holder = child(comment, 'text');
  return (holder?.children ?? []).flatMap((part) =>
    part.name === 't' ? [part] : part.name === 'r' ? childrenOf(part, 't') : [],
  );
}

function wholeText(text: string, texts: readonly Element[]): string {
  return texts.map((piece) => textOf(text, piece)).join('');
}

/** Takes our explanations out; a comment that holds nothing else goes as a whole. */
export function removeComments(text: string): ChangedComments {
  const root = parseRoot(text);
  const cells: string[] = [];
  const splices = descendants(root, 'comment').flatMap((comment) => {
    const texts = pieces(comment);
    const whole = wholeText(text, texts);
    const part = fencedPart(whole);
    if (!part) {
      return [];
    }
    if ((whole.slice(0, part[0]) + whole.slice(part[1])).trim() === '') {
      cells.push(attribute(comment, 'ref') ?? '');
      return [without(comment)];
    }
    return cut(text, comment, texts, part);
  });
  const left = spliced(text, splices);
  return { text: splices.length > 0 ? withoutAuthor(left) : left, cells };
}

/** Cuts a stretch out of the texts; a run that loses all of its text goes. */
function cut(
  text: string,
  comment: Element,
  texts: readonly Element[],
  [from, to]: readonly [number, number],
): Splice[] {
  let at = 0;
  const runs = new Map(descendants(comment, 'r').flatMap((run) => run.children.map((piece) => [piece, run])));
  return texts.flatMap((piece) => {
    const length = textOf(text, piece).length;
    const start = Math.max(0, from - at);
    const end = Math.min(length, to - at);
    at += length;
    if (start >= end) {
      return [];
    }
    const run = runs.get(piece);
    return end - start === length && run
      ? [without(run)]
      : [{ start: writtenIndex(text, piece, start), end: writtenIndex(text, piece, end), text: '' }];
  });
}

/** The place in the XML of a letter of an element's text: `&amp;` is one letter. */
function writtenIndex(text: string, piece: Element, letter: number): number {
  let at = piece.inner[0];
  for (let passed = 0; passed < letter; passed++) {
    const entity = text[at] === '&' ? text.indexOf(';', at) + 1 : 0;
    at = entity > at ? entity : at + 1;
  }
  return at;
}

/** Our author goes when no comment names it; before others it leaves its place empty, for they are named by number. */
function withoutAuthor(text: string): string {
  const root = parseRoot(text);
  const authors = childrenOf(child(root, 'authors'), 'author');
  const used = new Set(descendants(root, 'comment').map((comment) => Number(attribute(comment, 'authorId'))));
  const place = authors.findIndex((author, index) => !used.has(index) && textOf(text, author) === noteAuthor);
  const author = authors[place];
  if (!author) {
    return text;
  }
  const [start, end] = author.inner;
  return spliced(text, [place === authors.length - 1 ? without(author) : { start, end, text: '' }]);
}

/** Whether any comment is left. */
export function hasComments(text: string): boolean {
  return descendants(parseRoot(text), 'comment').length > 0;
}
