import { attribute, isOn } from './read-xml';

/** Where the scanner stands, and what the tag of the cell there says. One object for all cells of a sheet. */
export interface Cursor {
  row: number;
  column: number;
  /** The style number. */
  style: number;
  /** The type attribute; `n` where there is none. */
  type: string;
}

/** What is done with the rows and cells that are met, in the order of the file. */
export interface CellVisitor {
  hideRow(row: number): void;
  /** The content of the cell is `text` from `from` to `end`; both are equal where it is empty. */
  visit(cursor: Readonly<Cursor>, text: string, from: number, end: number): void;
}

/** Bounds of a sheet: whatever claims to lie outside is ignored. */
const maxRows = 1_048_576;
const maxColumns = 16_384;

const quote = 34;
const apostrophe = 39;
const slash = 47;
const equals = 61;
const closing = 62;
const letterC = 99;

/**
 * A scanner of the rows between `<sheetData>` and its end. It is one forward pass without a tree, because it sees
 * millions of cells: every cell costs a few character comparisons and no object.
 *
 * @param prefix namespace prefix of the sheet's elements with its colon, usually `''`
 * @returns a function that takes whole rows as text
 */
export function cellScanner(visitor: CellVisitor, prefix: string): (rows: string) => void {
  const cellEnd = `</${prefix}c>`;
  const cursor: Cursor = { row: -1, column: -1, style: 0, type: 'n' };

  return (rows) => {
    for (let at = rows.indexOf('<'); at >= 0; at = rows.indexOf('<', at)) {
      const name = at + 1 + prefix.length;
      if (isCell(rows, at, name)) {
        at = scanCell(rows, name + 1);
      } else if (rows.startsWith('row', name) && rows.charCodeAt(at + 1) !== slash) {
        at = scanRow(rows, name);
      } else {
        at++;
      }
    }
  };

  function isCell(text: string, at: number, name: number): boolean {
    return (
      text.charCodeAt(name) === letterC &&
      text.charCodeAt(name + 1) <= closing &&
      text.startsWith(prefix, at + 1)
    );
  }

  function scanRow(text: string, at: number): number {
    const end = text.indexOf('>', at);
    const tag = text.slice(at, end);
    cursor.row = Number(attribute(tag, 'r') ?? cursor.row + 2) - 1;
    cursor.column = -1;
    if (cursor.row < maxRows && isOn(attribute(tag, 'hidden'))) {
      visitor.hideRow(cursor.row);
    }
    return end;
  }

  /** @returns the position behind the cell */
  function scanCell(text: string, at: number): number {
    cursor.style = 0;
    cursor.type = 'n';
    cursor.column++;
    const end = scanAttributes(text, at);
    const isEmpty = text.charCodeAt(end - 1) === slash;
    const close = isEmpty ? end + 1 : text.indexOf(cellEnd, end);
    if (close > end && cursor.row >= 0 && cursor.row < maxRows && cursor.column < maxColumns) {
      visitor.visit(cursor, text, end + 1, close);
    }
    return close < 0 ? text.length : close;
  }

  /** @returns the position of the `>` that ends the tag */
  function scanAttributes(text: string, from: number): number {
    let at = from;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === closing || Number.isNaN(code)) {
        return at;
      }
      if (code !== quote && code !== apostrophe) {
        at++;
        continue;
      }
      const end = text.indexOf(code === quote ? '"' : "'", at + 1);
      // `r="…"`: one letter before the equals sign, and something that ends a name before it.
      const letter = text.charCodeAt(at - 1) === equals && text.charCodeAt(at - 3) <= 32 ? text[at - 2] : '';
      if (letter === 'r') {
        readReference(text, at + 1, end);
      } else if (letter === 's') {
        cursor.style = Number(text.slice(at + 1, end));
      } else if (letter === 't') {
        cursor.type = text.slice(at + 1, end);
      }
      at = end + 1;
    }
  }

  function readReference(text: string, from: number, end: number): void {
    let index = 0;
    let at = from;
    for (let code = text.charCodeAt(at); code >= 65 && at < end; code = text.charCodeAt(++at)) {
      index = index * 26 + (code & 31);
    }
    cursor.column = index - 1;
    if (cursor.row < 0) {
      cursor.row = Number(text.slice(at, end)) - 1;
    }
  }
}
