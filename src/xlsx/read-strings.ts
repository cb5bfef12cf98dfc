import type { ReadingRecord } from './read-record';
import { attribute, decodeText, isOn, unpackText } from './read-xml';
import type { Package } from './read-zip';
import { type Effort, localName, malformed, type Token, tokenAt } from './xml-tokens';

/** Bytes of shared strings: they stay in memory as long as the workbook does. */
const limit = 256 * 1024 * 1024;

export interface SharedStrings {
  readonly texts: readonly string[];
  /** Indexes of texts whose every run is struck through. */
  readonly struck: ReadonlySet<number>;
}

interface RichText {
  readonly text: string;
  readonly isStruck: boolean;
}

/** The texts that cells refer to by number. */
export function readSharedStrings(
  parts: Package,
  name: string | undefined,
  record: ReadingRecord,
): SharedStrings {
  const texts: string[] = [];
  const struck = new Set<number>();
  if (name !== undefined && parts.has(name)) {
    const take = ({ text, isStruck }: RichText): void => {
      if (isStruck) {
        struck.add(texts.length);
      }
      texts.push(record.cellText(text));
    };
    unpackText(parts, name, (text, isLast) => takeItems(text, isLast, take, record.effort), limit);
  }
  return { texts, struck };
}

/** Hands over every complete item and tells where what is left begins. */
function takeItems(text: string, isLast: boolean, use: (item: RichText) => void, effort: Effort): number {
  let item: Token | undefined;
  let at = 0;
  for (let next = text.indexOf('<'); next >= 0; next = text.indexOf('<', at)) {
    const token = tokenAt(text, next, effort);
    effort.steps += next - at;
    if (token.kind === 'torn' || token.kind === 'broken') {
      if (isLast || token.kind === 'broken') {
        malformed('the shared texts');
      }
      return item?.start ?? next;
    }
    at = token.end;
    if (!item && localName(token.name) === 'si') {
      if (token.kind === 'open') {
        item = token;
      } else if (token.kind === 'empty') {
        use({ text: '', isStruck: false });
      }
    } else if (item && token.kind === 'close' && token.name === item.name) {
      use(readRichText(text.slice(item.end, token.start), effort));
      item = undefined;
    }
  }
  if (item && isLast) {
    malformed('a shared text has no end');
  }
  effort.steps += text.length - at;
  return item?.start ?? (isLast ? text.length : at);
}

/** The text of an item (`<si>`, `<is>`, `<text>`): all its runs together, the phonetic guide left out. */
export function readRichText(content: string, effort: Effort): RichText {
  const plain = /^<t(?: xml:space="preserve")?>([^<]*)<\/t>$/.exec(content);
  if (plain) {
    effort.steps += content.length;
    return { text: decodeText(plain[1] ?? ''), isStruck: false };
  }
  const texts: string[] = [];
  let [runs, struckRuns] = [0, 0];
  let isStruck = false;
  let isSpoken = false;
  let textStart: number | undefined;
  let at = 0;
  for (let next = content.indexOf('<'); next >= 0; next = content.indexOf('<', at)) {
    const token = tokenAt(content, next, effort);
    effort.steps += next - at;
    at = token.end;
    const isOpen = token.kind === 'open';
    switch (localName(token.name)) {
      case 'rPh':
        isSpoken = isOpen;
        break;
      case 'r':
        runs += isOpen ? 1 : 0;
        struckRuns += token.kind === 'close' && isStruck ? 1 : 0;
        isStruck = false;
        break;
      case 'strike':
        isStruck ||= token.kind !== 'close' && isOn(attribute(content.slice(next, at - 1), 'val') ?? '1');
        break;
      case 't':
        if (token.kind === 'close' && textStart !== undefined && !isSpoken) {
          texts.push(decodeText(content.slice(textStart, next)));
        }
        textStart = isOpen ? at : undefined;
        break;
    }
  }
  return { text: texts.join(''), isStruck: runs > 0 && struckRuns === runs };
}
