import { expect, it } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { sheet } from '../../support/sheet';

it('a column that # opens is one of those that divide the whole, where nothing else says what it would be a part of', () => {
  const drawn = sheet`
    分课程专任教师学历情况
    指标名称 | 代码 | 合计 | #女 | 语文 | 数学 | #英语 | 音乐 | 美术 | 科学
    甲 | 乙 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
    总计 | 01 | 20 | 11 | 7 | 5 | 2 | 2 | 2 | 2
    研究生毕业 | 02 | 4 | 2 | 2 | 1 | 0 | 1 | 0 | 0
    本科毕业 | 03 | 12 | 7 | 4 | 3 | 1 | 1 | 1 | 2
    专科毕业 | 04 | 4 | 2 | 1 | 1 | 1 | 0 | 1 | 0
  `;
  expect(engineFinds(drawn)).toEqual([]);
});
