import type { LedgerKind } from '../model/ledger';
import { amount, figure, keeper, remark, sequence, text } from './parts/column';

/** 学生宿舍情况表: rooms, beds and boarders of every house or room. */
export const dormitories: LedgerKind = {
  id: 'dormitories',
  label: '学生宿舍情况表',
  titles: ['宿舍情况', '学生宿舍', '住宿情况', '寝室情况', '宿舍统计', '宿舍台账', '宿舍管理'],
  fields: [
    sequence,
    text('dormitory', '宿舍楼|宿舍|宿舍名称|楼栋|楼号|宿舍号|寝室号|寝室|房间号|栋号|楼栋名称', {
      required: 'error',
    }),
    text('gender', '性别|男/女|男女|入住性别'),
    amount('rooms', '房间数|间数|宿舍间数|寝室数|寝室间数|宿舍数'),
    figure('area', '面积|建筑面积|使用面积|宿舍面积'),
    amount('beds', '床位数|床位|床位总数|床数|可住人数|核定人数|容纳人数'),
    amount('boarders', '入住人数|住宿人数|实住人数|住宿生数|现住人数|寄宿生数|入住学生数|人数|寄宿人数'),
    amount('free_beds', '空余床位|剩余床位|空床位|空余床位数|空床数'),
    keeper('管理员|宿管员|生活老师|生活教师|负责人|宿舍管理员|责任人|宿管'),
    remark,
  ],
  identifiedBy: [
    ['dormitory', 'beds', 'boarders'],
    ['dormitory', 'rooms', 'beds'],
    ['dormitory', 'rooms', 'boarders'],
  ],
  nameFields: ['dormitory'],
  relations: [
    // One bed for every boarder (豫教督导〔2012〕199号 校舍建设 一人一床, in one province): more boarders than beds are asked about.
    { type: 'at-most', part: 'boarders', whole: 'beds', severity: 'query' },
    { type: 'difference', result: 'free_beds', from: 'beds', minus: 'boarders' },
  ],
  states: [
    { quantity: 'dormitory-beds', how: 'sum', field: 'beds' },
    { quantity: 'boarders', how: 'sum', field: 'boarders' },
  ],
  checks: [],
};
