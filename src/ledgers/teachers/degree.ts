import type { RecordView, Scene } from '../../model/ledger';

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
  [/中师|中专|师范|幼师|中等/, 3],
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
