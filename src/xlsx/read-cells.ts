import { attribute } from './read-xml';
import { type Effort, malformed, tokenAt } from './xml-tokens';

/** Where the scanner stands, and what the tag of the cell there says. One object for all cells of a sheet. */
export interface Cursor {
  row: number;
  column: number;
  /** The style number. */
  style: number;
  /** The type attribute; `n` where there is none. */
  type: string;
  /** A value beyond text and number belongs to the cell: a picture, a linked record. */
  isRich: boolean;
  /** The content is one value element without attributes, and nothing else. */
  isPlain: boolean;
}

/** What is done with the rows and cells that are met, in the order of the file. */
export interface CellVisitor {
  /** A row begins; `tag` is its tag without the closing bracket. */
  row(row: number, tag: string): void;
  /** The content of the cell is `text` from `from` to `end`; both are equal where it is empty. */
  visit(cursor: Readonly<Cursor>, text: string, from: number, end: number): void;
}

/** Reads the rows of a sheet. */
export interface RowScanner {
  /**
   * Takes whole rows and cells, from `from` on, and tells up to where: before `</sheetData>`, or before what the text
   * holds only the beginning of. With `isLast`, such a beginning is a damage.
   */
  scan(text: string, from: number, isLast: boolean): number;
}

/** Bounds of a sheet: whatever claims to lie outside is ignored. */
const maxRows = 1_048_576;
const maxColumns = 16_384;

const quote = 34;
const apostrophe = 39;
const slash = 47;
const opening = 60;
const equals = 61;
const closing = 62;
const letterC = 99;
const letterM = 109;
const letterV = 118;

/**
 * A scanner of the rows between `<sheetData>` and its end. It is one forward pass without a tree, because it sees
 * millions of cells: every cell costs a few character comparisons and no object.
 *
 * @param prefix namespace prefix of the sheet's elements with its colon, usually `''`
 */
export function rowScanner(visitor: CellVisitor, prefix: string, effort: Effort): RowScanner {
  const cellEnd = `</${prefix}c>`;
  const valueStart = `<${prefix}v>`;
  const plainEnd = `</${prefix}v></${prefix}c>`;
  const rowName = `${prefix}row`;
  const dataName = `${prefix}sheetData`;
  const cursor: Cursor = { row: -1, column: -1, style: 0, type: 'n', isRich: false, isPlain: false };
  let openRows = 0;
  let seenRows = 0;

  return {
    scan: (text, from, isLast) => {
      let at = from;
      for (;;) {
        const next = text.indexOf('<', at);
        effort.steps += (next < 0 ? text.length : next) - at;
        if (next < 0) {
          return isLast ? malformed('the rows have no end') : at;
        }
        const isCell =
          text.charCodeAt(next + 1 + prefix.length) === letterC &&
          text.charCodeAt(next + 2 + prefix.length) <= closing &&
          text.startsWith(prefix, next + 1);
        const end = isCell ? scanCell(text, next) : scanOther(text, next);
        if (end === next) {
          return next;
        }
        if (end < 0) {
          return isLast ? malformed('a cell or a row has no end') : next;
        }
        at = end;
      }
    },
  };

  /** @returns the position behind the piece, the same position at the end of the rows, −1 where the piece has no end */
  function scanOther(text: string, at: number): number {
    const token = tokenAt(text, at, effort);
    if (token.kind === 'torn') {
      return -1;
    }
    if (token.kind === 'broken') {
      return malformed('no tag');
    }
    if (token.kind === 'close' && token.name === dataName) {
      return openRows === 0 ? at : malformed('a row has no end');
    }
    if (token.name === rowName) {
      openRows += token.kind === 'open' ? 1 : token.kind === 'close' ? -1 : 0;
      if (token.kind !== 'close') {
        scanRow(text.slice(token.start, token.end - 1));
      }
    }
    return token.end;
  }

  function scanRow(tag: string): void {
    seenRows++;
    if (seenRows > maxRows) {
      malformed('more rows than a sheet has');
    }
    const number = attribute(tag, 'r');
    cursor.row = number === undefined ? cursor.row + 1 : Number(number) - 1;
    cursor.column = -1;
    if (!Number.isInteger(cursor.row) || cursor.row < 0) {
      malformed('a row without a number');
    }
    if (cursor.row < maxRows) {
      visitor.row(cursor.row, tag);
    }
  }

  /** @returns the position of the cell's end tag, or behind the cell; −1 where it has no end */
  function scanCell(text: string, at: number): number {
    cursor.style = 0;
    cursor.type = 'n';
    cursor.isRich = false;
    cursor.isPlain = false;
    cursor.column++;
    const column = cursor.column;
    const end = scanAttributes(text, at + 2 + prefix.length);
    const close = end < 0 ? -1 : text.charCodeAt(end - 1) === slash ? end + 1 : contentEnd(text, end + 1);
    effort.steps += (close < 0 ? text.length : close) - at;
    if (close < 0) {
      cursor.column = column - 1;
      return -1;
    }
    if (cursor.row >= 0 && cursor.row < maxRows && cursor.column < maxColumns) {
      visitor.visit(cursor, text, end + 1, close);
    }
    return close;
  }

  /** Where the end tag of a cell stands: mostly right behind one value, else it is looked for; −1 where there is none. */
  function contentEnd(text: string, from: number): number {
    if (text.startsWith(valueStart, from)) {
      const end = text.indexOf('<', from + valueStart.length);
      if (text.startsWith(plainEnd, end)) {
        cursor.isPlain = true;
        return end + valueStart.length + 1;
      }
    }
    const end = text.indexOf(cellEnd, from);
    const aside = end < 0 ? -1 : text.slice(from, end).indexOf('<!');
    return aside < 0 ? end : endBehindAsides(text, from);
  }

  /** Comments and CDATA may hold what looks like the end of a cell. */
  function endBehindAsides(text: string, from: number): number {
    for (let at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at)) {
      const token = tokenAt(text, at, effort);
      if (token.kind === 'close' && token.name === `${prefix}c`) {
        return at;
      }
      at = token.end;
    }
    return -1;
  }

  /** @returns the position of the `>` that ends the tag, −1 where there is none */
  function scanAttributes(text: string, from: number): number {
    let at = from;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === closing) {
        return at;
      }
      if (Number.isNaN(code)) {
        return -1;
      }
      if (code === opening) {
        return malformed('a tag within a tag');
      }
      if (code !== quote && code !== apostrophe) {
        at++;
        continue;
      }
      const end = text.indexOf(code === quote ? '"' : "'", at + 1);
      if (end < 0) {
        effort.steps += text.length - at;
        return -1;
      }
      readAttribute(text, at, end);
      at = end + 1;
    }
  }

  /** `r="…"`: one letter before the equals sign, and something that ends a name before it; also `vm="…"`. */
  function readAttribute(text: string, at: number, end: number): void {
    if (text.charCodeAt(at - 1) !== equals) {
      return;
    }
    if (text.charCodeAt(at - 3) > 32) {
      cursor.isRich ||=
        text.charCodeAt(at - 2) === letterM &&
        text.charCodeAt(at - 3) === letterV &&
        text.charCodeAt(at - 4) <= 32;
      return;
    }
    const letter = text[at - 2];
    if (letter === 'r') {
      readReference(text, at + 1, end);
    } else if (letter === 's') {
      cursor.style = Number(text.slice(at + 1, end));
    } else if (letter === 't') {
      cursor.type = text.slice(at + 1, end);
    }
  }

  function readReference(text: string, from: number, end: number): void {
    let index = 0;
    let at = from;
    for (let code = text.charCodeAt(at); code >= 65 && at < end; code = text.charCodeAt(++at)) {
      index = index * 26 + (code & 31);
    }
    cursor.column = index > 0 ? index - 1 : cursor.column;
    if (cursor.row < 0) {
      cursor.row = Number(text.slice(at, end)) - 1;
    }
  }
}
