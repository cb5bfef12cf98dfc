import type { LedgerView } from '../../model/ledger';
import type { ClassReading } from '../../model/reading';
import type { Table } from '../../model/table';
import { className, readClass, readGrade } from '../../reading/classes';
import { foldWidth } from '../../reading/words';
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
  /(?:教师|老师|姓名|任课教师)[::]([\u4e00-\u9fff·]{2,4})|^([\u4e00-\u9fff]{2,4}?)(?:老师|教师)?(?:个人)?(?:的)?(?:课程表|课表|任课表)/;
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
