import type { Field } from '../../model/ledger';
import { amount } from './column';

const demanded = ['标准', '配备', '应配', '应有', '要求', '数量'];

/** Lists that print what primary and junior schools need side by side, and what may be added to it. */
export const requiredByStage: readonly Field[] = [
  amount('required_qty_primary', '小学|小学标准|小学应配数|小学配备标准|小学应配', {
    under: [...demanded, '小学标', '小学应', '小学配'],
  }),
  amount(
    'required_qty_junior',
    '初中|中学|初中标准|中学标准|初中应配数|中学应配数|初中配备标准|中学配备标准',
    {
      under: [...demanded, '初中标', '中学标', '初中应', '中学应', '初中配', '中学配'],
    },
  ),
  amount('optional_qty', '选配|选配数|选配数量', { additive: false }),
];
