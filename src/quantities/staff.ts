import type { Quantity } from '../model/quantity';
import { quantity } from './quantity';

/** Staff and teachers: degrees, titles, subjects, training, exchange, lessons. */
export const staff: readonly Quantity[] = [
  quantity('staff', '教职工数', '人', '教职工|教职工数|教职工总数|教职工人数|教师总数|教职员工', {
    sumsOf: [
      ['full-time-teachers', 'admin-staff', 'support-staff'],
      ['male-teachers', 'female-teachers'],
    ],
  }),
  quantity('full-time-teachers', '专任教师数', '人', '专任教师|专任教师数|专任教师人数|专任教师总数', {
    sumsOf: [
      ['teachers-postgraduate', 'teachers-bachelor', 'teachers-college', 'teachers-below-college'],
      ['teachers-senior-title', 'teachers-mid-title', 'teachers-junior-title', 'teachers-no-title'],
    ],
    partOf: 'staff',
  }),
  quantity('female-teachers', '女教师数', '人', '女教师|女教师数|女教职工|女教职工数', {
    partOf: 'staff',
    isLoose: true,
  }),
  quantity('male-teachers', '男教师数', '人', '男教师|男教师数|男教职工|男教职工数', {
    partOf: 'staff',
    isLoose: true,
  }),
  quantity('admin-staff', '行政人员数', '人', '行政人员|行政人员数|管理人员', {
    partOf: 'staff',
    isLoose: true,
  }),
  quantity('support-staff', '教辅和工勤人员数', '人', '教辅人员|工勤人员|教辅工勤人员|后勤人员', {
    partOf: 'staff',
    isLoose: true,
  }),
  quantity(
    'certified-teachers',
    '持证专任教师数',
    '人',
    '持证教师|持证上岗教师|有教师资格证|持教师资格证人数|持证专任教师',
    { partOf: 'full-time-teachers' },
  ),
  quantity('qualified-teachers', '学历达标专任教师数', '人', '学历达标教师|学历合格教师|学历合格专任教师', {
    partOf: 'full-time-teachers',
  }),
  quantity(
    'teachers-below-required-degree',
    '学历不达标教师数',
    '人',
    '学历不达标教师|学历不合格教师|学历未达标教师',
    { partOf: 'full-time-teachers' },
  ),
  quantity(
    'teachers-above-required-degree',
    '高于规定学历教师数',
    '人',
    '高于规定学历教师|高于规定学历教师数|高于规定学历|高一层次学历教师|高学历教师',
    {
      madeOf: {
        primary: ['teachers-postgraduate', 'teachers-bachelor', 'teachers-college'],
        junior: ['teachers-postgraduate', 'teachers-bachelor'],
      },
      partOf: 'full-time-teachers',
    },
  ),
  quantity('teachers-postgraduate', '研究生学历教师数', '人', '研究生|研究生学历|硕士研究生|研究生及以上', {
    partOf: 'full-time-teachers',
  }),
  quantity('teachers-bachelor', '本科学历教师数', '人', '本科|本科学历|大学本科', {
    partOf: 'full-time-teachers',
  }),
  quantity('teachers-college', '专科学历教师数', '人', '专科|专科学历|大专|大专学历', {
    partOf: 'full-time-teachers',
  }),
  quantity(
    'teachers-below-college',
    '专科以下学历教师数',
    '人',
    '中师及以下|专科以下|高中及以下|中师|大专以下',
    { partOf: 'full-time-teachers' },
  ),
  quantity('teachers-senior-title', '高级职称教师数', '人', '高级职称|高级教师|高级', {
    partOf: 'full-time-teachers',
    isLoose: true,
  }),
  quantity('teachers-mid-title', '中级职称教师数', '人', '中级职称|中级|一级教师', {
    partOf: 'full-time-teachers',
    isLoose: true,
  }),
  quantity('teachers-junior-title', '初级职称教师数', '人', '初级职称|初级', {
    partOf: 'full-time-teachers',
    isLoose: true,
  }),
  quantity('teachers-no-title', '未定职级教师数', '人', '未定职级|未评职称|无职称', {
    partOf: 'full-time-teachers',
    isLoose: true,
  }),
  quantity(
    'teachers-mid-title-up',
    '中级及以上职称教师数',
    '人',
    '中级及以上职称|中级及以上专业技术职务教师|中级以上职称教师|中级及以上',
    { sumsOf: [['teachers-senior-title', 'teachers-mid-title']], partOf: 'full-time-teachers' },
  ),
  quantity(
    'backbone-teachers',
    '县级以上骨干教师数',
    '人',
    '县级以上骨干教师|县级及以上骨干教师|骨干教师|骨干教师数|县级以上骨干',
    { partOf: 'full-time-teachers' },
  ),
  quantity(
    'pe-art-teachers',
    '体育、艺术专任教师数',
    '人',
    '体育艺术专任教师|体育音乐美术专任教师|体艺专任教师|音体美专任教师|体音美专职教师|体艺教师|音体美教师',
    { sumsOf: [['pe-teachers', 'music-teachers', 'art-teachers']], partOf: 'full-time-teachers' },
  ),
  quantity('pe-teachers', '体育专任教师数', '人', '体育教师|体育专任教师', { partOf: 'pe-art-teachers' }),
  quantity('music-teachers', '音乐专任教师数', '人', '音乐教师|音乐专任教师', { partOf: 'pe-art-teachers' }),
  quantity('art-teachers', '美术专任教师数', '人', '美术教师|美术专任教师', { partOf: 'pe-art-teachers' }),
  quantity('training-hours', '五年培训学时', '学时', '培训学时|五年培训学时|继续教育学时|培训总学时', {
    isNoSum: true,
  }),
  quantity(
    'trained-teachers',
    '培训达标专任教师数',
    '人',
    '培训达标教师|完成培训教师|完成360学时教师|完成人数',
    { partOf: 'full-time-teachers' },
  ),
  quantity('exchanged-teachers', '交流轮岗教师数', '人', '交流轮岗教师|交流教师|轮岗教师|交流轮岗人数', {
    isLoose: true,
  }),
  quantity('exchanged-backbone-teachers', '交流轮岗骨干教师数', '人', '交流轮岗骨干教师|交流骨干教师', {
    partOf: 'exchanged-teachers',
  }),
  quantity(
    'exchange-eligible-teachers',
    '符合交流条件教师数',
    '人',
    '符合交流条件教师|应交流教师|符合交流轮岗条件教师',
  ),
  quantity('posted-staff', '在编人数', '人', '在编人员|在编人数|在编教职工数', { isLoose: true }),
  quantity('posted-present', '在编在岗人数', '人', '在编在岗|在编在岗人数'),
  quantity('posted-absent', '在编不在岗人数', '人', '在编不在岗|在编不在岗人数'),
  quantity('weekly-periods', '周课时合计', '节', '周课时合计|周课时数|周总课时', {
    isLoose: true,
    isNoSum: true,
  }),
];
