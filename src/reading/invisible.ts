/**
 * Characters that no eye sees: they come along when numbers are copied from chats, contacts, web pages and PDF files
 * (direction marks, zero width, soft hyphen, byte order mark), and with them no search, sum or comparison comes out.
 */
const NOTHING = '\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb';
/** Spaces that are no space bar's and line ends that are no line break's: seen as blank, different to a program. */
const ODD_SPACES = '\\u00a0\\u2007\\u202f';
const ODD_BREAKS = '\\u0085\\u2028\\u2029';

const unseen = new RegExp(`[${NOTHING}]`, 'g');
const spaces = new RegExp(`[${ODD_SPACES}]`, 'g');
const breaks = new RegExp(`[${ODD_BREAKS}]`, 'g');
const any = new RegExp(`[${NOTHING}${ODD_SPACES}${ODD_BREAKS}]`);

/** Whether a text holds anything that {@link asSeen} would change. */
export function hasInvisible(text: string): boolean {
  return any.test(text);
}

/** The text as a person sees it: nothing for what is not seen, a plain space and a plain line break for odd ones. */
export function asSeen(text: string): string {
  return text.replace(unseen, '').replace(spaces, ' ').replace(breaks, '\n');
}

/** How many characters of a text are not seen at all. */
export function countUnseen(text: string): number {
  return text.match(unseen)?.length ?? 0;
}
