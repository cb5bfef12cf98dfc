import type { CellLook } from './looks';
import { readCellLooks } from './read-cell-looks';
import { fillColour, readTheme } from './read-colours';
import { formatCode } from './read-formats';
import { child, children, type Element, parseTree } from './read-tree';
import { isOn, partText } from './read-xml';
import type { Package } from './read-zip';

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
