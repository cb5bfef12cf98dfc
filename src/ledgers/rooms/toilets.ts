import type { LedgerKind } from '../../model/ledger';
import { column, figure, person, remark, sequence, text, yesNo } from '../parts/column';
import { demandOf, placeOf, quoted, underDemand } from '../parts/complain';

/** 厕所台账: kind, area, who cleans it. */
export const toilets: LedgerKind = {
  id: 'toilets',
  label: '厕所台账',
  titles: ['厕所台账', '厕所', '卫生保洁', '卫生间', '保洁台账'],
  fields: [
    sequence,
    text('toilet', '厕所名称|厕所|名称|位置|卫生间|区域', { required: 'error' }),
    text('toilet_type', '类型|厕所类型|种类|形式'),
    figure('area', '面积|厕所面积|建筑面积', { unit: '㎡', quantity: 'toilet-area', additive: true }),
    column('gender', '性别|男女', { type: 'gender' }),
    figure('users', '使用学生数|使用人数|学生数|学生人数', { unit: '人', additive: true }),
    figure('per_stall', '标准(人/坑位)|标准|每坑位人数|标准(人/蹲位)'),
    figure('required_stalls', '应有坑位|应有蹲位|应配坑位|应配蹲位|应有厕位', { additive: true }),
    figure('stalls', '蹲位|蹲位数|厕位数|坑位|坑位数|实有坑位|实有蹲位|实有厕位', { additive: true }),
    column('surplus', '余缺|余缺(+-)|余(+)缺(-)', { type: 'number' }),
    person('cleaner', '保洁责任人|保洁员|责任人|打扫人|清扫人|专人|保洁人'),
    yesNo('water', '是否供水|供水|保证供水|供水情况|有无供水'),
    yesNo('slip_proof', '是否防滑|防滑|防滑措施'),
    figure('times', '每天打扫次数|打扫次数|保洁次数|每日清扫次数'),
    remark,
  ],
  identifiedBy: [
    ['toilet', 'toilet_type', 'area'],
    ['toilet', 'cleaner', 'water'],
    ['toilet', 'toilet_type', 'cleaner'],
    ['toilet', 'required_stalls', 'stalls'],
    ['toilet', 'users', 'stalls'],
  ],
  topic: ['厕所', '卫生间', '保洁', '坑位', '蹲位'],
  nameFields: ['toilet'],
  relations: [{ type: 'difference', result: 'surplus', from: 'stalls', minus: 'required_stalls' }],
  states: [],
  checks: [
    {
      id: 'toilet-cleaner',
      about: '保洁责任人',
      needs: ['cleaner'],
      *check(ledger, scene) {
        for (const record of ledger.has('cleaner') ? ledger.records : []) {
          if (/^[\s—–\-/无]*$/.test(record.text('cleaner'))) {
            yield {
              cell: placeOf(ledger, record, 'cleaner'),
              ...underDemand(demandOf(scene, 'toilet-cleaner'), 'query'),
              message: `${quoted(record, 'toilet')}没有写保洁责任人。厕所要有专人打扫,请补填。`,
              actual: record.text('cleaner') || '空白',
              required: '保洁责任人',
            };
          }
        }
      },
    },
  ],
};
