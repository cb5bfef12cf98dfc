import { expect, it } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { short } from '../../support/recognised';
import { sheet } from '../../support/sheet';

it('what is due for the meals is their number times the rate, and what is left is what was not spent', () => {
  const drawn = sheet`
    营养改善计划执行情况统计表
    月份 | 在校学生数 | 实际供餐天数 | 全月就餐总餐次 | 标准(元/生·天) | 应补助金额 | 实际支出 | 当月结余
    9月 | 228 | 20 | 4526 | 5 | 22630 | 22630 | 0
    10月 | 228 | 18 | 4077 | 5 | 20385 | 20250 | 135
    11月 | 228 | 21 | 4746 | 5 | 23370 !product-mismatch | 23730 | 0
  `;
  expect(short(drawn)[0]?.kind).toBe('nutrition-plan');
  expect(engineFinds(drawn)).toContain('F5 product-mismatch');
});
