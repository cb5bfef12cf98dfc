import { describe, expect, it } from '@jest/globals';
import type { Raised } from '../../../src/engine/raised';
import { withExpected } from '../../../src/engine/say/expected';
import { dressed, sheet } from '../../support/sheet';

describe('the value that a cell should have', () => {
  const page = dressed(
    sheet`
      平均班额 | 优良率 | 经费(万元) | 年级
      35.1 | 60.0% | 11 | 一
      43 | 130.0% | 12 | 二
      40.2 | 71.4% | 15 | 三
    `,
    { name: '表' },
  );
  const expectedAt = (rule: string, column: number, actual: string, required: string) => {
    const one: Raised = {
      rule,
      complaint: {
        cell: { sheet: '表', row: 2, column },
        severity: 'error',
        message: '',
        actual,
        required,
      },
    };
    return withExpected([one], () => page)[0]?.complaint.expected;
  };

  it('is as fine as its column prints, and in the unit and writing of the cell', () => {
    expect(expectedAt('printed-figure', 0, '43', '35.78人')).toBe(35.8);
    expect(expectedAt('fitness-rate', 1, '130.0%', '63.9%')).toBe('63.9%');
    expect(expectedAt('figures-disagree', 2, '120000元', '130000元')).toBe(13);
  });

  it('is not told by rules that demand no figure, nor where cell and complaint speak of different figures', () => {
    expect(expectedAt('standard-average-class-size', 0, '43', '45人')).toBeUndefined();
    expect(expectedAt('figures-disagree', 2, '7元', '130000元')).toBeUndefined();
    expect(expectedAt('figures-disagree', 3, '12', '13')).toBeUndefined();
    expect(expectedAt('figures-disagree', 2, '12', '与名单一致')).toBeUndefined();
  });
});
