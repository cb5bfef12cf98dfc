import type { Indicator } from '../model/indicator';

export const homeworkMinutes: Indicator = {
  id: 'homework-minutes',
  label: '每日书面作业时间',
  unit: '分钟',
  words: ['作业时间', '书面作业时间', '家庭作业时间', '三至六年级作业时间', '学生作业'],
  formula: { kind: 'each', quantity: 'homework-minutes' },
  explanation: '一个班一天各科书面作业时间之和,逐班判断。',
  examples: [
    { given: { 'homework-minutes': 60 }, expect: 60 },
    { given: {}, expect: undefined },
  ],
};
