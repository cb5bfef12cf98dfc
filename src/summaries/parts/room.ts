/** Lines that a text takes in columns of these widths (characters); a Chinese character is as wide as two digits. */
export function linesOf(text: string, widths: readonly number[]): number {
  const room = Math.max(2, widths.reduce((sum, width) => sum + width, 0) - 1);
  return text
    .split('\n')
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(widthOf(part) / (room - (room % 2)))), 0);
}

/** Height of a row of so many lines, in points. */
export function pointsOf(lines: number): number {
  return 17 * lines + 2;
}

/** Width of a column of names: as wide as the longest, within bounds. */
export function nameWidth(names: readonly string[], least: number, most: number): number {
  return Math.min(most, Math.max(least, ...names.map((name) => Math.ceil(widthOf(name)) + 2)));
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2000 ? 2 : 1.1), 0);
}

/** Width (characters) that a number takes in a format such as `0.00`, `0.##` or `0.0%`; too narrow a column shows ###. */
export function numberWidth(value: number, format = '0.##'): number {
  const [, places = ''] = /\.([0#]+)/.exec(format) ?? [];
  const percent = format.includes('%');
  const shown = (value * (percent ? 100 : 1)).toFixed(places.length);
  // `#` stands for a digit that may be left out.
  const digits = places.includes('#') ? String(Number(shown)) : shown;
  // A tenth more for bold digits, as a failing value is written.
  return 1.1 * (digits.length + (percent ? 1 : 0)) + 2;
}
