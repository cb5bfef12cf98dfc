import type { LedgerKind } from '../../model/ledger';
import { date, text, yesNo } from '../parts/column';
import { demandOf, underDemand } from '../parts/complain';
import { bareName, complainAt } from '../parts/people';
import { className, gender, pupilName, remark, seq } from '../parts/person-columns';

/** 学生手机管理台账: whose phone is kept, by whose consent, where and by whom. */
export const phones: LedgerKind = {
  id: 'phones',
  label: '手机管理台账',
  titles: ['手机管理', '手机保管', '手机入校', '手机带入', '手机登记'],
  fields: [
    seq,
    pupilName,
    gender,
    className(),
    yesNo('consent', '家长是否同意|家长同意|家长签字|是否家长同意|监护人同意'),
    yesNo('application', '书面申请|是否书面申请|有无申请|申请书|是否申请'),
    date('date', '申请日期|登记日期|日期|批准日期'),
    text('keeper', '保管人|保管教师|责任人|保管责任人'),
    text('location', '保管地点|存放地点|保管位置|存放处'),
    remark,
  ],
  identifiedBy: [
    ['name', 'consent'],
    ['name', 'application'],
    ['name', 'keeper', 'location'],
  ],
  topic: ['手机'],
  nameFields: ['name'],
  relations: [],
  states: [],
  checks: [
    {
      id: 'phones-kept',
      about: '家长同意和书面申请',
      needs: ['name'],
      *check(ledger, scene) {
        const demand = demandOf(scene, 'phones-kept');
        for (const record of demand ? ledger.records : []) {
          for (const field of ['consent', 'application'].filter((one) => ledger.has(one))) {
            if (record.yes(field) !== true) {
              yield* complainAt(record, field, {
                ...underDemand(demand, 'query'),
                message: `${bareName(record.text('name'))}的“${ledger.header(field)}”${record.isBlank(field) ? '没有填' : `是“${record.text(field)}”`}。手机须经家长同意、书面申请,由学校统一保管,请补办。`,
                actual: record.text(field) || '空白',
                required: '是',
              });
            }
          }
        }
      },
    },
  ],
};
