import type { Field, LedgerKind, StatementRule } from '../../model/ledger';
import { amount, remark, sequence, text } from '../parts/column';
import { classAverages, doubledSchools, largeSchools, unitOutliers } from './county-checks';
import { perPupilFigures } from './per-pupil';

/** What both stages of a school share; the header names the unit. */
const shared: Readonly<Record<string, string>> = {
  teaching_area: 'teaching-area',
  indoor_sports_area: 'indoor-sports-area',
  sports_area: 'sports-area',
  equipment_value: 'equipment-value',
  computers: 'computers',
  books: 'books',
  multimedia_rooms: 'multimedia-rooms',
  staff_total: 'staff',
  site_area: 'site-area',
  building_area: 'building-area',
  sports_ground_area: 'sports-ground-area',
  greening: 'greening-area',
  boarders: 'boarders',
  left_behind: 'left-behind',
};

interface StagedColumn {
  /** The fields are `students` (no stage named), `students_primary` and `students_junior`. */
  readonly stem: string;
  readonly label: string;
  readonly quantity: string;
  /** The header without stage, and the parent header above 小学, 初中 and 计. */
  readonly parents: string;
}

const staged: readonly StagedColumn[] = [
  {
    stem: 'students',
    label: '在校学生数',
    quantity: 'pupils',
    parents:
      '在校学生数|在校生数|学生数|在校学生|在校生|学生总数|在籍学生数|学生|学生人数|在籍学生|在籍生数|在册学生数',
  },
  { stem: 'classes', label: '教学班数', quantity: 'classes', parents: '教学班数|班数|班级数|教学班|班级' },
  {
    stem: 'teachers',
    label: '专任教师数',
    quantity: 'full-time-teachers',
    parents: '专任教师数|专任教师|教师数|专任教师总数',
  },
  {
    stem: 'high_degree',
    label: '高于规定学历教师',
    quantity: 'teachers-above-required-degree',
    parents:
      '高于规定学历教师|高于规定学历教师数|高于规定学历|高于规定学历专任教师|高于规定学历专任教师数|高于规定学历人数',
  },
  {
    stem: 'mid_title',
    label: '中级及以上职称',
    quantity: 'teachers-mid-title-up',
    parents:
      '中级及以上职称|中级及以上职称教师|中级及以上专业技术职务教师|中级及以上专业技术职务教师数|中级及以上职称教师数|中级及以上专业技术职务|中级以上职称|中级及以上|中级以上|中级职称及以上|中高级职称',
  },
  {
    stem: 'backbone',
    label: '县级以上骨干教师',
    quantity: 'backbone-teachers',
    parents:
      '县级以上骨干教师|骨干教师|县级及以上骨干教师|县级以上骨干教师数|骨干教师数|县级及以上骨干教师数|县级以上骨干|县级及以上骨干|骨干',
  },
  {
    stem: 'pe_art',
    label: '体育、艺术专任教师',
    quantity: 'pe-art-teachers',
    parents:
      '体育、艺术专任教师|体艺教师|体育艺术专任教师|体育、艺术(美术、音乐)专任教师|体艺专任教师|音体美教师|体音美教师|体育、艺术教师|体育艺术教师数|体育、艺术专任教师数|体音美专任教师|体育艺术|体育、艺术|体艺|音体美|体音美|体育艺术教师',
  },
];

const stages = [
  { suffix: '_primary', name: '小学', stage: 'primary' },
  { suffix: '_junior', name: '初中', stage: 'junior' },
] as const;

/** The whole school's column and one per stage, told apart by what stands above 小学, 初中 and 计. */
const stagedFields: readonly Field[] = staged.flatMap(({ stem, label, parents }) => {
  const names = parents.split('|');
  const common = { under: names, content: { type: 'number', min: 0 } } as const;
  return [
    { field: stem, label, headers: [...names, '计', '合计', '小计', '总计', '总数'], ...common },
    ...stages.map(({ suffix, name }) => ({
      field: stem + suffix,
      label: `${label}(${name})`,
      headers: [name, `${name}部`, ...names.flatMap((header) => [name + header, header + name])],
      ...common,
    })),
  ];
});

/** What stands above 男 and 女: of the staff they are something else. */
const pupilWords = ['学生', '在校', '在籍', '男生', '女生', '男学生', '女学生'];

const perSchool = { how: 'value', per: { scope: 'school', field: 'school_name' } } as const;

const stagedStatements: readonly StatementRule[] = staged.flatMap(({ stem, quantity }) => [
  { quantity, field: stem, ...perSchool },
  ...stages.map(({ suffix, stage }) => ({ quantity, field: stem + suffix, scope: { stage }, ...perSchool })),
]);

/** 一校一行: the raw figures of every school of a county or township. */
export const countySchoolData: LedgerKind = {
  id: 'county-school-data',
  label: '学校基本数据一览表',
  titles: [
    '义务教育学校基本情况一览表',
    '学校原始数据',
    '校际均衡原始数据',
    '一校一行',
    '学校基本情况一览表',
    '义务教育学校基本情况',
    '学校基础数据',
    '均衡数据',
    '学校情况统计',
    '办学条件一览',
    '各校办学条件',
    '学校办学条件统计',
    '学校数据',
    '资源配置情况',
    '办学条件汇总',
    '中小学校舍情况',
    '各校校舍情况',
  ],
  fields: [
    sequence,
    text('town', '乡镇|所在乡镇|镇街|乡镇街道|乡(镇)|学区|所属乡镇|中心校|片区', { fillsDown: true }),
    text('school_name', '学校名称|学校|校名|单位名称|学校(机构)名称|校点名称', { required: 'error' }),
    text('school_code', '学校代码|学校标识码|标识码|学校(机构)代码|机构代码'),
    text('school_type', '办学类型|学校类别|学校类型|办学类别|类型|类别|学校性质类别'),
    text('urban_type', '城乡类型|城乡分类|城乡|城乡类别|所在地城乡类型|所在地类别'),
    text('nature', '办学性质|性质|举办者|举办者类型|公办民办|办别|公/民办'),
    ...stagedFields,
    amount('students_male', '男|男生|男生数|其中男|男学生', { under: pupilWords }),
    amount('students_female', '女|女生|女生数|其中女|女学生', { under: pupilWords }),
    amount('teaching_area', '教学及辅助用房面积|教学及辅助用房|教学及教学辅助用房面积|教学辅助用房面积|计', {
      unit: '㎡',
      under: ['用房'],
    }),
    amount('indoor_sports_area', '室内体育用房|室内体育用房面积|室内体育馆面积|体育馆面积|室内体育', {
      unit: '㎡',
    }),
    amount(
      'sports_area',
      '体育运动场馆面积|体育运动场馆|运动场馆面积|体育场馆面积|体育活动场馆面积|体育运动场(馆)面积',
      {
        unit: '㎡',
      },
    ),
    amount(
      'equipment_value',
      '教学仪器设备值|教学仪器设备资产值|仪器设备值|教学仪器设备|教学仪器设备总值|仪器设备总值|仪器设备资产值|教学仪器设备价值',
      {
        unit: '万元',
      },
    ),
    amount(
      'computers',
      '计算机|计算机台数|教学用计算机|教学用计算机台数|学生用计算机|计算机数|电脑台数|学生机',
    ),
    amount('books', '图书|图书册数|图书藏量|藏书量|图书数|藏书|图书总册数|纸质图书'),
    amount(
      'multimedia_rooms',
      '网络多媒体教室|网络多媒体教室间数|多媒体教室|网络多媒体教室数|班班通教室|多媒体教室间数',
    ),
    amount('staff_total', '教职工数|教职工总数|教职工|教职工人数|教职工合计'),
    amount('site_area', '占地面积|校园占地面积|学校占地面积|占地总面积|用地面积', { unit: '㎡' }),
    amount('building_area', '校舍面积|校舍建筑面积|建筑面积|校舍总面积|建筑总面积', {
      unit: '㎡',
      titled: { words: ['校舍'], headers: ['总计', '合计', '计'] },
    }),
    amount(
      'sports_ground_area',
      '运动场地面积|体育运动场地面积|体育运动场地|运动场面积|体育场地面积|活动场地面积|运动场地|室外运动场地|室外运动场地面积|体育场地|活动场地',
      { unit: '㎡' },
    ),
    amount('greening', '绿化面积|校园绿化面积', { unit: '㎡' }),
    amount('boarders', '寄宿生|寄宿生数|寄宿学生数|住校生数'),
    amount('left_behind', '留守儿童|留守儿童数|留守学生数'),
    ...perPupilFigures,
    text('principal', '校长|校长姓名|负责人|学校负责人'),
    text('phone', '联系电话|电话|校长电话'),
    remark,
  ],
  identifiedBy: ['students', 'students_primary', 'students_junior'].flatMap((pupils) =>
    ['teachers', 'teachers_primary', 'teachers_junior', 'classes', 'classes_primary', 'classes_junior']
      .concat(['teaching_area', 'building_area', 'site_area', 'sports_area', 'books'])
      .map((other) => ['school_name', pupils, other]),
  ),
  nameFields: ['school_name'],
  relations: [
    ...staged.map(({ stem }) => ({
      type: 'sum' as const,
      total: stem,
      parts: [`${stem}_primary`, `${stem}_junior`],
    })),
    ...['', '_primary', '_junior'].flatMap((suffix) =>
      ['high_degree', 'mid_title', 'backbone', 'pe_art'].map((part) => ({
        type: 'at-most' as const,
        part: part + suffix,
        whole: `teachers${suffix}`,
        severity: 'error' as const,
      })),
    ),
    { type: 'at-most', part: 'indoor_sports_area', whole: 'teaching_area', severity: 'error' },
    { type: 'sum', total: 'students', parts: ['students_male', 'students_female'] },
    { type: 'at-most', part: 'students_male', whole: 'students', severity: 'error' },
    { type: 'at-most', part: 'students_female', whole: 'students', severity: 'error' },
    { type: 'at-most', part: 'teachers', whole: 'staff_total', severity: 'error' },
    { type: 'at-most', part: 'teaching_area', whole: 'building_area', severity: 'error' },
    { type: 'at-most', part: 'greening', whole: 'site_area', severity: 'error' },
    ...['boarders', 'left_behind'].map((part) => ({
      type: 'at-most' as const,
      part,
      whole: 'students',
      severity: 'error' as const,
    })),
  ],
  states: [
    ...stagedStatements,
    ...Object.entries(shared).map(([field, quantity]): StatementRule => ({ quantity, field, ...perSchool })),
  ],
  checks: [classAverages, unitOutliers, doubledSchools, largeSchools],
};
