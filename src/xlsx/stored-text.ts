/** Letters that a cell or a note can hold. */
const cellLimit = 32767;

/**
 * Text as a cell or note stores it, before XML escaping: at most 32,767 letters, no half letters, line ends as `\n`,
 * what XML cannot hold as `_x0001_`, and a text that looks like such a code kept as it is (`_x005F_x000D_`).
 */
export function storedText(text: string): string {
  const whole = text.replace(/\r\n?/g, '\n').toWellFormed();
  return shortened(whole)
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, coded);
}

function shortened(text: string): string {
  return text.length > cellLimit ? `${text.slice(0, cellLimit - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

function coded(letter: string): string {
  return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
