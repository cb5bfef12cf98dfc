import { type CellStyle, cellLooks, type DrawnCell } from '../model/drawing';
import type { Draft } from './draft';
import { beginsLikeFormula } from './sheet-text';
import { addToList, listEntries } from './style-lists';
import { attribute, parseRoot } from './xml';
import { escapeXml } from './xml-text';

/** How a drawn cell looks in a file: its style and what its content asks for. */
interface Look extends CellStyle {
  readonly linked: boolean;
  /** A text that begins like a formula stays text when it is edited. */
  readonly quoted: boolean;
}

function lookOf({ style, link, value, formula }: DrawnCell): Look {
  const quoted = formula === undefined && typeof value === 'string' && beginsLikeFormula(value);
  return { ...style, linked: link !== undefined, quoted };
}

/** The number of the style of every cell; what the workbook's styles lack is added to them. */
export function styleNumbers(draft: Draft, cells: readonly DrawnCell[]): ReadonlyMap<DrawnCell, number> {
  const looks = new Map<string, Look>();
  const keys = new Map<DrawnCell, string>();
  for (const cell of cells) {
    const look = lookOf(cell);
    const key = JSON.stringify(Object.entries(look).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    looks.set(key, look);
    keys.set(cell, key);
  }
  const all = [...looks.values()];
  const fonts = addToList(draft, 'fonts', (p) => all.map((look) => fontText(p, look)));
  const fills = addToList(draft, 'fills', (p) => all.map((look) => fillText(p, look)));
  const borders = addToList(draft, 'borders', (p) => all.map((look) => borderText(p, look)));
  const formats = formatNumbers(
    draft,
    all.flatMap(({ format }) => format ?? []),
  );
  const numbers = addToList(draft, 'cellXfs', (p) =>
    all.map((look, index) => {
      const parts = `numFmtId="${formats.get(look.format ?? '') ?? 0}" fontId="${fonts[index]}" fillId="${fills[index]}" borderId="${borders[index]}" xfId="0"`;
      return xfText(p, look, parts);
    }),
  );
  const byKey = new Map([...looks.keys()].map((key, index) => [key, numbers[index] ?? 0]));
  return new Map(cells.map((cell) => [cell, byKey.get(keys.get(cell) ?? '') ?? 0]));
}

function fontText(p: string, { colour = 'none', bold, strike, size = 11, linked }: Look): string {
  const text = linked && !cellLooks[colour].fill ? '0B5CAD' : cellLooks[colour].text;
  const flags = `${bold ? `<${p}b/>` : ''}${strike ? `<${p}strike/>` : ''}${linked ? `<${p}u/>` : ''}`;
  return (
    `<${p}font>${flags}<${p}sz val="${size}"/><${p}color rgb="FF${text}"/>` +
    `<${p}name val="微软雅黑"/><${p}family val="2"/><${p}charset val="134"/></${p}font>`
  );
}

function fillText(p: string, { colour = 'none' }: Look): string {
  const { fill } = cellLooks[colour];
  const pattern = fill
    ? `<${p}patternFill patternType="solid"><${p}fgColor rgb="FF${fill}"/><${p}bgColor indexed="64"/></${p}patternFill>`
    : `<${p}patternFill patternType="none"/>`;
  return `<${p}fill>${pattern}</${p}fill>`;
}

function borderText(p: string, { border }: Look): string {
  const sides = ['left', 'right', 'top', 'bottom'].map((side) =>
    border ? `<${p}${side} style="thin"><${p}color rgb="FFB4BEC7"/></${p}${side}>` : `<${p}${side}/>`,
  );
  return `<${p}border>${sides.join('')}<${p}diagonal/></${p}border>`;
}

function xfText(p: string, { align, wrap, quoted }: Look, parts: string): string {
  const across = align ? ` horizontal="${align}"` : '';
  return (
    `<${p}xf ${parts}${quoted ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
    `<${p}alignment${across} vertical="center"${wrap ? ' wrapText="1"' : ''}/></${p}xf>`
  );
}

/** Numbers of the workbook's own number formats, from 164 on. */
function formatNumbers(draft: Draft, codes: readonly string[]): ReadonlyMap<string, number> {
  const wanted = [...new Set(codes)];
  if (wanted.length === 0) {
    return new Map();
  }
  const known = new Map(
    listEntries(draft, 'numFmts').map((entry) => {
      const element = parseRoot(entry);
      return [attribute(element, 'formatCode') ?? '', Number(attribute(element, 'numFmtId'))];
    }),
  );
  let next = Math.max(163, ...known.values());
  const added = wanted.filter((code) => !known.has(code)).map((code) => [code, ++next] as const);
  if (added.length > 0) {
    addToList(draft, 'numFmts', (p) =>
      added.map(([code, number]) => `<${p}numFmt numFmtId="${number}" formatCode="${escapeXml(code)}"/>`),
    );
  }
  return new Map([...known, ...added]);
}
