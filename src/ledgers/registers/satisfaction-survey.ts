import type { Field, LedgerKind } from '../../model/ledger';
import { column, percent, remark, sequence, text } from '../parts/column';

function sheets(field: string, names: string): Field {
  return column(field, names, { type: 'number', min: 0, integer: true }, { unit: '份' });
}

/** 满意度调查汇总: questionnaires sent, returned, valid, and what they say, by who was asked (表Ⅵ of the application form). */
export const satisfactionSurvey: LedgerKind = {
  id: 'satisfaction-survey',
  label: '满意度调查表',
  titles: '满意度调查|满意度问卷|群众满意度|满意度汇总|社会满意度|问卷调查|满意度'.split('|'),
  fields: [
    sequence,
    text('respondents', '调查对象|对象|调查群体|群体|人员类别|类别'),
    sheets('issued', '发放问卷|发放|发放数|发放份数|发放问卷数|发放总数|发出问卷|问卷发放数'),
    sheets('returned', '回收问卷|回收|收回|回收数|回收份数|收回问卷|回收问卷数'),
    sheets('valid', '有效问卷|有效|有效数|有效份数|有效问卷数'),
    sheets('satisfied', '满意|满意数|满意人数|满意份数|满意和基本满意'),
    sheets('fairly_satisfied', '基本满意|比较满意|较满意'),
    sheets('dissatisfied', '不满意|不满意数|不满意人数'),
    percent('return_rate', '回收率|收回率|问卷回收率'),
    percent('rate', '满意度|满意率|总体满意度'),
    remark,
  ],
  identifiedBy: [
    ['valid', 'satisfied'],
    ['issued', 'rate'],
    ['returned', 'rate'],
    ['satisfied', 'dissatisfied', 'rate'],
  ],
  topic: ['满意'],
  nameFields: ['respondents'],
  relations: [
    { type: 'at-most', part: 'returned', whole: 'issued', severity: 'error' },
    { type: 'at-most', part: 'valid', whole: 'issued', severity: 'error' },
    { type: 'at-most', part: 'valid', whole: 'returned', severity: 'error' },
    { type: 'at-most', part: 'satisfied', whole: 'valid', severity: 'error' },
  ],
  states: [],
  checks: [],
};
