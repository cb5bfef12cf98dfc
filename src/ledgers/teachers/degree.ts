import type { Field, RecordView, Scene } from '../../model/ledger';
import { degrees } from '../parts/staff-words';
import { isFullTimeTeacher } from './staff';

/** The ladder of degrees, lowest first: the number is the rung. `''` is what cannot be read. */
export const degreeRungs = [
  '',
  '初中及以下',
  '高中',
  '中师(中专)',
  '大专',
  '本科',
  '硕士研究生',
  '博士研究生',
] as const;

const RUNGS: readonly (readonly [RegExp, number])[] = [
  [/博士/, 7],
  [/硕士|研究生/, 6],
  [/专升本|本科|学士/, 5],
  [/专科|大专|高职|大普/, 4],
  [/大学/, 5],
  // 高中阶段 is the class of the statistics in which the 中师 are counted.
  [/中师|中专|师范|幼师|中等|高中阶段/, 3],
  [/高中|职高|技校|中技|职业/, 2],
  [/初中|小学|文盲/, 1],
];

/** The rung of a degree as written (大学本科毕业, 大专, 中师); 0 where the text names none. */
export function degreeRank(text: string): number {
  return RUNGS.find(([pattern]) => pattern.test(text))?.[1] ?? 0;
}

/** The highest degree of a record; where only the first is filled in, that. */
export function degreeOf(record: RecordView): number {
  return degreeRank(record.text('highest_degree')) || degreeRank(record.text('first_degree'));
}

/** Which of the two stages a teacher works at; `undefined` where neither the school nor the row says so. */
export function stageOf(record: RecordView, stage: Scene['stage']): 'primary' | 'junior' | undefined {
  if (stage === 'primary' || stage === 'junior') {
    return stage;
  }
  const words = record.text('level') + record.text('teaching_grade');
  if (/小学|[一二三四五六](?:年级|\()/.test(words)) {
    return 'primary';
  }
  return /初中|中学|初[一二三]|[七八九](?:年级|\()/.test(words) ? 'junior' : undefined;
}

/** The rung that the Teachers Law (art. 11) demands: 中师 in primary schools, 大专 in junior schools. */
export function requiredRank(stage: 'primary' | 'junior' | undefined): number {
  return stage === 'junior' ? 4 : 3;
}

const firstDegree = ['第一学历', '全日制', '原始学历', '初始学历', '起始学历', '原学历', '入职学历'];
const schools =
  '毕业院校|毕业学校|院校|毕业院校及专业|毕业院校系及专业|毕业院校专业|学校|毕业学校及专业|毕业院校及系别|毕业院校名称|毕业院校与专业'.split(
    '|',
  );
const majors = ['专业', '所学专业', '毕业专业', '学科专业', '专业名称'];
const dates = ['毕业时间', '毕业年月', '时间', '取得时间', '毕业日期', '取得学历时间'];

/** 第一学历 and 最高学历 have the same sub-headers: only the parent tells them apart. */
export function degreeColumns(id: 'first' | 'highest'): readonly Field[] {
  const isFirst = id === 'first';
  const word = isFirst ? '第一学历' : '最高学历';
  const spelled = (own: readonly string[]) => [
    ...own,
    ...own.map((header) => word + header),
    ...(isFirst ? own.map((header) => `全日制${header}`) : []),
  ];
  const under = isFirst ? { under: firstDegree } : {};
  const own = isFirst
    ? [...firstDegree, '学历', '全日制学历', '全日制教育', '全日制教育学历', '学历层次']
    : '最高学历|学历|现学历|文化程度|现有学历|后学历|最后学历|学历层次|学历学位|最高学历(学位)|现学历(最高)|学历情况|在职学历|第二学历|在职教育|后取学历|最终学历|进修学历|学历/学位|最高学历层次'.split(
        '|',
      );
  const base: readonly Field[] = [
    {
      field: `${id}_degree`,
      label: word,
      headers: own,
      ...under,
      content: degrees,
      ...(isFirst ? {} : { required: 'query' as const, requiredWhen: isFullTimeTeacher }),
    },
    {
      field: `${id}_degree_school`,
      label: `${word}毕业院校`,
      headers: spelled(schools),
      ...under,
      content: { type: 'text' },
    },
    {
      field: `${id}_degree_major`,
      label: `${word}专业`,
      headers: spelled(majors),
      ...under,
      content: { type: 'text' },
    },
    {
      field: `${id}_degree_date`,
      label: `${word}毕业时间`,
      headers: spelled(dates),
      ...under,
      content: { type: 'date', notAfter: 'filled' },
    },
  ];
  return base;
}
