import type { LedgerKind, Relation, StatementRule } from '../../model/ledger';
import { column, lineCode, people, percent, stub, text } from '../parts/column';
import { remark, schoolName, seq } from '../parts/person-columns';
import { stages } from '../parts/staff-words';
import { divisionsAddUp } from './stats-checks';

const ofTeachers = {
  words: ['专任教师'],
  headers: ['合计', '计', '总计', '总数', '人数', '总人数'],
};

/** Quantities and the columns that state them. */
const stated: readonly (readonly [quantity: string, field: string])[] = [
  ['staff', 'staff_total'],
  ['full-time-teachers', 'full_time_teachers'],
  ['male-teachers', 'male'],
  ['female-teachers', 'female'],
  ['certified-teachers', 'certified'],
  ['teachers-postgraduate', 'deg_postgrad'],
  ['teachers-bachelor', 'deg_bachelor'],
  ['teachers-college', 'deg_college'],
  ['teachers-below-college', 'deg_below'],
  ['teachers-above-required-degree', 'above_required_degree'],
  ['teachers-mid-title', 'title_mid'],
  ['teachers-no-title', 'title_none'],
  ['backbone-teachers', 'backbone_total'],
  ['pe-art-teachers', 'pe_art'],
  ['pe-teachers', 'pe'],
  ['music-teachers', 'music'],
  ['art-teachers', 'art'],
  ['trained-teachers', 'trained'],
];

/** 教师队伍统计表: numbers of teachers by degree, title, age and so on, per subject or school. */
export const teacherStats: LedgerKind = {
  id: 'teacher-stats',
  label: '教师队伍统计表',
  titles:
    '教师队伍统计|教师统计|教师队伍基本情况|师资统计|教师结构|教师情况统计|师资队伍|教师队伍情况|教职工统计|教师学历|师资情况|专任教师专业技术职务|分课程专任教师|专任教师学历|专任教师年龄'.split(
      '|',
    ),
  fields: [
    stub,
    lineCode,
    seq,
    schoolName,
    column('level', '学段|学校类别|办学层次|层次|级别', stages),
    people('class_count', '班数|班级数|教学班数|教学班|班级个数'),
    text('subject_group', '学科|类别|科目|学科组|任教学科|课程|学科类别|分类|项目|教研组'),
    people(
      'staff_total',
      '教职工总数|教职工数|教职工|教职工人数|总人数|教职工合计|全校教职工|总数|教师总数|教师数|教师人数|人数|合计|总计|计',
    ),
    people(
      'full_time_teachers',
      '专任教师|专任教师数|专任|专任教师人数|其中专任教师|其中:专任教师|专任教师合计|专任教师总数|专任教师计',
      { titled: ofTeachers },
    ),
    people('male', '男|男教师|男教师数|其中男'),
    people('female', '女|女教师|女教师数|其中女|其中:女|女性'),
    people(
      'certified',
      '持证|持证人数|持教师资格证|持教师资格证人数|有教师资格证|教师资格证|具有教师资格|教师资格证人数|持有教师资格证|持证上岗|持证教师|持证数',
    ),
    people('deg_postgrad', '研究生|研究生毕业|研究生及以上|研究生学历|硕士及以上|博士硕士'),
    people('deg_doctor', '博士|博士研究生'),
    people('deg_master', '硕士|硕士研究生|硕士研究生毕业'),
    people('deg_bachelor', '本科|大学本科|本科毕业|本科学历|大学本科毕业|本科人数'),
    people('deg_bachelor_up', '本科及以上|本科以上|大学本科及以上|本科及以上学历|本科学历及以上'),
    people('deg_college', '专科|大专|大学专科|专科毕业|专科学历|大学专科毕业|大专学历|大专人数'),
    people(
      'deg_secondary',
      '中师(中专)|中师|中专|中专(中师)|中师及中专|中等师范|中师中专|高中阶段|高中阶段毕业|高中中师|高中(中师)|中师高中|中师及高中',
    ),
    people(
      'deg_below',
      '专科以下|大专以下|高中及以下|高中|高中以下|中专及以下|高中阶段及以下|中师及以下|其他学历|高中阶段以下毕业|中师以下|初中|初中及以下|初中毕业|不合格学历|学历不达标',
    ),
    people(
      'above_required_degree',
      '高于规定学历|高于规定学历教师|高于规定学历人数|高于规定学历教师数|高一层次学历|高学历|高一层次学历人数|高一层次学历教师数|高学历人数|高一级学历人数|高一层次学历教师',
    ),
    people('title_senior', '正高级|正高|正高级教师|正高职称'),
    people('title_vice_senior', '副高级|副高|高级|高级教师|中学高级|中高|高级职称|副高职称|副高级教师'),
    people('title_mid', '中级|一级|一级教师|小学高级|中级职称|小高|中学一级|中一|小教高级'),
    people(
      'title_junior',
      '初级|初级及以下|初级以下|初级及以下职称|二级|二级教师|初级职称|二级三级|助理级|二三级|二级及以下|小教一级|初级教师|助理级员级|小学一级',
    ),
    people('title_third', '三级|三级教师|员级'),
    people('title_none', '未定职级|未评|无职称|未评职称|未定级|未评定|无|见习|未聘|未定职|其他职称'),
    people('age_25', '25岁以下|24岁以下'),
    people('age_30', '30岁以下|30以下|29岁以下'),
    people('age_31_40', '31-40岁|31-40|30-40岁|30-39岁'),
    people('age_41_50', '41-50岁|41-50|40-50岁|40-49岁'),
    people('age_51', '51岁以上|51以上|50岁以上|51-60岁|51-60'),
    people('age_35', '35岁以下|35以下'),
    people('age_36_45', '36-45岁|36-45'),
    people('age_46_54', '46-54岁|46-54'),
    people('age_40', '40岁以下|40以下'),
    people('age_36_40', '36-40岁|36-40'),
    people('age_41_45', '41-45岁|41-45'),
    people('age_46_50', '46-50岁|46-50'),
    people('age_46_55', '46-55岁|46-55'),
    people('age_51_55', '51-55岁|51-55'),
    people('age_55', '55岁以上|55以上|56岁以上|55-60岁'),
    people('backbone_province', '省级骨干|省级|省骨干|省级骨干教师|省级及以上|省'),
    people('backbone_city', '市级骨干|市级|市骨干|市级骨干教师|地市级|市|地级'),
    people('backbone_county', '县级骨干|县级|县骨干|县级骨干教师|县区级|区级|县|区县级|县(区)级'),
    people(
      'backbone_total',
      '县级及以上骨干|骨干教师|县级以上骨干|县级以上骨干教师|骨干教师数|骨干教师人数|县级及以上骨干教师',
    ),
    people(
      'pe_art',
      '体育艺术|体艺教师|音体美教师|体音美教师|体育、艺术专任教师|体育艺术专任教师|音体美|体音美|艺体教师',
    ),
    people('pe', '体育|体育教师|体育专任教师'),
    people('music', '音乐|音乐教师|音乐专任教师'),
    people('art', '美术|美术教师|美术专任教师'),
    people(
      'trained',
      '完成培训人数|完成360学时|满360学时|五年360学时|5年360学时|培训达标人数|满360学时人数|360学时',
    ),
    percent('qualified_rate', '学历合格率|合格率|学历达标率|学历合格率%|合格学历比例', {
      indicator: 'qualified-teacher-rate',
    }),
    percent(
      'above_degree_rate',
      '高一层次学历比例|高学历比例|高于规定学历比例|高一级学历比例|高一层次学历率',
      { indicator: 'above-degree-rate' },
    ),
    percent('certificate_rate', '持证率|持证上岗率|教师资格证持证率', { indicator: 'certificate-rate' }),
    remark,
  ],
  identifiedBy: [
    ['full_time_teachers', 'deg_bachelor'],
    ['stub', 'full_time_teachers', 'female'],
    ['deg_bachelor', 'deg_college'],
    ['title_mid', 'title_junior'],
    ['full_time_teachers', 'title_mid'],
    ['full_time_teachers', 'above_required_degree'],
    ['age_31_40', 'age_41_50'],
    ['age_35', 'age_36_45'],
    ['age_35', 'age_36_40'],
    ['age_41_45', 'age_46_50'],
    ['age_46_55', 'age_55'],
    ['full_time_teachers', 'certified'],
    ['backbone_city', 'backbone_county'],
  ],
  nameFields: ['subject_group', 'school_name', 'stub'],
  relations:
    'full_time_teachers|certified|female|male|deg_bachelor|deg_college|title_mid|backbone_total|backbone_county|backbone_city|above_required_degree|trained|pe_art'
      .split('|')
      .map(
        (part): Relation => ({
          type: 'at-most',
          part,
          whole: part === 'full_time_teachers' ? 'staff_total' : 'full_time_teachers',
          severity: part === 'female' || part === 'male' ? 'query' : 'error',
        }),
      ),
  states: stated.map(
    ([quantity, field]): StatementRule => ({
      quantity,
      how: 'sum',
      field,
      per: { scope: 'school', field: 'school_name' },
    }),
  ),
  checks: [
    divisionsAddUp([
      {
        what: '学历',
        parts: [
          'deg_postgrad',
          'deg_doctor',
          'deg_master',
          'deg_bachelor',
          'deg_bachelor_up',
          'deg_college',
          'deg_secondary',
          'deg_below',
        ],
        rest: ['deg_below', 'deg_secondary'],
      },
      {
        what: '职称',
        parts: [
          'title_senior',
          'title_vice_senior',
          'title_mid',
          'title_junior',
          'title_third',
          'title_none',
        ],
        rest: ['title_none'],
      },
      { what: '年龄', parts: ['age_25', 'age_30', 'age_31_40', 'age_41_50', 'age_51'], rest: ['age_51'] },
      {
        what: '年龄',
        parts: [
          'age_35',
          'age_36_40',
          'age_36_45',
          'age_41_45',
          'age_46_50',
          'age_46_54',
          'age_46_55',
          'age_51_55',
          'age_55',
        ],
        rest: ['age_55'],
      },
      { what: '性别', parts: ['male', 'female'], rest: ['female'] },
    ]),
  ],
};
