import { type Effort, localName, malformed, type Token, tokenAt } from './xml-tokens';

/** What stands inside of a cell, as it is written there. */
export interface CellContent {
  /** The opening tag of the formula. */
  readonly formulaTag?: string;
  readonly formula?: string;
  /** The stored value. */
  readonly value?: string;
  /** A text that stands in the cell itself. */
  readonly inline?: string;
}

const names: Readonly<Record<string, 'formula' | 'value' | 'inline'>> = {
  f: 'formula',
  v: 'value',
  is: 'inline',
};

/** Reads the content of a cell in one pass. @throws Error where it holds another cell or ends in the middle */
export function cellContent(content: string, effort: Effort): CellContent {
  const plain = plainFormula(content);
  if (plain) {
    effort.steps += content.length;
    return plain;
  }
  const found: { -readonly [Key in keyof CellContent]: CellContent[Key] } = {};
  let open: Token | undefined;
  let at = 0;
  for (let next = content.indexOf('<'); next >= 0; next = content.indexOf('<', at)) {
    const token = tokenAt(content, next, effort);
    effort.steps += next - at;
    at = token.end;
    const part = names[localName(token.name)];
    if (token.kind === 'torn' || token.kind === 'broken' || localName(token.name) === 'c') {
      malformed('the content of a cell');
    } else if (open !== undefined) {
      if (token.kind === 'close' && token.name === open.name) {
        found[names[localName(open.name)] ?? 'value'] = content.slice(open.end, token.start);
        open = undefined;
      }
    } else if (part !== undefined && token.kind !== 'close') {
      found[part] = '';
      if (part === 'formula') {
        found.formulaTag = content.slice(token.start, token.end - 1);
      }
      open = token.kind === 'open' ? token : undefined;
    }
  }
  return open === undefined ? found : malformed(`<${open.name}> in a cell has no end`);
}

/** By far the most: `<f>…</f><v>…</v>` and nothing else. */
function plainFormula(content: string): CellContent | undefined {
  if (!content.startsWith('<f>')) {
    return undefined;
  }
  const middle = content.indexOf('<', 3);
  const start = middle + '</f><v>'.length;
  const end = content.length - '</v>'.length;
  return content.startsWith('</f><v>', middle) &&
    content.indexOf('<', start) === end &&
    content.endsWith('</v>')
    ? { formulaTag: '<f', formula: content.slice(3, middle), value: content.slice(start, end) }
    : undefined;
}
