import { describe, expect, it } from '@jest/globals';
import type { Lesson, TimetableView } from '../../../src/engine/timetable/cell';
import { checkPlans } from '../../../src/engine/timetable/plan-check';
import { lessonSubject } from '../../../src/engine/timetable/subject';
import { plans } from '../../../src/standards/plans';

const place = { sheet: '课表', row: 0, column: 0 };

/** `语8 数4 …` as a week of one class. */
function view(grade: number, counts: string, words: string): TimetableView {
  const className = `${'一二三四五六七八九'[grade - 1]}(1)班`;
  const lessons: Lesson[] = [...counts.matchAll(/([\u4e00-\u9fff]+)(\d+(?:\.5)?)/g)].flatMap(
    ([, text = '', count = '']) =>
      Array.from({ length: Math.ceil(Number(count)) }, (_, index) => ({
        className,
        grade,
        weekday: 1,
        period: 1,
        subject: lessonSubject(text, new Map(), grade) ?? text,
        text,
        teacher: undefined,
        room: undefined,
        share: index + 1 > Number(count) ? 0.5 : 1,
        place,
      })),
  );
  return {
    sheet: '课表',
    owner: 'class',
    anchor: place,
    context: {},
    words,
    owners: new Map([[className, place]]),
    lessons,
    sums: [],
    cells: new Map(),
  };
}

function judge(
  grade: number,
  counts: string,
  words: string,
  planIds: readonly string[] = [],
): readonly string[] {
  const chosen = plans.filter((plan) => plan.isNational || planIds.includes(plan.id));
  return [...checkPlans([view(grade, counts, words)], chosen, '2023-06-30')].map(
    ({ rule, complaint }) => `${rule} ${complaint.severity} ${complaint.actual}`,
  );
}

const now = '2023年秋季';
const then = '2015年秋季';
const full = '语8数4道2体4音2美2科1劳1综1班队1';
const upper = '语7数5英2道2科2体3音2美2信息科技1劳1综2班队1';

describe('2022: weekly total and hard minima', () => {
  it('a full week has no finding', () => {
    expect(judge(2, full, now)).toEqual([]);
    expect(judge(4, upper, now)).toEqual([]);
  });

  it('26 periods are right, 27 and 25 are not', () => {
    expect(judge(2, full.replace('语8', '语9'), now)).toEqual(['curriculum-weekly-total error 27节']);
    expect(judge(2, full.replace('语8数4', '语8数3').replace('综1', '综1'), now)).toContain(
      'curriculum-weekly-total error 25节',
    );
  });

  it('physical education: 4 in grades 1–2, 3 from grade 3', () => {
    expect(judge(2, full.replace('体4', '体3').replace('语8', '语9'), now)).toEqual([
      'curriculum-periods error 体育与健康3节',
    ]);
    expect(judge(3, upper, now)).toEqual([]);
    expect(judge(3, upper.replace('体3', '体2').replace('数5', '数6'), now)).toEqual([
      'curriculum-periods error 体育与健康2节',
    ]);
  });

  it('information technology in grades 3–8, a foreign language from grade 3', () => {
    expect(judge(3, upper.replace('信息科技1', '').replace('数5', '数6'), now)).toEqual([
      'curriculum-subject-missing error 信息科技0节',
    ]);
    expect(judge(3, upper.replace('英2', '').replace('数5', '数7'), now)).toEqual([
      'curriculum-subject-missing error 外语0节',
    ]);
    expect(judge(2, full, now)).toEqual([]);
  });

  it('what provinces usually give is only asked', () => {
    expect(judge(4, upper.replace('音2', '音1').replace('数5', '数6'), now)).toEqual([
      'curriculum-usual-periods query 音乐1节',
    ]);
  });

  it('an art course stands for music and art', () => {
    expect(judge(4, upper.replace('音2美2', '艺术4'), now)).toEqual([]);
    expect(judge(4, upper.replace('音2美2', '艺术3').replace('数5', '数6'), now)).toEqual([
      'curriculum-usual-periods query 音乐、美术3节',
    ]);
  });

  it('football is physical education, essays are Chinese', () => {
    expect(judge(4, upper.replace('体3', '体2足球1').replace('语7', '语5作文2'), now)).toEqual([]);
  });

  it('a class meeting that the timetable itself does not count is none of the lessons', () => {
    const aside = `${now}(班队会不计入课时)`;
    expect(judge(2, full.replace('语8', '语9'), aside)).toEqual([]);
    expect(judge(2, full.replace('语8', '语10'), aside)).toEqual(['curriculum-weekly-total error 27节']);
  });

  it('a half empty week is not judged, and that is said', () => {
    expect(judge(4, '语7数5', now)).toEqual(['timetable-unfilled advice 12节']);
  });
});

describe('the years before', () => {
  const old = '语6写2数4英2品2科2体3音2美2综1信1校2班1';
  it('class meetings may be counted or not', () => {
    expect(judge(3, old, then)).toEqual([]);
    expect(judge(3, old.replace('班1', ''), then)).toEqual(['curriculum-weekly-total query 29节']);
    expect(judge(3, `${old}语1`, then)).toEqual([]);
    expect(judge(3, `${old}语2`, then)).toEqual(['curriculum-weekly-total error 31节']);
  });

  it('2 periods of physical education are an error, 3 in grade 1 a question', () => {
    expect(judge(3, old.replace('体3', '体2').replace('数4', '数5'), then)).toEqual([
      'curriculum-periods error 体育与健康2节',
    ]);
    expect(judge(1, '语8数5体3音2美2品2科1校2写1班1', then)).toEqual([
      'curriculum-usual-periods query 体育与健康3节',
    ]);
  });

  it('a standard that names a plan of its own is held against that one', () => {
    const guizhou = '语6数5英2品3科2体3音2美2综2信1校2';
    expect(judge(4, guizhou, then, ['guizhou-2011'])).toEqual([]);
    expect(judge(4, guizhou.replace('品3', '品2').replace('数5', '数6'), then, ['guizhou-2011'])).toEqual([
      'curriculum-periods error 道德与法治2节',
    ]);
    expect(judge(4, guizhou.replace('综2', '综1').replace('校2', '校3'), then, ['guizhou-2011'])).toEqual([]);
  });

  it('weeks in turn count as halves, and are only asked about', () => {
    const guizhou = '语6数6英2品3科2体3音1.5美1.5综2信1校2';
    expect(judge(4, guizhou, then, ['guizhou-2011'])).toEqual([
      'curriculum-periods query 音乐1.5节,美术1.5节',
    ]);
    const shenzhen = '语7数5英3品2科2体3音1.5美1.5信1综2校2';
    expect(judge(4, shenzhen, '2018年秋季', ['shenzhen-2017'])).toEqual([]);
  });

  it('… but not after its time', () => {
    expect(judge(4, upper, now, ['guizhou-2011'])).toEqual([]);
  });
});

describe('less than usual in the same way', () => {
  const without = upper.replace('班队1', '').replace('语7', '语8');
  const asked = (grades: readonly number[]) => [
    ...checkPlans(
      grades.map((grade) => view(grade, without, now)),
      plans.filter((plan) => plan.isNational),
      '2023-06-30',
    ),
  ];

  it('in three classes is one question that counts the others, in two it is two', () => {
    expect(asked([4, 5])).toHaveLength(2);
    const [question, ...rest] = asked([4, 5, 6]);
    expect(rest).toEqual([]);
    expect(question?.complaint.message).toContain('另有2个班相同');
  });
});
