import type { LedgerKind } from '../../model/ledger';
import { figure, pastDate, person, remark, sequence, text } from '../parts/column';
import { atLeast } from '../parts/registers';

/** 食品留样记录: a sample of every dish, how much and how long it is kept. */
export const foodSample: LedgerKind = {
  id: 'food-sample',
  label: '食品留样记录',
  titles: ['留样记录', '食品留样', '留样登记', '留样'],
  fields: [
    sequence,
    pastDate('date', '日期|留样日期|留样时间|时间', { fillsDown: true }),
    text('meal', '餐次|餐别'),
    text('dish', '菜品|菜名|食品名称|留样食品|菜品名称|品名|名称', { required: 'query' }),
    figure('grams', '留样量|留样数量|数量|重量|留样克数|留样重量|留样量(克)', { unit: '克' }),
    figure('hours', '留样时长|保存时间|留存小时|保留时间|保存时长|留样小时', { unit: '小时' }),
    text('discarded', '销毁时间|处理时间|废弃时间'),
    person('keeper', '留样人|操作人|责任人|记录人|留样人员'),
    remark,
  ],
  identifiedBy: [
    ['dish', 'grams'],
    ['date', 'dish', 'keeper'],
  ],
  topic: ['留样'],
  nameFields: ['dish'],
  relations: [],
  states: [],
  checks: [
    atLeast('food-sample', '留样的量和时间', 'dish', [
      { field: 'grams', demand: 'food-sample', unit: '克' },
      { field: 'hours', demand: 'food-sample-hours', unit: '小时' },
    ]),
  ],
};
