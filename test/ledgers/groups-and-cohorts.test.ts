import { describe, expect, it } from '@jest/globals';
import { drawnLedger, expectedOn } from '../support/drawn-ledger';
import { engineFinds } from '../support/engine-finds';
import { dressed, sheet } from '../support/sheet';

describe('lines of groups among their members', () => {
  it('a grade over its classes is their sum and no class', () => {
    const drawn = sheet`
      2019年春各班人数(含住校) | < | < | <
      班级 | 学生数 | 男 | 女
      七年级 | 91 | 46 | 45
      七.1班 | 46 | 24 | 22
      七.2班 | 45 | 22 | 23
      八年级 | 90 !total-mismatch | 47 | 44
      八.1班 | 44 | 23 | 21
      八.2班 | 47 | 24 | 23
      总计 | 182 | 93 | 89
    `;
    const found = engineFinds(drawn);
    expect(found).toEqual(expectedOn(drawn));
    expect(drawnLedger(drawn).view.records).toHaveLength(4);
  });

  it('a grade under its classes is their sum too', () => {
    const drawn = sheet`
      班级人数统计 | < | < | <
      班级 | 学生数 | 男 | 女
      三(1)班 | 46 | 24 | 22
      三(2)班 | 45 | 22 | 23
      三年级 | 91 | 46 | 45
      四(1)班 | 44 | 23 | 21
      四(2)班 | 47 | 24 | 23
      四年级 | 91 | 47 | 44
      合计 | 182 | 93 | 89
    `;
    expect(engineFinds(drawn)).toEqual(['B3 standard-class-size', 'B7 standard-class-size']);
    expect(drawnLedger(drawn).view.records).toHaveLength(4);
  });

  it('a line that is the sum of the next in all columns is their head, whatever it is called', () => {
    const drawn = sheet`
      图书分类统计 | < | < | < | <
      学校 | 学生数 | 计算机 | 图书册数 | 专任教师
      白沙镇 | 600 | 61 | 12000 | 40
      样例一小 | 400 | 40 | 8000 | 25
      样例二小 | 200 | 21 | 4000 | 15
      石桥镇 | 500 | 50 | 9000 | 32
      样例三小 | 300 | 30 | 5000 | 20
      样例四小 | 200 | 20 | 4000 | 12
      合计 | 1100 | 111 | 21000 | 72
    `;
    expect(engineFinds(drawn)).toEqual([]);
  });

  it('small figures that happen to add up are no sums', () => {
    const drawn = sheet`
      教师情况统计 | < | < | < | < | <
      学科 | 专任教师 | 女 | 本科 | 高级 | 一级
      语文 | 12 | 8 | 10 | 3 | 5
      体育 | 2 | 2 | 2 | 1 | 1
      音乐 | 1 | 1 | 1 | 0 | 1
      美术 | 1 | 1 | 1 | 0 | 1
      合计 | 16 | 12 | 14 | 4 | 8
    `;
    expect(engineFinds(drawn)).toEqual([]);
  });

  it('grades of a list that has no classes are its records', () => {
    const drawn = sheet`
      班级人数统计 | < | < | <
      班级 | 学生数 | 男 | 女
      三年级 | 46 | 24 | 22
      四年级 | 45 | 22 | 23
      五年级 | 44 | 22 | 22
    `;
    expect(drawnLedger(drawn).view.records).toHaveLength(3);
  });
});

describe('a total speaks of its own block', () => {
  it('of several blocks with a 合计 each, under headers of their own', () => {
    const drawn = sheet`
      一、音乐器材 | < | < | < | <
      序号 | 器材名称 | 实有数 | 单价 | 金额
      1 | 电子琴 | 2 | 860 | 1720
      2 | 口风琴 | 30 | 65 | 1950
      合计 |  |  |  | 3670

      二、体育器材 | < | < | < | <
      序号 | 器材名称 | 实有数 | 单价 | 金额
      1 | 篮球 | 20 | 58 | 1160
      2 | 足球 | 22 | 45 | 990
      合计 |  |  |  | 2150

      三、美术器材 | < | < | < | <
      序号 | 器材名称 | 实有数 | 单价 | 金额
      1 | 画架 | 30 | 40 | 1200
      2 | 静物 | 10 | 25 | 250
      合计 |  |  |  | 1540 !total-mismatch
    `;
    expect(engineFinds(drawn)).toEqual(expectedOn(drawn));
  });

  it('and is right where it follows a 小计 whose rows are not', () => {
    const drawn = sheet`
      班级人数统计 | < | < | < | <
      年级 | 班级 | 男 | 女 | 合计
      一年级 | 一(1)班 | 10 | 8 | 18
      ^ | 一(2)班 | 10 | 7 | 17
      年级小计 |  | 20 | 15 | 53 !total-mismatch
      二年级 | 二(1)班 | 12 | 8 | 20
      ^ | 二(2)班 | 12 | 8 | 20
      年级小计 |  | 23 !total-mismatch | 16 | 39
      全校总计 |  | 43 | 31 | 74
    `;
    expect(engineFinds(drawn)).toEqual(expectedOn(drawn));
  });

  it('and is right where the line below is not what its own formula gives', () => {
    const drawn = sheet`
      样例学校2019年公用经费收支预算表 | < | <
      科目 | 计算依据 | 金额(元)
      一、收入合计 |  | 370800
      1.生均公用经费 | 800元×399人 | 319200
      2.寄宿生补助 | 200元×258人 | 56100 !total-mismatch
    `;
    expect(engineFinds(drawn)).toEqual(expectedOn(drawn));
  });
});

describe('classes that are counted on', () => {
  const sizes = dressed(
    sheet`
      班级人数一览 | < | < | <
      年级 | 班次 | 班主任 | 学生数
      一年级 | 161班 | 韦试禾 | 18
      三年级 | 158班 | 石试禾 | 20
      四年级 | 157班 | 罗试禾 | 22
    `,
    { name: '各班人数' },
  );

  it('have the grade that another list gives them', () => {
    const drawn = dressed(
      sheet`
        每日书面作业量公示(分钟) | < | < | < | <
        班级 | 语文 | 数学 | 合计 | 审核
        161班 | 10 !homework-none | 0 | 10 | √
        158班 | 20 | 15 | 35 | √
        157班 | 不布置 | 15 | 15 | √
      `,
      { name: '作业' },
    );
    expect(engineFinds([drawn, sizes])).toEqual(expectedOn(drawn));
    expect(engineFinds(drawn)).toEqual([]);
  });
});

describe('tables under tables', () => {
  it('a line of labels with figures right under them is no record of a list of names', () => {
    const drawn = sheet`
      本学期学生变动登记 | < | < | < | <
      类别 | 学生姓名 | 性别 | 班级 | 日期
      转入 | 舒试桐 | 女 | 三(1)班 | 2021.9.6
      转出 | 石拟枫 | 男 | 三(1)班 | 2021.9.13

      期初人数 | 转入 | 转出 | 其他减少 | 期末人数
      171 | 1 | 1 | 0 | 171
    `;
    expect(engineFinds(drawn)).toEqual([]);
  });

  it('a sentence whose figure has a cell of its own is a note', () => {
    const drawn = sheet`
      图书总括登记账 | < | < | < | < | <
      日期 | 来源 | 入藏册数 | 注销册数 | 结存册数 | 经手人
      2018.9.1 | 结转 |  |  | 4020 | 欧设枫
      2018.11.20 | 县配送 | 360 |  | 4380 | 欧设枫
      全校172人,生均藏书 | 30.03 !printed-figure | 册 |  |  |
    `;
    const pupils = sheet`
      班级人数一览 | < | <
      年级 | 班级 | 学生数
      一年级 | 一(1)班 | 86
      二年级 | 二(1)班 | 86
    `;
    const both = [dressed(drawn, { name: '图书' }), dressed(pupils, { name: '班额' })];
    const found = engineFinds(both);
    expect(found).toEqual(expectedOn(drawn));
  });
});

describe('reagents that are nothing dangerous', () => {
  it('need one keeper and any cupboard, where the list calls them ordinary', () => {
    const drawn = sheet`
      化学药品出入库台账 | < | < | < | <
      药品名称 | 类别 | 期末结存 | 存放处 | 保管人1 | 保管人2
      浓硫酸 | 普通 | 2 | 危化品专柜 | 田设竹 |  !missing-value
      白磷 | 剧毒 | 2 | 危化品专柜 | 田设竹 | 岑设松
      碳酸钠 | 普通 | 2 | 药品柜 | 田设竹 |
      氯化钠 | / | 2 | 药品柜 | 田设竹 |
      氯化铵 | 一般 | 2 | 药品柜 | 田设竹 |
    `;
    expect(engineFinds(drawn)).toEqual(expectedOn(drawn));
  });
});
