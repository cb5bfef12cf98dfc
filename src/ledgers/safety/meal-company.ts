import type { LedgerKind } from '../../model/ledger';
import { pastDate, remark, sequence, text } from '../parts/column';
import { demandOf, isVoid, placeOf, underDemand } from '../parts/complain';

/** 陪餐记录: who of the school's heads ate with the pupils at every meal. */
export const mealCompany: LedgerKind = {
  id: 'meal-company',
  label: '陪餐记录',
  titles: ['陪餐记录', '陪餐', '集中陪餐'],
  fields: [
    sequence,
    pastDate('date', '日期|陪餐日期|陪餐时间|时间', { fillsDown: true }),
    text('meal', '餐次|餐别|早中晚餐'),
    text('menu', '菜品|菜谱|食谱|饭菜'),
    text('companion', '陪餐人|陪餐人员|陪餐领导|陪餐人签字|陪餐教师|陪餐负责人', {}),
    text('opinion', '意见|评价|陪餐意见|饭菜质量|存在问题|问题'),
    text('handling', '处理情况|整改情况|处理结果'),
    remark,
  ],
  identifiedBy: [
    ['date', 'companion'],
    ['meal', 'companion'],
  ],
  topic: ['陪餐'],
  nameFields: ['date', 'meal'],
  relations: [],
  states: [],
  checks: [
    {
      id: 'meal-company',
      about: '每餐有没有陪餐人',
      needs: ['companion'],
      *check(ledger, scene) {
        for (const record of ledger.has('companion') ? ledger.records : []) {
          if (isVoid(record.text('companion'))) {
            yield {
              cell: placeOf(ledger, record, 'companion'),
              ...underDemand(demandOf(scene, 'meal-company'), 'query'),
              message: `${record.text('date')}${record.text('meal')}没有陪餐人。每餐都要有学校负责人陪餐并记录,请补填。`,
              actual: record.text('companion') || '空白',
              required: '陪餐人',
            };
          }
        }
      },
    },
  ],
};
