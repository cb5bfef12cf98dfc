import { describe, expect, it } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { short } from '../../support/recognised';
import { sheet } from '../../support/sheet';

describe('another list under the one that is read, in other columns', () => {
  it('is not read as records of which everything is wrong', () => {
    const drawn = sheet`
      教师一览表
      序号 | 姓名 | 性别 | 出生年月 | 学历 | 职称 | 任教学科
      1 | 王样一 | 女 | 1980.05 | 本科 | 一级 | 语文
      2 | 李样二 | 男 | 1979.03 | 专科 | 高级 | 数学
      3 | 张样三 | 女 | 1990.01 | 本科 | 二级 | 英语
       | 获奖人 | 奖项 | 级别 | 时间 |  |
       | 王样一 | 优质课一等奖 | 县级 | 2021.5 |  |
       | 李样二 | 优秀教师 | 市级 | 2020.9 |  |
    `;
    expect(short(drawn)[0]?.roles).toBe('excluded 6,7,8');
    expect(engineFinds(drawn)).toEqual([]);
  });

  it('ends where records go on', () => {
    const drawn = sheet`
      三年级学生名册
      序号 | 姓名 | 性别 | 出生日期 | 联系电话 | 家庭住址
      1 | 王样一 | 男 | 2013-01-02 | 13000000001 | 东街
      2 | 李样二 | 女 | 2013-03-04 | 13000000002 | 西街
       | 王样一 | 班长 | 语文课代表 | 升旗手 |
       | 李样二 | 学习委员 | 图书管理员 | 领操员 |
      3 | 张样三 | 女 | 2013-05-06 | 13000000003 | 东街
    `;
    expect(short(drawn)[0]?.roles).toBe('excluded 5,6');
  });

  it('is no single slip: a record with one word in a column of figures stays one', () => {
    const drawn = sheet`
      三年级学生名册
      序号 | 姓名 | 性别 | 出生日期 | 联系电话
      1 | 王样一 | 男 | 2013-01-02 | 13000000001
      2 | 李样二 | 女生甲 !not-in-list | 2013-03-04 | 13000000002
      3 | 张样三 | 女 | 春天 !not-a-date | 13000000003
      4 | 赵样四 | 女 | 2013-05-06 | 13000000004
    `;
    expect(engineFinds(drawn)).toEqual(['C4 not-in-list', 'D5 not-a-date']);
  });
});

describe('an account whose lines are in another order', () => {
  it('is followed newest first or by its days', () => {
    const newest = sheet`
      图书总括登记账
      登记日期 | 来源 | 入藏册数 | 注销册数 | 结存册数 | 经手人
      2022-09-01 | 采购 | 40 | 0 | 1200 | 张样
      2022-05-01 | 破损 | 0 | 60 | 1160 | 张样
      2022-03-01 | 采购 | 100 | 0 | 1220 | 张样
      2021-11-05 | 捐赠 | 120 | 0 | 1120 | 李样
      2021-09-01 | 采购 | 1000 | 0 | 1000 | 李样
    `;
    const bySource = sheet`
      图书总括登记账
      登记日期 | 来源 | 入藏册数 | 注销册数 | 结存册数 | 经手人
      2021-09-01 | 采购 | 1000 | 0 | 1000 | 李样
      2022-03-01 | 采购 | 100 | 0 | 1220 | 张样
      2022-09-01 | 采购 | 40 | 0 | 1200 | 张样
      2021-11-05 | 捐赠 | 120 | 0 | 1120 | 李样
      2022-05-01 | 破损 | 0 | 60 | 1160 | 张样
    `;
    expect([newest, bySource].map((one) => engineFinds(one))).toEqual([[], []]);
  });

  it('still has its mistake', () => {
    const drawn = sheet`
      图书总括登记账
      登记日期 | 来源 | 入藏册数 | 注销册数 | 结存册数 | 经手人
      2022-09-01 | 采购 | 40 | 0 | 1200 | 张样
      2022-05-01 | 破损 | 0 | 60 | 1160 | 张样
      2022-03-01 | 采购 | 100 | 0 | 1202 !running-balance | 张样
      2021-11-05 | 捐赠 | 120 | 0 | 1120 | 李样
      2021-09-01 | 采购 | 1000 | 0 | 1000 | 李样
    `;
    expect(engineFinds(drawn)).toEqual(['E5 running-balance']);
  });
});
