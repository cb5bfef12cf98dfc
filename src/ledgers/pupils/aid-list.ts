import type { LedgerKind } from '../../model/ledger';
import { amount, pastDate, person, text } from '../parts/column';
import { pupilsKnown } from '../parts/people';
import {
  gender,
  grade,
  gradeClass,
  identity,
  idType,
  phone,
  pupilName,
  remark,
  seq,
  studentCode,
} from '../parts/person-columns';
import { amountFits, needyAreAided } from './aid-checks';

/** 资助名单: pupils who get money, one row per payment. */
export const aidList: LedgerKind = {
  id: 'aid-list',
  label: '资助名单',
  titles:
    '资助名单|资助发放|生活补助|困难学生|贫困学生|资助学生|一补|助学金|资助台账|建档立卡|营养改善|困难生|贫困生|受助学生|受资助|受助|资助|补助'.split(
      '|',
    ),
  fields: [
    seq,
    pupilName,
    gender,
    gradeClass('query'),
    grade,
    idType,
    identity('error', 'error'),
    studentCode(undefined, 'error'),
    text(
      'aid_type',
      '困难类型|困难类别|资助类型|资助类别|贫困类型|贫困类别|困难原因|致贫原因|认定类型|学生类别|困难等级|资助项目|贫困等级|困难情况|家庭情况|资助对象类型|认定依据|贫困原因',
      { required: 'error' },
    ),
    amount(
      'amount',
      '金额|资助金额|补助金额|发放金额|资助标准|补助标准|金额元|补助金额元|资助金额元|标准|发放标准|补助|资助标准元|发放金额元|补助款|应发金额|实发金额',
      { required: 'error', unit: '元' },
    ),
    text(
      'account_no',
      '账号|银行账号|银行卡号|卡号|一卡通账号|一卡通号|存折号|开户账号|收款账号|惠民卡号|社保卡号|一卡通卡号|银行帐户|账户',
    ),
    person('account_holder', '户名|开户人|开户名|账户名|持卡人|领款人|户主|户主姓名|收款人'),
    text('bank', '开户行|开户银行|银行'),
    text(
      'paid',
      '发放|是否发放|发放情况|发放状态|是否到账|是否已发放|领取签字|签字|签名|领款签字|领取人签字|学生签字|家长签字|领款人签字|领取人|是否已发',
      { required: 'query' },
    ),
    pastDate('paid_date', '发放时间|发放日期|领取时间|到账时间'),
    person('guardian_name', '监护人|监护人姓名|家长|家长姓名|父母姓名'),
    phone,
    remark,
  ],
  identifiedBy: [
    ['name', 'aid_type', 'amount'],
    ['name', 'amount', 'account_no'],
    ['name', 'amount', 'paid'],
    ['name', 'aid_type', 'account_no'],
    ['name', 'grade_class', 'amount'],
    ['name', 'aid_type', 'paid'],
    ['name', 'aid_type', 'id_card'],
  ],
  nameFields: ['name'],
  relations: [],
  states: [
    { quantity: 'aided-pupils', how: 'count', field: 'name', where: (record) => !record.isBlank('name') },
    { quantity: 'aid-amount', how: 'sum', field: 'amount' },
  ],
  checks: [amountFits, needyAreAided, pupilsKnown],
};
