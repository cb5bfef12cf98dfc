import type { LedgerKind } from '../../model/ledger';
import { date, figure, person, remark, sequence, text, yesNo } from '../parts/column';

/** 饮水设施台账: springs, tanks, boilers, dispensers, and how they are protected. */
export const drinkingWater: LedgerKind = {
  id: 'drinking-water',
  label: '饮水设施台账',
  titles: ['饮水设施', '饮用水', '饮水设备', '饮水安全', '饮水机', '开水房', '供水设施'],
  fields: [
    sequence,
    text('facility', '设施名称|设备名称|名称|设施|水源类型|饮水设施|水源', { required: 'error' }),
    figure('count', '数量|台数|个数'),
    text('location', '位置|地点|安装位置|所在位置'),
    yesNo('protected', '防护设施|安全防护|有无防护|是否有防护|防护措施'),
    yesNo('disinfected', '消毒设施|有无消毒|消毒|是否消毒|消毒设备'),
    date('checked_date', '检测日期|水质检测日期|清洗日期|检测时间'),
    text('status', '状态|使用情况|状况'),
    person('responsible', '责任人|负责人|管理人'),
    remark,
  ],
  identifiedBy: [
    ['facility', 'protected', 'disinfected'],
    ['facility', 'count', 'location'],
    ['facility', 'count', 'disinfected'],
  ],
  topic: ['饮水', '饮用水', '开水', '供水', '水源'],
  nameFields: ['facility'],
  relations: [],
  states: [],
  checks: [],
};
