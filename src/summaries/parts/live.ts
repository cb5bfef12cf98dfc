import { areaAddress, quotedSheet } from '../../model/address';
import { type Area, type CellValue, isCellError, type Workbook } from '../../model/workbook';

/** A part of a sheet that a formula reads. */
export interface LiveArea {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * A figure as a formula over the ledgers' own cells: numbers added up and converted, filled cells counted, or cells
 * counted that hold one of some texts (`*` and `?` are wildcards, case does not count).
 */
export type Live =
  | { readonly kind: 'sum'; readonly areas: readonly LiveArea[]; readonly factor: number }
  | { readonly kind: 'count'; readonly areas: readonly LiveArea[] }
  | { readonly kind: 'count-if'; readonly areas: readonly LiveArea[]; readonly texts: readonly string[] }
  | { readonly kind: 'max'; readonly areas: readonly LiveArea[] };

/** The formula as Excel writes it, without `=`. */
export function liveText(live: Live): string {
  const areas = live.areas.map(reference);
  switch (live.kind) {
    case 'sum': {
      const [first = ''] = areas;
      const sum = areas.length === 1 && !first.includes(':') ? first : `SUM(${areas.join(',')})`;
      return live.factor === 1 ? sum : `${sum}*${live.factor}`;
    }
    case 'count':
      return `COUNTA(${areas.join(',')})`;
    case 'max':
      return `MAX(${areas.join(',')})`;
    case 'count-if':
      return areas
        .flatMap((area) => live.texts.map((text) => `COUNTIF(${area},"${text.replaceAll('"', '""')}")`))
        .join('+');
  }
}

/** `'Sheet1 (2)'!C5:C26` */
export function reference({ sheet, area }: LiveArea): string {
  return `${quotedSheet(sheet)}!${areaAddress(area)}`;
}

/** What the formula yields now; `undefined` where it would fail. Numbers written as text do not count, as in Excel. */
export function liveValue(live: Live, workbook: Workbook): number | undefined {
  const values = live.areas.flatMap((area) => cellValues(area, workbook));
  if (values.some(isCellError)) {
    return undefined;
  }
  switch (live.kind) {
    case 'sum': {
      const sum = values.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0);
      return Number((sum * live.factor).toPrecision(12));
    }
    case 'count':
      return values.filter((value) => value !== null && value !== '').length;
    case 'max':
      return values.reduce<number>(
        (most, value) => (typeof value === 'number' && value > most ? value : most),
        0,
      );
    case 'count-if':
      return live.texts.reduce(
        (total, text) => total + values.filter((value) => matches(value, text)).length,
        0,
      );
  }
}

/** The cells of an area, row by row. */
export function cellValues({ sheet: name, area }: LiveArea, workbook: Workbook): readonly CellValue[] {
  const sheet = workbook.sheets.find((one) => one.name === name);
  const values: CellValue[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      values.push(sheet?.values[row]?.[column] ?? null);
    }
  }
  return values;
}

function matches(value: CellValue, pattern: string): boolean {
  if (typeof value !== 'string' && typeof value !== 'number') {
    return false;
  }
  const expression = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${expression}$`, 'is').test(String(value));
}
