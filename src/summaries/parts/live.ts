import { areaAddress, quotedSheet } from '../../model/address';
import { type Area, type CellValue, isCellError, type Workbook } from '../../model/workbook';

/** A part of a sheet that a formula reads. */
export interface LiveArea {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * A figure as a formula over the ledgers' own cells: numbers added up and converted, filled cells counted, cells counted
 * that hold one of some texts or reach a number, the largest number.
 */
export type Live =
  | { readonly kind: 'sum'; readonly areas: readonly LiveArea[]; readonly factor: number }
  | { readonly kind: 'count' | 'max'; readonly areas: readonly LiveArea[] }
  | {
      readonly kind: 'texts';
      readonly areas: readonly LiveArea[];
      /** `''` for an empty cell. */
      readonly texts: readonly string[];
      /** Not where one of these texts stands beside it, in areas that lie beside `areas`: 工勤 beside a degree. */
      readonly except?: { readonly areas: readonly LiveArea[]; readonly texts: readonly string[] };
    }
  | { readonly kind: 'at-least'; readonly areas: readonly LiveArea[]; readonly bound: number };

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
    case 'texts':
      return live.areas
        .map((area, at) => {
          const beside = live.except?.areas[at];
          const others = beside ? (live.except?.texts ?? []) : [];
          const ands = others.map((text) => `,${beside ? reference(beside) : ''},${unlike(text)}`);
          return countOf(reference(area), live.texts.map(criterion), ands.join(''));
        })
        .join('+');
    case 'at-least':
      return areas.map((area) => `COUNTIF(${area},">=${live.bound}")`).join('+');
  }
}

/** `SUM(COUNTIF(C3:C8,{"女","女性"}))`, `COUNTIFS(C3:C8,"女",D3:D8,"<>工勤")` */
function countOf(area: string, criteria: readonly string[], ands: string): string {
  const [only = ''] = criteria;
  const name = ands === '' ? 'COUNTIF' : 'COUNTIFS';
  return criteria.length === 1
    ? `${name}(${area},${only}${ands})`
    : `SUM(${name}(${area},{${criteria.join(',')}}${ands}))`;
}

function unlike(text: string): string {
  return `"<>${escaped(text)}"`;
}

/** Exactly this text: `~` takes the meaning from wildcards, `=` from signs of comparison. */
function criterion(text: string): string {
  const literal = escaped(text);
  return `"${/^[<>=]/.test(literal) ? '=' : ''}${literal}"`;
}

function escaped(text: string): string {
  return text.replace(/[~*?]/g, '~$&').replaceAll('"', '""');
}

/** `'Sheet1 (2)'!C5:C26` */
export function reference({ sheet, area }: LiveArea): string {
  return `${quotedSheet(sheet)}!${areaAddress(area)}`;
}

/** What the formula yields now; `undefined` where it would fail. Numbers written as text do not count, as in Excel. */
export function liveValue(live: Live, workbook: Workbook): number | undefined {
  const values = live.areas.flatMap((area) => cellValues(area, workbook));
  const numbers = values.filter((value) => typeof value === 'number');
  switch (live.kind) {
    case 'sum':
      // A single cell is referred to without SUM: a text there ("无") would be no 0.
      return values.some(isCellError) || (values.length === 1 && numbers.length === 0)
        ? undefined
        : Number((numbers.reduce((sum, one) => sum + one, 0) * live.factor).toPrecision(12));
    case 'max':
      return values.some(isCellError) ? undefined : numbers.reduce((most, one) => Math.max(most, one), 0);
    case 'count':
      return values.filter((value) => value !== null).length;
    case 'texts': {
      const wanted = new Set(live.texts.map(lower));
      const unwanted = new Set((live.except?.texts ?? []).map(lower));
      const beside = (live.except?.areas ?? []).flatMap((area) => cellValues(area, workbook));
      return values.filter(
        (value, at) =>
          (typeof value === 'string' || value === null) &&
          wanted.has(lower(value ?? '')) &&
          !unwanted.has(lower(String(beside[at] ?? ''))),
      ).length;
    }
    case 'at-least':
      return numbers.filter((value) => value >= live.bound).length;
  }
}

/** Criteria do not tell capitals from small letters. */
function lower(text: string): string {
  return text.toLowerCase();
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
