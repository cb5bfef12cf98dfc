import { fencedPart, noteAuthor } from '../model/signature';
import { type ChangedComments, pieces, wholeText } from './comments';
import {
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
export function cut(
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
