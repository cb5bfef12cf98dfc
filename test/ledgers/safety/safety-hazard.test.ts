import { describe, expect, it } from '@jest/globals';
import { complaintsOn, drawnLedger, expectedOn, foundOn } from '../../support/drawn-ledger';
import { sheet } from '../../support/sheet';

describe('safety hazards', () => {
  it('follows deadlines, finishing dates and what is struck off', () => {
    const drawn = sheet`
      2023年安全隐患排查台账 | < | < | < | < | < | < | <
      序号 | 排查日期 | 部位 | 隐患内容 | 等级 | 整改期限 | 完成时间 | 是否销号
      1 | 2023.3.1 | 围墙 | 裂缝 | 重大 | 2023.3.31 |  | × !hazard-overdue
      2 | 2023.3.1 | 食堂 | 油污 | 一般 | 2023.3.6 | 2023.3.6 | √
      3 | 2023.3.1 | 操场 | 沙坑硬化 | 一般 | 2023.3.6 | 2023.3.7 !hazard-late | √
      4 | 2023.3.1 | 厕所 | 地砖松动 | 一般 | 2023.3.6 | — !hazard-closed | 已整改
      5 | 2023.3.1 | 宿舍 | 灯不亮 | 一般 | 2023.3.6 | 2023.3.5 | 整改中 !hazard-closed
      6 | 2023.3.1 | 走廊 | 灯不亮 | 一般 | 长期 |  | 整改中
      更新至2023年4月1日
    `;
    expect(drawnLedger(drawn).kind.id).toBe('safety-hazard');
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
    const severities = new Map(
      complaintsOn(drawn).map(({ complaint }) => [complaint.cell.row + 1, complaint.severity]),
    );
    expect([...severities]).toEqual([
      [3, 'error'],
      [5, 'error'],
      [6, 'error'],
      [7, 'query'],
    ]);
  });

  it('does not call overdue what was still in time on the day of the ledger', () => {
    const until = (day: string) =>
      foundOn(
        sheet`
        安全隐患台账 | < | < | < | < | <
        排查日期 | 部位 | 隐患内容 | 等级 | 整改期限 | 完成时间
        2023.3.1 | 围墙 | 裂缝 | 重大 | 2023.3.31 |
        2023.3.1 | 食堂 | 油污 | 一般 | 2023.3.6 | 2023.3.6
        更新至2023年${day}
      `,
        { today: '2026-11-23' },
      );
    expect(until('3月31日')).toEqual([]);
    expect(until('4月1日')).toEqual(['F3 hazard-overdue']);
  });

  it('asks for proof that a low cable was raised', () => {
    const drawn = sheet`
      安全隐患台账 | < | < | < | <
      排查日期 | 部位 | 隐患内容 | 整改措施 | 责任人
      2015.9.22 | 多媒体室 | 接线处离地面0.8米 !wire-height | 抬高 | 李样四
      2015.9.22 | 多媒体室 | 插座离地150cm | 加盖 | 李样四
      2015.9.22 | 多媒体室 | 插座距地149厘米 !wire-height | 抬高 | 李样四
      2015.9.22 | 围墙 | 高0.8米处有裂缝 | 修补 | 李样四
    `;
    expect(foundOn(drawn, { demands: { 'wire-height': 1.5 } })).toEqual(expectedOn(drawn));
    expect(foundOn(drawn, { demands: { 'wire-height': 0.8 } })).toEqual([]);
    expect(foundOn(drawn)).toEqual([]);
  });
});

describe('problems and safety equipment', () => {
  it('wants a checker before a problem is struck off, and an answer when the time is over', () => {
    const drawn = sheet`
      问题整改销号台账(截至2018年12月1日) | < | < | < | < | < | <
      序号 | 存在问题 | 整改措施 | 责任人 | 整改时限 | 完成时间 | 验收人 | 是否销号
      1 | 图书不足 | 添置 | 王样一 | 2018.11.30 | 2018.11.1 | 李样二 | √
      2 | 图书不足 | 添置 | 王样一 | 2018.11.30 | 2018.11.1 | !problem-follow-up | √
      3 | 图书不足 | 添置 | 王样一 | 2018.11.30 !problem-follow-up |  |  | ×
      4 | 图书不足 | 添置 | 王样一 | 2018.12.1 |  |  | ×
    `;
    expect(drawnLedger(drawn).kind.id).toBe('problem-rectification');
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('finds extinguishers past their date or without pressure', () => {
    const drawn = sheet`
      消防器材台账 | < | < | < | < | <
      序号 | 器材名称 | 数量 | 放置地点 | 有效期至 | 检查日期 | 状态
      1 | 灭火器 | 4 | 一楼 | 2015.9.1 | 2015.9.1 | 完好
      2 | 灭火器 | 4 | 二楼 | 2015.8.31 !safety-equipment-unfit | 2015.9.1 | 压力不足 !safety-equipment-unfit
    `;
    expect(drawnLedger(drawn).kind.id).toBe('safety-equipment');
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });
});
