import { bookPart } from './book';
import type { Draft } from './draft';
import { rowScanner } from './read-cells';
import { partOfType } from './relations';
import { readSheetPart } from './sheet-part';
import { parseRoot, retagged, type Splice, spliced, withAttribute } from './xml';
import { localName, type Token, tokenAt } from './xml-tokens';

/**
 * The workbook's list of texts, which cells name by number. We never write into it, but a program that saves a marked
 * file puts the texts of our sheets there.
 */

/** Numbers of the texts that the cells of sheets name. */
export function textsNamedBy(draft: Draft, sheets: readonly string[]): ReadonlySet<number> {
  const named = new Set<number>();
  for (const part of sheets) {
    const { frame, rows } = readSheetPart(draft, part);
    const { prefix } = parseRoot(frame);
    const visitor = {
      row: () => undefined,
      visit: ({ type }: { readonly type: string }, text: string, from: number, end: number) => {
        if (type === 's') {
          named.add(Number(text.slice(from, end).replace(/<[^>]*>/g, '')));
        }
      },
    };
    const text = `${rows ? new TextDecoder().decode(rows) : ''}</${prefix}sheetData>`;
    rowScanner(visitor, prefix, { steps: 0 }).scan(text, 0, true);
  }
  return named;
}

/**
 * Empties the texts that no cell names any more; at the end of the list they go. To take out others would renumber the
 * rest, in every sheet.
 */
export function blankTexts(draft: Draft, numbers: ReadonlySet<number>, sheets: readonly string[]): void {
  const part = partOfType(draft, bookPart(draft), 'sharedStrings');
  if (part === undefined || numbers.size === 0) {
    return;
  }
  const named = textsNamedBy(draft, sheets);
  const text = draft.text(part);
  const items = itemsOf(text);
  const isGone = (number: number): boolean => numbers.has(number) && !named.has(number);
  let length = items.length;
  while (length > 0 && isGone(length - 1)) {
    length--;
  }
  const splices = items.flatMap(({ start, end, name }, number): readonly Splice[] => {
    const prefix = name.slice(0, -localName(name).length);
    const empty = number < length ? `<${name}><${prefix}t></${prefix}t></${name}>` : '';
    return isGone(number) ? [{ start, end, text: empty }] : [];
  });
  if (splices.length > 0) {
    draft.write(part, counted(spliced(text, splices), length));
  }
}

interface Item extends Pick<Token, 'start' | 'end' | 'name'> {}

/** The places of all texts, in one pass without a tree: there may be a million. */
function itemsOf(text: string): readonly Item[] {
  const items: Item[] = [];
  let open: Token | undefined;
  let at = 0;
  for (let next = text.indexOf('<'); next >= 0; next = text.indexOf('<', at)) {
    const token = tokenAt(text, next, { steps: 0 });
    at = token.end;
    if (localName(token.name) !== 'si') {
      continue;
    }
    if (token.kind === 'open') {
      open = token;
    } else {
      items.push({ name: token.name, start: (token.kind === 'close' && open?.start) || next, end: at });
    }
  }
  return items;
}

/** How often texts are named is not counted again: the attribute may be missing, so it is left out. */
function counted(text: string, length: number): string {
  const start = text.search(/<(?:[\w.-]+:)?sst[\s>]/);
  const { end } = tokenAt(text, start, { steps: 0 });
  const tag = text.slice(start, end);
  const root = { start, tag, name: 'sst', prefix: '', end, inner: [end, end], children: [] } as const;
  return spliced(text, [
    retagged(root, withAttribute(withAttribute(tag, 'count', undefined), 'uniqueCount', String(length))),
  ]);
}
