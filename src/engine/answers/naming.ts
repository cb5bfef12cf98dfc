import type { Naming, Provision, Standard } from '../../model/standard';
import { normaliseWords } from '../../reading/words';

/** What a line says and what stands around it, normalised. */
export interface Wording {
  readonly label: string;
  readonly around: string;
}

export function wordingOf(label: string, around: readonly string[]): Wording {
  return { label: plain(label), around: plain(around.join(' ')) };
}

/** 是否, 有无 and the number of the line say nothing of what is asked. */
function plain(text: string): string {
  return normaliseWords(text.replace(/^\s*[((]?[\d一二三四五六七八九十]{1,3}[))、..]/, '')).replace(
    /是否|有无/g,
    '',
  );
}

/** The rows of a standard that a line names best; none where no row is named. */
export function provisionsNamed(
  wording: Wording,
  { provisions }: Pick<Standard, 'provisions'>,
): readonly Provision[] {
  let best = 0;
  let named: Provision[] = [];
  for (const provision of provisions) {
    const score = Math.max(0, ...provision.namings.map((naming) => fit(wording, naming)));
    if (score > best) {
      best = score;
      named = [];
    }
    if (score > 0 && score === best) {
      named.push(provision);
    }
  }
  return named;
}

/** The length of what is named, what stands in the label itself twice; 0 where a part is missing. */
function fit({ label, around }: Wording, naming: Naming): number {
  const everywhere = label + around;
  if (naming.label.length === 0 || naming.without.some((word) => everywhere.includes(word))) {
    return 0;
  }
  let score = 0;
  for (const spellings of naming.label) {
    const length = longest(spellings, label);
    if (length === 0) {
      return 0;
    }
    score += 2 * length;
  }
  for (const spellings of naming.around) {
    const length = longest(spellings, everywhere);
    if (length === 0) {
      return 0;
    }
    score += length;
  }
  return score;
}

function longest(spellings: readonly string[], text: string): number {
  return Math.max(0, ...spellings.filter((word) => text.includes(word)).map((word) => word.length));
}
