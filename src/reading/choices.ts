import type { CellValue } from '../model/workbook';
import { foldWidth, normaliseWords, oncePerText } from './words';

const YES = new Set([
  '是',
  '有',
  '√',
  '✓',
  '✔',
  '☑',
  'y',
  'yes',
  '1',
  '1-是',
  '达标',
  '合格',
  '已达标',
  '达到',
  '已达到',
  '达到要求',
  '符合要求',
  '符合标准',
  '满足',
  '通过',
  '符合',
  '已整改',
  '已完成',
  '已销号',
  '已公示',
  '已建',
  '齐',
  '齐全',
  '已上墙',
  '上墙',
  '在编',
  '对',
  'true',
  'v',
  '○',
  '⭕',
]);
const NO = new Set([
  '否',
  '无',
  '×',
  '✗',
  '✘',
  '✕',
  '☒',
  'x',
  'n',
  'no',
  '0',
  '0-否',
  '不达标',
  '未达标',
  '未达到',
  '没达到',
  '达不到',
  '不符合要求',
  '不符合标准',
  '不满足',
  '未通过',
  '不合格',
  '不符合',
  '没有',
  '未',
  '未整改',
  '整改中',
  '未完成',
  '未销号',
  '未公示',
  '未建',
  '不齐',
  '未上墙',
  '错',
  'false',
  '非',
  '不是',
  '□',
  '☐',
]);

/**
 * Yes or no in every style of ledgers.md §0.10, the ticked form 是(√)否( ) included; `undefined` for a blank cell and
 * for what says neither. A blank in a tick column means no: that is for the caller to know.
 */
export function readYesNo(value: CellValue): boolean | undefined {
  if (typeof value === 'boolean') {
    return value;
  }
  if (typeof value === 'number') {
    return value === 1 ? true : value === 0 ? false : undefined;
  }
  if (typeof value !== 'string' || value.length > 30) {
    return undefined;
  }
  return readOnce(value) ?? undefined;
}

const readOnce = oncePerText((text) => parse(foldWidth(text).toLowerCase()));

function parse(text: string): boolean | null {
  if (YES.has(text)) {
    return true;
  }
  if (NO.has(text)) {
    return false;
  }
  // □是☑否: what begins with a box has its ticks before the words.
  const behind = /^[□☐☑√✓✔]/.test(text) ? undefined : /([是否有无])\(?[√✓✔☑]/.exec(text)?.[1];
  const word = behind ?? /[☑√✓✔]([是否有无])/.exec(text)?.[1];
  if (word !== undefined) {
    return word === '是' || word === '有';
  }
  const plain = text.replace(/\(.*\)$/, '').replace(/^[01][-、.]/, '');
  return YES.has(plain) ? true : NO.has(plain) ? false : null;
}

/** The canonical choice that a cell names ("1-男" and "男性" for 男); `undefined` where it is none of them. */
export function readChoice(
  value: CellValue,
  choices: Readonly<Record<string, readonly string[]>>,
): string | undefined {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  if (text === '') {
    return undefined;
  }
  if (choices[text]) {
    return text;
  }
  const wanted = normaliseWords(text);
  const coded = /^[0-9A-Za-z]{1,3}[-—.、](.+)$/.exec(foldWidth(text))?.[1];
  const word = coded === undefined ? undefined : normaliseWords(coded);
  const named = Object.entries(choices).map(
    ([choice, spellings]) => [choice, [choice, ...spellings].map(normaliseWords)] as const,
  );
  const exact = named.find(
    ([, names]) => names.includes(wanted) || (word !== undefined && names.includes(word)),
  );
  return exact?.[0] ?? choiceWithin(wanted, named);
}

/** 视力残疾二级 names 视力残疾; a word behind 不, 未, 非 or 无 says the opposite. Only where just one choice is named. */
function choiceWithin(
  text: string,
  named: readonly (readonly [string, readonly string[]])[],
): string | undefined {
  const found = named.filter(([, names]) =>
    names.some((name) => {
      const at = name.length < 2 ? -1 : text.indexOf(name);
      return at >= 0 && !/[不未非无]/.test(text.charAt(at - 1));
    }),
  );
  return found.length === 1 ? found[0]?.[0] : undefined;
}

/** 男 or 女 in every style (1/2, 男性, M/F, 1-男); `undefined` for a blank cell and for what is neither. */
export function readGender(value: CellValue): '男' | '女' | undefined {
  switch (value) {
    case '男':
    case 1:
      return '男';
    case '女':
    case 2:
      return '女';
  }
  if (typeof value !== 'string' || value.length > 8) {
    return undefined;
  }
  const text = foldWidth(value)
    .toLowerCase()
    .replace(/^[12][-.、]/, '');
  return /^(男|男性|男生|1|m|male)$/.test(text)
    ? '男'
    : /^(女|女性|女生|2|f|female)$/.test(text)
      ? '女'
      : undefined;
}
