/** Texts as the dictionary compares them: one spelling for everything that a clerk would call the same word. */

/** Half width, no white space, no brackets (their content stays), no ★ * # : marks, 帐 as 账, 付 as 副, 蓝球 as 篮球. */
export const normaliseWords = oncePerText((text) =>
  foldSpelling(foldWidth(text).replace(/[()[\]{}〔〕【】「」『』〈〉《》<>]/g, '')),
);

/** The same without what stands in brackets: `占地面积(平方米)` and `平均班额\n(人)` lose their unit. */
export const normaliseWithoutBrackets = oncePerText((text) => {
  const outside = foldWidth(text).replace(/\([^()]*\)|\[[^[\]]*\]|〔[^〔〕]*〕|【[^【】]*】/g, '');
  return normaliseWords(outside === '' ? text : outside);
});

/** What stands in the first pair of brackets, normalised: the unit of `占地面积(平方米)`; `''` where there is none. */
export function bracketContent(text: string): string {
  const match = /[([〔【]([^()[\]〔〕【】]*)[)\]〕】]/.exec(foldWidth(text));
  return match?.[1] ?? '';
}

/** Printable ASCII and the common Han letters are folded already: most texts hold nothing else. */
const FOLDED = /^[!-~\u4e00-\u9fff]*$/;

/** NFKC, no white space of any kind (U+3000, line breaks, zero-width). Brackets and marks stay. */
export function foldWidth(text: string): string {
  return FOLDED.test(text) ? text : text.normalize('NFKC').replace(/[\s\u200b-\u200d\ufeff]+/g, '');
}

function foldSpelling(text: string): string {
  return text
    .replace(/[★☆*#:：;；,，、。.·•"'“”‘’_]/g, '')
    .replace(/(?<=\d[岁人个]?)[—–−―~〜]+(?=\d)|(?<=\d[岁人个]?)-{2,}(?=\d)/g, '-')
    .replaceAll('帐', '账')
    .replace(/付(?=$|数|本|食)/g, '副')
    .replaceAll('蓝球', '篮球');
}

const DITTO = new Set(['同上', '〃', '″', '"', "''", '’’', '”', '“', '々', '..', '··']);

/** "同上", 〃 and the other ways to say "as in the row above". */
export function isDitto(text: string): boolean {
  return text.length <= 2 && DITTO.has(text);
}

/** Looks at the first letter before anything else: hardly a cell is a ditto mark. */
export function mayBeDitto(text: string): boolean {
  return text.length <= 6 && '同〃″"\'’”“々.· \u3000'.includes(text.charAt(0)) && isDitto(text.trim());
}

/** A cell that says on purpose that nothing is meant: —, -, /, \, 无 stays a word and is not one of them. */
export function isDash(text: string): boolean {
  return text.length <= 4 && /^[-—–―－/／\\_~～.…]+$/.test(text);
}

/**
 * A function of a text that is worked out once per text: headers and words come again in every table. So many texts
 * are remembered as `limit` says; then all of them are forgotten.
 */
export function oncePerText<Result>(
  compute: (text: string) => Result,
  limit = 20_000,
): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) {
      return before;
    }
    if (known.size >= limit) {
      known.clear();
    }
    const result = compute(text);
    known.set(text, result);
    return result;
  };
}

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
