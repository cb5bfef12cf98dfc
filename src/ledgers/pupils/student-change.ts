import type { LedgerKind, RecordView } from '../../model/ledger';
import { column, date, person, text } from '../parts/column';
import {
  gender,
  grade,
  gradeClass,
  identity,
  pupilName,
  remark,
  seq,
  studentCode,
} from '../parts/person-columns';
import {
  backAfterLeave,
  choiceOf,
  movementAddsUp,
  noRepeatedChange,
  onePupilPerCode,
  resumedAfterSuspended,
  transferHasSchool,
  typeKnown,
} from './change-checks';

/** How each kind of change is written. */
const changeTypes: Readonly<Record<string, readonly string[]>> = {
  转入: '转入|转进|转学转入|转学(入)|入|省内转入|省外转入|县内转入|县外转入|校外转入|跨省转入|插班|转入学生|转入情况|转入登记'.split(
    '|',
  ),
  转出: '转出|转走|转学|转学转出|转学(出)|出|省内转出|省外转出|县内转出|县外转出|跨省转出|转出学生|转出情况|转出登记'.split(
    '|',
  ),
  休学: ['休学', '休', '因病休学', '休学学生'],
  复学: ['复学', '复', '复学学生'],
  辍学: ['辍学', '流失', '失学', '疑似辍学', '自动离校', '外流'],
  退学: ['退学'],
  死亡: ['死亡', '去世', '病故', '亡故'],
  跳级: ['跳级'],
  留级: ['留级', '降级'],
  借读: ['借读', '寄读', '外出借读'],
  毕业: ['毕业', '结业', '升学'],
  新生: ['新生', '入学', '新生入学', '招生', '补录'],
  开除: ['开除'],
  其他: ['其他', '其它', '其他离校', '学籍变更', '信息变更', '更名'],
};

/**
 * The kind of change: as its column says, or the title above ("二、转出学生"), else as the columns of the table do
 * (转入 | 转出 | 休学 tables side by side).
 */
function typeOf(record: RecordView): string | undefined {
  const text = record.text('change_type');
  const named =
    choiceOf(text, changeTypes) ??
    Object.keys(changeTypes).find((type) => type.length > 1 && text.includes(type));
  if (named !== undefined || text !== '') {
    return named;
  }
  if (record.has('suspend_date')) {
    return '休学';
  }
  const [from, to] = [record.has('from_school'), record.has('to_school')];
  return from === to ? undefined : from ? '转入' : '转出';
}

/** 学生异动台账: transfers, suspensions, returns, one row per event. */
export const studentChange: LedgerKind = {
  id: 'student-change',
  label: '学生异动台账',
  titles:
    '学生异动|学籍异动|异动台账|异动情况|转入转出|转学登记|转入学生|转出学生|休学复学|休复学|异动'.split('|'),
  fields: [
    seq,
    pupilName,
    gender,
    gradeClass(),
    grade,
    identity(undefined, undefined),
    studentCode('query', undefined),
    column(
      'change_type',
      '异动类别|异动类型|变动类型|变动类别|异动种类|异动形式|异动性质|变动情况|异动情况|类别|类型|异动|学籍异动类型|异动方式|转入或转出|转出或转入|转入转出',
      { type: 'choice', choices: changeTypes, open: true },
      { required: 'error' },
    ),
    column(
      'change_date',
      '异动时间|异动日期|变动时间|变动日期|转入时间|转出时间|转学时间|转入日期|转出日期|时间|日期|办理时间|办理日期',
      { type: 'date', inPeriod: true },
      { required: 'error' },
    ),
    text(
      'from_school',
      '原就读学校|原学校|转出学校|原读学校|来源学校|从何校转入|由何校转入|何校转入|转入前学校|原所在学校|何地何校转来|转自学校|从何处转入',
    ),
    text(
      'to_school',
      '转往学校|转入学校|去向|来源/去向学校|来源去向|来源或去向|转入(出)学校|转往何校|转入何校|转去学校|接收学校|转至学校|去向学校|转往何处|现就读学校|转出去向|来源/去向|转入/转出学校|何校转入转往何校|转往何地何校|转入前学校/转往学校|原就读学校/转入学校|原学校/转入学校|来源学校/去向学校|转入前/转往学校|转入前学校(转往学校)|转出(入)学校|转入(转往)学校|对方学校',
    ),
    text('reason', '原因|异动原因|转学原因|变动原因|转入原因|转出原因|事由|理由|转学理由'),
    column('suspend_date', '休学时间|休学日期|休学起始时间|休学起始日期|休学年月|休学起止时间', {
      type: 'date',
      inPeriod: true,
    }),
    text('suspend_reason', '休学原因|休学理由|休学事由', {
      required: 'query',
      requiredWhen: (record) => !record.isBlank('suspend_date'),
    }),
    date('resume_date', '复学时间|复学日期|复学年月'),
    column('resume_class', '复学班级|复学后班级|复学年级|复学就读班级|编入班级', { type: 'class' }),
    person('handler', '经办人|办理人|学籍管理员|经手人|经办'),
    text('formalities', '手续|手续是否齐全|异动手续|转学手续|是否办理手续|手续办理情况|是否办理'),
    remark,
  ],
  identifiedBy: [
    ['name', 'change_type'],
    ['name', 'from_school'],
    ['name', 'to_school'],
    ['name', 'suspend_date'],
    ['name', 'resume_date'],
    ['name', 'change_date', 'reason'],
  ],
  nameFields: ['name', 'change_type'],
  relations: [{ type: 'order', earlier: 'suspend_date', later: 'resume_date' }],
  states: [
    { quantity: 'transfers-in', how: 'count', field: 'name', where: (record) => typeOf(record) === '转入' },
    { quantity: 'transfers-out', how: 'count', field: 'name', where: (record) => typeOf(record) === '转出' },
    { quantity: 'suspended', how: 'count', field: 'name', where: (record) => typeOf(record) === '休学' },
    {
      quantity: 'resumed',
      how: 'count',
      field: 'name',
      where: (record) => typeOf(record) === '复学' || !record.isBlank('resume_date'),
    },
  ],
  checks: [
    typeKnown(typeOf, Object.keys(changeTypes)),
    transferHasSchool(typeOf),
    resumedAfterSuspended(typeOf),
    backAfterLeave(typeOf),
    noRepeatedChange(typeOf),
    onePupilPerCode,
    movementAddsUp,
  ],
};
