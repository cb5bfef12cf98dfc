import type { LedgerKind } from '../../model/ledger';
import { amount, figure, person, remark, sequence, text } from '../parts/column';

/** 图书增减表: what there was, came, went and is there, by years or by the places of a school. */
export const libraryMovement: LedgerKind = {
  id: 'library-movement',
  label: '图书增减情况表',
  titles: ['图书增减', '图书分校点', '藏书增减', '图书变动', '图书情况'],
  fields: [
    sequence,
    text('place', '年度|年份|学年|校点|学校|分馆|学部'),
    amount('opening', '年初|年初册数|年初结存|期初|上年末|年初藏书|原有', { additive: false }),
    amount('bought', '购入|购置|新购|采购|本年购置|购买'),
    amount('donated', '受赠|捐赠|接受捐赠|赠书'),
    amount('in_copies', '本年增加|增加|新增|本年新增'),
    amount('out_copies', '本年减少|减少|剔旧|注销|报损|剔除|本年注销'),
    amount('closing', '年末|年末册数|年末结存|期末|年末藏书|现有', { additive: false }),
    amount('students', '学生数|在校学生数|学生人数'),
    figure('copies_per_student', '生均|生均册数|生均(册)|生均图书|人均'),
    person('handler', '经手|经手人|经办人|管理员|登记人'),
    remark,
  ],
  identifiedBy: [
    ['place', 'opening', 'closing', 'bought'],
    ['place', 'opening', 'closing', 'in_copies'],
    ['place', 'opening', 'closing', 'out_copies'],
  ],
  topic: ['图书', '藏书', '书'],
  nameFields: ['place'],
  relations: [],
  states: [],
  checks: [],
};
