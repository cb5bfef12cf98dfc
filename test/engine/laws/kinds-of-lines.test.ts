import { describe, expect, test } from '@jest/globals';
import { lawsIn, suspected } from '../../support/laws';
import { sheet } from '../../support/sheet';

describe('what # opens', () => {
  const conditions = ({ assets = '214.8', unit = '万元' }) => sheet`
    占地面积及其他办学条件
    指标名称 | 代码 | 数量
    甲 | 乙 | 1
    占地面积(平方米) | 01 | 26840
    #绿化用地面积 | 02 | 8200
    #运动场地面积 | 03 | 8260
    图书(册) | 04 | 27630
    #当年新增 | 05 | 1150
    教室(间) | 06 | 38
    #网络多媒体教室 | 07 | 30
    固定资产总值(${unit}) | 08 | 3126.4
    #教学仪器设备资产值 | 09 | ${assets}
  `;

  test.each([
    [{}, []],
    [{ assets: '3126.4' }, []],
    [{ assets: '2148000' }, ['C12 2148000→214.8']],
    [{ assets: '2148000', unit: '元' }, ['C12 2148000→']],
  ])('is a part in a table of one column too, as its other marks bear out: %p', (given, found) => {
    expect(suspected(conditions(given))).toEqual(found);
  });

  test('is nothing where as many marks are kept as not', () => {
    const laws = lawsIn(sheet`
      情况
      名称 | 代码 | 数量
      甲 | 01 | 20
      #乙 | 02 | 30
      丙 | 03 | 20
      #丁 | 04 | 30
      戊 | 05 | 40
      #己 | 06 | 10
      庚 | 07 | 40
      #辛 | 08 | 10
    `);
    expect(laws.filter((law) => law.includes('#乙'))).toEqual([]);
  });
});

describe('a total', () => {
  const bands = (classes: string, all = '17') => sheet`
    各校班额
    学校 | 学段 | 班数 | 35人以下 | 36-45人 | 46-50人
    一小 | 小学 | 7 | 1 | 6 |
    二小 | 小学 | 6 | 2 | ${classes} |
    一中 | 初中 | 9 |  | 2 | 7
    明珠学校 | 小学 | 5 | 1 | 4 |
     | 初中 | 4 |  | 1 | 3
    小学合计 |  | 18 | 4 | 14 |
    初中合计 |  | 13 |  | 3 | 10
    合计 |  | 31 | 4 | ${all} | 10
  `;

  test.each([
    ['4', []],
    ['5', ['E4 5→4']],
  ])('that a word of its lines stands in covers these: %s', (classes, found) => {
    expect(suspected(bands(classes))).toEqual(found);
  });

  test('adds up what rates under one heading are worked out from', () => {
    const table = (area: string) => sheet`
      各校达标
      学校 | 学生数 | 生均用房 | < | 百生间数 | <
      ^ | ^ | 数量 | 指标值 | 数量 | 指标值
      一小 | 1486 | 7585 | 5.1 | 38 | 2.56
      二小 | 1230 | 6610 | 5.37 | 40 | 3.25
      三小 | 1105 | ${area} | 6.33 | 38 | 3.44
      四小 | 876 | 4175 | 4.77 | 27 | 3.08
      合计 | 4697 | 25361 | 5.4 | 143 | 3.04
    `;
    expect(suspected(table('6991'))).toEqual([]);
    expect(suspected(table('9691'))).toEqual(['C6 9691→6991']);
  });
});

test('of 元 in a column of 万元 the figure is blamed, not the rate that is worked out from it', () => {
  const table = (value: string) => sheet`
    各校设备
    学校 | 学生数 | 设备值(万元) | 生均设备值(元)
    一小 | 1486 | 323.69 | 2178.26
    二小 | 1230 | 299.18 | 2432.36
    三小 | 1105 | 265.46 | 2402.35
    四小 | 876 | 248.99 | 2842.35
    五小 | 206 | ${value} | 2762.62
    六小 | 742 | 213.12 | 2872.24
  `;
  expect(suspected(table('56.91'))).toEqual([]);
  expect(suspected(table('569100'))).toEqual(['C7 569100→56.91']);
});

test.each([
  ['210', []],
  ['420', ['B7 420→210?']],
  ['48', []],
])(
  'the only column of a total, far from its lines, is asked about unless it says what one of them says: %s',
  (all, found) => {
    const table = sheet`
    学生花名册汇总
    班级 | 人数
    一(1)班 | 40
    一(2)班 | 41
    一(3)班 | 39
    二(1)班 | 90
    合计 | ${all}
  `;
    expect(suspected(table)).toEqual(found);
  },
);
