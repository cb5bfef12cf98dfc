import { expect, it } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
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

it('a line of labels and figures with units ends the form above, and is no part of the header below', () => {
  const drawn = sheet`
    农村小规模学校基本情况登记表
    学校 | 样例村教学点 | 负责人 | 甲样一 | |
    班数 | 3个 | 学生 | 23人 | 其中女生 | 10人
    教职工 | 5人 | 专任 | 4人 | 女教师 | 3人
    占地 | 621㎡ | 校舍 | 687㎡ | 运动场 | 200㎡
    图书 | 615册 | 生均图书 | 26.7册 | 电脑 | 8台
    班级 | 一(1)班 | 二(1)班 | 三(1)班 | 全校 |
    班主任 | 乙样二 | 丙样三 | 丁样四 | |
    男生 | 6 | 4 | 3 | 13 |
    女生 | 3 | 4 | 3 | 10 |
    合计 | 9 | 8 | 6 | 23 |
    其中留守 | 2 | 2 | 无 | 4 |
  `;
  expect(short(drawn).map(({ kind, orientation }) => [kind, orientation])).toEqual([
    ['school-profile', 'key-value'],
    ['class-size', 'columns'],
  ]);
  expect(engineFinds(drawn)).toEqual([]);
});
