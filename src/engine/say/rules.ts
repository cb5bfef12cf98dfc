import type { LedgerKind } from '../../model/ledger';

/** What a rule is about: rules of one group err for the same reasons, and lend each other their figures where one of them has too few. */
export type RuleGroup =
  | '算术'
  | '各处一致'
  | '单元格'
  | '日期'
  | '身份'
  | '课表'
  | '体质健康'
  | '标准'
  | '自查与声明'
  | '台账内容';

/** A rule as the list of rules shows it. */
export interface Rule {
  readonly id: string;
  readonly group: RuleGroup;
  /** What it says, in a clerk's words. */
  readonly about: string;
  /** Ledgers and fields without which it says nothing. */
  readonly needs: readonly string[];
}

/** The rules of the engine itself, by group: id and what it says. A rule of a kind of ledger stands with the kind. */
const ENGINE: Readonly<Record<Exclude<RuleGroup, '标准' | '台账内容'>, Readonly<Record<string, string>>>> = {
  算术: {
    'sum-mismatch': '各部分相加=合计栏',
    'product-mismatch': '单价×数量=金额一类的乘积',
    'difference-mismatch': '应配−实有=短缺一类的相减',
    'quotient-mismatch': '率、生均等于两数相除',
    'running-balance': '结存=上一行结存+入−出',
    'part-exceeds-whole': '其中数不超过总数',
    'total-mismatch': '合计行、小计行、平均行等于它管的各行',
    'total-of-rounded': '各行四舍五入以后相加,和合计差一点',
    'text-in-sum': '文本格式的数字被求和漏掉',
    'hidden-rows-in-total': '合计里算了隐藏的行,或漏了隐藏的行',
    'covered-value-counted': '合并单元格盖住的数被算进合计',
    'count-mismatch': '表里写的行数、人数和数出来的一样',
    'unit-slip': '同一栏里一个数像是用了别的单位(元写成万元)',
    'unit-mismatch': '单元格里写的单位和表头的不一样',
    'table-doubtful': '一张表大半的行都对不上,先核对读法',
    'figure-unlike-others': '同一栏里一个数和别的差得离谱',
    'over-hundred-percent': '比率超过100%',
  },
  各处一致: {
    'figures-disagree': '同一个数在几张表里写得一样',
    'parts-and-whole': '一处写的各部分相加等于总数',
    'schools-short': '应有的学校都在表里',
    'person-disagrees': '同一个人在几张表里的情况一样',
    'unknown-person': '提到的人在花名册里',
    'unknown-class': '提到的班在班级表里',
    'class-not-in-list': '班级在班级表里',
    'grade-of-class': '班级和年级对得上',
    'grade-not-in-school': '学校有这个年级',
    'class-listed-twice': '一个班只登记一次',
    duplicate: '同一个人、同一个编号只登记一次',
    'duplicate-ledger': '同一张表没有贴两遍',
    'sheet-copy': '工作表不是另一张的副本',
    'other-file': '另一个文件里的同一张表',
    'implied-pupils': '由比率倒推的人数和登记的人数一样',
  },
  单元格: {
    'missing-value': '必填的栏不空',
    'missing-result': '该算出来的格没有空着',
    'not-in-list': '填的是规定的选项之一',
    'exclusive-choice': '只能选一项的没有选两项',
    'no-choice': '该选一项的选了',
    'not-a-figure': '该填数字的填了数字',
    'not-a-whole-number': '人数、册数是整数',
    'negative-figure': '数量不是负数',
    'figure-out-of-range': '数字在可能的范围里',
    'figure-in-words': '数字没有写成文字',
    'figure-as-date': '数字没有被Excel变成日期',
    'approximate-figure': '写的是确数,不是约数',
    'code-as-date': '编号没有被Excel变成日期',
    'code-in-powers': '编号没有被Excel变成科学计数',
    'code-without-noughts': '编号开头的0没有丢',
    'hashes-as-text': '没有把####当成内容贴进来',
    'invisible-characters': '没有看不见的字符',
    'formula-error': '公式没有出错',
    'formula-without-result': '公式有结果',
    'picture-not-shown': '图片里的内容读不到',
    'data-in-note': '数据没有写在批注里',
    'isbn-as-number': '书号没有变成数字',
    'isbn-length': '书号的位数对',
    'isbn-check-digit': '书号的校验码对',
    'phone-number': '电话号码的位数对',
  },
  日期: {
    'not-a-date': '该填日期的填了日期',
    'impossible-date': '有这一天',
    'ambiguous-date': '日期看得出是哪一天',
    'date-as-serial': '日期没有变成序列数',
    'date-far-off': '日期不离谱',
    'date-too-early': '日期不太早',
    'date-in-future': '不是将来的日期',
    'date-order': '先后两个日期的顺序对',
    'date-outside-period': '日期在表头写的学期、年份里',
    'date-sequence': '日期一行比一行晚',
    'dates-out-of-order': '日期的顺序没有乱',
  },
  身份: {
    'identity-check-digit': '身份证号的末位校验码对',
    'identity-length': '身份证号是18位',
    'identity-old': '不是15位的旧身份证号',
    'identity-birth': '身份证号里的生日是真的日子',
    'identity-as-number': '身份证号没有变成数字',
    'identity-characters': '身份证号里没有别的字符',
    'identity-gender': '性别和身份证号一样',
    'identity-birth-date': '出生日期和身份证号一样',
    'student-code': '学籍号的位数对',
    'student-code-identity': '学籍号和身份证号一样',
  },
  课表: {
    'curriculum-periods': '课时不少于课程计划',
    'curriculum-usual-periods': '课时和多数班一样',
    'curriculum-weekly-total': '每周总课时不超过课程计划',
    'curriculum-subject-missing': '该开的课都开了',
    'course-family-missing': '该开的一类课开了',
    'exam-subject-periods': '考试科目没有多占课时',
    'timetable-count': '课表里写的节数和数出来的一样',
    'timetable-mismatch': '总课表和班级课表、教师课表一样',
    'timetable-missing': '总课表里的课在班级课表里也有',
    'timetable-blank': '课表没有空格',
    'timetable-unfilled': '课表填了',
    'timetable-unread': '课表里的字看得懂',
    'timetable-term': '课表是这个学期的',
    'timetable-grade-unknown': '课表看得出是哪个年级的',
    'teacher-clash': '一个教师同一节没有在两个班上课',
    'room-clash': '一间功能室同一节没有两个班',
    'staff-periods': '教师的节数和课表一样',
    'assignment-periods': '任课表的节数和课表一样',
    'assignment-missing': '任课表里该有的都有',
    'assignment-classes': '任课的班级和课表一样',
  },
  体质健康: {
    'fitness-score': '单项得分和评分表一样',
    'fitness-level': '等级和得分对得上',
    'fitness-total': '总分等于各项加权',
    'fitness-body-mass': 'BMI等于体重÷身高²',
    'fitness-detail': '单项的成绩读得懂',
    'fitness-time': '跑的成绩写法对',
    'fitness-item-extra': '没有这个年级不测的项目',
    'fitness-item-missing': '这个年级该测的项目都有',
    'fitness-grade-code': '年级编号对',
    'fitness-untested': '没测的写明了原因',
    'fitness-pass-rate': '合格率达到标准',
    'fitness-rate': '合格率、优良率等于人数相除',
  },
  自查与声明: {
    'claim-false': '写的“达标”“是”是真的',
    'claimed-value': '自查表写的数和台账一样',
    'printed-figure': '写出来的率、生均和台账算的一样',
    'printed-floor': '写出来的标准和文件一样',
    'printed-standard': '写出来的标准和文件一样',
    'printed-value-short': '写出来的数达到标准',
    'printed-variation': '写出来的差异系数和台账算的一样',
    'variation-above-limit': '差异系数不超过上限',
    'prose-rate': '说明文字里的率算得对',
    'official-check': '国家平台的校验关系',
    'own-standard-entry': '“标准设置”表里填的内容能用',
    'confirmation-changed': '确认过的情况没有变',
    'evidence-missing': '要求的材料在工作簿里',
    'requirement-denied': '自查表没有写“否”',
  },
};

/** Rules that are no more, and what says it now. */
export const REMOVED: Readonly<Record<string, string>> = {};

/** A rule that an indicator of a standard makes: its requirement says what is demanded. */
const OF_STANDARDS = /^(?:standard|variation)-/;

/** Every rule of the engine and of the kinds, by id; what the chosen standards make is one line each way. */
export function rulesOf(kinds: readonly LedgerKind[]): readonly Rule[] {
  const rules = new Map<string, Rule>();
  for (const [group, ids] of Object.entries(ENGINE)) {
    for (const [id, about] of Object.entries(ids)) {
      rules.set(id, { id, group: group as RuleGroup, about, needs: [] });
    }
  }
  for (const { label, checks, fields } of kinds) {
    for (const { id, about, needs, reckons, against = [] } of checks) {
      const known = rules.get(id);
      const names = needs.map((need) => fields.find(({ field }) => field === need)?.label ?? need);
      const group = known?.group ?? (reckons ? '算术' : against.length > 0 ? '各处一致' : '台账内容');
      const own = `${label}${names.length === 0 ? '' : `:${names.join('、')}`}`;
      rules.set(id, { id, group, about: known?.about ?? about, needs: [...(known?.needs ?? []), own] });
    }
  }
  return [...rules.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The group of a rule; of one that no list names, what the kinds check by themselves. */
export function groupOf(rule: string, rules: ReadonlyMap<string, Rule>): RuleGroup {
  return OF_STANDARDS.test(rule) ? '标准' : (rules.get(rule)?.group ?? '台账内容');
}
