import type { Field, LedgerKind } from '../../model/ledger';
import { column, percent, remark, text } from '../parts/column';
import { hundredNames } from '../parts/hundred';

function schools(field: string, names: string): Field {
  return column(field, names, { type: 'number', min: 0, integer: true }, { unit: '所' });
}

/** 表Ⅱ-1 of the application form: how many schools of each stage reach each of the seven indicators, and all of them. */
export const complianceSummary: LedgerKind = {
  id: 'compliance-summary',
  label: '资源配置达标汇总表',
  titles: ['资源配置达标情况汇总', '达标情况汇总', '达标汇总', '学校达标情况汇总', '表Ⅱ-1'],
  fields: [
    text('level', '学段|学校类别|类别|学校类型', { fillsDown: true }),
    schools('schools', '学校总数|学校数|学校数(所)|应评学校数|学校总数(所)'),
    schools('high_degree_schools', `${hundredNames.aboveDegree}|指标1|高于规定学历教师数|高于规定学历`),
    schools('backbone_schools', `${hundredNames.backbone}|指标2|县级以上骨干教师数|骨干教师数|骨干教师`),
    schools('pe_art_schools', `${hundredNames.peArt}|指标3|体育、艺术专任教师数|体艺教师数`),
    schools('teaching_area_schools', '生均教学及辅助用房面积|生均教学及辅助用房|指标4'),
    schools('sports_area_schools', '生均体育运动场馆面积|生均体育运动场馆|指标5'),
    schools('equipment_schools', '生均教学仪器设备值|指标6'),
    schools('multimedia_schools', `${hundredNames.multimedia}|指标7|网络多媒体教室数|多媒体教室数`),
    schools('all_schools', '7项全部达标|七项全部达标|7项达标学校数|全部达标学校数|7项均达标'),
    schools(
      'six_schools',
      '6项达标且余项≥85%|6项达标且余项达到85%|六项达标学校数|6项达标|6项达标且另1项达85%',
    ),
    schools(
      'compliant_schools',
      '综合达标校数|综合达标学校数|达标项数六项及以上学校数|六项及以上学校数|综合达标学校|综合达标|达标学校数|合格学校数',
    ),
    schools('floor_schools', '余项均达85%的学校数|余项达85%学校数|余项均达到85%学校数'),
    percent('compliant_share', '综合达标率|达标率|达标项数占比|占比|达标学校比例|达标比例'),
    remark,
  ],
  identifiedBy: [
    ['level', 'schools', 'compliant_schools', 'compliant_share'],
    ['level', 'schools', 'high_degree_schools', 'sports_area_schools'],
  ],
  topic: ['达标', '达到要求'],
  nameFields: ['level'],
  relations: [
    ...[
      'high_degree_schools',
      'backbone_schools',
      'pe_art_schools',
      'teaching_area_schools',
      'sports_area_schools',
      'equipment_schools',
      'multimedia_schools',
      'compliant_schools',
      'floor_schools',
    ].map((part) => ({ type: 'at-most', part, whole: 'schools', severity: 'error' }) as const),
    { type: 'sum', total: 'compliant_schools', parts: ['all_schools', 'six_schools'] },
    { type: 'quotient', result: 'compliant_share', numerator: 'compliant_schools', denominator: 'schools' },
  ],
  states: [],
  checks: [],
};
