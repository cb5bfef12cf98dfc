import type { Content } from '../../model/content';
import { oncePerText } from '../../reading/words';
import type { KindEntry } from './dictionary';
import { canonical } from './synonyms';
import { type FieldEntry, fieldsAlike, type WordIndex } from './word-index';

/** There are many kinds: each remembers so many forms. */
const FORMS = 3000;

/** What a form of a header is to a kind, worked out once for both: a wide table says the same words over and over. */
export function oncePerForm<Result>(
  compute: (form: string, entry: KindEntry) => Result,
): (form: string, entry: KindEntry) => Result {
  const known = new WeakMap<KindEntry, (form: string) => Result>();
  return (form, entry) => {
    const before = known.get(entry);
    if (before) {
      return before(form);
    }
    const ofKind = oncePerText((text) => compute(text, entry), FORMS);
    known.set(entry, ofKind);
    return ofKind(form);
  };
}

/** Parts of a header that make another thing of what it names: 生均 + 图书 is not 图书. */
const CHANGING =
  /其[他它余]|大专|专科|本科|硕士|博士|研究生|高级|中级|初级|正高|副高|党员|少数民族|留守|寄宿|随迁|进城|残疾|贫困|特岗|支教|兼职|离岗|生均|人均|师均|大(?=$|班)|每百|百名|每生|平均|最大|最小|最高|最低|第一|第二|初始|原始|率|比例|占|女|男|父|母|监护|家长|成员|联系人|班主任|不|未|无|非|缺|应|实|专任|骨干|代课|临聘|外聘|上年|上学年|去年|[年期月]初|上期|上学期|上月|原有|标准|要求|配备|双|单|小学|初中|高中|中学|幼儿园|新增|剔|注销|短|完好|损|借|辍|流失|失学|体育|艺术|音乐|美术|体艺|音体美|体音美|外籍|以上|以下|退休|施工|设计|监理|供货|供应|主办|承办|退|复学|休学|转|户主|校长|\d/;

/** Endings that name the same thing once more, by what the field holds. */
const ENDINGS: Partial<Record<Content['type'], RegExp>> = {
  number: /^(?:数|数量|人数|值|额|量|总数|合计|总计|计|情况)$/,
  percent: /^(?:情况)$/,
  person: /^(?:姓名|名|名字|签名|签字|情况)$/,
  date: /^(?:日期|时间|年月|年月日|日)$/,
  text: /^(?:名称|名|情况|说明|内容|描述|记录|号|及.+|和.+|与.+|或.+)$/,
  claim: /^(?:情况|内容|值|说明)$/,
  choice: /^(?:情况|类别|类型|级别|等级|及.+|名称|代码|码)$/,
  identity: /^(?:号|号码)$/,
  'student-code': /^(?:号|号码)$/,
  phone: /^(?:号|号码)$/,
  'yes-no': /^(?:否|情况|与否)$/,
  class: /^(?:名称|别)$/,
  subject: /^(?:名称|及.+)$/,
  sequence: /^(?:号)$/,
};

/** A field of a kind that a text names, and how well. */
interface Hit {
  /** Position of the field in its kind. */
  readonly order: number;
  /** 1 where the text is one of the field's own headers. */
  readonly score: number;
}

/**
 * The fields of a kind that a text names, cells and parents left aside: equal words, or else one inside the other as
 * long as what is left over does not change the meaning. Never by similarity of letters: 年级 is not 班级.
 */
export const hitsOf = oncePerForm(findHits);

/** A header in other words than the kind's own: as good as its own, where nothing else is. */
export const SAME_MEANING = 0.95;

/** Longer texts are no headers: parts of them mean nothing. */
const LONGEST = 24;

function findHits(form: string, { index }: KindEntry): readonly Hit[] {
  const exact = index.byWord.get(form) ?? [];
  const alike = form.length > LONGEST ? [] : fieldsAlike(form, index);
  const found = exact.length > 0 ? exact : sameMeaning(form, alike, index);
  const rest =
    found.length > 0 ? alike.filter((field) => field.under.length > 0 && !found.includes(field)) : alike;
  const score = exact.length > 0 ? 1 : SAME_MEANING;
  return [...found.map(({ order }) => ({ order, score })), ...partialHits(form, rest)];
}

function sameMeaning(
  form: string,
  alike: readonly FieldEntry[],
  { byMeaning }: WordIndex,
): readonly FieldEntry[] {
  const meant = byMeaning.get(canonical(form)) ?? [];
  const twice = alike.filter((field) => !meant.includes(field) && isTwice(form, field.words));
  return [...meant, ...twice].sort((one, other) => one.order - other.order);
}

/** 责任单位责任人, 整改要求及措施: two of the field's own words for it in one. */
function isTwice(form: string, words: ReadonlySet<string>): boolean {
  for (let at = 2; at <= form.length - 2 && form.length <= 16; at++) {
    if (words.has(form.slice(0, at)) && words.has(form.slice(at).replace(/^[及和与或](?=..)/, ''))) {
      return true;
    }
  }
  return false;
}

function partialHits(form: string, fields: readonly FieldEntry[]): readonly Hit[] {
  return fields.flatMap(({ order, words, field }) => {
    let score = 0;
    for (const word of words) {
      score = Math.max(score, partialMatch(form, word, field.content.type));
    }
    return score > 0 ? [{ order, score }] : [];
  });
}

function partialMatch(form: string, word: string, type: Content['type']): number {
  const [shorter, longer] = form.length < word.length ? [form, word] : [word, form];
  if (shorter.length < 2) {
    return 0;
  }
  const at = longer.indexOf(shorter);
  if (at < 0) {
    return 0;
  }
  const before = longer.slice(0, at);
  const after = longer.slice(at + shorter.length);
  if (CHANGING.test(before) || (after !== '' && !(ENDINGS[type]?.test(after) ?? false))) {
    return 0;
  }
  const share = shorter.length / longer.length;
  if (longer === word && before !== '' && share < 0.6) {
    return 0;
  }
  return (longer === form ? 0.55 : 0.45) + 0.3 * share;
}
