import type { LedgerKind } from '../../model/ledger';
import { amount, remark, text } from '../parts/column';

/** 生活附属用房情况: areas by use across, 面积 and 生均 down. */
export const areasByUse: LedgerKind = {
  id: 'areas-by-use',
  label: '用房面积表',
  titles: '生活附属用房|附属用房|生活用房|生活服务用房|用房情况|用房面积'.split('|'),
  fields: [
    text('item', '项目|指标|内容'),
    amount('canteen', '食堂|食堂面积|餐厅'),
    amount('toilets', '厕所|厕所面积|卫生间'),
    amount('staff_dormitory', '教工宿舍|教师宿舍|教师周转宿舍|教师周转房'),
    amount('pupil_dormitory', '学生宿舍'),
    amount('boiler_room', '锅炉房|开水房|锅炉房(开水房)'),
    amount('bathroom', '浴室'),
    amount('others', '其他|其它|其他用房'),
    amount('total', '合计|小计|总计|计'),
    remark,
  ],
  identifiedBy: [
    ['canteen', 'toilets', 'total'],
    ['canteen', 'staff_dormitory', 'total'],
    ['toilets', 'staff_dormitory', 'total'],
  ],
  topic: ['用房', '校舍'],
  nameFields: ['item'],
  relations: [],
  states: [],
  checks: [],
};
