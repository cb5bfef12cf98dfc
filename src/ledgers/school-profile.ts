import type { Field, LedgerKind } from '../model/ledger';
import { column, person, remark, text } from './parts/column';
import { profilePayroll } from './parts/payroll-checks';
import {
  averageAboveLargest,
  classroomsForClasses,
  multimediaPlanned,
  noArtTeachers,
  profileConfessions,
  trackFits,
  unlistedDegrees,
} from './parts/profile-checks';
import { profileFacilities } from './parts/profile-facilities';
import { profileFigures } from './parts/profile-figures';

const identityFields: readonly Field[] = [
  text('school_name', '学校名称|单位名称|校名|学校全称|学校|学校(盖章)'),
  text('school_code', '学校代码|学校标识码|标识码|机构代码'),
  text('founded_year', '创办时间|建校时间|建校年月|建校年份|创建时间|办学时间|创办年份|成立时间|始建时间'),
  text('school_type', '办学类型|学校类别|学校类型|办学类别|学校性质|学校办学类型|类别'),
  text('nature', '办学性质|举办者|办别|公办民办'),
  text('urban_type', '城乡类型|城乡分类|所在地城乡类型|城乡类别'),
  text('address', '学校地址|地址|通讯地址|校址|学校所在地|详细地址'),
  text('town', '所在乡镇|乡镇|所属乡镇|所属学区|学区'),
  person('principal', '校长|学校负责人|校长姓名|负责人|法人代表|法定代表人|校长(负责人)'),
  column('phone', '联系电话|学校电话|电话|办公电话|校长电话|联系方式', { type: 'phone' }),
  remark,
];

/** 学校基本情况表: labels and values side by side, or one item per line (学校填报表格). */
export const schoolProfile: LedgerKind = {
  id: 'school-profile',
  label: '学校基本情况表',
  titles: [
    '学校基本情况',
    '学校概况',
    '基本情况表',
    '学校填报数据',
    '学校填报表',
    '基本情况统计',
    '办学条件基本情况',
    '学校情况',
    '学校基本信息',
    '办学基本情况',
    '办学条件',
    '学校简况',
    '基本情况',
  ],
  fields: [...identityFields, ...profileFigures, ...profileFacilities],
  identifiedBy: [
    ['student_count', 'class_count'],
    ['school_name', 'student_count'],
    ['student_count', 'full_time_teachers'],
    ['student_count', 'books_total'],
    ['student_count', 'teaching_area'],
    ['student_count', 'building_area'],
    ['site_area', 'building_area'],
    ['building_area', 'teaching_area'],
    ['teaching_area', 'equipment_value'],
    ['school_name', 'class_count'],
  ],
  layouts: ['key-value', 'key-value-rows'],
  nameFields: ['school_name'],
  relations: [],
  states: [],
  checks: [
    unlistedDegrees,
    averageAboveLargest,
    noArtTeachers,
    multimediaPlanned,
    profileConfessions,
    classroomsForClasses,
    profilePayroll,
    trackFits,
  ],
};
