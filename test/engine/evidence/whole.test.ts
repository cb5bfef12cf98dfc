import { expect, test } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { dressed, sheet } from '../../support/sheet';

const parts = dressed(
  sheet`
    各班学生统计 | < | < | < | < | < | < | <
    小学部 | < | < | < | 初中部 | < | < | <
    班级 | 学生数 | 男 | 女 | 班级 | 学生数 | 男 | 女
    一(1) | 38 | 18 | 20 | 七(1) | 42 | 21 | 21
    二(1) | 36 | 20 | 16 | 八(1) | 44 | 23 | 21
  `,
  { name: '班级学生' },
);

const profile = (largest: number, pupils: number) =>
  dressed(
    sheet`
      学校基本情况 | <
      项目 | 数据
      教学班数 | 4
      在校学生数 | ${pupils}
      最大班额 | ${largest}
      专任教师 | 14
    `,
    { name: '概况' },
  );

test('of parts of a whole the largest class is the largest of all, and pupils are added up', () => {
  expect(engineFinds([profile(44, 160), parts])).toEqual([]);
  expect(engineFinds([profile(45, 160), parts])).toEqual(['B5 figures-disagree']);
  expect(engineFinds([profile(44, 170), parts])).toEqual(['B4 figures-disagree']);
});
