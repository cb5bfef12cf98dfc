import type { CellValue, Sheet } from '../../../src/model/workbook';
import { sheetOf } from '../../support/sheet';

/** One period of an invented school. */
export interface Period {
  readonly className: string;
  readonly weekday: number;
  readonly period: number;
  readonly subject: string;
  readonly teacher: string;
}

export const CLASSES = ['一(1)班', '二(1)班', '三(1)班', '四(1)班', '五(1)班', '六(1)班'];
export const DAYS = ['星期一', '星期二', '星期三', '星期四', '星期五'];
const PERIODS = 6;
const LOWER = {
  语文: 8,
  数学: 4,
  道德与法治: 2,
  体育: 4,
  音乐: 2,
  美术: 2,
  科学: 1,
  劳动: 1,
  综合实践: 1,
  班队: 1,
};
const UPPER = {
  语文: 7,
  数学: 5,
  英语: 2,
  道德与法治: 2,
  科学: 2,
  体育: 3,
  音乐: 2,
  美术: 2,
  信息科技: 1,
  劳动: 1,
  综合实践: 2,
  班队: 1,
};
export const SHORT: Readonly<Record<string, string>> = {
  语文: '语',
  数学: '数',
  英语: '英',
  道德与法治: '道',
  科学: '科',
  体育: '体',
  音乐: '音',
  美术: '美',
  信息科技: '信',
  劳动: '劳',
  综合实践: '综',
  班队: '班',
};
const SPECIALS: Readonly<Record<string, string>> = {
  英语: '朱样一',
  科学: '张样二',
  信息科技: '张样二',
  音乐: '蒋样三',
  美术: '许样四',
};
const OWN = ['秦样一', '孔样二', '姜样三', '郑样四', '沈样五', '何样六'];
const SECOND = ['华样七', '孙样八', '陈样九'];

function teacherOf(subject: string, index: number): string {
  return (
    SPECIALS[subject] ??
    (subject === '体育'
      ? index < 3
        ? '陶样五'
        : '吴样六'
      : ['语文', '道德与法治', '班队'].includes(subject)
        ? (OWN[index] ?? '')
        : (SECOND[index >> 1] ?? ''))
  );
}

/** A week without clashes that meets the plan of 2022: the same every time. */
export function week(): readonly Period[] {
  for (let seed = 1; ; seed++) {
    const found = attempt(random(seed));
    if (found) {
      return found;
    }
  }
}

function attempt(next: () => number): readonly Period[] | undefined {
  const busy = new Set<string>();
  const periods: Period[] = [];
  for (const [index, className] of CLASSES.entries()) {
    const wanted = Object.entries(index < 2 ? LOWER : UPPER).flatMap(([subject, count]) =>
      Array<string>(count).fill(subject),
    );
    const slots = Array.from({ length: 30 }, (_, slot) => slot).filter(
      (slot) => index >= 2 || slot % PERIODS !== 5 || slot === 29,
    );
    const order = wanted.sort(
      (one, other) =>
        Number(other in SPECIALS || other === '体育') - Number(one in SPECIALS || one === '体育'),
    );
    const free = shuffled(slots, next);
    for (const subject of order) {
      const teacher = teacherOf(subject, index);
      const position = free.findIndex((slot) => !busy.has(`${teacher}|${slot}`));
      const slot = free[position];
      if (slot === undefined) {
        return undefined;
      }
      free.splice(position, 1);
      busy.add(`${teacher}|${slot}`);
      periods.push({
        className,
        weekday: Math.floor(slot / PERIODS) + 1,
        period: (slot % PERIODS) + 1,
        subject,
        teacher,
      });
    }
  }
  return periods;
}

function shuffled(slots: readonly number[], next: () => number): number[] {
  return slots
    .map((slot) => ({ slot, key: next() }))
    .sort((one, other) => one.key - other.key)
    .map(({ slot }) => slot);
}

function random(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

const at = (periods: readonly Period[], weekday: number, period: number) =>
  periods.filter((one) => one.weekday === weekday && one.period === period);
const slots = DAYS.flatMap((day, index) =>
  Array.from({ length: PERIODS }, (_, period) => ({ day, weekday: index + 1, period: period + 1 })),
);
const legend = `注:${Object.entries(SHORT)
  .map(([long, short]) => `${short}=${long}`)
  .join(' ')}`;

/** 总课表: a row per class, days over periods. */
export function wholeSchool(
  periods: readonly Period[],
  cell = (one: Period) => SHORT[one.subject] ?? '',
): Sheet {
  const rows = CLASSES.map((className) => [
    className,
    ...slots.map(({ weekday, period }) =>
      text(
        at(periods, weekday, period).filter((one) => one.className === className),
        cell,
      ),
    ),
  ]);
  return sheetOf(
    [
      ['样例小学总课表'],
      ['班级', ...slots.map(({ day, period }) => (period === 1 ? day : null))],
      [null, ...slots.map(({ period }) => period)],
      ...rows,
      [legend],
    ],
    {
      name: '总课表',
      merges: ['A1:AE1', 'A2:A3', 'B2:G2', 'H2:M2', 'N2:S2', 'T2:Y2', 'Z2:AE2', 'A10:AE10'],
    },
  );
}

/** 总课表 too wide for a page: 星期四 and 星期五 under the first three days, the subjects written out. */
export function wholeSchoolInHalves(periods: readonly Period[]): Sheet {
  const half = (from: number, to: number) => {
    const own = slots.filter(({ weekday }) => weekday >= from && weekday <= to);
    return [
      ['班级', ...own.map(({ day, period }) => (period === 1 ? day : null))],
      [null, ...own.map(({ period }) => period)],
      ...CLASSES.map((className) => [
        className,
        ...own.map(({ weekday, period }) =>
          text(
            at(periods, weekday, period).filter((one) => one.className === className),
            ({ subject }) => subject,
          ),
        ),
      ]),
    ];
  };
  const first = half(1, 3);
  const second = first.length + 3;
  return sheetOf([['样例小学总课表'], ...first, [], ...half(4, 5)], {
    name: '总课表',
    merges: [
      'A1:S1',
      'A2:A3',
      'B2:G2',
      'H2:M2',
      'N2:S2',
      `A${second}:A${second + 1}`,
      `B${second}:G${second}`,
      `H${second}:M${second}`,
    ],
  });
}

/** 总课表 on its side: a column per class; the day is merged over its periods, or written again in every row. */
export function wholeSchoolAcross(periods: readonly Period[], isMerged: boolean): Sheet {
  const rows = slots.map(({ day, weekday, period }) => [
    isMerged && period > 1 ? null : day,
    `第${'一二三四五六'[period - 1]}节`,
    ...CLASSES.map((className) =>
      text(
        at(periods, weekday, period).filter((one) => one.className === className),
        (one) => one.subject,
      ),
    ),
  ]);
  const merges = isMerged ? DAYS.map((_, day) => `A${3 + day * PERIODS}:A${8 + day * PERIODS}`) : [];
  return sheetOf([['样例小学总课程表'], ['星期', '节次', ...CLASSES], ...rows], {
    name: '全校课表',
    merges: ['A1:H1', ...merges],
  });
}

/** 班级课表 with halves of the day, breaks, and the afternoon's periods counted from 1 again. */
export function ofClass(periods: readonly Period[], className: string, withTeacher = false): Sheet {
  const own = periods.filter((one) => one.className === className);
  const line = (label: CellValue, half: CellValue, period: number) => [
    half,
    label,
    ...DAYS.map((_, day) =>
      text(at(own, day + 1, period), (one) => (withTeacher ? `${one.subject}\n${one.teacher}` : one.subject)),
    ),
  ];
  return sheetOf(
    [
      [`${className}课程表`],
      ['时段', '节次', ...DAYS],
      [null, '早读', ...DAYS.map(() => '语文')],
      line(1, '上午', 1),
      line(2, null, 2),
      ['大课间(30分钟)'],
      line(3, null, 3),
      line(4, null, 4),
      ['午休'],
      line(1, '下午', 5),
      line(2, null, 6),
      [null, '课后服务', ...DAYS.map(() => '社团')],
    ],
    { name: `${className}课表`, merges: ['A1:G1', 'A6:G6', 'A9:G9', 'A4:A5', 'A7:A8', 'A10:A11'] },
  );
}

/** A class's week with the days as rows. */
export function ofClassAcross(periods: readonly Period[], className: string): Sheet {
  const own = periods.filter((one) => one.className === className);
  const rows = DAYS.map((day, index) => [
    day,
    ...slots.slice(0, PERIODS).map(({ period }) => text(at(own, index + 1, period), (one) => one.subject)),
  ]);
  return sheetOf(
    [
      [`样例小学${className}课表`],
      ['星期\\节次', ...slots.slice(0, PERIODS).map(({ period }) => `第${period}节`)],
      ...rows,
    ],
    { name: className, merges: ['A1:G1'] },
  );
}

export const TEACHERS = [...new Set(week().map((one) => one.teacher))];

/** 教师课表: a row per teacher, class and subject in the cells. */
export function ofTeachers(periods: readonly Period[]): Sheet {
  const rows = TEACHERS.map((teacher) => [
    teacher,
    ...slots.map(({ weekday, period }) =>
      text(
        at(periods, weekday, period).filter((one) => one.teacher === teacher),
        (one) => `${one.className.replace('班', '')}${SHORT[one.subject]}`,
      ),
    ),
  ]);
  return sheetOf(
    [
      ['样例小学教师课表'],
      ['教师', ...slots.map(({ day, period }) => (period === 1 ? day : null))],
      [null, ...slots.map(({ period }) => period)],
      ...rows,
    ],
    {
      name: '教师课表',
      merges: ['A1:AE1', 'A2:A3', 'B2:G2', 'H2:M2', 'N2:S2', 'T2:Y2', 'Z2:AE2'],
    },
  );
}

/** One teacher's own week, class above subject. */
export function ofTeacher(periods: readonly Period[], teacher: string): Sheet {
  const own = periods.filter((one) => one.teacher === teacher);
  const rows = slots
    .slice(0, PERIODS)
    .map(({ period }) => [
      `第${period}节`,
      ...DAYS.map((_, day) => text(at(own, day + 1, period), (one) => `${one.subject}\n${one.className}`)),
    ]);
  return sheetOf([[`${teacher}老师课程表`], ['节次', ...DAYS], ...rows], {
    name: `${teacher}课表`,
    merges: ['A1:F1'],
  });
}

/** A column per class under every day, a row per period. */
export function daysOverClasses(periods: readonly Period[]): Sheet {
  const spots = DAYS.flatMap((day, index) =>
    CLASSES.map((className) => ({ day, weekday: index + 1, className })),
  );
  const rows = slots.slice(0, PERIODS).map(({ period }) => [
    period,
    ...spots.map(({ weekday, className }) =>
      text(
        at(periods, weekday, period).filter((one) => one.className === className),
        (one) => one.subject,
      ),
    ),
  ]);
  const days = spots.map(({ day, className }) => (className === CLASSES[0] ? day : null));
  return sheetOf(
    [['样例小学课程总表'], ['节次', ...days], [null, ...spots.map(({ className }) => className)], ...rows],
    { name: '课程总表', merges: ['A1:AE1', 'A2:A3', 'B2:G2', 'H2:M2', 'N2:S2', 'T2:Y2', 'Z2:AE2'] },
  );
}

/** A row per class and period, the class merged over its periods; the hours beside. */
export function classesOverPeriods(periods: readonly Period[]): Sheet {
  const hours = ['8:30-9:10', '9:20-10:00', '10:30-11:10', '11:20-12:00', '14:00-14:40', '14:50-15:30'];
  const rows = CLASSES.flatMap((className) =>
    hours.map((hour, index) => [
      index === 0 ? className : null,
      `${index + 1}`,
      hour,
      ...DAYS.map((_, day) =>
        text(
          at(periods, day + 1, index + 1).filter((one) => one.className === className),
          (one) => one.subject,
        ),
      ),
    ]),
  );
  const merges = CLASSES.map((_, index) => `A${3 + index * PERIODS}:A${8 + index * PERIODS}`);
  return sheetOf([['样例小学课程表'], ['班级', '节次', '时间', ...DAYS], ...rows], {
    name: '课程表',
    merges: ['A1:H1', ...merges],
  });
}

/** The weeks of all classes one below the other on one sheet, each with its title and header. */
export function stacked(periods: readonly Period[]): Sheet {
  const rows = CLASSES.flatMap((className): CellValue[][] => [
    [`${className}课程表`],
    ['节次', ...DAYS],
    ...slots.slice(0, PERIODS).map(({ period }) => [
      `第${'一二三四五六'[period - 1]}节`,
      ...DAYS.map((_, day) =>
        text(
          at(periods, day + 1, period).filter((one) => one.className === className),
          (one) => one.subject,
        ),
      ),
    ]),
    [],
  ]);
  const merges = CLASSES.map((_, index) => `A${1 + index * 9}:F${1 + index * 9}`);
  return sheetOf(rows, { name: '各班课表', merges });
}

/** 教师课表 of a school with one class per grade: the subject beside the name, only the grade in the cells. */
export function ofTeachersBySubject(periods: readonly Period[]): Sheet {
  const lines = [...new Set(periods.map((one) => `${one.subject}|${one.teacher}`))].map((line) =>
    line.split('|'),
  );
  const rows = lines.map(([subject, teacher], index) => [
    index + 1,
    subject ?? '',
    teacher ?? '',
    ...slots.map(({ weekday, period }) =>
      text(
        at(periods, weekday, period).filter((one) => one.teacher === teacher && one.subject === subject),
        (one) => `${one.className[0]}年级`,
      ),
    ),
  ]);
  return sheetOf(
    [
      ['样例小学任课教师课表'],
      ['序号', '学科', '教师', ...slots.map(({ day, period }) => (period === 1 ? day : null))],
      [null, null, null, ...slots.map(({ period }) => period)],
      ...rows,
    ],
    {
      name: '教师总课表',
      merges: ['A1:AG1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:I2', 'J2:O2', 'P2:U2', 'V2:AA2', 'AB2:AG2'],
    },
  );
}

/** A special room's week, the classes that use it. */
export function ofRoom(periods: readonly Period[], subject: string, room: string): Sheet {
  const rows = slots.slice(0, PERIODS).map(({ period }) => [
    `第${period}节`,
    ...DAYS.map((_, day) =>
      text(
        at(periods, day + 1, period).filter((one) => one.subject === subject),
        (one) => one.className,
      ),
    ),
  ]);
  return sheetOf([[`${room}使用课表`], ['节次', ...DAYS], ...rows], {
    name: `${room}课表`,
    merges: ['A1:F1'],
  });
}

/** 任课一览表: a row per teacher and subject. */
export function assignments(periods: readonly Period[]): Sheet {
  const lines = new Map<
    string,
    { teacher: string; subject: string; classes: Set<string>; periods: number }
  >();
  for (const { teacher, subject, className } of periods) {
    const line = lines.get(`${teacher}${subject}`) ?? {
      teacher,
      subject,
      classes: new Set<string>(),
      periods: 0,
    };
    lines.set(`${teacher}${subject}`, line);
    line.classes.add(className.replace('班', ''));
    line.periods += 1;
  }
  const rows = [...lines.values()].map((line, index) => [
    index + 1,
    line.teacher,
    line.subject,
    [...line.classes].join('、'),
    line.periods,
  ]);
  return sheetOf([['样例小学教师任课一览表'], ['序号', '教师', '任教学科', '任教班级', '周课时'], ...rows], {
    name: '教师任课一览表',
    merges: ['A1:E1'],
  });
}

/** 任课表 as classes × subjects with names. */
export function assignmentMatrix(periods: readonly Period[]): Sheet {
  const subjects = Object.keys(UPPER).filter((subject) => subject !== '班队');
  const rows = CLASSES.map((className) => [
    className,
    ...subjects.map(
      (subject) =>
        periods.find((one) => one.className === className && one.subject === subject)?.teacher ?? null,
    ),
  ]);
  return sheetOf([['样例小学教师任课表'], ['班级', ...subjects], ...rows], {
    name: '任课表',
    merges: ['A1:L1'],
  });
}

/** A timetable as a list, one lesson per row. */
export function asList(periods: readonly Period[]): Sheet {
  const rows = periods.map((one) => [
    one.className,
    DAYS[one.weekday - 1] ?? '',
    one.period,
    one.subject,
    one.teacher,
  ]);
  return sheetOf([['班级', '星期', '节次', '课程', '任课教师'], ...rows], { name: '课程安排' });
}

function text(found: readonly Period[], cell: (one: Period) => string): string | null {
  return found.length === 0 ? null : found.map(cell).join('/');
}

/** The same week with one period changed. */
export function changed(
  periods: readonly Period[],
  index: number,
  change: Partial<Period> | undefined,
): readonly Period[] {
  return periods.flatMap((one, position) =>
    position !== index ? [one] : change === undefined ? [] : [{ ...one, ...change }],
  );
}
