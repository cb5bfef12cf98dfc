import { describe, expect, it } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { dressed, sheet } from '../../support/sheet';

describe('arithmetic that lacks a part', () => {
  it('is right where a column that nobody understands holds the part', () => {
    const bands = sheet`
      班额分布表
      学校 | 班数 | 复式教学点 | 36-40人 | 41-45人 | 46-50人
      东河小学 | 6 | 2 | 1 | 3 | 0
      西河小学 | 8 | 0 | 3 | 5 | 0
      南河小学 | 5 | 1 | 2 | 2 | 0
      北河小学 | 7 | 3 | 2 | 2 | 0
    `;
    expect(engineFinds(bands)).toEqual([]);
    const book = sheet`
      图书总括登记账
      登记日期 | 来源 | 购入册数 | 划拨 | 结存册数 | 经手人
      2021-03-01 | 采购 | 900 |  | 900 | 张样
      2021-05-01 | 采购 | 100 |  | 1000 | 张样
      2021-07-01 | 调整 |  | 40 | 960 | 张样
      2021-09-01 | 采购 | 40 |  | 1000 | 张样
    `;
    expect(engineFinds(book)).toEqual([]);
  });

  it('is wrong where that column does not', () => {
    const bands = sheet`
      班额分布表
      学校 | 班数 | 代码 | 36-40人 | 41-45人 | 46-50人
      东河小学 | 6 | 31 | 1 | 3 | 0
      西河小学 | 8 | 32 | 3 | 5 | 0
      南河小学 | 4 | 33 | 2 | 2 | 0
      北河小学 | 4 | 34 | 2 | 2 | 0
    `;
    expect(engineFinds(bands)).toEqual(['B3 class-bands-sum']);
  });
});

describe('a cell that is impossible', () => {
  it('proves nothing about other tables', () => {
    const county = sheet`
      学校基本情况一览表
      学校名称 | 在校学生数 | 专任教师数 | 图书册数
      东河小学 | 200 | -12 | 5000
      西河小学 | 180 | 11 | 4500
      南河小学 | 150 | 9 | 4000
    `;
    const degrees = sheet`
      教师学历统计表
      学校 | 专任教师 | 研究生 | 本科 | 专科
      东河小学 | 12 | 0 | 8 | 4
      西河小学 | 11 | 0 | 7 | 4
      南河小学 | 9 | 0 | 5 | 4
    `;
    const [first, second] = [dressed(county, { name: '学校' }), dressed(degrees, { name: '教师' })];
    expect(engineFinds([second, first])).toEqual([]);
    expect(engineFinds([first, second])).toEqual(['A1 schools-short', 'C3 negative-figure']);
  });
});

describe('words where a figure is expected', () => {
  it('may say that there is none, and units may be short', () => {
    const drawn = sheet`
      书面作业公示
      班级 | 语文 | 数学 | 英语 | 合计
      一(1)班 | 不布置 | 无书面作业 | 未开设 | 0
      三(1)班 | 20min | 20′ | 未开设 | 40分钟
      三(2)班 | 20 | 20 | 若干 !not-a-figure | 40
      四(1)班 | 20 | 20 | 10 | 50′
      四(2)班 | 20 | 20 | 10 | 50
    `;
    expect(engineFinds(drawn)).toEqual(['D5 not-a-figure']);
  });
});

describe('money for pupils', () => {
  it('may differ by what they get it for', () => {
    const drawn = sheet`
      困难学生资助名单
      姓名 | 班级 | 资助类型 | 资助金额 | 是否发放
      王样一 | 三(1)班 | 低保 | 250 | 是
      李样二 | 三(1)班 | 低保 | 250 | 是
      张样三 | 三(2)班 | 脱贫户 | 250 | 是
      赵样四 | 三(2)班 | 脱贫户 | 250 | 是
      钱样五 | 四(1)班 | 脱贫户 | 250 | 是
      孙样六 | 四(1)班 | 低保 | 250 | 是
      周样七 | 四(1)班 | 低保 | 205 !aid-amount-differs | 是
      吴样八 | 四(2)班 | 低保 | 250 | 是
      郑样九 | 五(1)班 | 脱贫户 | 250 | 是
      冯样十 | 五(2)班 | 低保 | 250 | 是
      陈样一 | 五(2)班 | 孤儿 | 500 | 是
      褚样二 | 六(1)班 | 孤儿 | 500 | 是
    `;
    expect(engineFinds(drawn)).toEqual(['D9 aid-amount-differs']);
  });
});

describe('people who are listed with the teachers', () => {
  it('are none where they have neither title nor certificate and teach 其他', () => {
    const drawn = sheet`
      教师一览表
      科目 | 姓名 | 性别 | 职称 | 教师资格证 | 学历
      语文 | 王样一 | 女 | 一级 | 小学 | 本科
      数学 | 李样二 | 男 | 一级 | 小学 | 本科
      英语 | 张样三 | 女 | 二级 |  | 本科
      体育 | 赵样四 | 男 | 一级 | 小学 | 本科
      其他 | 钱样五 | 男 | — | / | 高中
      其它 | 孙样六 | 女 | — | — | 高中
    `;
    expect(engineFinds(drawn)).toEqual(['E5 teacher-certificate']);
  });
});

describe('habits that are no mistakes', () => {
  it('sums of a grade without the word 小计, 其中 over blank cells, the mean of all', () => {
    const drawn = sheet`
      各班学生数统计表
      年级 | 班级 | 学生数 | 其中 |  |  | 班主任
       |  | 计 | 男 | 女 | 住校 |
      甲 | 乙 | 1 | 2 | 3 | 4 | 丙
      一年级 | 1班 | 40 | 20 | 20 | 0 | 王样
       | 2班 | 41 | 21 | 20 | 0 | 李样
      一年级计 |  | 81 | 41 | 40 | 0 |
      二年级 | 1班 | 38 | 20 | 18 | 0 | 张样
       | 2班 | 39 | 19 | 20 | 0 | 赵样
      二年级计 |  | 77 | 39 | 38 | 0 |
      全校 | 4个班 | 158 | 80 | 87 !total-mismatch | 0 |
      其中:随班就读 |  | 2 | 1 | 1 | 0 |
      平均班额 |  | 39.5 |  |  |  |
    `;
    expect(engineFinds(drawn)).toEqual(['E11 total-mismatch']);
  });

  it('what is missing with its sign, or in words', () => {
    const drawn = sheet`
      音体美器材台账
      编号 | 名称 | 规格 | 单位 | 应有 | 实有 | 差额(±) | 备注
      T01 | 篮球 | 5号 | 个 | 20 | 26 | +6 |
      T02 | 足球 | 4号 | 个 | 20 | 20 | — |
      T03 | 跳绳 | 长 | 根 | 40~60 | 55 | 足 |
      T05 | 体操垫 | 大 | 块 | 10 | 8 | -2 | 已报计划
      T06 | 接力棒 | 木 | 根 | 8 | 8 | 0 |
      T07 | 标志桶 | 塑料 | 个 | 20 | 15 | -7 !difference-mismatch |
      共6种 |  |  |  |  | 132 |  |
    `;
    expect(engineFinds(drawn)).toEqual([
      'F6 equipment-shortage',
      'F8 equipment-shortage',
      'G8 difference-mismatch',
    ]);
  });
});
