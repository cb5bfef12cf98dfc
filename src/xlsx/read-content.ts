import type { CellValue } from '../model/workbook';
import { formulaReader } from './formula';
import type { SheetLookReader } from './looks';
import type { CellVisitor, Cursor } from './read-cells';
import { readRichText } from './read-strings';
import { type CellSource, detached, valueReader } from './read-values';
import { attribute, isOn } from './read-xml';
import { type Effort, localName, malformed, type Token, tokenAt } from './xml-tokens';

/** What stands inside of a cell, as it is written there. */
interface CellContent {
  /** The opening tag of the formula. */
  readonly formulaTag?: string;
  readonly formula?: string;
  /** The stored value. */
  readonly value?: string;
  /** A text that stands in the cell itself. */
  readonly inline?: string;
}

const names: Readonly<Record<string, 'formula' | 'value' | 'inline'>> = {
  f: 'formula',
  v: 'value',
  is: 'inline',
};

/** Reads the content of a cell in one pass. @throws Error where it holds another cell or ends in the middle */
function cellContent(content: string, effort: Effort): CellContent {
  const plain = plainFormula(content);
  if (plain) {
    effort.steps += content.length;
    return plain;
  }
  const found: { -readonly [Key in keyof CellContent]: CellContent[Key] } = {};
  let open: Token | undefined;
  let at = 0;
  for (let next = content.indexOf('<'); next >= 0; next = content.indexOf('<', at)) {
    const token = tokenAt(content, next, effort);
    effort.steps += next - at;
    at = token.end;
    const part = names[localName(token.name)];
    if (token.kind === 'torn' || token.kind === 'broken' || localName(token.name) === 'c') {
      malformed('the content of a cell');
    } else if (open !== undefined) {
      if (token.kind === 'close' && token.name === open.name) {
        found[names[localName(open.name)] ?? 'value'] = content.slice(open.end, token.start);
        open = undefined;
      }
    } else if (part !== undefined && token.kind !== 'close') {
      found[part] = '';
      if (part === 'formula') {
        found.formulaTag = content.slice(token.start, token.end - 1);
      }
      open = token.kind === 'open' ? token : undefined;
    }
  }
  return open === undefined ? found : malformed(`<${open.name}> in a cell has no end`);
}

/** By far the most: `<f>…</f><v>…</v>` and nothing else. */
function plainFormula(content: string): CellContent | undefined {
  if (!content.startsWith('<f>')) {
    return undefined;
  }
  const middle = content.indexOf('<', 3);
  const start = middle + '</f><v>'.length;
  const end = content.length - '</v>'.length;
  return content.startsWith('</f><v>', middle) &&
    content.indexOf('<', start) === end &&
    content.endsWith('</v>')
    ? { formulaTag: '<f', formula: content.slice(3, middle), value: content.slice(start, end) }
    : undefined;
}

/** A grid while it is being filled. */
type Growing<T> = (T | undefined)[][];

/** What the cells of a sheet hold; rows and cells without anything are missing. */
export interface Cells {
  readonly values: Growing<CellValue>;
  readonly formats: Growing<string>;
  readonly formulas: Growing<string>;
  readonly fills: Growing<string>;
  readonly struck: Growing<boolean>;
  readonly hiddenRows: Set<number>;
}

/**
 * Puts what the scanner meets into `cells`, and how it looks into `look`.
 * @param prefix the namespace prefix of the elements, usually `''`
 */
export function cellFiller(
  cells: Cells,
  sheet: string,
  source: CellSource,
  prefix: string,
  look: SheetLookReader | undefined,
): CellVisitor {
  const { strings, styles, record } = source;
  const formulas = formulaReader(sheet, record);
  const toValue = valueReader(source);
  const tagLength = `<${prefix}v>`.length;

  return {
    row: (row, tag) => {
      if (tag.includes('hidden') && isOn(attribute(tag, 'hidden'))) {
        cells.hiddenRows.add(row);
      }
      look?.row(row, tag);
    },
    visit: (cursor, text, from, end) => {
      putLook(cursor);
      const value = from < end ? readContent(cursor, text, from, end) : null;
      if (value === null) {
        return;
      }
      record.takeCell();
      put(cells.values, cursor, value);
      const format = styles.formats[cursor.style] ?? (cursor.type === 'd' ? 'yyyy-mm-dd' : undefined);
      if (format !== undefined) {
        put(cells.formats, cursor, format);
      }
    },
  };

  function putLook(cursor: Cursor): void {
    if (look) {
      put(look.styles, cursor, cursor.style);
    }
    const fill = styles.fills[cursor.style];
    if (fill !== undefined) {
      put(cells.fills, cursor, fill);
    }
    if (styles.struck[cursor.style]) {
      put(cells.struck, cursor, true);
    }
  }

  /** Content is mostly `<v>…</v>` alone; formulas and texts in place are the slower cases. */
  function readContent(cursor: Cursor, text: string, from: number, end: number): CellValue {
    return cursor.isPlain && !cursor.isRich
      ? readValue(cursor, text.slice(from + tagLength, end - tagLength - 1))
      : readOtherContent(cursor, text.slice(from, end));
  }

  function readOtherContent(cursor: Cursor, content: string): CellValue {
    const { formulaTag, formula = '', value = '', inline } = cellContent(content, record.effort);
    if (formulaTag !== undefined) {
      const shown = formulas.read(formulaTag, formula, cursor.row, cursor.column);
      if (shown !== undefined) {
        put(cells.formulas, cursor, shown);
      }
    } else if (cursor.isRich && cursor.type === 'e') {
      return { error: value, isPicture: true };
    }
    if (cursor.type !== 'inlineStr') {
      return readValue(cursor, value);
    }
    const { text, isStruck } = readRichText(inline ?? '', record.effort);
    if (isStruck) {
      put(cells.struck, cursor, true);
    }
    return inline === undefined ? null : record.cellText(detached(text));
  }

  function readValue(cursor: Cursor, raw: string): CellValue {
    if (cursor.type === 's' && strings.struck.has(Number(raw))) {
      put(cells.struck, cursor, true);
    }
    const value = toValue(raw, cursor.type);
    return typeof value === 'string' && cursor.type === 'str' ? record.cellText(value) : value;
  }
}

function put<T>(grid: Growing<T>, { row, column }: Cursor, thing: T): void {
  const line = grid[row];
  if (line) {
    line[column] = thing;
  } else {
    const fresh: (T | undefined)[] = [];
    fresh[column] = thing;
    grid[row] = fresh;
  }
}
