import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import type { Report } from '../../../src/model/report';
import type { DrawnSheet } from '../../support/sheet';
import { sheetOf, workbookOf } from '../../support/sheet';

/** Pupils of three classes; the sum over them is right. */
function sizes(
  name: string,
  pupils: readonly number[],
  classes = ['三(1)班', '三(2)班', '四(1)班'],
): DrawnSheet {
  const rows = pupils.map((all, index) => [
    index + 1,
    classes[index] ?? '',
    `孙样${'甲乙丙'.charAt(index)}`,
    all,
  ]);
  const total = ['合计', null, null, pupils.reduce((sum, all) => sum + all, 0)];
  return sheetOf([['样例小学班额统计表'], ['序号', '班级', '班主任', '学生数'], ...rows, total], { name });
}

function check(...sheets: readonly DrawnSheet[]): Report {
  return checkWorkbook(workbookOf(...sheets), catalogue, {
    standards: ['national-quality-2017'],
    today: '2025-12-31',
  });
}

const found = ({ findings }: Report) => findings.map(({ sheet, cell, rule }) => `${sheet}!${cell} ${rule}`);

describe('a sheet that stands in the workbook twice', () => {
  it.each([
    '班额统计表(2)',
    '班额统计表 (2)',
    '班额统计表（2）',
    '班额统计表备份',
    '班额统计表-副本',
    '旧班额统计表',
    '班额统计表_old',
    '班额统计表备份1028',
    '班额统计表-上月',
    '上月班额统计表',
  ])('is told once, and nothing of it disagrees: %s', (name) => {
    const report = check(sizes('班额统计表', [42, 41, 44]), sizes(name, [40, 41, 43]));
    expect(found(report)).toEqual([`${name}!A1 sheet-copy`]);
    expect(report.findings[0]?.message).toContain('3 条里有 3 条和那张相同,其中 2 格不同(如 D3)');
    expect(report.coverage[1]).toEqual({
      checked: [],
      unchecked: [{ group: '整张表', reason: '是“班额统计表”的副本,没有另外检查', columns: [] }],
    });
  });

  it('one error is said at the sheet that is kept', () => {
    const wrong = (name: string) => {
      const drawn = sizes(name, [42, 41, 44]);
      const values = drawn.values.map((row) => (row?.[0] === '合计' ? ['合计', null, null, 130] : row));
      return { ...drawn, values };
    };
    expect(found(check(wrong('班额统计表'), wrong('班额统计表(2)')))).toEqual([
      '班额统计表!D6 total-mismatch',
      '班额统计表(2)!A1 sheet-copy',
    ]);
  });

  it('other records under such a name are another list', () => {
    const report = check(
      sizes('班额统计表', [42, 41, 44]),
      sizes('班额统计表(2)', [40, 39, 43], ['五(1)班', '五(2)班', '六(1)班']),
    );
    expect(found(report)).not.toContain('班额统计表(2)!A1 sheet-copy');
    expect(report.coverage[1]?.checked).not.toEqual([]);
  });

  it('without the sheet that it would be a copy of it is the list itself', () => {
    expect(found(check(sizes('班额统计表(2)', [42, 41, 44])))).toEqual([]);
  });
});

describe('a sheet of an earlier month that the later one was made from', () => {
  it.each([
    ['班额10月', '班额11月'],
    ['班额2023年12月', '班额2024年1月'],
    ['班额20231028', '班额20231128'],
    ['10月', '11月'],
  ])('is told once, as advice, and does not count: %s beside %s', (earlier, later) => {
    for (const sheets of [
      [sizes(earlier, [42, 41, 44]), sizes(later, [42, 41, 45])],
      [sizes(later, [42, 41, 45]), sizes(earlier, [42, 41, 44])],
    ]) {
      const report = check(...sheets);
      expect(found(report)).toEqual([`${earlier}!A1 sheet-copy`]);
      expect(report.findings[0]?.severity).toBe('advice');
      expect(report.findings[0]?.message).toContain(
        `这张表像是“${later}”的上一期:3 条里有 3 条和那张相同,其中 1 格不同`,
      );
    }
  });

  it('of several months each but the last is told', () => {
    const months = ['9月', '10月', '11月'].map((month) => sizes(month, [42, 41, 44]));
    expect(found(check(...months))).toEqual(['9月!A1 sheet-copy', '10月!A1 sheet-copy']);
  });

  it('with other figures it is a month of its own, and so is one of another table', () => {
    expect(found(check(sizes('班额10月', [42, 41, 44]), sizes('班额11月', [40, 39, 45])))).not.toContain(
      '班额10月!A1 sheet-copy',
    );
    const others = check(sizes('班额10月', [42, 41, 44]), sizes('班额统计11月', [42, 41, 44]));
    expect(found(others)).not.toContain('班额10月!A1 sheet-copy');
  });

  it('the newest of two that say so is no copy', () => {
    const report = check(sizes('班额最新', [42, 41, 44]), sizes('班额旧', [42, 41, 44]));
    expect(found(report)).toEqual(['班额旧!A1 sheet-copy']);
  });
});
