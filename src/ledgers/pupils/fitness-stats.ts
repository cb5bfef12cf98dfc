import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerKind, LedgerView, RecordView } from '../../model/ledger';
import type { NumberReading } from '../../model/reading';
import { placesOf } from '../../reading/places';
import { people, percent } from '../parts/column';
import { placeOf, plain, quoted } from '../parts/complain';
import { className, grade, remark, seq } from '../parts/person-columns';

const LEVELS = ['excellent', 'good', 'passed', 'failed'];

/**
 * 优秀 + 良好 + 及格 + 不及格 are all who were tested. 及格 is the third level, or everybody who has passed: as long as one of the
 * two comes out nothing is said.
 */
const levelsAddUp: LedgerCheck = {
  id: 'fitness-levels-sum',
  about: '各等级人数相加',
  needs: ['tested'],
  uses: ['excellent', 'good', 'passed', 'failed'],
  reckons: true,
  check: wrongSums,
};

function* wrongSums(ledger: LedgerView): Iterable<Complaint> {
  if (![...LEVELS, 'tested'].every((field) => ledger.has(field))) {
    return;
  }
  for (const record of linesOf(ledger)) {
    const tested = record.number('tested');
    const counts = LEVELS.map((field) => record.number(field));
    if (tested === undefined || counts.includes(undefined)) {
      continue;
    }
    const sum = counts.reduce<number>((all, count) => all + (count ?? 0), 0);
    const [, , passed = 0, failed = 0] = counts;
    if (sum !== tested && (passed ?? 0) + (failed ?? 0) !== tested) {
      yield {
        cell: placeOf(ledger, record, 'tested'),
        related: placesOf(record, ...LEVELS),
        severity: 'error',
        message: `${quoted(record, 'class_name', 'grade')}实测${plain(tested)}人,各等级相加是${plain(sum)}人,相差${plain(Math.abs(sum - tested))}人。请核对。`,
        actual: `${plain(tested)} 人`,
        required: `${plain(sum)} 人`,
      };
    }
  }
}

/** 合格率, 优良率, 优秀率 of those who were tested, at the precision that is printed. */
const fitnessRates: LedgerCheck = {
  id: 'fitness-rate',
  about: '体质健康的各项比率',
  needs: ['tested'],
  uses: ['excellent', 'good', 'passed', 'failed', 'excellent_rate', 'good_rate', 'pass_rate', 'fail_rate'],
  reckons: true,
  check: wrongRates,
};

function* wrongRates(ledger: LedgerView): Iterable<Complaint> {
  for (const record of linesOf(ledger)) {
    const [tested, excellent, good, passed, failed] = ['tested', ...LEVELS].map((field) =>
      record.number(field),
    );
    const sums: readonly (readonly [string, readonly (number | undefined)[]])[] = [
      ['excellent_rate', [excellent]],
      ['good_rate', [add(excellent, good)]],
      ['pass_rate', [add(excellent, good, passed), passed, less(tested, failed)]],
    ];
    for (const [field, counts] of sums) {
      const stated = record.reading(field);
      const known = counts.filter((count) => count !== undefined);
      const [count] = known;
      if (!stated || !tested || count === undefined || known.some((one) => fits(stated, one / tested))) {
        continue;
      }
      const rate = `${((count / tested) * 100).toFixed(Math.max(1, stated.decimals))}%`;
      yield {
        cell: placeOf(ledger, record, field),
        related: placesOf(record, 'tested', ...LEVELS),
        severity: 'error',
        message: `${quoted(record, 'class_name', 'grade')}的“${ledger.header(field)}”写的是${record.text(field)},${plain(count)}÷${plain(tested)}=${rate}。请重新计算。`,
        actual: record.text(field),
        required: rate,
      };
    }
  }
}

function linesOf({ records, totals }: LedgerView): readonly RecordView[] {
  return [...records, ...totals.map(({ record }) => record).filter(({ role }) => role !== 'statistic')];
}

function add(...counts: readonly (number | undefined)[]): number | undefined {
  return counts.includes(undefined)
    ? undefined
    : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

function less(whole: number | undefined, part: number | undefined): number | undefined {
  return whole === undefined || part === undefined ? undefined : whole - part;
}

/** 94.6 %, 94.6 and 0.946 all say the same; cut off is as good as rounded. */
function fits({ value, unit, decimals }: NumberReading, rate: number): boolean {
  const step = 10 ** -decimals;
  const asPercent = Math.abs((unit === '%' ? value * 100 : value) - rate * 100) < step;
  return asPercent || (unit !== '%' && Math.abs(value - rate) < step);
}

/** 及格 is the level between 良好 and 不及格, not everybody who has passed: the four levels come nearer to all than the last two do. */
function isThirdLevel(record: RecordView): boolean {
  const tested = record.number('tested');
  const all = add(...LEVELS.map((field) => record.number(field)));
  const passing = add(record.number('passed'), record.number('failed'));
  return (
    tested !== undefined &&
    all !== undefined &&
    passing !== undefined &&
    Math.abs(all - tested) < Math.abs(passing - tested)
  );
}

/** 体质健康测试结果统计: how many of every grade or class reached which level. */
export const fitnessStats: LedgerKind = {
  id: 'fitness-stats',
  label: '体质健康测试统计表',
  titles: [
    '体质健康测试统计',
    '体质健康统计',
    '体质健康测试结果统计',
    '体质健康合格率',
    '体质健康测试合格率',
    '体质健康标准测试统计',
    '体质健康达标统计',
    '体质健康测试情况',
    '体质测试统计',
    '体测统计',
    '体测合格率',
    '体质健康测试结果',
    '体测结果',
  ],
  topic: ['体质', '体测', '体育达标', '体能'],
  fields: [
    seq,
    grade,
    className(),
    people(
      'students_total',
      '学生数|在校生数|学生总数|班级人数|在校人数|在册人数|在册|应测人数|应测|应测试人数',
    ),
    people(
      'tested',
      '实测人数|实测|测试人数|参测人数|参加测试人数|实际测试人数|受测人数|参加人数|合计|总人数|合计人数',
    ),
    people('excellent', '优秀|优秀人数|优秀等级人数'),
    people('good', '良好|良好人数|良好等级人数'),
    people('passed', '及格|及格人数|合格|合格人数|及格等级人数'),
    people('failed', '不及格|不及格人数|不合格|不合格人数'),
    percent('excellent_rate', '优秀率|优秀比例|优秀百分比|优秀占比|优秀率%'),
    percent('good_rate', '优良率|优良比例|优良百分比|优良率%'),
    percent('pass_rate', '合格率|及格率|达标率|及格以上比例|合格比例|合格率%|及格率%'),
    remark,
  ],
  identifiedBy: [
    ['grade', 'tested', 'pass_rate'],
    ['class_name', 'tested', 'pass_rate'],
    ['grade', 'tested', 'excellent', 'failed'],
    ['class_name', 'tested', 'excellent', 'failed'],
    ['grade', 'excellent', 'good', 'pass_rate'],
    ['tested', 'excellent', 'good', 'passed', 'failed'],
  ],
  nameFields: ['class_name', 'grade'],
  relations: [{ type: 'at-most', part: 'tested', whole: 'students_total' }],
  states: [
    { quantity: 'fitness-tested', how: 'sum', field: 'tested', origin: 'stated' },
    { quantity: 'fitness-top', how: 'sum', field: 'excellent', origin: 'stated', where: isThirdLevel },
    { quantity: 'fitness-good', how: 'sum', field: 'good', origin: 'stated', where: isThirdLevel },
    { quantity: 'fitness-fair', how: 'sum', field: 'passed', origin: 'stated', where: isThirdLevel },
    {
      quantity: 'fitness-passed',
      how: 'sum',
      field: 'passed',
      origin: 'stated',
      where: (record) => !isThirdLevel(record),
    },
  ],
  checks: [levelsAddUp, fitnessRates],
};
