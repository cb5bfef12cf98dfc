/** Letters that a hand or an eye takes for digits, and what they were meant for. */
const MEANT: Readonly<Record<string, string>> = { O: '0', o: '0', 〇: '0', l: '1', I: '1', '|': '1' };

const LETTER = /[Oo〇lI|]/g;
const FIGURE = /^[\dOo〇lI|]{1,12}(?:\.[\dOo〇lI|]{1,4})?$/;

/**
 * The digits of a figure in which letters stand for digits: 37O → 370, 2l.5 → 21.5; `undefined` for any other text. Digits must
 * outnumber the letters or a digit lead: IO alone are words.
 */
export function readMisspelt(text: string): string | undefined {
  const bare = text.normalize('NFKC').trim();
  const letters = bare.match(LETTER)?.length ?? 0;
  const isFigure = letters > 0 && FIGURE.test(bare) && /\d/.test(bare);
  return isFigure && (/^\d/.test(bare) || 2 * letters < bare.length)
    ? bare.replace(LETTER, (letter) => MEANT[letter] ?? letter)
    : undefined;
}
