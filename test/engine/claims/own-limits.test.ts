import { describe, expect, it } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { sheet } from '../../support/sheet';

describe('a table of no known kind that prints what it demands', () => {
  it.each([
    ['19.2', ['D5 claim-false']],
    ['20.0', []],
    ['19.95', ['D5 claim-false']],
  ])('in a column: %s %% beside ≥20%% and √', (value, found) => {
    const drawn = sheet`
      保障程度
      内容 | 要求 | 比例(%) | 是否达到
      持证上岗率 | 100% | 100.0 | √
      交流轮岗 | ≥10% | 12.4 | √
      骨干占交流轮岗 | ≥20% | ${value} | √
      就近入学 | ≥85% | 97.7 | √
    `;
    expect(engineFinds(drawn)).toEqual(found);
  });

  it('in the header: the percentage near it is meant, and as another would bear the √ out it is asked', () => {
    const drawn = sheet`
      轮岗情况
      学校 | 占符合条件% | 骨干占交流% | 是否达到10%
      甲学校 | 11.9 | 20.0 | √
      乙学校 | 11.8 | 25.0 | √
      丙学校 | 8.9 | 33.3 | √
      丁学校 | 10.0 | 50.0 | √
    `;
    expect(engineFinds(drawn)).toEqual(['D5 claim-false']);
  });

  it('in a line over the schools, until the next such line', () => {
    const drawn = sheet`
      分校情况
      学校 | 甲项 | < | 乙项 | <
      ^ | 数值 | 达标 | 数值 | 达标
      小学标准 |  |  | ≥7.5 |
      一小 | 3 | 1 | 7.5 | 1
      二小 | 4 | 1 | 6.75 | 1
      三小 | 5 | 1 | 8.1 | 1
      初中标准 |  |  | ≥10.2 |
      一中 | 6 | 1 | 10.3 | 1
      二中 | 7 | 1 | 9.9 |
    `;
    expect(engineFinds(drawn)).toEqual(['E6 claim-false']);
  });

  it('says nothing where the lines do not bear out that the demand is about that value', () => {
    const drawn = sheet`
      情况
      内容 | 标准 | 数值 | 是否达标
      甲 | ≥20 | 3 | √
      乙 | ≥30 | 2 | √
      丙 | ≥40 | 1 | √
      丁 | ≥10 | 12 | √
    `;
    expect(engineFinds(drawn)).toEqual([]);
  });

  it('reads the one figure of a cell that is in the unit of the demand', () => {
    const drawn = sheet`
      自查
      序号 | 内容 | 标准 | 我校情况 | 是否达标
      1 | 班额 | 不超过45人 | 最大班额29人 | √
      2 | 优良率 | 达到95%以上 | 93.7%(电子版) | √
      3 | 受训率 | 不低于90% | 100%(1人) | √
      4 | 班班通 | 每班1套 | 6套 | √
      5 | 参加率 | 100% | 100% | √
    `;
    expect(engineFinds(drawn)).toEqual(['E4 claim-false']);
  });
});

describe('a verdict beside several values', () => {
  it('is of them all: six of seven may do', () => {
    expect(
      engineFinds(sheet`
        分校情况
        学校 | 甲项 | 乙项 | 丙项 | 是否达标
        标准 | ≥4 | ≥1 | ≥2 |
        一小 | 5 | 1.2 | 2.5 | 达标
        二小 | 4.5 | 0.9 | 2.5 | 达标
        三小 | 4.2 | 1.3 | 2.2 | 达标
        四小 | 4.3 | 1.1 | 2.1 | 达标
      `),
    ).toEqual([]);
  });

  it('is of none that is many times what is demanded: 万元 beside what is demanded per head', () => {
    expect(
      engineFinds(sheet`
        自评情况
        内容 | 总量 | 要求 | 是否达标
        甲项 | 21 | ≥20 | 达标
        乙项 | 32 | ≥30 | 达标
        丙项 | 41 | ≥40 | 达标
        设备值 | 168.32 | ≥2500 | 达标
      `),
    ).toEqual([]);
  });

  it.each([
    ['13480册,24.2', ['D6 claim-false']],
    ['13926册,25', []],
    ['13,926册,25', []],
  ])(
    'where 是 is ticked under 符合要求, and the cell holds the amount before what it is for each: %s',
    (books, found) => {
      const drawn = sheet`
      迎检自查清单 | < | < | < | <
      序号 | 检查内容及要求 | 本校情况 | 符合要求 | <
      ^ | ^ | ^ | 是 | 否
      1 | 班额不超过45人 | 最大班额44人 | √ |
      2 | 体质健康合格率≥95% | 97.11% | √ |
      3 | 生均图书≥25册 | ${books} | √ |
      4 | 生均教学仪器设备值≥2000元 | 121.3万元,2,177.74 | √ |
      5 | 音乐教室不少于2间 | 音乐1间 |  | √
    `;
      expect(engineFinds(drawn)).toEqual(found);
    },
  );
});
