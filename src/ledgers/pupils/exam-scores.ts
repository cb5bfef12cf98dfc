import type { Field, LedgerKind } from '../../model/ledger';
import { column, text } from '../parts/column';
import { className, gender, pupilName, remark, seq, studentCode, studentNo } from '../parts/person-columns';
import { presentPartsAddUp } from '../parts/sums';
import { noRanks, noTestsForYoung, ranksFit, rankWithinClass } from './score-checks';
import { meansFit, ratesFit, withinFullMark } from './score-limits';

/** Subjects with the field of their score. */
const scoredSubjects: readonly {
  readonly field: string;
  readonly label: string;
  readonly words: readonly string[];
}[] = [
  { field: 'chinese', label: '语文', words: ['语文', '语', 'Chinese'] },
  { field: 'math', label: '数学', words: ['数学', '数', 'Math', 'Maths'] },
  { field: 'english', label: '英语', words: ['英语', '外语', '英', 'English'] },
  {
    field: 'politics',
    label: '道德与法治',
    words: '道德与法治|道法|政治|思想品德|思品|品德|品德与社会|品德与生活'.split('|'),
  },
  { field: 'history', label: '历史', words: ['历史'] },
  { field: 'geography', label: '地理', words: ['地理'] },
  { field: 'biology', label: '生物', words: ['生物'] },
  { field: 'physics', label: '物理', words: ['物理'] },
  { field: 'chemistry', label: '化学', words: ['化学'] },
  { field: 'science', label: '科学', words: ['科学'] },
  { field: 'music', label: '音乐', words: ['音乐'] },
  { field: 'art', label: '美术', words: ['美术'] },
  { field: 'pe', label: '体育', words: ['体育', '体育与健康'] },
  { field: 'it', label: '信息科技', words: ['信息科技', '信息技术', '信息', '计算机'] },
];

const rankWords = '名次|排名|班级排名|年级排名|班次|级次|位次|班名次|校名次'.split('|');

function scoreFields({ field, label, words }: (typeof scoredSubjects)[number]): readonly Field[] {
  const score: Field = {
    field,
    label,
    headers: [
      ...words,
      ...words.map((word) => `${word}成绩`),
      ...words.map((word) => `${word}分数`),
      '成绩',
      '分数',
      '得分',
    ],
    content: { type: 'number', min: 0, max: 150 },
    additive: false,
    unit: '分',
  };
  const rank: Field = {
    field: `${field}_rank`,
    label: `${label}名次`,
    headers: [...rankWords, ...words.flatMap((word) => rankWords.map((rankWord) => word + rankWord))],
    under: words.filter((word) => word.length > 1),
    content: { type: 'number', min: 1, integer: true },
    additive: false,
  };
  return [score, rank];
}

/** 成绩表: marks of every pupil in an examination. */
export const examScores: LedgerKind = {
  id: 'exam-scores',
  label: '学生成绩表',
  titles: '成绩表|成绩统计|成绩册|考试成绩|期末成绩|期中成绩|学业成绩|质量检测|成绩单|成绩登记|成绩'.split(
    '|',
  ),
  fields: [
    seq,
    className(),
    { ...studentNo, unique: 'error' },
    studentCode(undefined, undefined),
    pupilName,
    gender,
    ...scoredSubjects.flatMap(scoreFields),
    column(
      'total',
      '总分|合计|总成绩|总计|总分数|合计分|三科总分|Total',
      { type: 'number', min: 0, max: 1500 },
      { additive: false, unit: '分' },
    ),
    column(
      'average',
      '平均分|平均|均分|平均成绩',
      { type: 'number', min: 0, max: 150 },
      { additive: false, unit: '分' },
    ),
    column(
      'total_rank',
      '总分名次|名次|排名|总名次|年级排名|总排名|位次|总分排名|年级名次|校名次|年级位次|年排名|级排名|级名次',
      { type: 'number', min: 1, integer: true },
      { additive: false },
    ),
    // Beside the rank in the whole grade.
    column(
      'class_rank',
      '班级名次|班级排名|班名次|班排名|班内名次|班内排名|班级位次|本班名次|本班排名',
      { type: 'number', min: 1, integer: true },
      { additive: false },
    ),
    text('level', '等级|等第|总评等级|总评'),
    remark,
  ],
  identifiedBy: [
    ['name', 'chinese', 'math'],
    ['name', 'math', 'english'],
    ['student_no', 'chinese', 'math'],
    ['name', 'total', 'total_rank'],
    ['name', 'total', 'class_rank'],
    ['name', 'total', 'average'],
  ],
  nameFields: ['name'],
  relations: [],
  states: [],
  checks: [
    noTestsForYoung,
    presentPartsAddUp(
      'score-sum',
      'total',
      scoredSubjects.map(({ field }) => field),
      '分',
      (record) => record.text('name'),
    ),
    ranksFit(
      [
        ['total', 'total_rank'],
        ['total', 'class_rank'],
        ...scoredSubjects.map(({ field }): readonly [string, string] => [field, `${field}_rank`]),
      ],
      scoredSubjects.map(({ field }) => field),
    ),
    rankWithinClass,
    withinFullMark(scoredSubjects.map(({ field }) => field)),
    meansFit(scoredSubjects.map(({ field }) => field)),
    ratesFit(scoredSubjects.map(({ field }) => field)),
    noRanks(['total_rank', 'class_rank', ...scoredSubjects.map(({ field }) => `${field}_rank`)]),
  ],
};
