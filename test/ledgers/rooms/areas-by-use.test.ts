import { expect, it } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { short } from '../../support/recognised';
import { sheet } from '../../support/sheet';

it('areas by use are read across, with what is per pupil in a line below', () => {
  const right = sheet`
    生活附属用房情况
     | 食堂 | 厕所 | 教工宿舍 | 其他 | 小计
    面积(㎡) | 39 | 31 | 160 | 121 | 351
    生均(㎡) | 1.5 | 1.19 | 6.15 | 4.65 | 13.5
  `;
  expect(short(right)[0]?.kind).toBe('areas-by-use');
  expect(engineFinds(right)).toEqual([]);
});
