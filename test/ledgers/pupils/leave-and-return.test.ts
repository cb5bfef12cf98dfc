import { expect, it } from '@jest/globals';
import { foundOn } from '../../support/drawn-ledger';
import { engineFinds } from '../../support/engine-finds';
import { dressed, sheet } from '../../support/sheet';

it('a pupil is back at school after the leave that the same line speaks of', () => {
  const change = (back: string) =>
    foundOn(sheet`
      学籍异动登记 | < | < | < | < | <
      序号 | 姓名 | 年级班 | 异动类型 | 办理日期 | 复学日期
      1 | 样甲 | 七(2) | 休学复学 | 2024-09-20 | ${back}
      2 | 样乙 | 八(1) | 复学 | 2024-09-20 | 2024-09-01
    `);
  expect(change('2025-09-01')).toEqual([]);
  expect(change('2024-09-20')).toEqual([]);
  expect(change('2024-09-19')).toEqual(['F3 resumed-before-suspended']);
});

it('the second visit, by whatever number it is called, comes before the return', () => {
  const table = (header: string, back: string) =>
    engineFinds(
      dressed(
        sheet`
      控辍保学动态台账 | < | < | < | < | < | < | < | < | < | <
      序号 | 姓名 | 性别 | 班级 | 离校时间 | 原因 | 首次劝返时间 | 劝返人 | ${header} | 劝返结果 | 返校时间 | 目前状态
      1 | 样甲 | 男 | 901班 | 2023-10-08 | 帮工 | 2023-10-09 | 王样一 | 2023-10-14 | 同意返校 | ${back} | 已返校
    `,
        { name: '控辍' },
      ),
    );
  expect(table('二次劝返时间', '2023-10-14')).toEqual([]);
  expect(table('二次劝返时间', '2023-10-13')).toEqual(['K3 date-order']);
  expect(table('第二次劝返时间', '2023-10-13')).toEqual(['K3 date-order']);
});
