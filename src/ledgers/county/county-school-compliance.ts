import type { LedgerKind } from '../../model/ledger';
import { amount, column, figure, remark, sequence, text, yesNo } from '../parts/column';
import { hundredNames } from '../parts/hundred';
import { tickFields, ticksAgree } from './compliance-ticks';
import { doubledSchools } from './county-checks';
import { stated } from './per-pupil';

/** 分学校达标情况: the seven resource indicators of every school and the claim that it meets them. */
export const countySchoolCompliance: LedgerKind = {
  id: 'county-school-compliance',
  label: '学校达标情况表',
  titles: [
    '资源配置达标情况',
    '学校达标情况',
    '资源配置情况',
    '达标情况(分学校)',
    '达标情况统计',
    '达标情况',
    '七项指标达标',
    '资源配置指标',
    '办学基本标准达标',
    '优质均衡达标',
  ],
  fields: [
    sequence,
    text('town', '乡镇|所在乡镇|镇街|学区', { fillsDown: true }),
    text('school_name', '学校名称|学校|校名|单位名称', { required: 'error' }),
    column('level', '学段|学校类别|类别|学校类型|办学类型|学段类别|层次', { type: 'text' }),
    amount('students', '学生数|在校生数|在校学生数|在校生|在校学生|学生人数', { quantity: 'pupils' }),
    stated(
      'high_degree_per100',
      `${hundredNames.aboveDegree}|高于规定学历教师数|高于规定学历`,
      'above-degree-per-100',
      '人',
    ),
    stated(
      'backbone_per100',
      `${hundredNames.backbone}|县级以上骨干教师数|骨干教师数|骨干教师`,
      'backbone-per-100',
      '人',
    ),
    stated(
      'pe_art_per100',
      `${hundredNames.peArt}|体育、艺术专任教师数|体艺教师数|体育艺术教师|体艺教师|体艺专任教师`,
      'pe-art-per-100',
      '人',
    ),
    stated(
      'teaching_area_per_student',
      '生均教学及辅助用房面积|生均教学及辅助用房|生均教辅用房面积|生均用房面积|生均教学用房面积',
      'teaching-area-per-pupil',
      '㎡',
    ),
    stated(
      'sports_area_per_student',
      '生均体育运动场馆面积|生均体育运动场馆|生均运动场馆面积|生均体育场馆面积|生均运动场地面积',
      'sports-area-per-pupil',
      '㎡',
    ),
    stated(
      'equipment_per_student',
      '生均教学仪器设备值|生均仪器设备值|生均教学仪器设备|生均设备值|生均仪器值',
      'equipment-per-pupil',
      '元',
    ),
    stated(
      'multimedia_per100',
      `${hundredNames.multimedia}|网络多媒体教室数|多媒体教室数`,
      'multimedia-per-100',
      '间',
    ),
    stated('computers_per100', `${hundredNames.computers}|百生机数`, 'computers-per-100', '台'),
    stated('books_per_student', '生均图书册数|生均图书|生均册数', 'books-per-pupil', '册'),
    ...tickFields,
    figure(
      'met_count',
      '达标项数|达标项|达标数|达标指标数|达到标准项数|达标个数|达标指标个数|合格项数|达标项目数',
    ),
    yesNo(
      'is_compliant',
      '是否达标|综合评估是否达标|该校综合评估是否达标|达标情况|达标结论|综合结论|是否合格|结论|达标与否',
    ),
    remark,
  ],
  // A line per school, or in a school of two stages a line per stage.
  identifiedBy: ['school_name', 'level'].flatMap((who) => [
    [who, 'teaching_area_per_student', 'sports_area_per_student'],
    [who, 'high_degree_per100', 'backbone_per100'],
    [who, 'met_count', 'is_compliant'],
    [who, 'equipment_per_student', 'multimedia_per100'],
    [who, 'books_per_student', 'teaching_area_per_student'],
  ]),
  nameFields: ['school_name', 'level'],
  relations: [],
  states: [],
  checks: [doubledSchools, ticksAgree],
};
