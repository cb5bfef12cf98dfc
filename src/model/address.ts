import type { Area, Place } from './workbook';

/** Excel's name of a column counted from 0: 0 → A, 25 → Z, 26 → AA, 16383 → XFD. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The column of Excel's name, counted from 0: XFD → 16383. Only letters are expected. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) {
    index = index * 26 + letter.charCodeAt(0) - 64;
  }
  return index - 1;
}

/** `C9` for row 8, column 2. */
export function cellAddress(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** `A4:I23`; one cell alone is written `A4`. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** The area of `A4:I23`, `C9` or `$C$9`; `undefined` where the text is no address. */
export function parseArea(address: string): Area | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(address.trim());
  if (!match) {
    return undefined;
  }
  const [, left = '', top = '', right = left, bottom = top] = match;
  return {
    top: Number(top) - 1,
    left: columnIndex(left),
    bottom: Number(bottom) - 1,
    right: columnIndex(right),
  };
}

/** A sheet's name as it stands before `!` in a formula: quoted where Excel would quote it. */
export function quotedSheet(name: string): string {
  return /^[A-Za-z_\u4e00-\u9fff][\w.\u4e00-\u9fff]*$/.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^[Rr]?\d*[Cc]?\d*$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** `班额统计表!C9`, `'Sheet1 (2)'!C9`: a reference as Excel writes it. */
export function placeAddress(place: Place): string {
  return `${quotedSheet(place.sheet)}!${cellAddress(place.row, place.column)}`;
}

/** A title that no sheet has: 校验报告, 校验报告 (2), …; never longer than Excel's 31 characters. */
export function freeTitle(title: string, taken: ReadonlySet<string>): string {
  const lower = new Set([...taken].map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const candidate = title.slice(0, 31 - suffix.length) + suffix;
    if (!lower.has(candidate.toLowerCase())) {
      return candidate;
    }
  }
}
