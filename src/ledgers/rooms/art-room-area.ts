import type { LedgerKind } from '../../model/ledger';
import { claim, figure, keeper, remark, sequence, text, yesNo } from '../parts/column';
import { artRoomClaim, artRoomSize, artRoomsPerClasses } from './art-room-checks';

/** 音乐、美术专用教室面积表: one line per room. */
export const artRoomArea: LedgerKind = {
  id: 'art-room-area',
  label: '音乐美术教室面积表',
  titles: [
    '音乐、美术专用教室',
    '音乐美术教室',
    '音乐美术专用教室',
    '音美教室',
    '音乐教室面积',
    '美术教室面积',
    '音乐(美术)教室',
    '音美专用教室',
    '艺术教室',
    '教室面积',
  ],
  fields: [
    sequence,
    text('room_name', '教室名称|名称|室名|专用教室名称|教室|功能室名称|专用教室', { required: 'error' }),
    text('location', '位置|所在位置|楼层|地点'),
    figure('length', '长|长度|长(米)|长m|长M', { unit: '米' }),
    figure('width', '宽|宽度|宽(米)|宽m|宽M|进深', { unit: '米' }),
    figure('area', '面积|教室面积|使用面积|室内面积|单间面积|净面积|实际面积|面积㎡|建筑面积', {
      additive: true,
      unit: '㎡',
      required: 'error',
    }),
    text(
      'built_year',
      '建成年份|建成时间|建成年月|建设年份|建造年份|建成年度|建设时间|建筑年份|建成日期|规划建成年份|竣工年份|建成',
    ),
    figure('seats', '座位|座位数|容纳人数'),
    yesNo('is_compliant', '是否达标|达标|达标情况|是否合格|达标与否|是否符合标准|合格'),
    keeper('责任人|管理教师|负责人|管理员', {}),
    claim('standard_text', '标准|标准面积|面积标准|应达面积'),
    remark,
  ],
  identifiedBy: [
    ['room_name', 'length', 'width', 'area'],
    ['room_name', 'area', 'built_year'],
    ['room_name', 'area', 'is_compliant'],
  ],
  nameFields: ['room_name'],
  relations: [{ type: 'product', result: 'area', factors: ['length', 'width'] }],
  states: [
    {
      quantity: 'music-rooms',
      how: 'count',
      field: 'room_name',
      where: (record) => /音乐/.test(record.text('room_name')),
    },
    {
      quantity: 'art-rooms',
      how: 'count',
      field: 'room_name',
      where: (record) => /美术/.test(record.text('room_name')),
    },
    {
      quantity: 'music-room-area',
      how: 'sum',
      field: 'area',
      where: (record) => /音乐/.test(record.text('room_name')),
    },
    {
      quantity: 'art-room-area',
      how: 'sum',
      field: 'area',
      where: (record) => /美术/.test(record.text('room_name')),
    },
  ],
  checks: [artRoomSize, artRoomClaim, artRoomsPerClasses],
};
