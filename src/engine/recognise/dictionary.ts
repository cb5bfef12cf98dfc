import type { LedgerKind } from '../../model/ledger';
import { readSubject, SUBJECT_NAMES } from '../../reading/subjects';
import {
  bracketContent,
  foldWidth,
  normaliseWithoutBrackets,
  normaliseWords,
  oncePerText,
} from '../../reading/words';
import { rangeForm } from '../header/range';
import { isUnitText } from './line-words';
import { canonical } from './synonyms';
import { type FieldEntry, type WordIndex, wordIndexOf } from './word-index';

export interface KindEntry {
  readonly kind: LedgerKind;
  readonly fields: readonly FieldEntry[];
  /** Those of them that a title can name. */
  readonly titled: readonly FieldEntry[];
  readonly index: WordIndex;
  /** Titles, normalised, in the kind's order. */
  readonly titles: readonly string[];
}

/** The header words of all kinds, prepared once per catalogue. */
export interface Dictionary {
  readonly kinds: readonly KindEntry[];
  /** Header word → kinds that know it exactly. */
  readonly knowers: ReadonlyMap<string, ReadonlySet<LedgerKind>>;
  /** Words that are also found in cells: choices, subjects, 男 and 女. */
  readonly values: ReadonlySet<string>;
}

const prepared = new WeakMap<readonly LedgerKind[], Dictionary>();

/** Words that head columns in every kind of table, whether a kind names them or not. */
const COMMON_HEADERS = new Set(
  [
    '序号 编号 姓名 性别 年级 班级 学科 项目 名称 内容 单位 数量 金额 单价 备注 说明 日期 时间 地点 电话 合计 小计 总计',
    '计 男 女 其中 种数 册数 类别 类型 级别 等级 标准 实际 负责人 责任人 学校 学校名称 分值 星期 节次 小学 初中',
  ]
    .join(' ')
    .split(' '),
);

/** The dictionary of a catalogue's kinds; made at its first use. */
export function dictionaryOf(kinds: readonly LedgerKind[]): Dictionary {
  const known = prepared.get(kinds);
  if (known) {
    return known;
  }
  const entries = kinds.map(kindEntry);
  const knowers = new Map<string, Set<LedgerKind>>();
  for (const { kind, fields } of entries) {
    for (const { words, meanings } of fields) {
      for (const word of [...words, ...meanings]) {
        const set = knowers.get(word) ?? new Set();
        knowers.set(word, set.add(kind));
      }
    }
  }
  const dictionary = { kinds: entries, knowers, values: valueWords(kinds) };
  prepared.set(kinds, dictionary);
  return dictionary;
}

function valueWords(kinds: readonly LedgerKind[]): ReadonlySet<string> {
  const choices = kinds.flatMap(({ fields }) =>
    fields.flatMap(({ content }) =>
      content.type === 'choice'
        ? [...Object.keys(content.choices), ...Object.values(content.choices).flat()]
        : [],
    ),
  );
  // A subject may be spelled in a cell in any way that heads a column of it: 道法, 信息.
  const subjects = kinds.flatMap(({ fields }) =>
    fields.flatMap(({ headers }) => headers.filter((header) => readSubject(header) !== undefined)),
  );
  return new Set(['男', '女', ...SUBJECT_NAMES, ...subjects, ...choices].map(normaliseWords));
}

function kindEntry(kind: LedgerKind): KindEntry {
  const fields = kind.fields.map((field, order): FieldEntry => {
    const words = new Set([...field.headers, field.label].flatMap(spellings));
    const meanings = new Set([...words].map(canonical));
    const under = (field.under ?? []).map(normaliseWords);
    return { field, order, words, meanings, under, underForms: [...under, ...under.map(canonical)] };
  });
  const titled = fields.filter(({ field }) => field.titled !== undefined);
  return { kind, titles: kind.titles.map(normaliseWords), fields, titled, index: wordIndexOf(fields) };
}

/** A header as it stands, and without a unit in brackets; other brackets say something: 任教学科(资格证) is no 任教学科. */
function spellings(header: string): readonly string[] {
  const whole = normaliseWords(header);
  const range = rangeForm(header);
  const bare = isUnitText(bracketContent(header)) ? [normaliseWithoutBrackets(header)] : [];
  return [whole, ...bare, ...(range === '' ? [] : [range])];
}

/** Whether a text is a header that some kind knows, or that heads columns everywhere. */
export function isHeaderWord(dictionary: Dictionary, text: string): boolean {
  if (text === '' || text.length > 40) {
    return false;
  }
  return wordForms(text).some((form) => COMMON_HEADERS.has(form) || knowersOf(dictionary, form).size > 0);
}

const NOBODY: ReadonlySet<LedgerKind> = new Set();

/** The kinds that know a header word, or one that means the same. */
export function knowersOf({ knowers }: Dictionary, form: string): ReadonlySet<LedgerKind> {
  return knowers.get(form) ?? knowers.get(canonical(form)) ?? NOBODY;
}

/** How telling a header word is: 1 where one kind alone knows it, less the more do; 0 for a word that nobody knows. */
export function rarity(dictionary: Dictionary, forms: readonly string[]): number {
  const counts = forms.map((form) => knowersOf(dictionary, form).size).filter((count) => count > 0);
  return counts.length === 0 ? 0 : 1 / Math.sqrt(Math.min(...counts));
}

/** The ways to compare a header: whole, without what stands in brackets, without 其中, # and numbering before it. */
export const wordForms = oncePerText((text): readonly string[] => {
  const ratio = ratioForm(text);
  if (ratio !== undefined) {
    return [normaliseWords(text), ratio];
  }
  const whole = normaliseWords(text);
  const bare = normaliseWithoutBrackets(text);
  const folded = foldWidth(text).replace(
    /^(?:其中|含|内|#|[(]?\d{1,2}[)、.]|[(]?[一二三四五六七八九十]{1,3}[)、]|[①-⑳]):?/,
    '',
  );
  // 班级(如三(1)班): brackets within brackets.
  const open = folded.indexOf('(');
  const outside = open > 0 && isOneBracket(folded.slice(open)) ? normaliseWords(folded.slice(0, open)) : '';
  // 单价/元: the unit behind a stroke.
  const stroke = folded.lastIndexOf('/');
  const unitless =
    stroke > 0 && isUnitText(folded.slice(stroke + 1))
      ? normaliseWithoutBrackets(folded.slice(0, stroke))
      : '';
  // 8月末结存: what the first of the months begins with.
  const month = whole.replace(/^(?:(?:19|20)\d{2}年)?\d{1,2}月[末底]/, '上月末');
  const stripped = [normaliseWords(folded), normaliseWithoutBrackets(folded)];
  const forms = [
    whole,
    bare,
    rangeForm(text),
    outside,
    unitless,
    month,
    ...stripped,
    ...[whole, bare].flatMap(asPerson),
  ];
  return forms.filter((form, index) => form !== '' && forms.indexOf(form) === index);
});

/** (如三(1)班) is one bracket, (BMI)身高(cm) are two with a word between them. */
function isOneBracket(text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    depth += text[index] === '(' ? 1 : text[index] === ')' ? -1 : 0;
    if (depth === 0) {
      return index === text.length - 1;
    }
  }
  return false;
}

const PER = /[(]([^()]{0,4})\/(?:(每?百名?学?生|每?百人)|(?:每?学?生|人))[)]$/;

/** 图书(册/生) is the 生均图书, 多媒体教室(间/百生) the 每百名学生多媒体教室. */
function ratioForm(text: string): string | undefined {
  const folded = foldWidth(text);
  const match = PER.exec(folded);
  if (!match) {
    return undefined;
  }
  const name = normaliseWithoutBrackets(folded.slice(0, match.index));
  const isRatio = /生均|人均|百名|百生|每生/.test(name);
  return isRatio ? name : (match[2] === undefined ? '生均' : '每百名学生') + name;
}

/** 保管员甲 is the 保管人甲; of several guardians the first (监护人1, 监护人一电话) is the one that a list needs. */
function asPerson(form: string): readonly string[] {
  return [
    form.replace(/(?<=[管办记查录收理])员(?=$|[\dA-C一二三甲乙丙])/, '人'),
    form.replace(/(?<=监护人|家长|联系人|电话|手机|手机号)[1一](?=$|[^\d一二三四五六七八九十])/, ''),
  ];
}
