import type { Provision } from '../../model/standard';
import { normaliseWords } from '../../reading/words';
import type { Grid, GridCell } from './grid';

/** Counts of people of a sort, and of what nobody wants, may well be nought. */
const MAY_BE_NONE = /(?:学生|儿童|子女|[^卫]生|人口|教师|教职工|班级?)(?:人?数|\(人\)|（人）)?$|^人数$/;
/** Of these none is well. */
const BETTER_NONE = /异常|隐患|缺|辍|流失|违|投诉|事故|免|损|坏|增|减|转|差|病|退/;

/** Deeds and things of which there is to be one at least; statistics break everything else down, and much of it is nought. */
const COUNTED = /次|场|份|篇|参加|培训|挂职|开展|组织|家访|通话|数量|配备|宣传|鞋套/;
const BREAKDOWN =
  /中师|中专|专科|本科|研究生|[硕博]士|高中|[初中高]级|其中|女|男|满意|在校|招生|毕业|年级|职级|岗位|合计|总计|小计|岁|年龄|教龄|职称|学历|以[上下]|及|多|少|骨干/;

/** Whether none at all of what a cell counts is a lack. `isLone`: it is the only nought among counts. */
export function mayNotBeNone({ question, item, role }: GridCell, isLone: boolean): boolean {
  return (
    role === 'data' &&
    (COUNTED.test(question) || (isLone && !BETTER_NONE.test(item) && !/(?:学生|儿童|子女)$/.test(item))) &&
    !MAY_BE_NONE.test(question) &&
    !BETTER_NONE.test(question) &&
    !BREAKDOWN.test(question)
  );
}

/** Where so many others are more than nought, none at all stands out. */
const OTHERS = 3;

/** The noughts of a column that is nought on one line, or a few of many, and in the table nowhere else. */
export function loneNoughts(cells: readonly GridCell[], { isForm, columns }: Grid): readonly GridCell[] {
  const amounts = (list: readonly GridCell[]) =>
    list.filter(
      ({ role, written }) => role === 'data' && /^\d+(?:\.\d+)?[\u4e00-\u9fff]?$/.test(written.text),
    );
  const noughts = (list: readonly GridCell[]) =>
    amounts(list).filter(({ written }) => Number.parseFloat(written.text) === 0);
  const own = noughts(cells);
  const all = amounts(columns.flat());
  const isRare = own.length > 0 && own.length * (OTHERS + 1) <= amounts(cells).length;
  const isOnly = own.length === 1 && noughts(all).length === 1 && all.length > OTHERS;
  return !isForm && (isRare || isOnly) ? own : [];
}

/** The header itself names the row, not only what stands around. */
export function isOwnQuestion(question: string, { namings }: Provision): boolean {
  const words = normaliseWords(question);
  return namings.some(({ label }) => label.flat().some((word) => words.includes(normaliseWords(word))));
}

/** 0 where nearly all others of the column have some: 灭火器(具) of the third floor. */
export function isOddNought({ question, item, column }: GridCell, { columns, isForm }: Grid): boolean {
  const data = columns
    .flat()
    .filter((cell) => cell.column === column && cell.role === 'data' && /^派?\d/.test(cell.written.text));
  const some = data.filter(({ written }) => !/^派?0(?!\.)/.test(written.text));
  return (
    !isForm &&
    some.length >= FEWEST_OTHERS &&
    some.length * 2 > data.length &&
    !USUAL_NOUGHT.test(`${item}${question}`)
  );
}

/** 预留面积 0平方米, 鞋套 0双 of a form: none of a thing that the row names. */
export function isNoughtThing({ question }: GridCell, provision: Provision, { isForm }: Grid): boolean {
  return (
    isForm &&
    provision.kind === 'presence' &&
    isOwnQuestion(question, provision) &&
    !USUAL_NOUGHT.test(question)
  );
}

const FEWEST_OTHERS = 3;
/** Of these there may be none in a line though others have some. */
const USUAL_NOUGHT =
  /异常|隐患|缺|辍|流失|违|投诉|事故|免|损|坏|增|减|转|差|病|退|兼|岁|龄|学历|本科|专科|中师|中专|研究生|高中|骨干|级|职称|留守|残疾|贫困|困难|随迁|寄宿|[男女]|民族|超|大班|人及|未|不|余|党|奖|编外|代课|外出|请假|缺勤|迟到|分钟|小时|课时|[合小]计|体育用房|新建|专任/;
