import type { LedgerKind, StatementRule } from '../../model/ledger';
import { amount, column, figure, keeper, remark, sequence, text, yesNo } from '../parts/column';
import { toldAsOnRoster } from '../parts/registers';
import { listedArtRooms, listedRoomsPerClasses } from './art-room-checks';
import { isSpecialRoom, missingRooms, roomDisplay, roomSeats, roomShortage, roomType } from './room-checks';

const demanded = ['标准', '应配', '应有', '应设', '要求', '规定'];

/** 功能室一览表: special rooms, their size, seats, keeper, and what hangs on the wall. */
export const functionRooms: LedgerKind = {
  id: 'function-rooms',
  label: '功能室一览表',
  titles: [
    '功能室一览表',
    '功能室',
    '专用教室',
    '功能教室',
    '功能用房',
    '部室',
    '专用室',
    '辅助用房一览表',
    '教辅用房',
    '场室',
    '教学及辅助用房',
    '多功能室',
  ],
  fields: [
    sequence,
    text(
      'room_name',
      '名称|功能室名称|室名|教室名称|功能室|专用教室名称|部室名称|用房名称|场室名称|室别|专用教室|功能教室|房间名称|功能用房|功能教室名称|项目',
      {
        required: 'error',
      },
    ),
    text('location', '位置|所在位置|地点|楼层|房号|所在楼层|房间号|门牌号|坐落位置|所处位置'),
    amount('room_count', '间数|间|数量|实有间数|现有间数|个数|间(个)数|间个数|实际间数|实有|现有', {
      required: 'query',
    }),
    amount(
      'area',
      '面积|总面积|使用面积|建筑面积|每间面积|单间面积|实有面积|面积㎡|面积平方米|教室面积|现有面积|实用面积|室内面积|面积(M2)|面积m²',
      { unit: '㎡' },
    ),
    amount('area_total', '面积小计|面积合计|合计面积|总使用面积|小计面积|面积小计㎡|面积总计', {
      unit: '㎡',
    }),
    amount(
      'required_rooms',
      '应配间数|标准间数|应有间数|应配|应有|配备标准|标准|要求间数|规定间数|应设间数|间数|间|间个数|个数|数量',
      {
        under: demanded,
      },
    ),
    amount('required_area', '标准面积|应配面积|应有面积|要求面积|规定面积|面积小计|面积|小计', {
      under: demanded,
      unit: '㎡',
    }),
    column(
      'room_surplus',
      '余缺|多少间|多少|对照余缺|间数余缺|余缺间数|余+缺-|余缺情况|差额|间数|间|间个数',
      { type: 'number' },
      {
        under: ['余', '缺', '差'],
      },
    ),
    figure('seats', '座位|座位数|座位数量|可容纳人数|容纳人数|座位个数|座位(个)|学生座位|容量|座位量', {
      additive: true,
    }),
    amount(
      'desks',
      '桌椅套数|桌椅|课桌|课桌数|桌子|课桌椅|桌凳|桌椅数|课桌凳|桌椅(套)|桌椅数量|课桌椅套数|桌凳套数',
    ),
    keeper(
      '责任人|管理教师|负责人|管理员|责任教师|管理人员|管理人|负责教师|室管员|专管员|兼职管理员|责任人姓名',
      {
        required: 'error',
        requiredWhen: (record) => record.number('room_count') !== 0,
      },
    ),
    text('responsible_gender', '性别|负责人性别|责任人性别'),
    text('responsible_major', '专业|所学专业|负责人专业|责任人专业'),
    text('signage', '标牌|标识牌|室牌|门牌|标牌统一|铭牌|功能室牌|标识'),
    yesNo('rules_posted', '制度上墙|制度|规章制度上墙|管理制度上墙|制度是否上墙|上墙制度|规章制度|制度牌'),
    yesNo('has_ledger', '台账|有无台账|台账资料|设备台账|器材台账|是否有台账'),
    yesNo('has_usage_record', '使用记录|有无使用记录|使用登记|活动记录|使用记录册'),
    yesNo('has_timetable', '课表|课表上墙|使用课表|功能室课表|开放时间表'),
    text('equipment', '设备配备|主要设备|设备|配备设备|设施设备|设备情况|器材配备'),
    remark,
  ],
  identifiedBy: [
    ['room_name', 'room_count', 'area'],
    ['room_name', 'room_count', 'responsible'],
    ['room_name', 'area', 'seats'],
    ['room_name', 'area', 'responsible'],
    ['room_name', 'rules_posted'],
    ['room_name', 'room_count', 'required_rooms'],
    ['room_name', 'room_count', 'seats'],
  ],
  nameFields: ['room_name'],
  relations: [
    { type: 'product', result: 'area_total', factors: ['room_count', 'area'] },
    { type: 'difference', result: 'room_surplus', from: 'room_count', minus: 'required_rooms' },
  ],
  states: [
    {
      quantity: 'special-rooms',
      how: 'sum',
      field: 'room_count',
      where: (record) => isSpecialRoom(record.text('room_name')),
    },
    ...(['music', 'art'] as const).flatMap((id): readonly StatementRule[] => [
      {
        quantity: `${id}-rooms`,
        how: 'sum',
        field: 'room_count',
        where: (record) => roomType(record.text('room_name'))?.id === id,
      },
      {
        quantity: `${id}-room-area`,
        how: 'sum',
        field: 'area',
        where: (record) => roomType(record.text('room_name'))?.id === id,
      },
    ]),
  ],
  checks: [
    missingRooms,
    roomDisplay,
    roomSeats,
    roomShortage,
    listedArtRooms,
    listedRoomsPerClasses,
    toldAsOnRoster('keeper-as-on-roster', 'responsible', [
      { own: 'responsible_gender', roster: 'gender', label: '性别' },
      { own: 'responsible_major', roster: 'highest_degree_major', label: '专业' },
    ]),
  ],
};
