import { describe, expect, test } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { suspected } from '../../support/laws';
import { dressed, sheet } from '../../support/sheet';

const parts = (
  boys: string,
  girls: string,
  sum: string,
  ofBoys: string,
  ofGirls: string,
  all: string,
) => sheet`
  校车乘坐情况 | < | < | <
  线路 | 男生 | 女生 | 合计
  东线 | 10 | 12 | 22
  西线 | 18 | 19 | 37
  南线 | ${boys} | ${girls} | ${sum}
  北线 | 15 | 16 | 31
  环线 | 14 | 24 | 38
  合计 | ${ofBoys} | ${ofGirls} | ${all}
`;

describe('one wrong cell among lines and totals', () => {
  test('nothing is wrong', () => {
    expect(suspected(parts('23', '27', '50', '80', '98', '178'))).toEqual([]);
  });

  test('is the part, where its line and its column want the same of it', () => {
    expect(suspected(parts('32', '27', '50', '80', '98', '178'))).toEqual(['B5 32→23']);
  });

  test('is the sum of the line, where the total knows it', () => {
    expect(suspected(parts('23', '27', '40', '80', '98', '178'))).toEqual(['D5 40→50']);
  });

  test('is the total, where every line is right', () => {
    expect(suspected(parts('23', '27', '50', '80', '89', '178'))).toEqual(['C8 89→98']);
  });

  test('takes along what was worked out from it', () => {
    expect(suspected(parts('23', '27', '40', '80', '98', '168'))).toEqual(['D5 40→50 ~D8']);
  });

  test('is looked for one step on: the best by itself would leave a worse rest', () => {
    // C5 28→27 leaves C8 97→98, which its line and its column want; C8 97→99 leaves the sum of the line and all totals wrong.
    expect(suspected(parts('23', '28', '50', '80', '97', '178'))).toEqual(['D5 50→51? |C5', 'C8 97→98']);
  });

  test('may stand beside another', () => {
    expect(suspected(parts('32', '27', '50', '80', '89', '178'))).toEqual(['C8 89→98', 'B5 32→23']);
  });
});

describe('figures worked out from two others of their line', () => {
  test('an amount, a gap and a total that knows which', () => {
    expect(
      suspected(sheet`
        体育器材台账
        器材名称 | 标准数量 | 实有数量 | 余缺 | 单价 | 金额
        篮球 | 20 | 18 | -2 | 60 | 1080
        足球 | 12 | 15 | 3 | 75 | 1125
        跳绳 | 40 | 52 | 12 | 5 | 260
        毽子 | 30 | 33 | 3 | 4 | 123
        垫子 | 16 | 16 | 0 | 120 | 1920
        合计 |  |  |  |  | 4517
      `),
    ).toEqual(['F6 123→132']);
  });

  test('a rate beside its figures', () => {
    expect(
      suspected(sheet`
        社团报名情况 | < | <
        社团 | 名额 | 报名人数 | 报名率
        合唱 | 40 | 36 | 90%
        围棋 | 25 | 20 | 80%
        剪纸 | 30 | 24 | 80%
        航模 | 20 | 15 | 57%
        书法 | 32 | 28 | 87.5%
      `),
    ).toEqual(['D6 0.57→0.75']);
  });
});

describe('what is no error', () => {
  test('a total of means, and one that repeats its lines', () => {
    expect(
      suspected(sheet`
        满意度调查 | < | < | <
        对象 | 发放 | 满意率 | 平均用时
        家长 | 100 | 95 | 3
        学生 | 100 | 97 | 5
        合计 | 20 | 96 | 4
      `),
    ).toEqual([]);
  });

  test('a sum as it is printed, rounded parts and all; beyond that it is one', () => {
    const areas = (total: string) => sheet`
      场地面积 | < | < | <
      校区 | 室内 | 室外 | 合计
      东区 | 10.4 | 20.4 | 30.8
      西区 | 11.3 | 20.3 | 31.6
      南区 | 12.3 | 20.4 | 32.7
      北区 | 14.2 | 25.1 | ${total}
    `;
    expect([suspected(areas('39.3')), suspected(areas('39.2'))]).toEqual([[], ['D6 39.2→39.3']]);
  });

  test('a stock whose lines stand in another order', () => {
    expect(
      suspected(sheet`
        图书总括登记账
        登记日期 | 来源 | 入藏册数 | 注销册数 | 结存册数 | 经手人
        2022-09-01 | 采购 | 40 | 0 | 1200 | 张样
        2022-05-01 | 破损 | 0 | 60 | 1160 | 张样
        2022-03-01 | 采购 | 100 | 0 | 1220 | 张样
        2021-11-05 | 捐赠 | 120 | 0 | 1120 | 李样
        2021-09-01 | 采购 | 1000 | 0 | 1000 | 李样
      `),
    ).toEqual([]);
  });
});

describe('a figure kept as text', () => {
  test('is right itself, and left out by the total', () => {
    expect(
      suspected(sheet`
        食材采购 | < | <
        食材 | 斤数 | 花费
        大米 | 100 | 300
        白菜 | '50 | 80
        猪肉 | 30 | 450
        豆腐 | 20 | 60
        合计 | 150 | 890
      `),
    ).toEqual(['B4 50→50']);
  });
});

describe('a part and its whole', () => {
  test('is asked of the part, without a value that nobody knows', () => {
    expect(
      suspected(sheet`
        体育器材台账
        器材名称 | 标准数量 | 实有数量 | 完好数量
        篮球 | 20 | 18 | 18
        足球 | 12 | 15 | 14
        跳绳 | 40 | 52 | 50
        毽子 | 30 | 33 | 37
        垫子 | 16 | 16 | 16
      `),
    ).toEqual(['D6 37→']);
  });
});

describe('lines that are hidden', () => {
  test('are left out of the total that leaves them out in every column', () => {
    const drawn = sheet`
      食材采购 | < | <
      食材 | 斤数 | 花费
      大米 | 100 | 300
      白菜 | 10 | 40
      猪肉 | 30 | 450
      豆腐 | 20 | 60
      合计 | 150 | 810
    `;
    expect(suspected(dressed(drawn, { hiddenRows: [4] }))).toEqual([]);
    expect(suspected(drawn)).toEqual(['B7 150→160?', 'C7 810→850?']);
  });
});

test('laws that want a cell one way and the other come to an end', () => {
  const movement = sheet`
    学生变动情况统计表 | < | < | < | < | < | < | < | < | < | < | < | < | < | < | <
    班级 | 班主任 | 学期初 | 增加 | < | < | 减少 | < | < | 净增减 | 现有学生 | < | < | 其中寄宿生 | < | <
    ^ | ^ | ^ | 转入 | 复学 | 小计 | 转出 | 休学 | 小计 | ^ | 计 | 男 | 女 | 合计 | 男 | 女
    甲 | 乙 | 1 | 2 | 3 | 4=2+3 | 5 | 6 | 7=5+6 | 8=4-7 | 9=1+8 | 10 | 11 | 12=13+14 | 13 | 14
    七(1)班 | 曹样一 | 46 | 1 | 0 | 1 | 0 | 0 | 0 | 1 | 47 | 24 | 23 | 29 | 15 | 14
    七(2)班 | 戴样二 | 49 | 0 | 0 | 0 | 1 | 0 | 1 | -1 | 48 | 25 | 23 | 31 | 16 | 15
    七(3)班 | 雷样三 | 46 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 46 | 22 | 24 | 29 | 14 | 15
    七年级小计 | | 141 | 1 | 0 | 1 | 1 | 0 | 1 | 0 | 141 | 71 | 70 | 89 | 45 | 44
    八(1)班 | 余样四 | 46 | 0 | 0 | 0 | 1 | 0 | 1 | -1 | 45 | 23 | 22 | 29 | 16 | 13
    八(2)班 | 任样五 | 44 | 1 | 1 | 2 | 0 | 0 | 0 | 2 | 46 | 24 | 22 | 29 | 15 | 14
    八(3)班 | 陶样六 | 43 | 1 | 0 | 1 | 0 | 0 | 0 | 1 | 44 | 21 | 23 | 28 | 13 | 15
    八年级小计 | | 133 | 2 | 1 | 3 | 1 | 0 | 1 | 2 | 135 | 68 | 67 | 86 | 44 | 42
    九(1)班 | 闫样七 | 43 | 0 | 0 | 0 | 0 | 1 | 1 | -1 | 42 | 20 | 22 | 29 | 14 | 15
    九(2)班 | 武样八 | 45 | 0 | 0 | 0 | 2 | 0 | 2 | -2 | 43 | 23 | 20 | 31 | 17 | 14
    九(3)班 | 廖样九 | 41 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 41 | 21 | 20 | 28 | 15 | 13
    九年级小计 | | 129 | 0 | 0 | 0 | 2 | 1 | 3 | -3 | 126 | 64 | 62 | 88 | 46 | 42
    全校合计 | | 403 | 3 | 1 | 4 | 4 | 1 | 5 | -1 | 402 | 203 | 199 | 263 | 135 | 128
  `;
  expect(engineFinds(movement)).toEqual([]);
});
