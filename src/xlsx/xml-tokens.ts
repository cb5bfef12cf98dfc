/**
 * How many characters scanners have looked at. Tests hold it against the length of what was read: work stays in
 * proportion to the file, whatever the file holds.
 */
export interface Effort {
  steps: number;
}

/** A piece of XML that begins with `<`, by its places in the text; `end` is behind its `>`. */
export interface Token {
  /**
   * `aside`: a comment, an instruction, a declaration · `torn`: the text ends before the piece does (`end` is the
   * text's end) · `broken`: no piece of XML, `<row r="1"</sheetData>`.
   */
  readonly kind: 'open' | 'empty' | 'close' | 'data' | 'aside' | 'torn' | 'broken';
  /** As it is written, prefix included; `''` for what is no tag. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const bang = 33;
const quote = 34;
const apostrophe = 39;
const slash = 47;
const opening = 60;
const equals = 61;
const closing = 62;
const question = 63;

/** The piece whose `<` stands at `at`. Every character is looked at a fixed number of times. */
export function tokenAt(text: string, at: number, effort: Effort): Token {
  const second = text.charCodeAt(at + 1);
  if (second === bang) {
    if (text.startsWith('<!--', at)) {
      return upTo(text, at, '-->', 4, 'aside', effort);
    }
    return text.startsWith('<![CDATA[', at)
      ? upTo(text, at, ']]>', 9, 'data', effort)
      : upTo(text, at, '>', 2, 'aside', effort);
  }
  if (second === question) {
    return upTo(text, at, '?>', 2, 'aside', effort);
  }
  return tagAt(text, at, second === slash, effort);
}

function upTo(
  text: string,
  start: number,
  mark: string,
  skipped: number,
  kind: 'aside' | 'data',
  effort: Effort,
): Token {
  const found = text.indexOf(mark, start + skipped);
  const end = found < 0 ? text.length : found + mark.length;
  effort.steps += end - start;
  return { kind: found < 0 ? 'torn' : kind, name: '', start, end };
}

function tagAt(text: string, start: number, isClose: boolean, effort: Effort): Token {
  const from = start + (isClose ? 2 : 1);
  let nameEnd = from;
  while (!endsName(text.charCodeAt(nameEnd))) {
    nameEnd++;
  }
  const end = tagEnd(text, nameEnd);
  effort.steps += Math.abs(end) - start + 1;
  if (end === text.length) {
    return { kind: 'torn', name: '', start, end };
  }
  if (end < 0 || nameEnd === from) {
    return { kind: 'broken', name: '', start, end: Math.abs(end) + 1 };
  }
  const isEmpty = text.charCodeAt(end - 1) === slash;
  const kind = isClose ? 'close' : isEmpty ? 'empty' : 'open';
  return { kind, name: text.slice(from, nameEnd), start, end: end + 1 };
}

function endsName(code: number): boolean {
  return code <= 32 || code === closing || code === slash || code === opening || Number.isNaN(code);
}

/** Where the `>` of a tag stands; the text's length where it has none, below 0 where another `<` comes first. */
function tagEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === closing) {
      return at;
    }
    if (Number.isNaN(code)) {
      return text.length;
    }
    if (code === opening) {
      return -at;
    }
    if (code === quote || code === apostrophe) {
      const end = text.indexOf(code === quote ? '"' : "'", at + 1);
      if (end < 0) {
        return text.length;
      }
      at = end;
    }
    at++;
  }
}

/** Names and raw values of the attributes of a tag that begins at `start` and ends before `end`, in their order. */
export function* rawAttributes(
  text: string,
  start: number,
  end: number,
): Iterable<readonly [name: string, raw: string]> {
  let at = start + 1;
  while (at < end && !endsName(text.charCodeAt(at))) {
    at++;
  }
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === slash) {
      at++;
      continue;
    }
    const from = at;
    while (at < end && !endsAttributeName(text.charCodeAt(at))) {
      at++;
    }
    const name = text.slice(from, at);
    at = skipSpaces(text, at, end);
    if (text.charCodeAt(at) !== equals) {
      at = Math.max(at, from + 1);
      continue;
    }
    at = skipSpaces(text, at + 1, end);
    const mark = text.charCodeAt(at);
    if (mark === quote || mark === apostrophe) {
      const close = text.indexOf(mark === quote ? '"' : "'", at + 1);
      const stop = close < 0 || close > end ? end : close;
      yield [name, text.slice(at + 1, stop)];
      at = stop + 1;
    }
  }
}

function endsAttributeName(code: number): boolean {
  return code <= 32 || code === equals || code === closing || code === quote || code === apostrophe;
}

function skipSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) <= 32) {
    at++;
  }
  return at;
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** @throws Error always: the XML of a part is damaged */
export function malformed(what: string): never {
  throw new Error(`malformed XML: ${what}`);
}
