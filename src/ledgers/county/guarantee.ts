import type { LedgerKind } from '../../model/ledger';
import { amount, claim, remark, sequence, text, yesNo } from '../parts/column';

/** 表Ⅳ, 表Ⅴ of the application forms: what should be, what was done, the rate, the bound. */
export const guarantee: LedgerKind = {
  id: 'guarantee',
  label: '政府保障程度表',
  titles: ['政府保障程度', '教育质量', '表Ⅳ', '表Ⅴ'],
  fields: [
    sequence,
    text('indicator', '指标名称|指标|内容|项目|指标内容', { required: 'error' }),
    text('code', '代码|编号|指标代码'),
    text('base', '基数|分母|应达到|基数(应达到)|应完成数|总数'),
    text('done', '完成数|分子|已完成|实际完成数|达到数'),
    claim('actual_text', '比例|比例(%)|比例或结果|比例(%)或结果|结果|完成率|完成比例'),
    claim('standard_text', '标准|要求|规定|标准要求|国家标准'),
    yesNo('is_compliant', '是否达到|是否达标|达标情况|是否符合'),
    amount('score', '得分|分值', { additive: false }),
    remark,
  ],
  identifiedBy: [
    ['indicator', 'base', 'done', 'actual_text'],
    ['indicator', 'base', 'done', 'standard_text'],
  ],
  nameFields: ['indicator'],
  relations: [],
  states: [],
  checks: [],
};
