import { describe, expect, it } from '@jest/globals';
import { figureAfter } from '../../../src/engine/evidence/words';

describe('the figure that follows a word', () => {
  it.each([
    ['538人', '538', '人'],
    ['为37.7册', '37.7', '册'],
    [' 9350÷248=37.7册', '37.7', '册'],
    [':(120+60)人', undefined, undefined],
    ['4680/557＝8.4㎡', '8.4', '㎡'],
  ])('%s', (after, figure, unit) => {
    const found = figureAfter(after);
    expect([found?.figure, found?.unit]).toEqual([figure, unit]);
  });
});
