/**
 * For text and for attributes: no quote, no bracket, no line end that a reader would turn into a space; what XML
 * cannot hold at all is replaced (texts of cells are coded before, see `storedText`).
 */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"\n\t\r]/g, (letter) => entities[letter] ?? letter);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};

const letters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function decodeEntities(raw: string): string {
  return raw.replace(
    /<!\[CDATA\[([\s\S]*?)\]\]>|&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (all, data?: string, decimal?: string, hex?: string, name?: string) =>
      data ??
      (name
        ? (letters[name] ?? all)
        : String.fromCodePoint(Number.parseInt(hex ?? decimal ?? '', hex ? 16 : 10))),
  );
}
