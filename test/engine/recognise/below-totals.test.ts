import { expect, test } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { dressed, sheet } from '../../support/sheet';

const profile = dressed(
  sheet`
    学校基本情况 | <
    项目 | 数据
    教学班数 | 6
    在校学生数 | 240
    专任教师 | 14
    图书册数 | 7200
  `,
  { name: '概况' },
);
const books = (...below: readonly string[]) =>
  dressed(
    sheet`
      馆藏图书分类统计表 | < | < | < | <
      部类 | 类号 | 类目名称 | 种数 | 册数
      社会科学 | I | 文学 | 900 | 5200
      社会科学 | K | 历史、地理 | 300 | 1200
      自然科学 | N | 自然科学总论 | 200 | 800
      总计 |  |  | 1400 | 7200
      ${below[0] ?? ''} |  | ${below[1] ?? ''} |  | ${below[2] ?? ''}
    `,
    { name: '图书' },
  );

test('a line that brings its own unit under the total says something of the whole, and is no record', () => {
  expect(engineFinds([profile, books('在校学生', '人', '240')])).toEqual([]);
  expect(engineFinds([profile, books('生均图书', '册/生', '30')])).toEqual([]);
  expect(engineFinds([profile, books('综合', '综合性图书', '240')])).toEqual([]);
});
