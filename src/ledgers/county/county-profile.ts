import type { Field, LedgerKind } from '../../model/ledger';
import { amount, date, text } from '../parts/column';

/** A figure of the county: it says nothing of any one school. */
function figureOf(field: string, names: string, unit: string): Field {
  return amount(field, names, { unit, additive: false });
}

/** 表Ⅰ of the application forms: people, schools, pupils and teachers of a county. */
export const countyProfile: LedgerKind = {
  id: 'county-profile',
  label: '县域义务教育基本情况表',
  titles: ['县域义务教育基本情况', '县域基本情况', '义务教育基本情况', '表Ⅰ'],
  fields: [
    text('county', '县(市、区)|县名|县(市、区)名称'),
    figureOf('population', '人口总数|常住人口|总人口|户籍人口', '万人'),
    figureOf('urban_population', '城镇人口|城市人口|城镇常住人口', '万人'),
    figureOf('towns', '辖乡镇(街道)数|辖乡镇数|乡镇(街道)数|乡镇数|乡镇街道数|乡(镇)数', '个'),
    figureOf('villages', '行政村数|行政村(社区)数|村数', '个'),
    figureOf('primary_schools', '小学|小学数|小学校数|完全小学', '所'),
    figureOf('junior_schools', '初级中学|初中|初级中学数|初中学校数', '所'),
    figureOf('nine_year_schools', '九年一贯制学校|一贯制学校|九年一贯制学校数', '所'),
    figureOf('full_middle_schools', '完全中学|完全中学数', '所'),
    figureOf('schools', '义务教育学校数|义务教育阶段学校数|学校数|中小学校数', '所'),
    figureOf('teaching_points', '教学点|小学教学点|教学点数', '个'),
    figureOf('primary_classes', '小学教学班|小学班数|小学教学班数', '个'),
    figureOf('junior_classes', '初中教学班|初中班数|初中教学班数', '个'),
    figureOf('primary_pupils', '小学阶段在校生|小学在校生|小学在校生数|小学学生数|小学在校学生', '人'),
    figureOf('junior_pupils', '初中阶段在校生|初中在校生|初中在校生数|初中学生数|初中在校学生', '人'),
    figureOf(
      'pupils',
      '义务教育阶段在校生合计|义务教育阶段在校生|义务教育在校生合计|义务教育在校生|在校生合计|在校生总数',
      '人',
    ),
    figureOf('primary_staff', '小学教职工|小学教职工数', '人'),
    figureOf('junior_staff', '初中教职工|初中教职工数', '人'),
    figureOf('teachers', '义务教育阶段专任教师|义务教育专任教师|专任教师总数', '人'),
    figureOf('primary_teachers', '小学专任教师|小学专任教师数', '人'),
    figureOf('junior_teachers', '初中专任教师|初中专任教师数', '人'),
    figureOf('migrants', '随迁子女|随迁子女数|其中随迁子女', '人'),
    figureOf('left_behind', '留守儿童|留守儿童数', '人'),
    figureOf('disabled', '残疾儿童少年|残疾儿童|残疾儿童少年数', '人'),
    date('filled', '填报日期|填表日期'),
  ],
  identifiedBy: [
    ['primary_classes', 'junior_classes', 'primary_pupils', 'junior_pupils'],
    ['primary_pupils', 'junior_pupils', 'pupils', 'towns'],
  ],
  layouts: ['key-value', 'key-value-rows'],
  nameFields: ['county'],
  relations: [
    { type: 'sum', total: 'pupils', parts: ['primary_pupils', 'junior_pupils'] },
    { type: 'at-most', part: 'urban_population', whole: 'population', severity: 'error' },
    { type: 'at-most', part: 'primary_teachers', whole: 'primary_staff', severity: 'error' },
    { type: 'at-most', part: 'junior_teachers', whole: 'junior_staff', severity: 'error' },
  ],
  states: [],
  checks: [],
};
