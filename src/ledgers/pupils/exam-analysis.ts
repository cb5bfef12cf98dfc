import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerKind, LedgerView } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { amount, column, figure, percent, person, remark, sequence } from '../parts/column';
import { placeOf, plain, quoted } from '../parts/complain';
import { ranksFit } from './score-checks';

/** A rate is that of a whole number of pupils: 91.8 % of 49 is 45 of them, 92.5 % is nobody's. */
const countsFit: LedgerCheck = {
  id: 'rate-mismatch',
  about: '各项比率',
  needs: [],
  uses: ['tested', 'passed', 'excellent', 'pass_rate', 'excellent_rate', 'attended'],
  check: wrongRates,
};

const rates = [
  ['pass_rate', 'passed'],
  ['good_rate', 'good'],
] as const;

function* wrongRates(ledger: LedgerView): Iterable<Complaint> {
  for (const [rate, count] of rates.filter((pair) => pair.every((field) => ledger.has(field)))) {
    for (const record of ledger.records) {
      const [tested, counted] = [record.number('tested'), record.number(count)];
      const reading = record.reading(rate);
      if (!tested || counted === undefined || !reading) {
        continue;
      }
      const isFraction = reading.unit === '%' || reading.value <= 1;
      const stated = isFraction ? reading.value * 100 : reading.value;
      const expected = (counted / tested) * 100;
      const slack =
        0.5 *
        10 ** -Math.max(0, isFraction && reading.unit !== '%' ? reading.decimals - 2 : reading.decimals);
      if (Math.abs(stated - expected) > slack * 1.02) {
        yield {
          cell: placeOf(ledger, record, rate),
          related: placesOf(record, count, 'tested'),
          severity: 'error',
          message: `${quoted(record, 'class_name')}${plain(counted)}÷${plain(tested)}=${expected.toFixed(2)}%,“${ledger.header(rate)}”写的是${record.text(rate)}。请核对。`,
          actual: record.text(rate),
          required: `${expected.toFixed(2)}%`,
        };
      }
    }
  }
}

/** 成绩分析: per class how many were tested, the mean, the rates. */
export const examAnalysis: LedgerKind = {
  id: 'exam-analysis',
  label: '成绩分析表',
  titles: ['成绩分析', '质量分析', '成绩统计分析', '成绩对比', '考试分析', '各班成绩', '教学质量统计'],
  fields: [
    sequence,
    column('class_name', '班级|班别|年级班级|班级名称|年班', { type: 'class' }, { required: 'error' }),
    column('subject', '学科|科目', { type: 'subject' }),
    person('teacher', '任课教师|教师|科任教师|任课老师|教师姓名', {
      refersTo: { kind: 'teacher-roster', field: 'name', severity: 'error' },
    }),
    amount('enrolled', '应考人数|应考|班级人数|学生数|在籍人数|应参考人数'),
    amount('tested', '参考人数|实考人数|实考|考试人数|参加人数|人数|实际参考人数|参考数'),
    amount('score_sum', '总分|总成绩|班级总分'),
    column(
      'average',
      '平均分|均分|平均成绩|人均分',
      { type: 'number', min: 0, max: 150 },
      { additive: false },
    ),
    amount('passed', '及格人数|合格人数|及格数|合格数'),
    percent('pass_rate', '及格率|合格率'),
    amount('good', '优秀人数|优生人数|优秀数|优生数'),
    percent('good_rate', '优秀率|优生率'),
    percent('low_rate', '低分率|差生率'),
    figure('highest', '最高分'),
    figure('lowest', '最低分'),
    column('rank', '名次|排名|位次|年级名次', { type: 'number', min: 1, integer: true }, { additive: false }),
    remark,
  ],
  identifiedBy: [
    ['class_name', 'average', 'pass_rate'],
    ['class_name', 'tested', 'average'],
    ['class_name', 'pass_rate', 'good_rate'],
    ['class_name', 'tested', 'pass_rate'],
  ],
  nameFields: ['class_name'],
  relations: [
    { type: 'at-most', part: 'tested', whole: 'enrolled', severity: 'error' },
    { type: 'at-most', part: 'passed', whole: 'tested', severity: 'error' },
    { type: 'at-most', part: 'good', whole: 'passed', severity: 'error' },
    { type: 'quotient', result: 'average', numerator: 'score_sum', denominator: 'tested' },
  ],
  states: [],
  checks: [countsFit, ranksFit([['average', 'rank']])],
};
