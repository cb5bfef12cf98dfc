import { child, type Element, parseTree } from './read-tree';

/** The colours 8–63 of the fixed palette, six digits each. */
const palette =
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C08080809999FF993366' +
  'FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF99' +
  '99CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366' +
  '333399333333';

/** The twelve colours of a theme as `RRGGBB`: dark 1, light 1, dark 2, light 2, six accents, two of links. */
export function readTheme(xml: string): readonly string[] {
  const scheme = child(child(parseTree(xml), 'themeElements'), 'clrScheme');
  return (scheme?.children ?? []).map((slot) => {
    const colour = slot.children[0]?.attributes;
    return (colour?.lastClr ?? colour?.val ?? '000000').toUpperCase();
  });
}

/** The colour of a solid fill as `RRGGBB`; `undefined` where there is none. */
export function fillColour(fill: Element, themeColours: readonly string[]): string | undefined {
  const pattern = child(fill, 'patternFill');
  const colour = child(pattern, 'fgColor');
  return pattern?.attributes.patternType === 'solid' && colour
    ? colourCode(colour.attributes, themeColours)
    : undefined;
}

/** A colour element's `RRGGBB`; `undefined` for the system's own. */
export function colourCode(
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
