import { describe, expect, it } from '@jest/globals';
import { checkCountedVerdicts } from '../../../src/engine/claims/counted-verdicts';
import { recogniseSheet } from '../../../src/engine/hypotheses/recognise';
import { ledgers as kinds } from '../../../src/ledgers/index';
import { cellAddress } from '../../../src/model/address';
import { type DrawnSheet, dressed, sheet } from '../../support/sheet';

const schools = sheet`
  各校达标情况
  学校 | 甲项 | < | 乙项 | < | 丙项 | < | 丁项 | <
  ^ | 数值 | 达标 | 数值 | 达标 | 数值 | 达标 | 数值 | 达标
  小学标准 | ≥4 |  | ≥1 |  | ≥2 |  | ≥3 |
  东街小学 | 5 | 1 | 1.2 | 1 | 2.5 | 1 | 3.1 | 1
  西街小学 | 4.5 | 1 | 1.1 | 1 | 1.5 |  | 3.2 | 1
  南街小学 | 4.2 | 1 | 0.9 |  | 2.2 | 1 | 3.3 | 1
  初中标准 | ≥5 |  | ≥1 |  | ≥2 |  | ≥3 |
  第一中学 | 5.5 | 1 | 1.2 | 1 | 2.5 | 1 | 3.5 | 1
  第二中学 | 5.1 | 1 | 1.2 | 1 | 2.5 | 1 | 2.9 |
`;

function found(summary: DrawnSheet): readonly string[] {
  const tables = [summary, dressed(schools, { name: '各校' })].flatMap((one) => {
    const { ledgers, unread = [] } = recogniseSheet(one, kinds);
    return [...ledgers.map(({ table }) => table), ...unread];
  });
  return checkCountedVerdicts(tables).map(
    ({ complaint: { cell, severity, expected } }) =>
      `${cellAddress(cell.row, cell.column)} ${severity} ${expected}`,
  );
}

describe('schools counted as meeting an indicator', () => {
  it.each([
    ['2', []],
    ['3', ['D4 error 2']],
  ])('are those that another table lists as such: 丙项 %s', (third, said) => {
    const summary = sheet`
      达标学校统计
      学段 | 达标学校数 | < | < | <
      ^ | 甲项 | 乙项 | 丙项 | 丁项
      小学 | 3 | 2 | ${third} | 3
      初中 | 2 | 2 | 2 | 1
    `;
    expect(found(summary)).toEqual(said);
  });

  it('may go by their numbers, and are asked about where few are there', () => {
    const summary = sheet`
      达标学校统计
      学段 | 指标1 | 指标2 | 指标3 | 指标4
      小学 | 3 | 2 | 3 | 3
    `;
    expect(found(summary)).toEqual(['D3 query 2']);
  });

  it('are left alone where most of them disagree: something else is counted', () => {
    const summary = sheet`
      达标学校统计
      学段 | 甲项 | 乙项 | 丙项 | 丁项
      小学 | 1 | 1 | 1 | 1
      初中 | 2 | 2 | 2 | 1
    `;
    expect(found(summary)).toEqual([]);
  });
});
