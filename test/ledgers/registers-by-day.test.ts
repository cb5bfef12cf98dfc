import { describe, expect, it } from '@jest/globals';
import { expectedOn } from '../support/drawn-ledger';
import { engineFinds } from '../support/engine-finds';
import { dressed, sheet } from '../support/sheet';

describe('registers that are kept day by day', () => {
  it('ask about a day of the week that is not that of the date', () => {
    const drawn = sheet`
      156班晨午检登记表(2021年9月) | < | < | < | < | <
      日期 | 星期 | 应到 | 实到 | 体温异常(℃) | 登记人
      9月6日 | 一 | 26 | 26 | 无 | 闵编果
      9月7日 | 星期二 | 26 | 26 | 正常 | 闵编果
      9月8日 | 五 !weekday-of-date | 26 | 26 | 无 | 闵编果
      9月9日 | 周四 | 26 | 26 | 373 !figure-out-of-range | 闵编果
      9月10日 | 五 | 26 | 26 | 37.5 | 闵编果
    `;
    expect(engineFinds(drawn)).toEqual(expectedOn(drawn));
  });

  it('know no other classes than the school, and nobody teaches two of them at once', () => {
    const drawn = dressed(
      sheet`
        班班通使用登记(2021年9月) | < | < | < | < | <
        使用日期 | 节次 | 班级 | 学科 | 使用教师 | 设备状态
        9.6 | 第2节 | 158班 | 数学 | 罗设谷 | 正常
         | 2 | 157班 | 数学 | 罗设谷 !teacher-in-two-classes | 正常
        9.7 | 2 | 157班 | 数学 | 罗设谷 | 正常
         | 3 | 158班 | 数学 | 罗设谷 | 正常
        9.8 | 1 | 195班 !class-not-in-list | 语文 | 石设兰 | 正常
        9.9 | 1 | 161班 | 语文 | 石设兰 | 正常
      `,
      { name: '使用' },
    );
    const sizes = dressed(
      sheet`
        班级人数一览 | < | <
        年级 | 班次 | 学生数
        一年级 | 161班 | 18
        三年级 | 158班 | 20
        四年级 | 157班 | 22
      `,
      { name: '班额' },
    );
    expect(engineFinds([drawn, sizes])).toEqual(expectedOn(drawn));
  });

  it('and ask about a year that no other line has, where the title names none', () => {
    const drawn = sheet`
      本学期学生变动登记 | < | < | < | <
      类别 | 学生姓名 | 性别 | 班级 | 日期
      转入 | 舒试桐 | 女 | 三(1)班 | 2021.9.6
      转入 | 石拟枫 | 男 | 三(1)班 | 2012.9.13 !date-outside-period
      转出 | 龙试枫 | 女 | 三(1)班 | 2021.9.8
      转出 | 潘试竹 | 男 | 三(1)班 | 2022.1.20
    `;
    expect(engineFinds(drawn)).toEqual(expectedOn(drawn));
  });
});
