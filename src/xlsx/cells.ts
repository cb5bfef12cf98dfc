import { areaAddress, parseArea } from '../model/address';
import { SessionError } from '../model/session';
import type { Area } from '../model/workbook';
import { worksheetsOf } from './book';
import type { Draft } from './draft';
import { editedRows, type RowEdits } from './edited-rows';
import { relationsOf } from './relations';
import { recalculate } from './results';
import type { CellEdit, LookWish } from './row-cells';
import { readSheetPart, writeSheetPart } from './sheet-part';
import { stylesPart } from './style-lists';
import { appended, attribute, child, descendants, parseRoot, retagged, spliced, withAttribute } from './xml';

/**
 * The number of a style like `base` that shows numbers as a day or a share, or keeps a text from becoming a formula. It
 * is the user's, not ours: it stays when our traces are taken out. Built-in formats only, which every program shows in
 * the habit of its country.
 */
function wishedLook(draft: Draft, base: string | undefined, { format, isQuoted }: LookWish): string {
  const part = stylesPart(draft);
  const text = draft.text(part);
  const list = child(draft.tree(part), 'cellXfs');
  const before = list?.children[Number(base ?? 0)];
  if (!list || !before) {
    return base ?? '0';
  }
  const numbered =
    format === undefined
      ? before.tag
      : withAttribute(
          withAttribute(before.tag, 'numFmtId', String(builtIn(format))),
          'applyNumberFormat',
          '1',
        );
  const wanted = isQuoted ? withAttribute(numbered, 'quotePrefix', '1') : numbered;
  const entry = wanted + text.slice(before.start + before.tag.length, before.end);
  const known = list.children.findIndex(({ start, end }) => text.slice(start, end) === entry);
  if (known >= 0) {
    return String(known);
  }
  const count = attribute(list, 'count') === undefined ? undefined : String(list.children.length + 1);
  const tag = withAttribute(list.tag, 'count', count);
  draft.write(part, spliced(text, [retagged(list, tag), appended(list, entry)]));
  return String(list.children.length);
}

/** Numbers of the built-in formats: 0%, 0.00%, day, day with time. */
function builtIn(format: string): number {
  if (format.includes('%')) {
    return format.includes('.') ? 10 : 9;
  }
  return /h/i.test(format) ? 22 : 14;
}

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
  const text = editedRows(rows, prefix, byRow(edits), (style, wish) => wishedLook(draft, style, wish));
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
  for (const [tag] of rows.matchAll(/<(?:\w+:)?f\s[^<>]*>/g)) {
    const isArray = /^(?:array|dataTable)$/.test(attribute({ tag }, 't') ?? '');
    const area = isArray ? parseArea(attribute({ tag }, 'ref') ?? '') : undefined;
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
  return areaAddress(before) === areaAddress(after) ? frame : spliced(frame, [retagged(element, text)]);
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
        ? [retagged(column, withAttribute(column.tag, 'name', value))]
        : [];
    });
    if (splices.length > 0) {
      draft.write(table, spliced(text, splices));
    }
  }
}
