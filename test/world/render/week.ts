import type { WeekBlock } from '../dialect';
import { holds, parseConditions } from '../expression';
import { type Line, linesOf, type World } from '../source';
import { merge, type Page, put, remember } from './page';

const DAYS = [1, 2, 3, 4, 5];
const NUMERALS = '一二三四五六七八';

export function drawWeek(page: Page, world: World, block: WeekBlock): void {
  const conditions = parseConditions(block.where ?? '');
  const lessons = linesOf(world, 'lessons').filter((line) =>
    conditions.every((condition) => holds(line, condition)),
  );
  const periods = Array.from(
    { length: Math.max(...lessons.map(({ period }) => Number(period))) },
    (_, index) => index + 1,
  );
  const halves = block.halves ?? 1;
  const perHalf = Math.ceil(DAYS.length / halves);
  for (let half = 0; half < halves; half++) {
    const days = DAYS.slice(half * perHalf, (half + 1) * perHalf);
    const draw = { whole: drawWhole, turned: drawTurned, class: drawOne, teacher: drawOne }[block.shape];
    draw(page, block, lessons, days, periods);
  }
}

type Draw = (
  page: Page,
  block: WeekBlock,
  lessons: readonly Line[],
  days: readonly number[],
  periods: readonly number[],
) => void;

/** Classes down, days and their periods across. */
const drawWhole: Draw = (page, block, lessons, days, periods) => {
  const top = page.height;
  block.corner.forEach((text, index) => {
    put(page, top, index, text);
    merge(page, top, index, top + 1, index);
  });
  const left = block.corner.length;
  days.forEach((day, dayAt) => {
    const from = left + dayAt * periods.length;
    put(page, top, from, dayWord(block, day));
    merge(page, top, from, top, from + periods.length - 1);
    periods.forEach((period, at) => {
      put(page, top + 1, from + at, periodWord(block, period));
    });
  });
  classesOf(lessons).forEach((name, down) => {
    put(page, top + 2 + down, 0, name);
    days.forEach((day, dayAt) => {
      periods.forEach((period, at) => {
        const lesson = lessons.find(
          (one) => one.className === name && one.day === day && one.period === period,
        );
        drawLesson(page, block, lesson, top + 2 + down, left + dayAt * periods.length + at);
      });
    });
  });
};

/** Days and periods down, classes across. */
const drawTurned: Draw = (page, block, lessons, days, periods) => {
  const top = page.height;
  const names = classesOf(lessons);
  [...block.corner, ...names].forEach((text, index) => {
    put(page, top, index, text);
  });
  days.forEach((day, dayAt) => {
    const from = top + 1 + dayAt * periods.length;
    put(page, from, 0, dayWord(block, day));
    merge(page, from, 0, from + periods.length - 1, 0);
    periods.forEach((period, at) => {
      put(page, from + at, 1, periodWord(block, period));
      names.forEach((name, across) => {
        const lesson = lessons.find(
          (one) => one.className === name && one.day === day && one.period === period,
        );
        drawLesson(page, block, lesson, from + at, block.corner.length + across);
      });
    });
  });
};

/** One class or one teacher: periods down, days across. */
const drawOne: Draw = (page, block, lessons, days, periods) => {
  const top = page.height;
  const left = block.corner.length;
  block.corner.forEach((text, index) => {
    put(page, top, index, text);
  });
  days.forEach((day, at) => {
    put(page, top, left + at, dayWord(block, day));
  });
  periods.forEach((period, down) => {
    put(page, top + 1 + down, 0, periodWord(block, period));
    days.forEach((day, at) => {
      const lesson = lessons.find((one) => one.day === day && one.period === period);
      drawLesson(page, block, lesson, top + 1 + down, left + at);
    });
  });
};

function drawLesson(
  page: Page,
  block: WeekBlock,
  lesson: Line | undefined,
  row: number,
  column: number,
): void {
  if (!lesson) {
    put(page, row, column, block.free ?? null);
    return;
  }
  put(page, row, column, lessonText(block, lesson));
  const { class: group, day, period, subject, teacher } = lesson;
  remember(
    page,
    row,
    column,
    {
      kind: 'lesson',
      class: String(group),
      day: Number(day),
      period: Number(period),
      subject: String(subject),
      teacher: String(teacher),
    },
    { ...(block.words ? { words: block.words } : {}), none: block.cell },
  );
}

/** What a timetable writes for a lesson. */
export function lessonText({ words, cell }: Pick<WeekBlock, 'words' | 'cell'>, lesson: Line): string {
  const subject = String(lesson.subject);
  return cell
    .replace('{subject}', words?.[subject] ?? subject)
    .replace('{teacher}', String(lesson.teacher))
    .replace('{className}', String(lesson.className ?? ''));
}

function classesOf(lessons: readonly Line[]): readonly string[] {
  const order = (line: Line) => Number(line.grade) * 10 + Number(String(line.class).split('-')[1]);
  return [
    ...new Set(
      [...lessons].sort((one, other) => order(one) - order(other)).map(({ className }) => String(className)),
    ),
  ];
}

function dayWord({ day }: WeekBlock, number: number): string {
  return day.replace('{n}', NUMERALS.charAt(number - 1));
}

function periodWord({ period }: WeekBlock, number: number): string {
  return period.replace('{n}', String(number)).replace('{N}', NUMERALS.charAt(number - 1));
}
