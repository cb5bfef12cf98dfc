import type { Naming, Provision } from '../../model/standard';
import { normaliseWords, oncePerText } from '../../reading/words';
import { foldNames } from './synonyms';

/** A row that a line names, and whether what the line names must not be there. */
export interface Named {
  readonly provision: Provision;
  readonly isUnwanted: boolean;
}

/** 是否, 有无 and the number of the line say nothing of what is asked; a thing has one name. */
function plain(text: string): string {
  const words = text.replace(
    /^\s*[(\uff08]?[\d一二三四五六七八九十]{1,3}(?:[)\uff09..]|、(?![一二三四五六七八九十]))/,
    '',
  );
  return foldNames(normaliseWords(foldNames(words)).replace(/是否|有无/g, ''));
}

/** Says which rows of a standard a line names. */
interface Namer {
  /** Whether a line with this label may name one, whatever stands around it. */
  readonly mayName: (label: string) => boolean;
  /** Those that it names best, by its label and by what stands around it; none where no row is named. */
  readonly namedBy: (label: string, around: readonly string[]) => readonly Named[];
}

export function namerOf(provisions: readonly Provision[]): Namer {
  const fitsOf = oncePerText((label) => fitsOfLabel(plain(label), provisions));
  return {
    mayName: (label) => fitsOf(label).fits.length > 0,
    namedBy: (label, around) => {
      const { words, fits } = fitsOf(label);
      return fits.length === 0 ? [] : bestOf(fits, words + plain(around.join(' ')));
    },
  };
}

/** A naming of which every word of the label is there. */
interface Fit {
  readonly provision: Provision;
  readonly naming: Naming;
  /** The length of what the label names, twice: it tells more than what stands around. */
  readonly score: number;
}

/** What the label alone decides, of thousands of lines mostly that nothing is named. */
function fitsOfLabel(
  words: string,
  provisions: readonly Provision[],
): { readonly words: string; readonly fits: readonly Fit[] } {
  const fits = provisions.flatMap((provision) =>
    provision.namings.map(foldedOf).flatMap((naming): readonly Fit[] => {
      const score = 2 * named(naming.label, words);
      return score > 0 ? [{ provision, naming, score }] : [];
    }),
  );
  return { words, fits };
}

function bestOf(fits: readonly Fit[], everywhere: string): readonly Named[] {
  let best = 0;
  const rows = new Map<Provision, Naming[]>();
  for (const { provision, naming, score } of fits) {
    const around = named(naming.around, everywhere);
    const isThere = naming.around.length === 0 || around > 0;
    const full = score + around;
    if (!isThere || naming.without.some((word) => everywhere.includes(word)) || full < best) {
      continue;
    }
    if (full > best) {
      rows.clear();
    }
    best = full;
    rows.set(provision, [...(rows.get(provision) ?? []), naming]);
  }
  return [...rows].map(([provision, namings]) => ({
    provision,
    isUnwanted: isUnwantedBy(provision, namings),
  }));
}

/** What the naming says of it, else the row: 随机编班 is wanted, though the row forbids 重点班. */
export function isUnwantedBy({ isForbidden }: Provision, namings: readonly Naming[]): boolean {
  return (
    namings.length > 0 &&
    (namings.find((one) => one.isUnwanted !== undefined)?.isUnwanted ?? isForbidden === true)
  );
}

const folded = new WeakMap<Naming, Naming>();

/** The naming under the names that lines are folded to. */
export function foldedOf(naming: Naming): Naming {
  const known = folded.get(naming);
  if (known) {
    return known;
  }
  const parts = (all: Naming['label']) => all.map((spellings) => spellings.map(plain));
  const made = {
    ...naming,
    label: parts(naming.label),
    around: parts(naming.around),
    without: naming.without.map(plain),
  };
  folded.set(naming, made);
  return made;
}

/** The length of what a text names of words in several spellings; 0 where one of them is missing. */
function named(words: Naming['label'], text: string): number {
  let length = 0;
  for (const spellings of words) {
    const one = longest(spellings, text);
    if (one === 0) {
      return 0;
    }
    length += one;
  }
  return length;
}

function longest(spellings: readonly string[], text: string): number {
  return Math.max(0, ...spellings.filter((word) => text.includes(word)).map((word) => word.length));
}
