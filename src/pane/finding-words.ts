import type { Finding } from '../model/finding';

/**
 * What a finding says besides its message: demanded, actual, missing, basis; each only where the message has not said it
 * already, for nobody reads a thing twice on the evening before the inspection.
 */
export function factsOf({ message, required, actual, missing = '', basis }: Finding): readonly string[] {
  // Of an empty cell the message has said all there is.
  if (actual === '空白') {
    return basisOf(message, basis);
  }
  const facts = [
    fact(message, required, demandWord(required, basis)),
    fact(message, actual, '现为 '),
    fact(message, missing, ''),
  ].filter((words) => words !== '');
  return [...(facts.length > 0 ? [facts.join(' · ')] : []), ...basisOf(message, basis)];
}

function basisOf(message: string, basis: string): readonly string[] {
  const words = fact(message, basis, '依据 ');
  return words === '' ? [] : [words];
}

/** The message in three parts, so that how much is missing can stand out. */
export function aroundMissing({
  message,
  missing,
}: Finding): readonly [before: string, missing: string, after: string] {
  const at = missing ? message.indexOf(missing) : -1;
  return at < 0 || !missing
    ? [message, '', '']
    : [message.slice(0, at), missing, message.slice(at + missing.length)];
}

/** A document demands a standard; arithmetic and form only say what it should have been. */
function demandWord(required: string, basis: string): string {
  if (basis !== '') {
    return '标准 ';
  }
  return /^(应|不|必|能|≥|≤|<|>|至少|最多)/.test(required) ? '要求 ' : '应为 ';
}

function fact(message: string, value: string, word: string): string {
  return value === '' || says(message, value) ? '' : word + value;
}

/** `39` is not said by `139`; spaces do not count. */
function says(message: string, value: string): boolean {
  const [text, part] = [message, value].map((words) => words.replace(/\s/g, '')) as [string, string];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const continuesBefore = /^\d/.test(part) && /\d\.?$/.test(text.slice(0, at));
    const continuesAfter = /\d$/.test(part) && /^\.?\d/.test(text.slice(at + part.length));
    if (!continuesBefore && !continuesAfter) {
      return true;
    }
  }
  return false;
}
