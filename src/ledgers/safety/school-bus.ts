import type { LedgerKind } from '../../model/ledger';
import { column, date, people, person, remark, sequence, text } from '../parts/column';
import { schoolName } from '../parts/person-columns';

/** 校车台账: seats, pupils, driver, and until when licence and inspection hold. */
export const schoolBus: LedgerKind = {
  id: 'school-bus',
  label: '校车台账',
  titles: ['校车台账', '校车', '接送学生车辆', '接送车辆'],
  fields: [
    { ...sequence, headers: [...sequence.headers, '编号'] },
    { ...schoolName, fillsDown: true },
    text('plate', '车牌号|车牌|号牌|车辆牌号|车牌号码'),
    people('seats', '核载|核载人数|核定载客|核定人数|座位数|核载(人)', { additive: false }),
    people('pupils', '学生数|乘车学生|乘车学生数|乘车人数|实载|实载人数|学生人数'),
    person('attendant', '照管员|随车照管员|照管人员|跟车老师|随车教师'),
    person('driver', '驾驶员|司机|驾驶人|驾驶员姓名'),
    column('driver_id', '驾驶员身份证号|身份证号|驾驶员身份证', { type: 'identity' }),
    date('licence_until', '驾驶证有效期至|驾驶证有效期|驾驶证到期'),
    date('inspection_until', '车辆检验有效期至|检验有效期至|检验有效期|年检有效期|年检有效期至|检验到期'),
    text('route', '线路|路线|行驶路线|运行线路'),
    remark,
  ],
  identifiedBy: [
    ['plate', 'seats', 'pupils'],
    ['plate', 'driver'],
  ],
  nameFields: ['plate'],
  relations: [{ type: 'at-most', part: 'pupils', whole: 'seats', severity: 'error' }],
  states: [],
  checks: [],
};
