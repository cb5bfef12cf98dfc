import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import { engineFinds } from '../../support/engine-finds';
import { dressed, sheet, workbookOf } from '../../support/sheet';

const assets = (unit: string, total: number) => sheet`
  固定资产分类汇总 | < | < | <
  资产大类 | 原值(${unit}) | 已提折旧(${unit}) | 净值(${unit})
  教学仪器设备 | 29.35 | 12.65 | 16.7
  通用设备 | 4.87 | 1.65 | 3.23
  家具用具 | 2.96 | 0.52 | 2.45
  总计 | 37.18 | 14.82 | ${total}
`;

describe('a sum of figures in a larger unit than they were kept in', () => {
  test('may be off by one in the last digit, each having been rounded by itself', () => {
    expect(engineFinds(assets('万元', 22.37))).toEqual([]);
    expect(engineFinds(assets('万元', 22.36))).toEqual(['D6 total-mismatch']);
  });

  test('of money to the cent comes out', () => {
    expect(engineFinds(assets('元', 22.37))).toEqual(['D6 total-mismatch']);
  });
});

describe('the unit in a sentence', () => {
  const said = (unit: string, title = '固定资产分类汇总') => {
    const drawn = dressed(
      sheet`
      ${title} | < | < | <
      资产大类 | 原值${unit} | 已提折旧${unit} | 净值${unit}
      教学仪器设备 | 29.35 | 12.65 | 16.7
      通用设备 | 4.87 | 1.65 | 3.23
      家具用具 | 2.96 | 0.52 | 2.45
      总计 | 37.18 | 14.82 | 22.48
    `,
      {},
    );
    return checkWorkbook(workbookOf(drawn), catalogue, { standards: [], today: '2026-11-23' }).findings.map(
      ({ message }) => /是 22\.48[^,,。]*/.exec(message)?.[0],
    );
  };

  test('is the one that the header prints, else what its words tell, and none where the title says 万元', () => {
    expect(said('(万元)')).toEqual(['是 22.48 万元']);
    expect(said('(元)')).toEqual(['是 22.48 元']);
    expect(said('')).toEqual(['是 22.48 元']);
    expect(said('', '固定资产分类汇总(单位:万元)')).toEqual(['是 22.48']);
  });
});

describe('a line of what comes to each pupil', () => {
  const rooms = (teaching: number) => sheet`
    校舍按结构、用途分布情况(平方米) | < | < | <
    结构 | 总面积 | 教学用房 | 生活用房
    合计 | 1937 | ${teaching} | 558
    框架 | 1364 | 852 | 348
    砖混 | 562 | 315 | 210
    砖木 | 11 |  |
    生均 | 17.29 | 10.42 | 4.98
  `;

  test('is no addend of the 合计 over it', () => {
    expect(engineFinds(rooms(1167))).toEqual([]);
    expect(engineFinds(rooms(1176))).toEqual(['C3 sum-mismatch']);
  });
});
