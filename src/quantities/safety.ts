import type { Quantity } from '../model/quantity';
import { quantity } from './quantity';

/** Hazards and what is kept against fire. */
export const safety: readonly Quantity[] = [
  quantity('fire-extinguishers', '灭火器数', '具', '灭火器|灭火器数量', {
    units: { 个: 1, 只: 1, 瓶: 1 },
    isLoose: true,
  }),
  quantity('hazards', '安全隐患数', '处', '安全隐患|隐患数|隐患处数', {
    units: { 条: 1, 项: 1, 个: 1 },
    isLoose: true,
  }),
  quantity('open-hazards', '未销号隐患数', '处', '未销号隐患|未整改隐患', {
    partOf: 'hazards',
    units: { 条: 1, 项: 1, 个: 1 },
    isLoose: true,
  }),
];
