import { expect, it } from '@jest/globals';
import { short } from '../../support/recognised';
import { sheet } from '../../support/sheet';

it('a table on its side is read among others that stand upright, and its grades are told by what they are', () => {
  const drawn = sheet`
    样例小学各班学生人数
    2019年秋季开学后第三周清点 | | | 单位:人
    项目 | 一年级 | 二年级 | 三年级 | 合计
    男 | 7 | 8 | 9 | 24
    女 | 8 | 6 | 8 | 22
    计 | 15 | 14 | 17 | 46
    其中留守 | 4 | 5 | 4 | 13

    附:教学点教师
    姓名 | 性别 | 学历 | 任教学科
    王样一 | 女 | 本科 | 语文
    李样二 | 男 | 专科 | 数学
  `;
  expect(short(drawn).map(({ kind, orientation }) => [kind, orientation])).toEqual([
    ['class-size', 'columns'],
    ['teacher-roster', undefined],
  ]);
});
