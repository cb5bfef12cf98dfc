import { attribute, decodeText, isOn, unpackText } from './read-xml';
import type { Package } from './read-zip';

/** Bytes of shared strings: they stay in memory as long as the workbook does. */
const limit = 256 * 1024 * 1024;

export interface SharedStrings {
  readonly texts: readonly string[];
  /** Indexes of texts whose every run is struck through. */
  readonly struck: ReadonlySet<number>;
}

export interface RichText {
  readonly text: string;
  readonly isStruck: boolean;
}

/** The texts that cells refer to by number. */
export function readSharedStrings(parts: Package, name: string | undefined): SharedStrings {
  const texts: string[] = [];
  const struck = new Set<number>();
  if (name !== undefined && parts.has(name)) {
    let rest = '';
    unpackText(
      parts,
      name,
      (piece) => {
        rest = takeItems(rest + piece, ({ text, isStruck }) => {
          if (isStruck) {
            struck.add(texts.length);
          }
          texts.push(text);
        });
      },
      limit,
    );
  }
  return { texts, struck };
}

const item = /<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g;

/** Hands over every complete item and returns what is left of the text. */
function takeItems(text: string, use: (item: RichText) => void): string {
  let end = 0;
  for (const match of text.matchAll(item)) {
    use(readRichText(match[1] ?? ''));
    end = match.index + match[0].length;
  }
  return text.slice(end);
}

const phonetic = /<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g;
const textElement = /<(?:\w+:)?t(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?t>)/g;
const run = /<(?:\w+:)?r>[\s\S]*?<\/(?:\w+:)?r>/g;

/** The text of an item (`<si>`, `<is>`, `<text>`): all its runs together, the phonetic guide left out. */
export function readRichText(content: string): RichText {
  const plain = /^<t(?: xml:space="preserve")?>([^<]*)<\/t>$/.exec(content);
  if (plain) {
    return { text: decodeText(plain[1] ?? ''), isStruck: false };
  }
  const spoken = content.includes('rPh') ? content.replace(phonetic, '') : content;
  const text = [...spoken.matchAll(textElement)].map((match) => decodeText(match[1] ?? '')).join('');
  return { text, isStruck: isWhollyStruck(spoken) };
}

function isWhollyStruck(content: string): boolean {
  const runs = content.match(run) ?? [];
  return (
    runs.length > 0 &&
    runs.every((part) => {
      const strike = /<(?:\w+:)?strike\b[^>]*>/.exec(part);
      return strike !== null && isOn(attribute(strike[0], 'val') ?? '1');
    })
  );
}
