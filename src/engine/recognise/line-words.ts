import type { LineRole } from '../../model/table';
import { foldWidth, oncePerText } from '../../reading/words';

/** What a line is there for, told from its words. */

/** A line whose role the words alone do not settle: a lonely text may head a section, or end the table. */
export type Guess = LineRole | 'lonely' | 'foot';

const SUBTOTAL =
  /(?:小计|本页合计|本页计|页计|分计)(?:$|:?[(]?(?:共|计)?\d+(?:[人名个条册台件间本张项户]|个?班)?[)]?$)|^小计|^(?:本|当)(?:年|年度|月|季|季度|学期)合计$|^(?:(?:\d{1,2}[-—–~至])?\d{1,2}|第?[一二三四五六七八九十]{1,2})(?:月份?|季度?|学期)合计$|^.{1,8}(?:年级|学段|学区|镇|乡|街道|部|组|班)计$/;
/** Sums that an account book carries from page to page and from month to month: no record, and no sum of one block. */
const CARRIED =
  /^(?:过|转|结转)(?:次|下)页$|^承(?:前|上)页$|^(?:自|截[至止])?(?:[本当全上]|\d{4}|[1-4一二三四]|第[1-4一二三四]|(?:\d{1,2}[-—–~至])?\d{1,2})?(?:学?年度?|月份?|学期|季度?|期)(?:初起?|末|止|底)?(?:至今|滚动|发生额?)?累计(?:数|额|金额|发生额)?(?:[(].{1,8}[)])?$/;
const TOTAL =
  /^(?:合计|总计|总合计|共计|累计|总和|总数|总节数|总课时数?|合共|全部合计)(?:$|[:(\d]|数$|人数$)|^(?:全校|全县|全区|全市|全镇|全乡|全年|全年级|全班|年级|学校|全体|本校|总)?(?:合计|总计|共计)$|(?:合计|总计)(?:[(](?:加权)?(?:平均|均)值?[)])?$/;
const STATISTIC =
  /^(?:(?:全校|全县|全区|全市|全镇|全乡|小学|初中|年级|班级|学校|各科|全班)?(?:平均(?:分|数|值)?|均分|及格率|合格率|优秀率|优良率|良好率|达标率|低分率|最高分|最低分|最高|最低|标准差|差异系数|人均|生均|师均|班均|每生平均|中位数|及格人数|优秀人数|参考人数|实考人数|应考人数|比例|百分比|占比))(?:$|[:(%])|^(?:完成率|出勤率|开出率|参与率|覆盖率|持证率)$|^占(?!地|用)[\u4e00-\u9fff]{2,8}(?:%|比例|比重|百分比)?$/;
const SECTION =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|[(][一二三四五六七八九十]{1,3}[)]|第[一二三四五六七八九十\d]+[章节部类]|附[:表]|[ⅠⅡⅢⅣⅤ][、.])/;
const EXCLUDING =
  /转出|转学|转走|休学|退学|离校|辍学|死亡|毕业离|调出|调离|调走|离职|退休|辞职|不计入|不计算|不统计|不含|注销|报废/;
const FOOT =
  /^(?:注|说明|备注|附注|填表说明|填报说明|注意|制表|填表|填报|审核|复核|统计|经办|校长|单位负责人|负责人|教导主任|主管|报出|更新至|截至|截止)[人员签字姓名注意事项说明日期时间(\s]*[^:]{0,6}[:.]|^注\d|^[*※★]/;
const SIGNATURE =
  /(?:填表人|填报人|制表人|制表|填表|审核人|审核|复核人|审批人|校长|园长|局长|负责人|统计人|统计员|经办人|监交人|管理员|实验员|保管员|教导主任|班主任|报出日期|填报日期|填表日期|联系电话|联系人|领导|会计|出纳|记录人|检查人|验收人|移交人|接收人|日期|签字|签名|盖章)[^:]{0,8}:/;

/** 小计, 合计, 平均 …: the role of a line whose label cell says this; `undefined` for any other text. */
export function totalRole(text: string): LineRole | undefined {
  if (text.length > 16 || text.length < 2) {
    return undefined;
  }
  const folded = foldWidth(text).replace(/[[\]【】]/g, '');
  if (CARRIED.test(folded)) {
    return 'excluded';
  }
  if (SUBTOTAL.test(folded)) {
    return 'subtotal';
  }
  if (TOTAL.test(folded)) {
    return 'total';
  }
  return STATISTIC.test(folded) ? 'statistic' : undefined;
}

/** "一、通用仪器", "(二)师资", "附:…". */
export function looksLikeSection(text: string): boolean {
  return SECTION.test(foldWidth(text));
}

/** A heading under which things are listed that do not count any more. */
export function excludesFollowing(text: string): boolean {
  return EXCLUDING.test(text);
}

/** The words of which one, in a title, makes a heading like 转出 ordinary. */
export function isAboutLeaving(title: string): boolean {
  return /异动|变动|变化|转出|转学|休学|辍学|控辍|流失|退学|报废|注销|处置|退休|调出|离职|增减/.test(title);
}

/** 第1页, (第 2 页 共 3 页), 续表, 接上页. */
export function looksLikePage(text: string): boolean {
  return /^[(-]?(?:第[\d一二三四五六七八九十]+页[,、/]?(?:共[\d一二三四五六七八九十]+页)?|续表|续上表|接上页|[\d]+\/[\d]+)[)-]?$/.test(
    foldWidth(text),
  );
}

/** Notes, signatures and the like under a table. */
export function looksLikeFooter(text: string): boolean {
  const folded = foldWidth(text);
  if (looksLikePage(text)) {
    return true;
  }
  return FOOT.test(folded) || SIGNATURE.test(folded);
}

const COUNT =
  /^(?:全班|全校|全年级|全体|全组|全园|本班|本校|本页|本级|本组|以上|共|总人数|总数|人数|班级人数|现有|在籍|在册|实有|应到|实到|男生?|女生?)[^,;、]{0,6}?\d+(?:人|名|个|户|张|件|台|册|条|项|种|套|组|间|所|栋|辆)/;

/** "全班36人  男22  女14": says how many are listed above. */
export function looksLikeCount(text: string): boolean {
  return COUNT.test(foldWidth(text));
}

const CODE =
  /^[(]?(?:[甲乙丙丁戊己庚辛]|[A-Z](?:\d{1,3}(?:[-.]\d+)?)?|\d{1,3}(?:[-.]\d{1,2})?|栏次|行次|序号|代码|编号|列次|列\d+|\d{1,2}列|第\d{1,2}列|-|—)[)]?(?:=.*)?$/;
const UNIT =
  /^[(]?(?:人|个|名|人次|平方米|㎡|m2|m²|平米|亩|元|万元|千元|册|本|种|台|套|间|所|班|张|件|只|%|百分比|分|分钟|秒|分\.?秒|次|天|年|月|课时|学时|节|小时|cm|厘米|kg|千克|公斤|ml|毫升|米|m|公里|千米|个数|Mbps|M|GB|G|吨|度|位|座|块|条|辆|幢|栋|处|是\/否|有\/无)[)]?$/;
const INSTRUCTION =
  /^(?:必填|选填|必填项|选填项|非必填|可选|填(?![报表])|格式|样例|示例|例[:如]|如:?|下拉|请(?:填|选|按)|自动|不填|文本|数字|日期|yyyy|\d[-、.]?男[,、;]?\d[-、.]?女|1[-、.]?男|1[-、.]?是|18位|限填|单选|多选|单位[:\uff1a])|^(?:与|同).{1,8}(?:一致|相同)$|^.{1,6}开头$|^\d+位(?:数字|编码|代码|号码)?$/i;

export function isCodeText(text: string): boolean {
  return CODE.test(foldWidth(text));
}

export function isUnitText(text: string): boolean {
  return UNIT.test(foldWidth(text));
}

export function isInstructionText(text: string): boolean {
  return INSTRUCTION.test(foldWidth(text));
}

/** 标准, 达标值, 省级评估标准: the first cell of a line of demanded values. */
export function isStandardText(text: string): boolean {
  return /^(?:国家|省级?|市级?|县级?|评估|达标|配备|规定|办学|基本)*(?:标准|要求|标准值|达标值|基准值?|指标值)(?:$|[:(])/.test(
    foldWidth(text),
  );
}

/** 满分, 周课时, 权重: the first cell of a line of figures that says how much every column is worth, or is entitled to. */
export function isMeasureText(text: string): boolean {
  return /^(?:卷面|试卷|各科|每科)?(?:满分值?|总分值|分值|赋分|权重|系数)(?:$|[:(])|^(?:规定|标准|计划|应开|每周|周)*(?:课时|节)数?(?:$|[:(])/.test(
    foldWidth(text),
  );
}

/** 其中:男, 男生, 女学生数: one sex, of whom the label before it speaks. */
const SEX = /^(?:其中)?[:\uff1a]?(男|女)(?:生|学生)?(?:人?数)?$/;
/** Groups of pupils whose halves are not those of the whole school. */
const GROUP = /留守|随迁|寄宿|住校|残疾|随班就读|贫困|困难|孤儿|单亲|少数民族|建档立卡/;

/** What a label names that says only a sex: 留守儿童男 behind 留守儿童; nothing where it speaks for itself. */
export function halfOfGroup(label: string, before: string): string | undefined {
  const sex = sexOf(label);
  const group = before.normalize('NFKC').replace(/\s|[(\uff08].*$/g, '');
  return sex !== '' && GROUP.test(group) ? group.replace(/(?:人数|数)$/, '') + sex : undefined;
}

/** Whether a label only divides what was named before it. */
export function isHalf(label: string): boolean {
  return sexOf(label) !== '';
}

/** `''` where a label says more than a sex. */
const sexOf = oncePerText((label) => SEX.exec(label.normalize('NFKC').replace(/\s/g, ''))?.[1] ?? '');
