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
  const said = (rule: string, column: number, actual: string, required: string) => {
    const one: Raised = {
      rule,
      complaint: {
        cell: { sheet: '表', row: 2, column },
        severity: 'error',
        message: `应为${required}。`,
        actual,
        required,
      },
    };
    return withExpected([one], () => page)[0]?.complaint;
  };
  const expectedAt = (...told: Parameters<typeof said>) => said(...told)?.expected;

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

  it('is told with the message where the column rounds what was worked out, and not where it only has another unit', () => {
    expect(said('printed-figure', 0, '43', '35.78人')?.message).toBe('应为35.78人。按这一栏的写法填 35.8。');
    expect(said('printed-figure', 0, '43', '35.8人')?.message).toBe('应为35.8人。');
    expect(said('figures-disagree', 2, '120000元', '130000元')?.message).toBe('应为130000元。');
    expect(said('fitness-rate', 1, '130.0%', '63.9%')?.message).toBe('应为63.9%。');
  });
});

describe('a figure demanded of a cell', () => {
  const figures = dressed(
    sheet`
      元 | 万元 | 率 | 说明 | 近 | 远
      1200 | 12.5 | 96% | 无 | 3 | 3.25
      1300 | 12 | 0.95 | 无 | 3 | 3
      1400 | 13 | 97.5% | 无 | 3.5 | 3
      1 | 1 | 1% | 无 | 3 | 3
      1 | 1 | 1% | 无 | 3 | 3
      1 | 1 | 1% | 无 | 3 | 3
      1 | 1 | 1% | 无 | 3 | 3
      1 | 1 | 1% | 无 | 3 | 3.25
      1 | 1 | 1% | 无 | 3 | 3.125
    `,
    { name: '表' },
  );
  const raisedAt = (
    row: number,
    column: number,
    more: Partial<Raised['complaint']>,
    rule = 'printed-figure',
  ): Raised => ({
    rule,
    complaint: { cell: { sheet: '表', row, column }, severity: 'error', message: '', ...more },
  });
  const expectedOf = (one: Raised) =>
    withExpected([one], (name) => (name === '表' ? figures : undefined))[0]?.complaint.expected;

  it('is demanded by these rules', () => {
    const by = (rule: string) => expectedOf(raisedAt(2, 0, { actual: '1300', required: '1301' }, rule));
    for (const rule of [
      'division-sum',
      'total-mismatch',
      'running-balance',
      'parts-and-whole',
      'printed-figure',
      'claimed-value',
      'fitness-rate',
      'figures-disagree',
    ]) {
      expect([rule, by(rule)]).toEqual([rule, 1301]);
    }
    for (const rule of [
      'sum-of-all',
      'printed-figures',
      'my-running-balance',
      'mismatch-found',
      'claim-false',
    ]) {
      expect([rule, by(rule)]).toEqual([rule, undefined]);
    }
  });

  it('in every unit in which the complaint may speak', () => {
    const of = (column: number, actual: string, required: string) =>
      expectedOf(raisedAt(2, column, { actual, required }));
    expect(of(0, '1300元', '1310元')).toBe(1310);
    expect(of(0, '0.13', '0.14')).toBe(1400);
    expect(of(0, '13', '14.5')).toBe(1450);
    expect(of(0, '130000', '140000')).toBe(1400);
    expect(of(1, '120000', '125000')).toBe(12.5);
    expect(of(1, '1200', '1300')).toBe(13);
    expect(of(0, '1300.01', '1400')).toBeUndefined();
    expect(of(0, '1300.001', '1400')).toBe(1400);
    expect(of(0, '1300', '1300')).toBeUndefined();
    expect(of(0, '1300', '1300.4')).toBeUndefined();
  });

  it('as finely as the six lines above and below it print theirs, a rate in percent with two digits more', () => {
    expect(expectedOf(raisedAt(2, 4, { actual: '3', required: '3.123' }))).toBe(3.1);
    expect(expectedOf(raisedAt(2, 5, { actual: '3', required: '3.126' }))).toBe(3.13);
    expect(expectedOf(raisedAt(2, 2, { actual: '95%', required: '96.12345%' }))).toBe(0.961);
    // The cell itself prints 0.95; 97.5 % beside it is 0.975.
    expect(expectedOf(raisedAt(8, 5, { actual: '3.25', required: '3.1268' }))).toBe(3.127);
  });

  it('stays what the complaint says of it, written like a rate where the cell is one', () => {
    expect(expectedOf(raisedAt(2, 0, { expected: 7 }, 'any'))).toBe(7);
    expect(expectedOf(raisedAt(1, 2, { expected: 0.85 }, 'any'))).toBe('85%');
    expect(expectedOf(raisedAt(1, 2, { expected: '约八成' }, 'any'))).toBe('约八成');
    const elsewhere = raisedAt(2, 0, { actual: '1300', required: '1301' });
    const lost = {
      ...elsewhere,
      complaint: { ...elsewhere.complaint, cell: { sheet: '别处', row: 2, column: 0 } },
    };
    expect(expectedOf(lost)).toBeUndefined();
  });
});
