import { describe, expect, it } from '@jest/globals';
import { suspected } from '../../support/laws';
import { sheet } from '../../support/sheet';

describe('figures in each other’s cells', () => {
  const classes = (second: string, third: string) => sheet`
    班级学生数统计表
    班级 | 学生数 | 男 | 女
    七(1)班 | 41 | 20 | 21
    七(2)班 | 42 | ${second}
    八(1)班 | 40 | ${third}
    八(2)班 | 44 | 23 | 21
    九(1)班 | 39 | 20 | 19
    九(2)班 | 45 | 22 | 23
  `;

  it('are one suspicion that names both', () => {
    expect(suspected(classes('21 | 21', '9 | 31'))).toEqual([]);
    expect(suspected(classes('9 | 21', '21 | 31'))).toEqual(['C4 9→21 <>C5']);
  });

  it('are not supposed where changing places would settle but one of two lines', () => {
    expect(suspected(classes('9 | 21', '20 | 31')).some((one) => one.includes('<>'))).toBe(false);
  });
});
