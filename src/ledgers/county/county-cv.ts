import type { LedgerKind } from '../../model/ledger';
import { column, figure, remark, sequence, text, yesNo } from '../parts/column';
import { hundredNames } from '../parts/hundred';
import { coefficientOfRows, compositeMean, largestOfSingles } from './coefficient-checks';

/** What an indicator is called in the header over its 全县平均 and 差异系数. */
const indicators: readonly (readonly [field: string, words: readonly string[]])[] = [
  ['high_degree', ['高于规定学历']],
  ['backbone', ['骨干']],
  ['pe_art', ['体育艺术', '体艺', '体育、艺术', '音体美']],
  ['teaching_area', ['教学及辅助用房', '教辅用房']],
  ['sports_area', ['体育运动场馆', '运动场馆', '体育场馆']],
  ['equipment', ['仪器设备']],
  ['multimedia', ['多媒体']],
];

const pairedFigures = indicators.flatMap(([field, under]) => [
  figure(`${field}_mean`, '全县平均|全县平均值|平均值|均值|全县均值|县均值|平均数', { under }),
  figure(`${field}_variation`, '差异系数|校际差异系数|变异系数', { under }),
]);

/** 校际差异系数表: county means, deviations and coefficients of variation by stage; recomputed by the engine. */
export const countyCv: LedgerKind = {
  id: 'county-cv',
  label: '校际差异系数表',
  titles: ['差异系数', '校际均衡情况', '校际间均衡', '校际差异', '均衡系数'],
  topic: ['差异', '系数', '平均', '均值', '标准差', '均衡'],
  fields: [
    sequence,
    text('city', '市|市州|地市|设区市'),
    text('county', '县|县区|县(市、区)|县名|区县'),
    text('level', '学段|学校类别|类别|学校类型|层次|类型', { fillsDown: true }),
    column('row_type', '项目|类型|统计项|内容|指标类型|数据类型|统计量|类别|指标', {
      type: 'choice',
      choices: {
        mean: [
          '加权平均值',
          '加权平均',
          '全县平均值',
          '平均值',
          '均值',
          '县平均值',
          '全县均值',
          '全区平均值',
          '平均数',
          '县均值',
        ],
        deviation: ['标准差', '均方差'],
        coefficient: ['差异系数', '校际差异系数', '变异系数', 'CV'],
      },
      open: true,
    }),
    figure(
      'teaching_area',
      '生均教学及辅助用房面积|生均教学及辅助用房|教学及辅助用房面积|生均用房面积|教学及辅助用房|教辅用房',
      {
        indicator: 'teaching-area-per-pupil',
      },
    ),
    figure(
      'sports_area',
      '生均体育运动场馆面积|生均体育运动场馆|体育运动场馆面积|生均场馆面积|体育运动场馆|运动场馆',
      {
        indicator: 'sports-area-per-pupil',
      },
    ),
    figure('equipment', '生均教学仪器设备值|生均仪器设备值|教学仪器设备值|教学仪器设备|仪器设备值|仪器设备', {
      indicator: 'equipment-per-pupil',
    }),
    figure('computers', `${hundredNames.computers}|计算机台数|百生机数|计算机`, {
      indicator: 'computers-per-100',
    }),
    figure('books', '生均图书册数|生均图书|图书册数|图书', { indicator: 'books-per-pupil' }),
    figure('teacher_ratio', '师生比|生师比|教师学生比', { indicator: 'teachers-per-pupil' }),
    figure(
      'high_degree',
      `${hundredNames.aboveDegree}|生均高于规定学历教师数|高于规定学历教师数|生均高于规定学历教师|高于规定学历教师|高于规定学历`,
      { indicator: 'above-degree-per-pupil' },
    ),
    figure(
      'mid_title',
      '生均中级及以上专业技术职务教师数|生均中级及以上职称教师数|中级及以上专业技术职务教师数|生均中级及以上专业技术职务教师|中级及以上职称教师|中级及以上专业技术职务教师|中级及以上职称',
      { indicator: 'mid-title-per-pupil' },
    ),
    figure(
      'backbone',
      `${hundredNames.backbone}|县级以上骨干教师数|骨干教师数|县级以上骨干教师|县级及以上骨干教师|骨干教师`,
      {
        indicator: 'backbone-per-100',
      },
    ),
    figure(
      'pe_art',
      `${hundredNames.peArt}|体育、艺术专任教师数|体艺教师数|体艺教师|体育、艺术教师|体育艺术教师|体艺专任教师`,
      {
        indicator: 'pe-art-per-100',
      },
    ),
    figure(
      'multimedia',
      `${hundredNames.multimedia}|网络多媒体教室数|网络多媒体教室|多媒体教室数|多媒体教室`,
      {
        indicator: 'multimedia-per-100',
      },
    ),
    figure('composite', '综合|综合差异系数|综合系数|综合值|平均|综合校际差异系数', {
      indicator: 'composite-variation',
    }),
    ...pairedFigures,
    figure('maximum', '最大值|最大差异系数|最大系数|单项最大值|单项最大|最高值'),
    yesNo(
      'is_compliant',
      '是否达标|达标情况|是否合格|达标|是否达到要求|是否符合要求|是否达到标准|是否符合标准',
    ),
    remark,
  ],
  identifiedBy: [
    ['row_type', 'teaching_area', 'sports_area'],
    ['level', 'teaching_area', 'sports_area', 'equipment', 'composite'],
    ['row_type', 'high_degree', 'equipment'],
    ['level', 'teaching_area', 'equipment', 'multimedia'],
    ['level', 'teaching_area_variation', 'equipment_variation'],
  ],
  nameFields: ['level', 'row_type'],
  relations: [],
  states: [],
  checks: [compositeMean, coefficientOfRows, largestOfSingles],
};
