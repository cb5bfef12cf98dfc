import type { CellLook, Side } from './looks';
import { formatCode } from './read-formats';
import { child, children, type Element, isOn, parseTree, partText } from './read-xml';
import type { Package } from './read-zip';

/** The colours 8–63 of the fixed palette, six digits each. */
const palette =
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C08080809999FF993366' +
  'FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF99' +
  '99CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366' +
  '333399333333';

/** The twelve colours of a theme as `RRGGBB`: dark 1, light 1, dark 2, light 2, six accents, two of links. */
function readTheme(xml: string): readonly string[] {
  const scheme = child(child(parseTree(xml), 'themeElements'), 'clrScheme');
  return (scheme?.children ?? []).map((slot) => {
    const colour = slot.children[0]?.attributes;
    return (colour?.lastClr ?? colour?.val ?? '000000').toUpperCase();
  });
}

/** The colour of a solid fill as `RRGGBB`; `undefined` where there is none. */
function fillColour(fill: Element, themeColours: readonly string[]): string | undefined {
  const pattern = child(fill, 'patternFill');
  const colour = child(pattern, 'fgColor');
  return pattern?.attributes.patternType === 'solid' && colour
    ? colourCode(colour.attributes, themeColours)
    : undefined;
}

/** A colour element's `RRGGBB`; `undefined` for the system's own. */
function colourCode(
  attributes: Readonly<Record<string, string>>,
  themeColours: readonly string[],
): string | undefined {
  if (attributes.rgb !== undefined) {
    return attributes.rgb.slice(-6).toUpperCase();
  }
  if (attributes.theme !== undefined) {
    // The file counts light before dark (lt1, dk1, lt2, dk2); the theme itself lists dark first.
    const index = Number(attributes.theme);
    return tinted(themeColours[index < 4 ? index ^ 1 : index], Number(attributes.tint ?? 0));
  }
  const index = Number(attributes.indexed ?? 64);
  // 0–7 repeat 8–15; 64 and above are the system's own colours, which are no fill.
  const at = (index < 8 ? index : index - 8) * 6;
  return palette.slice(at, at + 6) || undefined;
}

/** Lighter (tint above 0, up to 1: white) or darker (below 0, down to −1: black). */
function tinted(colour: string | undefined, tint: number): string | undefined {
  if (colour === undefined || tint === 0) {
    return colour;
  }
  return colour.replace(/../g, (channel) => {
    const value = Number.parseInt(channel, 16);
    const mixed = Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint);
    return mixed.toString(16).padStart(2, '0').toUpperCase();
  });
}

/** What the style numbers of a styles part look like. */
function readCellLooks(
  root: Element,
  themeColours: readonly string[],
  formats: readonly (string | undefined)[],
): readonly CellLook[] {
  const fonts = children(child(root, 'fonts'), 'font').map((font) => fontLook(font, themeColours));
  const fills = children(child(root, 'fills'), 'fill').map((fill) => fillColour(fill, themeColours));
  const borders = children(child(root, 'borders'), 'border').map((border) =>
    borderLook(border, themeColours),
  );
  return children(child(root, 'cellXfs'), 'xf').map((style, index) => {
    const { fontId, fillId, borderId } = style.attributes;
    const fill = fills[Number(fillId ?? 0)];
    const format = formats[index];
    return {
      ...fonts[Number(fontId ?? 0)],
      ...(fill ? { fill } : {}),
      ...alignmentLook(child(style, 'alignment')),
      ...(format ? { format } : {}),
      ...borders[Number(borderId ?? 0)],
    };
  });
}

function fontLook(font: Element, themeColours: readonly string[]): CellLook {
  const has = (name: string): boolean => {
    const element = child(font, name);
    return element !== undefined && isOn(element.attributes.val ?? '1');
  };
  const name = child(font, 'name')?.attributes.val;
  const size = Number(child(font, 'sz')?.attributes.val ?? 0);
  const written = child(font, 'color');
  const colour = written && colourCode(written.attributes, themeColours);
  return {
    ...(name ? { font: name } : {}),
    ...(size > 0 ? { size } : {}),
    ...(has('b') ? { bold: true } : {}),
    ...(has('i') ? { italic: true } : {}),
    ...(has('strike') ? { strike: true } : {}),
    ...(colour ? { colour } : {}),
  };
}

const horizontals = ['left', 'center', 'right'] as const;
const verticals = ['top', 'center', 'bottom'] as const;

function alignmentLook(alignment: Element | undefined): CellLook {
  const { horizontal: across, vertical: down, wrapText } = alignment?.attributes ?? {};
  const horizontal = horizontals.find((one) => one === across);
  const vertical = verticals.find((one) => one === down);
  return {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(isOn(wrapText) ? { wrap: true } : {}),
  };
}

const sides: readonly Side[] = ['top', 'bottom', 'left', 'right'];

function borderLook(border: Element, themeColours: readonly string[]): CellLook {
  const lines = sides.flatMap((side) => {
    const line = child(border, side);
    const style = line?.attributes.style;
    const colour = colourCode(child(line, 'color')?.attributes ?? {}, themeColours) ?? '000000';
    return style && style !== 'none' ? [[side, { style, colour }] as const] : [];
  });
  return lines.length > 0 ? { borders: Object.fromEntries(lines) } : {};
}

/** What a cell's style number means to us; every list is indexed by that number. */
export interface Styles {
  /** Number format codes; `undefined` for General. */
  readonly formats: readonly (string | undefined)[];
  /** Solid fills as `RRGGBB`. */
  readonly fills: readonly (string | undefined)[];
  readonly struck: readonly boolean[];
  /** Worked out when asked for: only those who show a sheet do. */
  readonly looks: () => readonly CellLook[];
}

/** Reads formats, fills and strike-through of all styles; a workbook without styles has none. */
export function readStyles(parts: Package, name: string | undefined, theme: string | undefined): Styles {
  if (name === undefined || !parts.has(name)) {
    return { formats: [], fills: [], struck: [], looks: () => [] };
  }
  const root = parseTree(partText(parts, name));
  const themeColours = theme !== undefined && parts.has(theme) ? readTheme(partText(parts, theme)) : [];
  const codes = new Map(
    children(child(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? '',
    ]),
  );
  const fills = children(child(root, 'fills'), 'fill').map((fill) => fillColour(fill, themeColours));
  const struck = children(child(root, 'fonts'), 'font').map(isStruck);
  const styles = children(child(root, 'cellXfs'), 'xf').map(({ attributes }) => attributes);
  const formats = styles.map((style) => formatCode(Number(style.numFmtId ?? 0), codes));
  return {
    formats,
    fills: styles.map((style) => fills[Number(style.fillId ?? 0)]),
    struck: styles.map((style) => struck[Number(style.fontId ?? 0)] ?? false),
    looks: () => readCellLooks(root, themeColours, formats),
  };
}

function isStruck(font: Element): boolean {
  const strike = child(font, 'strike');
  return strike !== undefined && isOn(strike.attributes.val ?? '1');
}
