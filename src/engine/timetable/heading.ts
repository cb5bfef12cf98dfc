import type { LedgerView } from '../../model/ledger';
import type { ClassReading } from '../../model/reading';
import type { CurriculumPlan } from '../../model/standard';
import type { Table } from '../../model/table';
import { className, readClass, readGrade } from '../../reading/classes';
import { foldWidth } from '../../reading/words';
import type { TimetableView } from './cell';
import { type Legend, readLegend } from './subject';

/** What title, sheet name and notes say of a whole timetable. */
export interface Heading {
  readonly className: string | undefined;
  readonly grade: number | undefined;
  readonly teacher: string | undefined;
  readonly room: string | undefined;
  /** The names at the edge are rooms. */
  readonly isOfRooms: boolean;
  readonly legend: Legend;
  readonly words: string;
}

const CLASS =
  /(?:小|初)?(?:[一二三四五六七八九]|[1-9])(?:年级|年|级)?\((?:\d{1,2}|[一二三四五六七八九十])\)班?|[一二三四五六七八九初][一二三四五六七八九\d年级]{1,4}班|(?<!\d)[1-9]0[1-9](?:班|(?![\d年室号]))/;
const TEACHER =
  /(?:教师|老师|姓名|任课教师)[:\uff1a]([\u4e00-\u9fff·]{2,4})|^([\u4e00-\u9fff]{2,4}?)(?:老师|教师)?(?:个人)?(?:的)?(?:课程表|课表|任课表)/;
const ROOM =
  /([\u4e00-\u9fff]{2,8}(?:实验室|教室|微机室|计算机室|音乐室|美术室|图书室|阅览室|功能室|舞蹈室|机房|[室馆]))/;

/** 五年级课程表, where every grade has one class. */
function onlyClassOf(texts: readonly string[]): ClassReading | undefined {
  const title = texts.find((text) => /年级/.test(text) && !/教师|老师|总|各|[-—、至到]/.test(text));
  const grade = readGrade(/[一二三四五六七八九1-9]年级/.exec(title ?? '')?.[0] ?? '');
  return grade === undefined ? undefined : { grade, number: 1, name: className(grade, 1) };
}

export function readHeading(table: Table, view: LedgerView): Heading {
  const texts = [...table.titles.map((line) => line.text), table.sheet.name].map(foldWidth);
  const around = table.footers.map((line) => line.text);
  const fromText = texts
    .map((text) => readClass(CLASS.exec(text)?.[0] ?? ''))
    .find((reading) => reading?.grade !== undefined);
  const reading = readClass(view.context.className ?? '') ?? fromText ?? onlyClassOf(texts);
  const teachers = texts.map((text) => TEACHER.exec(text)).map((match) => match?.[1] ?? match?.[2]);
  return {
    // A class that is counted on (158班) has no grade in its name, and no number in a grade either.
    className: reading?.grade === undefined && reading?.number !== undefined ? undefined : reading?.name,
    grade: reading?.grade,
    teacher: teachers.find(
      (name) => name !== undefined && !/班级|学校|小学|中学|年级|作息|教师|总|功能|课程/.test(name),
    ),
    room: texts.map((text) => ROOM.exec(text)?.[1]).find((name) => name !== undefined),
    isOfRooms: texts.some((text) => /室|场馆|功能/.test(text) && !/教师/.test(text)),
    legend: readLegend([...texts, ...around].join('\n')),
    words: [...texts, ...around].join(' '),
  };
}

/** A day in the term of a timetable, ISO: from its period, its title, or the names its time gives to subjects. */
export function dayOf(view: TimetableView): string | undefined {
  return view.context.period?.from ?? titledDay(view.words) ?? wordedDay(view);
}

/** 2015年秋季学期 → 2015-09-01, 2022—2023学年第二学期 → 2023-02-01. */
function titledDay(words: string): string | undefined {
  const year = Number(/(?<!\d)(20\d\d)(?!\d)/.exec(words)?.[1] ?? Number.NaN);
  if (Number.isNaN(year)) {
    return undefined;
  }
  if (/学年/.test(words)) {
    return /第二学期|下学期|春/.test(words) ? `${year + 1}-02-01` : `${year}-09-01`;
  }
  return /春|上半年/.test(words) ? `${year}-02-01` : `${year}-09-01`;
}

/** 信息科技 came with the plan of 2022; 品德 and 信息技术 are older names. */
function wordedDay(view: TimetableView): string | undefined {
  const words = `${view.words} ${[...new Set(view.lessons.map((lesson) => lesson.text))].join(' ')}`;
  if (/信息科技/.test(words)) {
    return '2022-09-01';
  }
  return /品德|品社|品生|思品|信息技术|微机/.test(words) ? '2015-09-01' : undefined;
}

/** The plans that hold for a day: those of the chosen standards, else the national ones of the time. */
export function plansFor(
  day: string | undefined,
  plans: readonly CurriculumPlan[],
): readonly CurriculumPlan[] {
  const inForce = plans.filter(
    ({ inForce: { from, until } = {} }) =>
      day === undefined || ((from === undefined || from <= day) && (until === undefined || day <= until)),
  );
  const own = inForce.filter((plan) => !plan.isNational);
  return own.length > 0 ? own : inForce.slice(0, 1);
}
