import { foldWidth, isDash, normaliseWords } from './words';

/** What a list may say that there is none of: never a thing, because 无灭火器 is a hazard and 无人值守 another. */
const NONE_OF =
  '隐患|问题|异常|异动|变动|变化|变更|增减|增加|减少|事故|事件|情况|现象|行为|缺勤|缺课|旷课|迟到|请假|病例|病假|发热|发烧|症状|转入|转出|转学|休学|复学|退学|辍学|流失|违规|违纪|违法|投诉|举报|新增|报废|损坏|丢失|借阅|借用|支出|收入|此项|该项|此类|该类|上述|以上';
/** … and of whom: 无留守儿童, 没有辍学学生. */
const NONE_WHO =
  '辍学|流失|转入|转出|休学|复学|退学|缺勤|请假|患病|生病|发热|留守|随迁|残疾|随班就读|送教上门|资助|受助|受资助|贫困|困难|孤儿|单亲|寄宿|住校|重点关注|特殊';
const WHEN =
  '(?:\\d{1,4}年)?(?:\\d{1,2}月份?)?(?:本|当|今|上|全|该)?(?:日|天|周|旬|月份?|季度?|学期|学年|年度?|校|班|次)?';
const WHAT = `(?:${NONE_OF})(?:隐患|问题|情况|现象|行为|发生|记录)?|(?:${NONE_WHO})(?:的)?(?:学生|儿童|幼儿|人员|人|生|情况|现象)`;
const NONE = new RegExp(
  `^${WHEN}(?:经?(?:排查|检查|巡查|核查|查看|统计|自查))?(?:暂时|暂|均|皆|都|尚)?(?:无|未发现|未发生|未出现|未排查出|未查出|未见|没有发现|没有|不存在)(?:任何|明显|重大|一般|其他|其它|安全|新的|新|学生|学籍|人员|教师|相关)*(?:${WHAT})(?:[、和及与或](?:${WHAT}))*$`,
);
const ZERO =
  /^(?:实行)?[“"]?(?:零|0)(?:报告|隐患|异动|变动|事故|缺勤|辍学|流失|投诉|异常|病例|借阅)[”"]?(?:制度)?$/;
const AWAY =
  /^(?:(?:国庆|元旦|春节|中秋|清明|五一|劳动|端午|寒|暑|双休|节|法定节?|周末|周[六日天]|星期[六日天]|全校|因\S{1,6})*(?:节|节?假日?|假期|放假|休假|休息日?|周末|双休日?|停课|调休|未开学|未上课|不上课)|周[六日天]|星期[六日天])(?:放假|休息|停课|不上课)?$/;
const WELL =
  /^(?:(?:一切|全部|均|设备|设施|运行|情况|状态|现场|使用)?(?:正常|良好|完好|安全|合格|达标|稳定)|符合(?:要求|规定|标准)?|(?:无需|不需要?|不用|无须|免予?)(?:整改|处理|处置|填写|登记|验收|复查|采取措施)?|(?:继续)?(?:保持|加强|做好|坚持|落实)(?:日常|安全)?(?:巡查|排查|检查|管理|监管|巡视|维护|现状)*|定期(?:巡查|排查|检查|维护)|(?:已|经|经过)?(?:完成|排查|检查|巡查|核查|自查|销号|闭环|消除)|是|否|[√✓✔×✗○])$/;
/** 10月份, 第3周 where the thing would be named. */
const SPAN = /^(?:\d{4}年)?(?:\d{1,2}月(?:份|\d{1,2}[日号])?|第[一二三四五六七八九十\d]{1,3}[周月])$/;
/** A bare word for none. */
const BARE = /^(?:无|没有|暂无|未有|不适用|N\/?A)$/i;
/** A figure says how many, and that is an answer. */
const NOUGHT = /^[0零]$/;

/** Every letter of these patterns: a clause that begins with another one says something. */
const LETTERS = new Set(
  [...[NONE, ZERO, AWAY, WELL, SPAN, BARE, NOUGHT].map(({ source }) => source).join('')]
    .filter((letter) => isHan(letter.charCodeAt(0)))
    .map((letter) => letter.charCodeAt(0)),
);

/** Looks at the first letter before anything else: hardly a cell of a long list says that there is none. */
function saysMore(text: string): boolean {
  const first = text.charCodeAt(0);
  return isHan(first) && !LETTERS.has(first);
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** 未发现隐患, 本月无异动, 零报告, 国庆放假: a text that is all about there being nothing to report. */
export function reportsNone(text: string): boolean {
  if (saysMore(text)) {
    return false;
  }
  const clauses = clausesOf(text);
  return clauses.some(isNone) && clauses.every((clause) => isNone(clause) || isWell(clause));
}

/** Blanks, dashes, 无, 0, 正常, 无需整改: nothing that a report of none would not say as well. */
export function saysNothing(text: string): boolean {
  return !saysMore(text) && clausesOf(text).every((clause) => isNone(clause) || isWell(clause));
}

/** 无, 没有, 暂无 alone. */
export function isBareNone(text: string): boolean {
  return !saysMore(text) && BARE.test(foldWidth(text));
}

function clausesOf(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .split(/[,;:。.!\s]+/)
    .filter((clause) => clause !== '')
    .flatMap((clause) => (isNone(clause) ? [clause] : clause.split('、')));
}

function isNone(clause: string): boolean {
  return NONE.test(clause) || ZERO.test(clause) || AWAY.test(clause);
}

function isWell(clause: string): boolean {
  return WELL.test(clause) || SPAN.test(clause) || NOUGHT.test(clause) || BARE.test(clause) || isDash(clause);
}

/** Whether a text says on purpose that there is nothing: dashes, 无, 未定 and the like. */
export function isNothing(text: string): boolean {
  const word = normaliseWords(text);
  return word === '' || /^[-—–―－/／\\~～]+$/.test(word) || NOTHING.has(word);
}

/** Whether a text in a column of figures says in words that there is none of it: 无书面作业, 未开设, 不设, 免修. */
export function saysNone(text: string): boolean {
  return /^(?:无|没有|暂无|不布置|不留|未布置|未安排|不安排|未开|不开|未设|不设|未配|不考|未考|免|未测|未检|缺[考测席课]|请假|休学|选配|不要求|不作要求|不适用|待测|待定|正常|在建|新建|未启用|停用|共用|合用)[\u4e00-\u9fff]{0,6}$|^(?:足|已足|足够|足量|够|够用|齐|齐全|不缺|不差|满足|达标|富余)$/.test(
    normaliseWords(text),
  );
}

const NOTHING = new Set([
  '无',
  '没有',
  '暂无',
  '未',
  '未定',
  '待定',
  '不详',
  '不适用',
  '免',
  '免测',
  '免考',
  '缺',
  '缺考',
  '缺测',
  '病假',
  '当天',
  '当日',
  '即日',
  '已完成',
  '未完成',
  '整改中',
  '进行中',
  '无需',
  '至今',
  '空',
  '同上',
  '〃',
  '″',
  'NA',
  'N/A',
  'null',
  'NULL',
]);
