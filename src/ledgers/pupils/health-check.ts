import type { LedgerKind } from '../../model/ledger';
import { figure, person, remark, sequence, text } from '../parts/column';
import { className, gender } from '../parts/person-columns';

/** 学生体检登记: height, weight, sight and teeth, pupil by pupil. */
export const healthCheck: LedgerKind = {
  id: 'health-check',
  label: '学生体检登记表',
  titles: ['学生体检', '学生健康体检', '学生健康检查'],
  fields: [
    { ...sequence, headers: [...sequence.headers, '号', '学号'] },
    person('name', '姓名|学生姓名'),
    gender,
    className(undefined),
    figure('height', '身高|身高cm|身高(cm)|身高厘米'),
    figure('weight', '体重|体重kg|体重(kg)|体重公斤'),
    text('left_eye', '左眼|左眼视力|视力左|左'),
    text('right_eye', '右眼|右眼视力|视力右|右'),
    text('teeth', '口腔|牙齿|口腔等|口腔检查'),
    text('result', '结论|体检结论|结果|体检结果'),
    remark,
  ],
  identifiedBy: [['name', 'height', 'weight', 'left_eye', 'right_eye', 'teeth']],
  topic: ['体检', '健康'],
  nameFields: ['name'],
  relations: [],
  states: [],
  checks: [],
};
