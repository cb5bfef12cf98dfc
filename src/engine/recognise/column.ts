import type { Header } from '../../model/table';
import type { CellValue } from '../../model/workbook';
import { readYesNo } from '../../reading/choices';
import { readClass } from '../../reading/classes';
import { isDateFormat } from '../../reading/formats';
import { foldWidth, isDash, isDitto, normaliseWords } from '../../reading/words';
import { wordForms } from './dictionary';

/** What a sample of a column's cells looks like, in shares of its filled cells (0–1). */
export interface ColumnContent {
  readonly filled: number;
  /** The texts themselves, those that are short. */
  readonly texts: readonly string[];
  readonly number: number;
  readonly identity: number;
  readonly phone: number;
  readonly date: number;
  readonly gender: number;
  readonly className: number;
  readonly yesNo: number;
  readonly tick: number;
  readonly person: number;
  readonly sequence: number;
  readonly long: number;
}

/** A column whose field is sought: its header in all forms, and what its cells hold. */
export interface Column {
  /** As it stands on the sheet. */
  readonly header: Header;
  /** As it is understood: 父亲姓名 in one cell is 姓名 under 父亲. */
  readonly path: readonly string[];
  /** Forms of the column's own header text. */
  readonly own: readonly string[];
  /** Parents, normalised, topmost first. */
  readonly parents: readonly string[];
  /** Forms of parent and own text written as one: 父亲 + 姓名. */
  readonly joined: readonly string[];
  /** What stands over the whole table. */
  readonly title: string;
  readonly content: ColumnContent;
}

/** 转入年级班级 under 转入 is the 年级班级. */
function withoutParents(own: string, parents: readonly string[]): readonly string[] {
  const text = normaliseWords(own);
  return parents
    .map(normaliseWords)
    .filter((parent) => parent.length >= 2 && text.length > parent.length && text.startsWith(parent))
    .map((parent) => text.slice(parent.length));
}

/** Sub-headers that only repeat what kind of thing their parent is: 实际值 under 生均图书 is the 生均图书. */
const SAYS_LITTLE =
  /^(?:实际值?|指标值|实测值|达到值|现状值?|数值|数量|计|合计|小计|总计|基本|必配|现有|学校值|结果|内容|情况|得分值)$/;

/** 占地面积 over 合计 and 生均: the second is the 生均占地面积. Its unit may stand behind it: 生均(㎡/人). */
export const PER =
  /^(?:生均|人均|每?百生|每百名学?生?(?:拥有)?)(?:[(]?(?:m2|㎡|平方米|册|元|万元|台|间|人)(?:\/[生人])?[)]?)?$/;

/** 每百名学生拥有教师数 over 县级以上骨干, 生均(平方米) over 教学用房: so much of each for every pupil. */
const PER_EACH = /^(?:生均|人均|每百名学?生|每?百生|每百人)/;

/** 起 and 止 under 交流时间, 任职年月 or 期限 are the beginning and the end. */
const SPAN = /时间|日期|年月|起止|期限|时段/;
const ENDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:起|始|自|从|开始|起始)$/, '开始时间'],
  [/^(?:止|终|至|到|结束|截止|终止)$/, '结束时间'],
];

/** A value together with the number format of its cell. */
export interface Sample {
  readonly value: CellValue;
  readonly format: string | undefined;
}

/** The one of several sub-headers that is what its parent says: 合计 beside 基本 and 补助 under 应拨金额. */
const WHOLE = /^(?:计|合计|小计|总计)$/;

/** What the parent of a header says is said by another column beside it. */
export function isSaidBeside({ path }: Header, headers: readonly Header[]): boolean {
  const above = path.slice(0, -1).join('>');
  return (
    path.length > 1 &&
    !WHOLE.test(path.at(-1)?.trim() ?? '') &&
    headers.some(
      (other) =>
        other.path.length === path.length &&
        WHOLE.test(other.path.at(-1)?.trim() ?? '') &&
        other.path.slice(0, -1).join('>') === above,
    )
  );
}

export interface Surroundings {
  /** What stands over the whole table. */
  readonly title: string;
  /** Another column is the whole of what this one's parent names. */
  readonly isPart: boolean;
}

/** 6=2+3+4-5 or a bare 3 under 年末结存 numbers the column, or says what it comes to; what it is called stands above. */
const NUMBERED = /^[(]?\d{1,2}[)]?(?:=[\d+\-−×*÷/()%…\s]+)?$/;

function withoutNumber(path: readonly string[]): readonly string[] {
  return path.length > 1 && NUMBERED.test(foldWidth(path.at(-1) ?? '')) ? path.slice(0, -1) : path;
}

export function columnOf(
  header: Header,
  samples: readonly Sample[],
  { title, isPart }: Surroundings = { title: '', isPart: false },
): Column {
  const path = withoutNumber(header.path);
  const own = path.at(-1) ?? '';
  const parents = path.slice(0, -1);
  const joined = parents.length > 0 ? [path.slice(-2).join(''), path.join('')] : [];
  if (parents.length > 0 && !isPart && SAYS_LITTLE.test(own.trim())) {
    joined.push(path.at(-2) ?? '', parents.join(''));
  }
  if (parents.length > 0 && PER.test(own.trim())) {
    joined.push(`${own.trim()}${path.at(-2) ?? ''}`);
  }
  const per = parents
    .map((parent) => PER_EACH.exec(foldWidth(parent))?.[0])
    .find((found) => found !== undefined);
  if (per !== undefined && !PER_EACH.test(foldWidth(own))) {
    joined.push(`${per}${own.trim()}`);
  }
  const end = ENDS.find(([word]) => word.test(own.trim()))?.[1];
  if (end !== undefined && parents.some((parent) => SPAN.test(parent))) {
    joined.push(end);
  }
  return {
    header,
    path,
    own: [...wordForms(own), ...withoutParents(own, parents)],
    parents: parents.map(normaliseWords),
    joined: joined.flatMap((text) => wordForms(text)),
    title,
    content: contentOf(samples),
  };
}

const IDENTITY = /^[‘'`]?[GgLl]?\d{14,17}[\dXx*]$/;
const PHONE = /^(?:\+?86-?)?1\d{10}$|^0\d{2,3}-?\d{7,8}$/;
const DATE =
  /^(?:19|20)\d{2}(?:[-./年]\d{1,2}(?:[-./月]\d{0,2}日?)?|(?:0[1-9]|1[0-2])(?:[0-3]\d)?)月?$|^\d{1,2}月\d{1,2}日$/;
const PERSON = /^[\u4e00-\u9fff](?:[\s\u3000]*[\u4e00-\u9fff·]){1,4}$/;
const TICK = /^[√✓✔☑]$/;
const GENDER = /^(?:男|女)性?$|^[MF]$/;

function contentOf(samples: readonly Sample[]): ColumnContent {
  const count = {
    number: 0,
    identity: 0,
    phone: 0,
    date: 0,
    gender: 0,
    className: 0,
    yesNo: 0,
    tick: 0,
    person: 0,
    long: 0,
  };
  const texts: string[] = [];
  let filled = 0;
  let steps = 0;
  let previous: number | undefined;
  for (const { value, format } of samples) {
    const text = typeof value === 'string' ? value.trim() : value === null ? '' : String(value);
    if (text === '' || isDash(text) || isDitto(text)) {
      continue;
    }
    filled++;
    if (text.length <= 20) {
      texts.push(text);
    }
    const figure = typeof value === 'number' ? value : plainFigure(text);
    const isDate = typeof value === 'number' ? format !== undefined && isDateFormat(format) : DATE.test(text);
    count.number += figure !== undefined && !isDate ? 1 : 0;
    count.identity += IDENTITY.test(text) ? 1 : 0;
    count.phone += PHONE.test(text) ? 1 : 0;
    count.date += isDate ? 1 : 0;
    count.gender += GENDER.test(text) ? 1 : 0;
    count.className += typeof value === 'string' && readClass(value) !== undefined ? 1 : 0;
    count.yesNo += typeof value === 'string' && readYesNo(value) !== undefined ? 1 : 0;
    count.tick += TICK.test(text) ? 1 : 0;
    count.person += PERSON.test(text) ? 1 : 0;
    count.long += text.length > 12 ? 1 : 0;
    steps += figure !== undefined && (previous === undefined ? figure <= 1 : figure === previous + 1) ? 1 : 0;
    previous = figure ?? previous;
  }
  const share = (part: number) => (filled === 0 ? 0 : part / filled);
  return {
    filled,
    texts,
    number: share(count.number),
    identity: share(count.identity),
    phone: share(count.phone),
    date: share(count.date),
    gender: share(count.gender),
    className: share(count.className),
    yesNo: share(count.yesNo),
    tick: share(count.tick),
    person: share(count.person),
    sequence: share(steps),
    long: share(count.long),
  };
}

function plainFigure(text: string): number | undefined {
  const match = /^[¥(]?-?([\d,]+(?:\.\d+)?)(?:m2|[^\d]{0,3})$/.exec(text.normalize('NFKC'));
  return match ? Number(match[1]?.replaceAll(',', '')) : undefined;
}
