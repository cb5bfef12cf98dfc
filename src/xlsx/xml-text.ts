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

/** Character data as it is meant: entities and CDATA resolved. */
export function decodeEntities(raw: string): string {
  if (!raw.includes('&') && !raw.includes('<![CDATA[')) {
    return raw;
  }
  return raw
    .split('<![CDATA[')
    .map((piece, index) => {
      const end = index === 0 ? 0 : piece.indexOf(']]>');
      const data = index === 0 ? '' : piece.slice(0, end < 0 ? piece.length : end);
      const rest = index === 0 ? piece : end < 0 ? '' : piece.slice(end + 3);
      return data + decoded(rest);
    })
    .join('');
}

function decoded(raw: string): string {
  return raw.replace(
    /&(?:#(\d{1,9})|#x([\da-f]{1,8})|(\w{1,9}));/gi,
    (all, decimal?: string, hex?: string, name?: string) => {
      if (name) {
        return letters[name] ?? all;
      }
      const code = Number.parseInt(hex ?? decimal ?? '', hex ? 16 : 10);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}
