import type { Stage } from '../../model/quantity';
import type { Context, TextLine } from '../../model/table';
import { withTickedOnly } from '../../reading/boxes';
import { readClass } from '../../reading/classes';
import { readDate } from '../../reading/dates';
import { foldWidth } from '../../reading/words';
import { periodIn } from './period';

const SCHOOL_END = '(?:小学校|小学|中学|初中|完小|完全小学|学校|一贯制学校|教学点|教学部|分校|校区)';
const UNITS =
  /^(?:人|元|万元|千元|平方米|㎡|m2|m²|亩|册|本|台|套|间|个|件|名|班|%|节|课时|学时|小时|分钟|分|秒|厘米|千克|公斤|米|台套|人次|台\/件|台件|张)$/;

/**
 * What the lines around a table, and last the sheet's name, say about everything in it. Dates come from the words
 * 填报时间, 截止日期, 更新至 and the like; a month alone counts as its last day. `isNamed`: the sheet is called after this table,
 * and not after the one above it.
 */
export function contextOf(
  titles: readonly TextLine[],
  footers: readonly TextLine[],
  sheetName: string,
  isNamed = true,
): Context {
  const heads = titles
    .map(({ text }) => foldWidth(withTickedOnly(text)))
    .filter((text) => text.length <= 200);
  const feet = footers.map(({ text }) => foldWidth(text)).filter((text) => text.length <= 300);
  const texts = [...heads, foldWidth(sheetName)];
  const school = firstOf(heads, schoolIn);
  const className = firstOf(isNamed ? texts : heads, classIn);
  // A sentence about the school names the year in which it was founded, not the one of which the table speaks.
  const period = firstOf(
    texts
      .filter((text) => !/创办|创建|始建|建校|建于/.test(text))
      .filter((text, index) => index === 0 || filledIn(text) === undefined),
    periodIn,
  );
  const filledOn = firstOf(besides(heads, titles), filledIn) ?? firstOf(feet, filledIn);
  const unit = firstOf([...heads], unitIn);
  const moneyUnit = firstOf(heads, moneyUnitIn);
  const stage = firstOf(heads.slice(0, 1), stageIn);
  return {
    ...(school === undefined ? {} : { school }),
    ...(className === undefined ? {} : { className }),
    ...(period === undefined ? {} : { period }),
    ...(filledOn === undefined ? {} : { filledOn }),
    ...(unit === undefined ? {} : { unit }),
    ...(moneyUnit === undefined ? {} : { moneyUnit }),
    ...(stage === undefined ? {} : { stage }),
  };
}

/**
 * All head lines, and the title lines but the first, where a bare date is the day of filling in; so is a bracketed month or day
 * with which a list of people as they are closes its title (任职情况表(2023年9月)).
 */
function besides(heads: readonly string[], titles: readonly TextLine[]): readonly string[] {
  const first = titles[0]?.place.row;
  const bare = titles.filter(({ place }) => place.row !== first).map(({ text }) => foldWidth(text));
  return [
    ...heads,
    ...bare
      .filter((text) => /^[(]?(?:19|20)\d{2}[年.\-/]\d{1,2}[月.\-/]\d{1,2}日?[)]?$/.test(text))
      .map((text) => `日期:${text}`),
    ...heads.flatMap((text) => {
      const day = CLOSING_DAY.exec(text)?.[1];
      return day === undefined ? [] : [`日期:${day}`];
    }),
  ];
}

const CLOSING_DAY =
  /(?:情况|名册|名单|一览|结构)[^(]*\(((?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?)(?:,单位:[^)]{1,4})?\)$/;

function firstOf<T>(texts: readonly string[], find: (text: string) => T | undefined): T | undefined {
  for (const text of texts) {
    const found = find(text);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

const OF_STAGE =
  /^(?:附?[表件][一二三四五六七八九十\d]*[:\uff1a、. ]?)?(小学|初中)(?:部|学?段|阶段)?(?=分年级|各年级|各班|(?:分[\u4e00-\u9fff]{1,4})?(?:学生|教学班|班级|班额|专任|教师|在校))/;

/** 小学学生数, 表一 小学分年级班级、学生情况: a table of one part of the school. */
function stageIn(title: string): Stage | undefined {
  const word = OF_STAGE.exec(title)?.[1];
  return word === undefined ? undefined : word === '小学' ? 'primary' : 'junior';
}

/** 填报单位:样例镇中心小学(盖章), or the school's name at the beginning of a title. */
function schoolIn(text: string): string | undefined {
  const labelled =
    /(?:填报单位|填报学校|学校名称|学校|单位名称|单位)(?:\((?:盖章|公章|章)\))?:([^:\s]+?)(?=\((?:盖章|公章|章)\)|[(]|填报|时间|日期|配备|制表|年月|最大|班级|教师|$)/.exec(
      text,
    );
  const name = labelled?.[1]?.replace(/_+/g, '') ?? '';
  if (new RegExp(`${SCHOOL_END}$`).test(name)) {
    return name;
  }
  const title = new RegExp(
    `^(?:附件?表?\\d*[:、.]?)?((?:(?!义务教育|乡镇|农村|全县|全市|全区|中小学|各|表|册)[\\u4e00-\\u9fff]|\\([东西南北本总]校区?\\)){2,20}?${SCHOOL_END})`,
  ).exec(text.replace(/^(?:19|20)\d{2}[^\u4e00-\u9fff]*(?:学年度?|年度?|年?[春秋]季?)?/, ''));
  const found = title?.[1];
  return found !== undefined &&
    !/^(?:全校|我校|本校|各|中心学校|义务|小学|初中|九年一贯制学校)$/.test(found) &&
    !/(?:县|市|区|镇|乡)(?:小学|中学|初中|中小学|学校)$/.test(found.slice(-4))
    ? found
    : undefined;
}

/** 四(1)班 in "样例小学2015年秋季四(1)班花名册", "四年级一班", "402班", "七.1班"; 158班 where classes are counted on. */
function classIn(text: string): string | undefined {
  const match =
    /(?:[一二三四五六七八九]|初[一二三]|小[一二三四五六])(?:年级|年)?\(?\d{1,2}\)?班|[一二三四五六七八九](?:年级|年)\(?[一二三四五六七八九十]{1,2}\)?班|(?<!\d)[1-9](?:年级)?\(\d{1,2}\)班|(?<!\d)[1-9][.-]\d{1,2}班|[一二三四五六七八九][.\-·]\d{1,2}班|(?<!\d)[1-9]0\d班|(?<!\d)\d{3,4}班|[一二三四五六七八九]\([一二三四五六七八九十]{1,2}\)班/.exec(
      text,
    );
  return match ? (readClass(match[0])?.name ?? undefined) : undefined;
}

function filledIn(text: string): string | undefined {
  const match =
    /(?:填报|填表|制表|统计|报出|上报|更新|截止|截至|登记|检查|日期|时间)(?:日期|时间|至|到|于)?:?\(?((?:19|20|二[〇○零0])[^,;。:]*?[年.\-/][^,;。:]*?)(?=[,;。)]|填|制|审|单位|$|[\u4e00-\u9fff]{2,})/.exec(
      text,
    );
  if (!match?.[1]) {
    return undefined;
  }
  const written =
    /^[\d〇○零一二三四五六七八九十]+[年.\-/][\d一二三四五六七八九十]+(?:[月.\-/](?:[\d一二三四五六七八九十]+日?)?)?/.exec(
      match[1],
    )?.[0];
  const reading = written === undefined ? undefined : readDate(written);
  if (!reading || reading.precision === 'year') {
    return undefined;
  }
  return reading.precision === 'day' ? reading.iso : lastOfMonth(reading.iso);
}

function lastOfMonth(iso: string): string {
  const day = new Date(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), 0)).getUTCDate();
  return `${iso.slice(0, 8)}${String(day).padStart(2, '0')}`;
}

/** 单位:万元; a list of several units says nothing about any one column. */
function unitIn(text: string): string | undefined {
  const match = /单位:([^:]+?)(?=[)]|填|时间|$)/.exec(text);
  const unit = match?.[1];
  return unit !== undefined && UNITS.test(unit) ? unit : undefined;
}

/** 设备值:万元 or 仪器万元 among other units: what an amount of money is given in, whatever the rest is measured in. */
function moneyUnitIn(text: string): string | undefined {
  return /(?:仪器|设备|资产|金额|经费|资金)(?:总?[值额])?[:(]?(万元|千元)/.exec(text.replace(/\s/g, ''))?.[1];
}
