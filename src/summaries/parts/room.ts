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

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2000 ? 2 : 1.1), 0);
}
