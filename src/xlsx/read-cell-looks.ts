import type { CellLook, Side } from './looks';
import { colourCode, fillColour } from './read-colours';
import { child, children, type Element } from './read-tree';
import { isOn } from './read-xml';

/** What the style numbers of a styles part look like. */
export function readCellLooks(
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
