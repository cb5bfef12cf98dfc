import type { LedgerKind } from '../../model/ledger';
import { careForBoarders } from '../checklists/profile-sums';
import { people, remark, sequence } from '../parts/column';
import { schoolName } from '../parts/person-columns';

/** 寄宿制学校后勤人员表: who looks after the boarders of every school. */
export const boardingStaff: LedgerKind = {
  id: 'boarding-staff',
  label: '寄宿制学校后勤人员表',
  titles: ['后勤人员', '寄宿制学校人员', '生活教师配备', '宿管人员', '寄宿生管理人员', '保育员配备'],
  fields: [
    sequence,
    schoolName,
    people('boarders', '寄宿生数|寄宿生|寄宿学生数|住校生数|住校生|寄宿人数|住宿生数'),
    people('care_staff', '生活教师数|生活教师|生活老师|生活老师数|生活指导教师|宿管员|宿管人员数'),
    people('nursery_staff', '保育员数|保育员|保育人员|保育员人数'),
    remark,
  ],
  identifiedBy: [
    ['school_name', 'boarders', 'care_staff'],
    ['school_name', 'boarders', 'nursery_staff'],
  ],
  nameFields: ['school_name'],
  relations: [],
  states: [
    { quantity: 'boarders', how: 'sum', field: 'boarders', per: { scope: 'school', field: 'school_name' } },
  ],
  checks: [careForBoarders],
};
