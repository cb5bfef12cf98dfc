import type { CellValue } from '../model/workbook';
import { formulaReader } from './read-formula';
import { readRichText } from './read-strings';
import { type CellSource, detached, valueReader } from './read-values';
import { attribute, isOn } from './read-xml';

/** A grid while it is being filled. */
export type Growing<T> = (T | undefined)[][];

/** What the cells of a sheet hold; rows and cells without anything are missing. */
export interface Cells {
  readonly values: Growing<CellValue>;
  readonly formats: Growing<string>;
  readonly formulas: Growing<string>;
  readonly fills: Growing<string>;
  readonly struck: Growing<boolean>;
  readonly hiddenRows: Set<number>;
}

/** Bounds of a sheet: whatever claims to lie outside is ignored. */
const maxRows = 1_048_576;
const maxColumns = 16_384;

const quote = 34;
const apostrophe = 39;
const slash = 47;
const equals = 61;
const closing = 62;

/**
 * A scanner of the rows between `<sheetData>` and its end. It is one forward pass without a tree, because it sees
 * millions of cells: every cell costs a few character comparisons and no object.
 *
 * @param prefix namespace prefix of the sheet's elements with its colon, usually `''`
 * @returns a function that takes whole rows as text and fills `cells`
 */
export function cellScanner(cells: Cells, source: CellSource, prefix: string): (rows: string) => void {
  const formulas = formulaReader();
  const toValue = valueReader(source);
  const valueStart = `<${prefix}v>`;
  const cellEnd = `</${prefix}c>`;
  let row = -1;
  let column = -1;
  // The attributes of the cell being read.
  let style = 0;
  let type = 'n';

  return (rows) => {
    for (let at = rows.indexOf('<'); at >= 0; at = rows.indexOf('<', at)) {
      const name = at + 1 + prefix.length;
      if (
        rows.charCodeAt(name) === 99 &&
        rows.charCodeAt(name + 1) <= closing &&
        rows.startsWith(prefix, at + 1)
      ) {
        at = scanCell(rows, name + 1);
      } else if (rows.startsWith('row', name) && rows.charCodeAt(at + 1) !== slash) {
        at = scanRow(rows, name);
      } else {
        at++;
      }
    }
  };

  function scanRow(text: string, at: number): number {
    const end = text.indexOf('>', at);
    const tag = text.slice(at, end);
    row = Number(attribute(tag, 'r') ?? row + 2) - 1;
    column = -1;
    if (isOn(attribute(tag, 'hidden')) && row < maxRows) {
      cells.hiddenRows.add(row);
    }
    return end;
  }

  /** @returns the position behind the cell */
  function scanCell(text: string, at: number): number {
    style = 0;
    type = 'n';
    column++;
    const end = scanAttributes(text, at);
    const isInside = row >= 0 && row < maxRows && column < maxColumns;
    const isEmpty = text.charCodeAt(end - 1) === slash;
    if (isInside) {
      putStyle();
    }
    if (isEmpty) {
      return end;
    }
    const close = text.indexOf(cellEnd, end);
    if (isInside && close > end + 1) {
      putContent(text, end + 1, close);
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
        style = Number(text.slice(at + 1, end));
      } else if (letter === 't') {
        type = text.slice(at + 1, end);
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
    column = index - 1;
    if (row < 0) {
      row = Number(text.slice(at, end)) - 1;
    }
  }

  function putStyle(): void {
    const fill = source.styles.fills[style];
    if (fill !== undefined) {
      put(cells.fills, fill);
    }
    if (source.styles.struck[style]) {
      put(cells.struck, true);
    }
  }

  function put<T>(grid: Growing<T>, thing: T): void {
    const line = grid[row];
    if (line) {
      line[column] = thing;
    } else {
      const fresh: (T | undefined)[] = [];
      fresh[column] = thing;
      grid[row] = fresh;
    }
  }

  /** Content is mostly `<v>…</v>` alone; formulas and texts in place are the slower cases. */
  function putContent(text: string, from: number, end: number): void {
    const start = from + valueStart.length;
    const value = text.startsWith(valueStart, from)
      ? readValue(text.slice(start, text.indexOf('<', start)))
      : readOtherContent(text.slice(from, end));
    if (value === null) {
      return;
    }
    put(cells.values, value);
    const format = source.styles.formats[style];
    if (format !== undefined) {
      put(cells.formats, format);
    }
  }

  function readOtherContent(content: string): CellValue {
    const formula = formulas.read(content, row, column);
    if (formula !== undefined) {
      put(cells.formulas, formula);
    }
    if (type !== 'inlineStr') {
      return readValue(/<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/.exec(content)?.[1] ?? '');
    }
    const inside = /<(?:\w+:)?is>([\s\S]*)<\/(?:\w+:)?is>/.exec(content)?.[1];
    const { text, isStruck } = readRichText(inside ?? '');
    if (isStruck) {
      put(cells.struck, true);
    }
    return inside === undefined ? null : detached(text);
  }

  function readValue(raw: string): CellValue {
    if (type === 's' && source.strings.struck.has(Number(raw))) {
      put(cells.struck, true);
    }
    if (type === 'd' && source.styles.formats[style] === undefined) {
      put(cells.formats, 'yyyy-mm-dd');
    }
    return toValue(raw, type);
  }
}
