import { areaAddress, parseArea } from '../model/address';
import { SessionError } from '../model/session';
import type { Area } from '../model/workbook';
import { bookPart, editBook, placedInBook, worksheetsOf } from './book';
import type { Draft } from './draft';
import { partOfType, relationsOf, removePart, removeRelation } from './relations';
import { type CellEdit, editedRow, rowWithoutShared, type SharedFormula } from './row-cells';
import { readSheetPart, writeSheetPart } from './sheet-part';
import {
  appended,
  attribute,
  child,
  childrenOf,
  descendants,
  parseRoot,
  spliced,
  withAttribute,
} from './xml';

type RowEdits = ReadonlyMap<number, ReadonlyMap<number, CellEdit>>;

/**
 * Puts a user's edits into cells; styles, neighbours and everything else stay. Results of formulas are calculated by
 * the program that opens the file next.
 * @throws SessionError where a cell is part of an array formula
 */
export function editCells(draft: Draft, edits: readonly CellEdit[]): void {
  for (const [name, part] of worksheetsOf(draft)) {
    const own = edits.filter(({ sheet }) => sheet === name);
    if (own.length > 0) {
      editSheet(draft, name, part, own);
    }
  }
  recalculate(draft);
}

function editSheet(draft: Draft, name: string, part: string, edits: readonly CellEdit[]): void {
  const sheet = readSheetPart(draft, part);
  const rows = sheet.rows ? new TextDecoder().decode(sheet.rows) : '';
  const places = edits.map(({ cell }) => parseArea(cell)).filter((area) => area !== undefined);
  refuseArrays(name, rows, places);
  const { prefix } = parseRoot(sheet.frame);
  const text = editedRows(rows, prefix, byRow(edits));
  const frame = withExtent(sheet.frame, places);
  if (sheet.rows) {
    writeSheetPart(draft, part, { frame, rows: new TextEncoder().encode(text) });
  } else {
    const data = child(parseRoot(frame), 'sheetData');
    draft.write(part, data ? spliced(frame, [appended(data, text)]) : frame);
  }
  renameTableColumns(draft, part, edits);
}

function byRow(edits: readonly CellEdit[]): RowEdits {
  const rows = new Map<number, Map<number, CellEdit>>();
  for (const edit of edits) {
    const area = parseArea(edit.cell);
    if (area) {
      rows.set(area.top, (rows.get(area.top) ?? new Map()).set(area.left, edit));
    }
  }
  return rows;
}

/** As Excel does: an array formula is changed as a whole or not at all. */
function refuseArrays(sheet: string, rows: string, places: readonly Area[]): void {
  if (!/t="(?:array|dataTable)"/.test(rows)) {
    return;
  }
  for (const [tag] of rows.matchAll(/<(?:\w+:)?f\b[^>]*\bt="(?:array|dataTable)"[^>]*>/g)) {
    const area = parseArea(attribute({ tag }, 'ref') ?? '');
    const isOne = !area || (area.top === area.bottom && area.left === area.right);
    const hit = places.some((place) => area && isInside(place, area));
    if (!isOne && hit) {
      throw new SessionError(
        `工作表“${sheet}”的 ${areaAddress(area)} 是一个数组公式，不能只改其中一格，请在 Excel 里整体修改。`,
      );
    }
  }
}

function isInside({ top, left }: Area, area: Area): boolean {
  return area.top <= top && top <= area.bottom && area.left <= left && left <= area.right;
}

/** One pass over the rows; a second one only where a shared formula has lost its cell. */
function editedRows(rows: string, prefix: string, edits: RowEdits): string {
  const shared: SharedFormula[] = [];
  const wanted = [...edits].toSorted(([a], [b]) => a - b);
  const newRow = (index: number): string => `<${prefix}row r="${index + 1}"></${prefix}row>`;
  const edit = (row: string, index: number): string => {
    const cells = edits.get(index);
    return cells ? editedRow(row, index, cells, (formula) => shared.push(formula)) : row;
  };
  let next = 0;
  const missingBefore = (index: number): string => {
    let text = '';
    for (let row = wanted[next]?.[0]; row !== undefined && row < index; row = wanted[next]?.[0]) {
      text += edit(newRow(row), row);
      next++;
    }
    next += wanted[next]?.[0] === index ? 1 : 0;
    return text;
  };
  const text = mapRows(rows, prefix, (row, index) => missingBefore(index) + edit(row, index));
  const all = text + missingBefore(Number.POSITIVE_INFINITY);
  const isTouched = (row: string): boolean => shared.some(({ number }) => row.includes(`si="${number}"`));
  return shared.length === 0
    ? all
    : mapRows(all, prefix, (row, index) => (isTouched(row) ? rowWithoutShared(row, index, shared) : row));
}

/** The rows' text with every row replaced by what `change` makes of it. Rows without a number follow the one before. */
function mapRows(rows: string, prefix: string, change: (row: string, index: number) => string): string {
  const opening = new RegExp(`<${prefix}row(?:\\s[^>]*)?>`, 'g');
  const closing = `</${prefix}row>`;
  const parts: string[] = [];
  let at = 0;
  let index = -1;
  for (let match = opening.exec(rows); match; match = opening.exec(rows)) {
    const [tag] = match;
    const number = /\sr=["'](\d+)["']/.exec(tag)?.[1];
    index = number === undefined ? index + 1 : Number(number) - 1;
    const end = tag.endsWith('/>')
      ? opening.lastIndex
      : rows.indexOf(closing, opening.lastIndex) + closing.length;
    const row = rows.slice(match.index, end);
    parts.push(rows.slice(at, match.index), change(row, index));
    at = end;
    opening.lastIndex = end;
  }
  parts.push(rows.slice(at));
  return parts.join('');
}

/** The sheet's stated extent, grown to hold the edits. */
function withExtent(frame: string, places: readonly Area[]): string {
  const element = child(parseRoot(frame), 'dimension');
  const before = element && parseArea(attribute(element, 'ref') ?? '');
  if (!element || !before) {
    return frame;
  }
  const after = places.reduce(
    (area, place) => ({
      top: Math.min(area.top, place.top),
      left: Math.min(area.left, place.left),
      bottom: Math.max(area.bottom, place.bottom),
      right: Math.max(area.right, place.right),
    }),
    before,
  );
  const text = withAttribute(element.tag, 'ref', areaAddress(after));
  return areaAddress(before) === areaAddress(after)
    ? frame
    : spliced(frame, [{ start: element.start, end: element.start + element.tag.length, text }]);
}

/** A table's columns bear the texts of its header cells; where they differ Excel calls the file damaged. */
function renameTableColumns(draft: Draft, part: string, edits: readonly CellEdit[]): void {
  for (const { type, part: table } of relationsOf(draft, part)) {
    if (type !== 'table' || !draft.has(table)) {
      continue;
    }
    const text = draft.text(table);
    const root = parseRoot(text);
    const area = parseArea(attribute(root, 'ref') ?? '');
    const columns = descendants(root, 'tableColumn');
    const splices = edits.flatMap(({ cell, value }) => {
      const place = parseArea(cell);
      const column =
        area && place && attribute(root, 'headerRowCount') !== '0' && place.top === area.top
          ? columns[place.left - area.left]
          : undefined;
      return column && typeof value === 'string'
        ? [
            {
              start: column.start,
              end: column.start + column.tag.length,
              text: withAttribute(column.tag, 'name', value),
            },
          ]
        : [];
    });
    if (splices.length > 0) {
      draft.write(table, spliced(text, splices));
    }
  }
}

/** The order of calculation is made anew, and everything is calculated when the file is opened. */
function recalculate(draft: Draft): void {
  const book = bookPart(draft);
  const chain = partOfType(draft, book, 'calcChain');
  if (chain) {
    const relation = relationsOf(draft, book).find(({ part }) => part === chain);
    removeRelation(draft, book, relation?.id ?? '');
    removePart(draft, chain);
  }
  editBook(draft, (root) => {
    const [calculation] = childrenOf(root, 'calcPr');
    return calculation
      ? [
          {
            start: calculation.start,
            end: calculation.start + calculation.tag.length,
            text: withAttribute(calculation.tag, 'fullCalcOnLoad', '1'),
          },
        ]
      : [placedInBook(root, 'calcPr', `<${root.prefix}calcPr fullCalcOnLoad="1"/>`)];
  });
}
