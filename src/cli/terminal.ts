import type { Progress } from '../model/report';
import { progressWords } from '../model/words';

/**
 * What a terminal would obey instead of show: control characters (escape sequences begin with one) and the marks that
 * turn the direction of writing. Line ends and tabs are our own.
 */
const obeyed = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** A text for the terminal in which those characters, which come out of cells and names of files, are written out. */
export function plainText(text: string): string {
  return text.replace(obeyed, (letter) => `〔U+${hex(letter)}〕`);
}

/** A line of JSON that means the same and holds none of them. */
export function plainJson(line: string): string {
  return line.replace(obeyed, (letter) => `\\u${hex(letter)}`);
}

function hex(letter: string): string {
  return letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}

/** Milliseconds before the first word, and between two words. */
const patience = 1000;

/** Runs a check to its end; one that takes long says every second what it is at. */
export function finish<Result>(
  work: Generator<Progress, Result>,
  tell: (text: string) => void,
  now: () => number = () => performance.now(),
): Result {
  let next = now() + patience;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) {
      return step.value;
    }
    if (now() >= next) {
      const { stage, done, detail } = step.value;
      tell(`${[progressWords[stage], detail, `${Math.round(done * 100)}%`].filter(Boolean).join(' ')}\n`);
      next = now() + patience;
    }
  }
}
