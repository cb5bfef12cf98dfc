import type { RecordView } from '../../model/ledger';
import { isVoid } from '../parts/complain';

const NOT_TEACHING =
  /工勤|教辅|后勤|行政人员|行政管理|职员|炊|食堂|厨|保安|门卫|宿管|生活(?:老师|教师)|保育|司机|校医|宿舍管理|管理员|更夫|勤杂|会计|出纳|财务|图书管理|保洁|绿化|水电|离退|退休|代课|临聘/;
const TEACHING = /专任/;
const NO_SUBJECT =
  /^(?:管理|行政|后勤|图书管理|工勤|教辅|财务|会计|安保|保卫|总务|食堂|炊事|无|—|-|\/|校医|宿管|生活指导)$/;

/** Whether somebody teaches: as the column 是否专任 says, else the section, the post, the subject. */
export function isFullTimeTeacher(record: RecordView): boolean {
  const stated = record.yes('is_full_time');
  if (stated !== undefined && !record.isBlank('is_full_time')) {
    return stated;
  }
  const posts = ['staff_category', 'post'].map((field) => record.text(field).replace(BESIDES, '$1'));
  for (const words of [...posts, record.section]) {
    if (TEACHING.test(words)) {
      return true;
    }
    if (
      NOT_TEACHING.test(words) ||
      /^(?:[(（]?[一二三四五六七八九十\d]+[)）]?[、..]?)?(?:行政|其他|其它|职工)/.test(words)
    ) {
      return false;
    }
  }
  const subject = record.text('subject').replace(/\s+/g, '');
  if ((isVoid(subject) || NO_SINGLE_SUBJECT.test(subject)) && (isOtherStaff(record) || lacksAll(record))) {
    return false;
  }
  return !NO_SUBJECT.test(subject) && !/管理员|图书管理|后勤/.test(subject);
}

/** 教师兼图书管理员 is a teacher. */
const BESIDES = /^(.+?)[(（]?兼.*$/;

/** 其他 is where clerks, doctors and porters are listed, and at some schools a teacher of several subjects. */
const NO_SINGLE_SUBJECT = /^(?:其[他它]|职工|教职工|员工)$/;

/** A head without lessons and with a teacher's title is a teacher at one school, and of the administration at the next. */
export function mayBeCountedAsTeacher(record: RecordView): boolean {
  const words = ['post', 'remark', 'staff_category'].map((field) => record.text(field)).join(' ');
  const level = titleLevel(record.text('title'));
  return HEAD.test(words) && level !== undefined && level !== 'none' && isVoid(record.text('subject'));
}

const HEAD = /校长|书记|园长|主任|校级|中层/;

/** Neither a title nor a certificate, and strokes where they would stand: nobody expects them here. */
function lacksAll(record: RecordView): boolean {
  const fields = ['title', certificateField(record) ?? ''];
  return fields.every((field) => record.has(field) && !record.isBlank(field) && isVoid(record.text(field)));
}

const OTHER_OFFICE = /后勤|总务|图书|医务|卫生|食堂|膳食|保安|保卫|门卫|宿管|财务|会计|办公室|行政|党办|工会/;
const OTHER_TITLE = /技师|技工|馆员|医师|医士|护士|护师|会计|工程师|工人|职员|[高中初]级工|实验[师员]|经济师/;

/** Somebody of whom no subject is known works elsewhere: as the office, the title of another trade or the remark says. */
function isOtherStaff(record: RecordView): boolean {
  const remark = record.text('remark');
  return (
    OTHER_OFFICE.test(record.text('department')) ||
    OTHER_TITLE.test(record.text('title')) ||
    (!record.has('post') && (NOT_TEACHING.test(remark) || /^(?:行政|职工)$/.test(remark)))
  );
}

/** What stands in a certificate's cell says that there is one. */
export function holdsCertificate(text: string): boolean {
  return !isVoid(text) && !/^(?:无|没有|未|否|×|✗|暂无|办理中|N|0)/.test(text.trim());
}

/** The certificate of a teacher, in the column of its kind or, where there is none, of its number. */
export function certificateField(record: RecordView): 'teacher_cert' | 'cert_no' | undefined {
  return record.has('teacher_cert') ? 'teacher_cert' : record.has('cert_no') ? 'cert_no' : undefined;
}

/** 县级 and above; 校级 backbone teachers do not count. */
export function isBackbone(record: RecordView): boolean {
  const rank = record.text('backbone') || record.text('is_backbone');
  const isRanked =
    !/^(?:否|×|校级?|无)/.test(rank) &&
    (/[国省市州盟地县区旗]|是|√|骨干|名师|带头人/.test(rank) || rank === '1');
  return isRanked || (isVoid(record.text('backbone')) && record.yes('is_backbone') === true);
}

type TitleLevel = 'senior' | 'mid' | 'junior' | 'none';

/**
 * The level of a teacher's title, in the system since 2015 and in the one before it: 小学高级 is 中级 (now 一级教师), 中学高级
 * is 副高级 (now 高级教师).
 */
export function titleLevel(text: string): TitleLevel | undefined {
  if (isVoid(text) || /未|见习|试用/.test(text)) {
    return 'none';
  }
  if (/正高|特级|副高|中学高级|中高|中教高级/.test(text)) {
    return 'senior';
  }
  if (/小学?(?:教师?)?高|小高|小教高|幼教?高/.test(text)) {
    return 'mid';
  }
  if (/高级/.test(text)) {
    return 'senior';
  }
  if (/中级|中学一级|中一|中教一级/.test(text)) {
    return 'mid';
  }
  if (
    /小学?(?:教师?)?[一二三]级|小[一二三]|小教[一二三]级|幼教?[一二三]|初级|助理|员级|中学?[二三]级?|[二三]级|中教[二三]级/.test(
      text,
    )
  ) {
    return 'junior';
  }
  return /一级/.test(text) ? 'mid' : undefined;
}
