import type { Field, LedgerKind } from '../model/ledger';
import { absenceExplained, expectedSteady } from './parts/attendance-checks';
import { column, person, text } from './parts/column';
import { className, onStaff, remark, seq } from './parts/person-columns';
import { weekday, weekdayOfDate } from './parts/weekday';

function pupils(field: string, names: string, rest: Partial<Pick<Field, 'required'>> = {}): Field {
  return column(field, names, { type: 'number', min: 0, integer: true }, { unit: '人', ...rest });
}

/** 晨(午)检记录: who was to be there and who was, per day and class. */
export const morningCheck: LedgerKind = {
  id: 'morning-check',
  label: '晨检记录',
  titles: '晨检|午检|晨午检|因病缺勤|缺勤登记|健康监测|因病缺课|考勤统计|学生考勤|出勤统计|缺勤'.split('|'),
  fields: [
    seq,
    column(
      'date',
      '日期|时间|检查日期|晨检日期|检查时间|登记日期|月日',
      { type: 'date', inPeriod: true, notAfter: 'filled' },
      { required: 'error', fillsDown: true },
    ),
    weekday,
    className('error'),
    pupils(
      'expected_count',
      '应到|应到人数|应检人数|应检|应到数|应到学生数|班级人数|应到校人数|总人数|学生数|应出勤|应出勤人数|在校人数',
      { required: 'error' },
    ),
    pupils(
      'present_count',
      '实到|实到人数|实检人数|实检|实到数|到校人数|实到学生数|实到校人数|出勤人数|实际到校|实出勤|实出勤人数|到校数',
      { required: 'error' },
    ),
    pupils(
      'absent_count',
      '缺勤|缺勤人数|缺席|缺席人数|未到|未到人数|缺课人数|缺课|因病缺勤人数|因病缺勤|请假人数|未到校人数|因病缺课人数|缺勤数',
    ),
    pupils('abnormal_count', '异常人数|异常|异常数|体温异常人数|发热人数|症状人数|患病人数'),
    text(
      'situation',
      '情况|异常情况|缺勤原因|缺勤学生及原因|缺勤情况|主要症状|症状|缺勤学生姓名及原因|缺勤原因及去向|病情|病因|学生情况|处理情况|缺勤学生|缺勤学生姓名|追踪情况|情况说明|异常情况说明|原因|健康状况|缺席原因|缺席学生及原因|缺课原因|请假原因|未到原因|未到校原因|缺席情况|缺勤学生及去向|病假原因',
    ),
    column(
      'temperature',
      '体温|体温℃|测温|最高体温|体温异常|异常体温|发热体温|发烧体温|体温情况|晨检体温|午检体温',
      { type: 'number', min: 34, max: 43 },
      { additive: false, unit: '℃' },
    ),
    person(
      'inspector',
      '检查人|晨检人|检查人员|班主任|晨检教师|检查教师|晨检员|班主任签字|签字|登记人|记录人|检查者|晨检人员|检查人签字|报告人|填报人|值班教师|晨检人签字',
      { ...onStaff, required: 'error' },
    ),
    { ...remark, headers: remark.headers.filter((header) => header !== '情况说明') },
  ],
  identifiedBy: [
    ['class_name', 'expected_count', 'present_count'],
    ['date', 'expected_count', 'present_count'],
    ['class_name', 'expected_count', 'absent_count'],
    ['date', 'class_name', 'absent_count'],
  ],
  nameFields: ['date', 'class_name'],
  relations: [
    { type: 'difference', result: 'absent_count', from: 'expected_count', minus: 'present_count' },
    { type: 'at-most', part: 'present_count', whole: 'expected_count' },
    { type: 'ascending', field: 'date', severity: 'query' },
  ],
  states: [],
  checks: [expectedSteady, absenceExplained, weekdayOfDate],
};
