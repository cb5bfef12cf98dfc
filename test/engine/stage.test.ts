import { describe, expect, it } from '@jest/globals';
import { inferStage } from '../../src/engine/stage';
import { viewsOf } from '../support/recognised';
import { sheet } from '../support/sheet';

/** A list of aid with so many pupils of each grade, named as clerks name them. */
function listed(grades: readonly (readonly [string, number])[], title: string) {
  const lines = grades.flatMap(([grade, count]) => Array.from({ length: count }, () => grade));
  return sheet`
    ${title}
    序号 | 姓名 | 班级 | 资助项目 | 资助金额
    ${lines.map((grade, index) => `${index + 1} | 张样${'一二三四五六七八九十'.charAt(index % 10)} | ${grade} | 生活补助 | 500`).join('\n    ')}
  `;
}

describe('the stage of a school by the grades of its lists', () => {
  const junior = [
    ['七(1)班', 20],
    ['八(1)班', 20],
    ['九(1)班', 20],
  ] as const;

  it.each([
    [
      'a few of several grades without class numbers beside many of the other part',
      [['三年级', 3], ['五年级', 3], ...junior],
      '资助学生名单',
      'nine-year',
    ],
    ['slips of the pen', [['三年级', 2], ...junior], '资助学生名单', 'junior'],
    [
      'one where the school is called so',
      [['三年级', 1], ...junior],
      '样例九年一贯制学校资助学生名单',
      'nine-year',
    ],
  ] as const)('%s', (_, grades, title, stage) => {
    expect(inferStage(viewsOf(listed(grades, title)))).toBe(stage);
  });
});
