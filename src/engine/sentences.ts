import type { RecordView } from '../model/ledger';
import { UNIT_PATTERN } from '../reading/units';
import type { Setting } from './check/setting';

/** A number as a clerk writes it: no more decimals than needed, at most four. */
export function figure(value: number): string {
  return String(Number(value.toFixed(Number.isInteger(value) ? 0 : 4)));
}

/** A stated figure with its unit: percentages as such. */
export function figureWithUnit(value: number, unit: string): string {
  return unit === '%' ? `${figure(Number((value * 100).toPrecision(10)))}%` : `${figure(value)}${unit}`;
}

/** "多 3 人" or "少 3 人": how a stated figure differs from the computed one. */
export function difference(stated: number, expected: number, unit: string): string {
  const gap = Number((stated - expected).toPrecision(10));
  return `${gap > 0 ? '多' : '少'} ${inUnit(Math.abs(gap), unit)}`;
}

/** "45 人"; the figure alone where its unit is not known. */
export function inUnit(value: number, unit: string): string {
  return unit === '' || unit === '%' ? figureWithUnit(value, unit) : `${figure(value)} ${unit}`;
}

/** A text of a cell inside a sentence, cut where it is long. */
export function quoted(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return `“${plain.length > 16 ? `${plain.slice(0, 15)}…` : plain}”`;
}

/** 张三的: for the beginning of a sentence; `''` without a name. */
export function possessive(name: string): string {
  return name === '' ? '' : `${name}的`;
}

const IN_BRACKETS = new RegExp(`[(\uff08/](${UNIT_PATTERN})[)\uff09]?$`);

const MONEY = /金额|单价|定价|码洋|总价|原值|净值|折旧|经费|价值/;

/** What the words of a header or label count in; the first that fits. Ratios have no unit that a header would tell. */
const COUNTED: readonly (readonly [words: RegExp, unit: string])[] = [
  [/人均|生均|班均|平均|比例|占比|率|比$|指数|得分|评分|成绩|分数|编号|年份/, ''],
  [MONEY, '元'],
  [/种数/, '种'],
  [/面积/, '㎡'],
  [/册数|册次|藏书|结存册|图书$/, '册'],
  [/学时/, '学时'],
  [/节数|课时/, '节'],
  [/间数|室数/, '间'],
  [/教学班|班级总数|班级数|班数/, '个'],
  [/次数/, '次'],
  [
    /^[男女][生童]?$|人数|学生|教师|儿童|职工|[男女][童生]|留守|寄宿生|双亲|单亲|缺席|缺勤|应到|实到|学历|骨干/,
    '人',
  ],
];

/** Columns of things are counted in what the row itself says: 台, 支, 套. */
const OF_THINGS = /应|实|现|配|缺|存|完好|数量|账/;

/**
 * The unit of a figure in a sentence: what the header prints behind the name, the field's own, the row's column 单位, or
 * what the words tell; `''` where nothing does.
 */
export function unitOf(name: string, { view, kind }: Setting, record?: RecordView): string {
  const field = kind.fields.find((one) => one.field === name);
  const header = view.header(name).replace(/\s+/g, '');
  const printed = IN_BRACKETS.exec(header)?.[1] ?? field?.unit;
  if (printed !== undefined) {
    return printed;
  }
  const words = [header, field?.label ?? ''];
  const own = record?.has('unit') ? record.text('unit') : '';
  if (own !== '' && own.length <= 2 && words.some((text) => OF_THINGS.test(text))) {
    return COUNTED.slice(0, 2).find(([pattern]) => pattern.test(header))?.[1] ?? own;
  }
  const isOtherMoney = isMoneyUnder(
    header,
    view.titles.map(({ text }) => text),
  );
  return isOtherMoney ? '' : (words.map(unitOfWords).find((unit) => unit !== undefined) ?? '');
}

/** The unit of a column that may be of no ledger: what its header prints, or what its name tells; `notes`: what is written around the table. */
export function unitOfColumn(header: string, name: string, notes: readonly string[] = []): string {
  const printed = IN_BRACKETS.exec(header)?.[1];
  // A figure under 比例(%) stands without its sign.
  return printed?.replace('%', '') ?? (isMoneyUnder(name, notes) ? '' : (unitOfWords(name) ?? ''));
}

/** "单位:万元" above the table: whether a column is in 元 or in 万元 cannot be said. */
function isMoneyUnder(header: string, notes: readonly string[]): boolean {
  return MONEY.test(header) && notes.some((text) => text.includes('万元'));
}

/** What a header counts in by its words alone; `undefined` where it does not tell. */
function unitOfWords(words: string): string | undefined {
  return COUNTED.find(([pattern]) => pattern.test(words))?.[1];
}
