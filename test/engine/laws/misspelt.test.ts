import { describe, expect, it } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { sheet } from '../../support/sheet';

describe('letters for digits', () => {
  const classes = (part: string, all: string) => sheet`
    班级学生数统计表
    班级 | 学生数 | 男 | 女
    一(1)班 | 41 | 21 | 20
    二(1)班 | ${part} | 20 | 20
    三(1)班 | 38 | 18 | 20
    四(1)班 | 42 | 22 | 20
    合计 | ${all} | 81 | 80
  `;

  it('are one error, on records and on totals, and the figure is read as it was meant', () => {
    expect(engineFinds(classes('40', '161'))).toEqual([]);
    expect(engineFinds(classes('4O', '161'))).toEqual(['B4 not-a-figure']);
    expect(engineFinds(classes('40', '16l'))).toEqual(['B7 not-a-figure']);
  });
});
