import { describe, expect, it } from '@jest/globals';
import { drawnLedger, foundOn } from '../../support/drawn-ledger';
import { engineFinds } from '../../support/engine-finds';
import { sheet } from '../../support/sheet';

const demands = { 'class-size': 45, 'big-class': 55 };
const bands = (level: string, from41: number, from46: number, from56: number, classes: number) => sheet`
  小学、初中班额情况 | < | < | < | < | <
  学校名称 | 学段 | 班数 | 41-45人 | 46-50人 | 51-55人 | 56-60人
  实验学校 | ${level} | ${classes} | ${from41} | ${from46} | 0 | ${from56}
`;

describe('class size bands', () => {
  it('marks the first band above the class size, and the first of big classes', () => {
    expect(drawnLedger(bands('小学', 3, 0, 0, 3)).kind.id).toBe('class-size-bands');
    expect(foundOn(bands('小学', 3, 0, 0, 3), { demands })).toEqual([]);
    expect(foundOn(bands('小学', 3, 1, 0, 4), { demands })).toEqual(['E3 class-size-bands']);
    expect(foundOn(bands('小学', 3, 1, 2, 6), { demands })).toEqual([
      'E3 class-size-bands',
      'G3 class-size-bands',
    ]);
  });

  it('does not split a band: 46–50 says nothing of a bound of 46', () => {
    expect(foundOn(bands('小学', 3, 1, 0, 4), { demands: { 'class-size': 46 } })).toEqual([]);
  });

  it('reads the wider bands of shorter forms', () => {
    const short = sheet`
      班额情况统计表 | < | < | <
      学校名称 | 班数 | 45人及以下 | 46-55人 | 56-65人 | 66人及以上
      例县小学 | 6 | 4 | 1 | 1 | 0
    `;
    expect(foundOn(short, { demands })).toEqual(['D3 class-size-bands', 'E3 class-size-bands']);
  });

  it('takes 最大班额 for pupils of one class, which nobody adds up', () => {
    const form = sheet`
      班额情况统计表 | < | < | < | <
      年级 | 合计 | 41-45人 | 46-50人 | 51-55人 | 最大班额(人)
      一年级 | 4 | 4 | 0 | 0 | 43
      二年级 | 4 | 4 | 0 | 0 | 44
      三年级 | 4 | 4 | 0 | 0 | 42
      合计 | 12 | 12 | 0 | 0 | 44
    `;
    expect(foundOn(form, { demands })).toEqual([]);
    expect(engineFinds(form)).toEqual([]);
  });

  it('adds up to the classes', () => {
    expect(foundOn(bands('小学', 3, 0, 0, 4))).toEqual(['C3 class-bands-sum']);
  });

  it('reads limits at any fives, and adds no 其中 up twice', () => {
    const drawn = sheet`
      各校班额分段情况 | < | < | < | < | < | <
      学校 | 班数 | 30人以下(含30人) | 31人—45人 | 46至50人 | 51人及以上 | 其中:66人及以上
      东村小学 | 12 | 2 | 9 | 1 | 0 | 0
      西村小学 | 12 | 2 | 9 | 0 | 1 | 1
      南村小学 | 12 | 2 | 6 | 0 | 1 | 0
    `;
    expect(foundOn(drawn, { demands })).toEqual([
      'B5 class-bands-sum',
      'E3 class-size-bands',
      'F4 class-size-bands',
      'F5 class-size-bands',
      'G4 class-size-bands',
    ]);
  });
});
