import type { LedgerKind } from '../../model/ledger';
import { figure, person, remark, sequence, text, yesNo } from '../parts/column';

/** 功能室配套设施检查表: what a room must have besides its apparatus; which row demands it depends on the room. */
export const roomEquipment: LedgerKind = {
  id: 'room-equipment',
  label: '功能室配套设施检查表',
  titles: ['功能室配套', '配套设施检查', '功能室检查', '功能室设施', '功能室管理检查', '专用教室配套'],
  fields: [
    sequence,
    text('room_name', '功能室名称|功能室|室名|名称|房间名称|专用教室', { required: 'error' }),
    yesNo('curtain', '窗帘|有无窗帘'),
    yesNo('extinguisher', '灭火器|有无灭火器|消防器材'),
    yesNo('thermometer', '温度计|有无温度计|温湿度计'),
    yesNo('hygrometer', '湿度计|有无湿度计'),
    yesNo('desks', '桌椅|有无桌椅'),
    yesNo('shoe_covers', '鞋套|学生鞋套|有无鞋套'),
    yesNo('lead_group', '领导小组|有无领导小组|管理领导小组'),
    yesNo('rules_posted', '制度上墙|管理制度上墙|制度|管理使用制度'),
    yesNo('duties', '岗位职责|职责上墙|职责'),
    yesNo('timetable_posted', '课表上墙|课表|使用课表'),
    yesNo('info_board', '负责人信息牌|信息牌|责任人信息牌'),
    yesNo('signage', '标识牌|标牌|功能室标识牌|门牌'),
    yesNo('has_usage_record', '使用记录|有无使用记录|使用登记'),
    figure('count', '数量|间数'),
    person('responsible', '责任人|负责人|管理员'),
    remark,
  ],
  identifiedBy: [
    ['room_name', 'curtain', 'extinguisher'],
    ['room_name', 'lead_group', 'rules_posted'],
    ['room_name', 'timetable_posted', 'info_board'],
    ['room_name', 'extinguisher', 'thermometer'],
  ],
  nameFields: ['room_name'],
  relations: [],
  states: [],
  checks: [],
};
