import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import { drawnLedger, expectedOn, foundOn } from '../support/drawn-ledger';
import { type DrawnSheet, sheet, workbookOf } from '../support/sheet';

function engineFinds(drawn: DrawnSheet): readonly string[] {
  const { findings } = checkWorkbook(workbookOf(drawn), catalogue, { standards: [], today: '2026-11-23' });
  return findings.map(({ cell, rule }) => `${cell} ${rule}`);
}

describe('dormitories', () => {
  it('state beds and boarders, and have a bed for everybody', () => {
    const drawn = sheet`
      学生宿舍情况 | < | < | < | <
      宿舍楼 | 房间数 | 床位数 | 入住人数 | 管理员
      男生楼 | 30 | 240 | 240 | 韦试禾
      女生楼 | 28 | 224 | 225 !part-exceeds-whole | 石试麦
      合计 | 58 | 464 | 465 |
    `;
    expect(drawnLedger(drawn).kind.id).toBe('dormitories');
    const { statements, findings } = checkWorkbook(workbookOf(drawn), catalogue, {
      standards: [],
      today: '2026-11-23',
    });
    const value = (id: string) => statements.find(({ quantity }) => quantity === id)?.value;
    expect([value('dormitory-beds'), value('boarders')]).toEqual([464, 465]);
    expect(findings.map(({ cell }) => cell)).toContain('D4');
  });
});

describe('exam analysis', () => {
  it('works out rates from the pupils behind them', () => {
    const drawn = sheet`
      八年级期末成绩分析 | < | < | < | < | < | <
      班级 | 任课教师 | 参考人数 | 平均分 | 及格人数 | 及格率 | 名次
      八(1)班 | 韦试禾 | 49 | 86.5 | 45 | 91.8% | 1
      八(2)班 | 石试麦 | 50 | 85.5 | 45 | 92.5% !rate-mismatch | 2
    `;
    expect(drawnLedger(drawn).kind.id).toBe('exam-analysis');
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('has no more who passed than who sat', () => {
    const drawn = sheet`
      质量分析 | < | < | < | <
      班级 | 应考人数 | 参考人数 | 平均分 | 及格人数
      八(1)班 | 49 | 49 | 86.5 | 50
      八(2)班 | 50 | 51 | 85.5 | 45
    `;
    expect(engineFinds(drawn).map((found) => found.split(' ')[0])).toEqual(['E3', 'C4']);
  });
});

describe('experiments counted by type', () => {
  it('are asked about where some were not done', () => {
    const drawn = sheet`
      物理实验开出统计 | < | < | < | < | <
      年级 | 演示实验应做 | 演示实验实做 | 分组实验应做 | 分组实验实做 | 开出率
      八年级 | 30 | 30 | 14 | 14 | 100%
      九年级 | 20 | 19 !experiments-missed | 10 | 10 | 96.7%
    `;
    expect(drawnLedger(drawn).kind.id).toBe('experiment-log');
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });
});
