import type { Random } from '../random';
import type { Line } from '../source';
import { dayBetween, daysAfter } from './people';
import { type ClassPlan, NUMERALS, stageOf } from './pupils';

const HAZARDS: readonly (readonly [place: string, text: string, measure: string])[] = [
  ['教学楼二楼走廊', '栏杆松动', '加固栏杆并验收'],
  ['食堂操作间', '灭火器压力不足', '更换灭火器'],
  ['学生宿舍一楼', '插座老化', '更换插座并检修线路'],
  ['运动场东侧', '地面破损', '修补地面'],
  ['校门口', '减速带缺失', '协调安装减速带'],
  ['实验室', '通风扇损坏', '维修通风扇'],
  ['综合楼楼梯', '应急灯不亮', '更换应急灯'],
];

/** Hazards that were found this autumn; all measures were taken in time. */
export function hazards(random: Random, year: number, staff: readonly Line[]): readonly Line[] {
  const days = HAZARDS.map(() => dayBetween(random, `${year}-09-03`, `${year}-10-24`)).sort();
  return HAZARDS.map(([place, text, measure], index) => {
    const found = days[index] as string;
    const deadline = daysAfter(found, random.whole(7, 14));
    const finished = daysAfter(deadline, -random.whole(0, 5));
    return {
      no: index + 1,
      found,
      place,
      text,
      level: random.chance(0.8) ? '一般' : '较大',
      measure,
      deadline,
      person: random.pick(staff).name as string,
      finished,
      verified: daysAfter(finished, 1),
      result: '已整改',
      closed: true,
    };
  });
}

export function documents(random: Random, year: number): readonly Line[] {
  const titles = [
    '三年发展规划',
    '年度工作计划',
    '年度工作总结',
    '安全工作制度',
    '控辍保学方案',
    '学籍管理制度',
  ];
  return titles.map((title, index) => ({
    no: index + 1,
    title,
    number: `校发〔${year}〕${index + 3}号`,
    date: dayBetween(random, `${year}-01-10`, `${year}-10-30`),
    pages: random.whole(2, 24),
    copies: random.whole(1, 6),
  }));
}

/** Grades with the pupils' movement of the last twelve months: what came and went explains this year's number. */
export function grades(random: Random, classes: readonly ClassPlan[]): readonly Line[] {
  return [...new Set(classes.map(({ grade }) => grade))].map((grade) => {
    const own = classes.filter((one) => one.grade === grade);
    const end = own.reduce((sum, one) => sum + one.size, 0);
    const [transferIn, borrowed, resumed] = [random.whole(0, 3), random.whole(0, 1), random.whole(0, 1)];
    const [transferOut, suspended] = [random.whole(0, 3), random.whole(0, 1)];
    return {
      id: grade,
      name: `${NUMERALS[grade - 1]}年级`,
      numeral: NUMERALS.charAt(grade - 1),
      stage: stageOf(grade),
      start: end - transferIn - borrowed - resumed + transferOut + suspended,
      transferIn,
      borrowed,
      resumed,
      transferOut,
      suspended,
      end,
    };
  });
}

export function surveys(random: Random, pupils: number, staff: number): readonly Line[] {
  const groups: readonly (readonly [string, number])[] = [
    ['学生', Math.min(120, pupils)],
    ['家长', Math.min(110, pupils)],
    ['教师', staff],
  ];
  return groups.map(([group, sent], index) => {
    const valid = sent - random.whole(0, Math.min(3, sent - 1));
    return { no: index + 1, group, sent, valid, content: valid - random.whole(0, Math.floor(valid * 0.1)) };
  });
}

/** Reading of the last term: each class's readers, and what they borrowed. */
export function loans(random: Random, size: number) {
  return { readers: size, loans: size * random.whole(3, 9) + random.whole(0, size - 1) };
}
