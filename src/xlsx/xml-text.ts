/** For text and for attributes: no quote, no bracket, no line end that a reader would turn into a space. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\n\t]/g, (letter) => entities[letter] ?? letter);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
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
