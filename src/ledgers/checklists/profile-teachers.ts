import { hundredNames } from '../parts/hundred';
import type { Figure } from './profile-figure';

/** Staff of a profile: numbers, degrees, titles, training. */
export const teacherFigures: readonly Figure[] = [
  {
    field: 'staff_total',
    quantity: 'staff',
    unit: '人',
    labels:
      '教职工数|教职工总数|教职工|教职工人数|在职教职工|在编教职工|在职教职工数|教职工总人数|现有教职工|教职员工|教职员工数|在岗教职工|在岗教职工数|教职工合计|全校教职工',
  },
  {
    field: 'teacher_total',
    quantity: 'staff',
    unit: '人',
    labels: '教师总数|教师人数|教师数|教师|现有教师|在职教师',
  },
  {
    field: 'full_time_teachers',
    quantity: 'full-time-teachers',
    unit: '人',
    labels:
      '专任教师|专任教师数|其中:专任教师|专任教师人数|专任教师总数|专任教师合计|在编专任教师|专职教师|教职工专任|教职工数专任|教职工总数专任|教师专任',
  },
  {
    field: 'admin_staff',
    quantity: 'admin-staff',
    unit: '人',
    labels: '行政人员|管理人员|行政管理人员|行政人员数|管理人员数',
  },
  {
    field: 'support_staff',
    quantity: 'support-staff',
    unit: '人',
    labels: '教辅人员|工勤人员|教辅工勤人员|后勤人员|教辅、工勤人员|教辅人员数|工勤人员数',
  },
  {
    field: 'psych_teachers',
    quantity: 'psych-teachers',
    unit: '人',
    labels: '心理健康教师|心理教师|心理健康教师人数|专兼职心理教师|心理健康教育教师|心理教师人数',
  },
  {
    field: 'health_staff',
    quantity: 'health-staff',
    unit: '人',
    labels: '校医|卫生人员|保健教师|校医人数|卫生专业技术人员|卫生人员数|校医(保健教师)',
  },
  {
    field: 'guard_count',
    quantity: 'guards',
    unit: '人',
    labels: '专职保安人数|保安人数|专职保安数|保安员人数|保安数|保安员数',
  },
  {
    field: 'care_staff',
    unit: '人',
    labels: '生活教师|生活老师|生活教师数|生活指导教师|宿管教师|生活教师人数',
  },
  {
    // Else taken for the number of teachers.
    field: 'teaching_support',
    unit: '人',
    labels:
      '支教教师人数|支教教师数|支教教师|支教人数|交流教师人数|交流教师数|交流教师|教师交流人数|轮岗教师人数|轮岗教师数',
  },
  { field: 'nursery_staff', unit: '人', labels: '保育员|保育员数|保育员人数|保育人员' },
  {
    field: 'exchange_eligible',
    quantity: 'exchange-eligible-teachers',
    unit: '人',
    labels:
      '符合交流条件教师数|符合交流条件教师|应交流教师数|符合交流轮岗条件教师数|应交流轮岗教师数|符合交流条件的教师数',
  },
  {
    field: 'exchange_rate',
    indicator: 'exchange-rate',
    type: 'percent',
    labels: '教师交流轮岗比例|交流轮岗比例|教师交流比例|教师交流轮岗率|交流比例|教师轮岗比例',
  },
  {
    field: 'exchange_backbone_share',
    indicator: 'exchange-backbone-share',
    type: 'percent',
    labels:
      '交流轮岗中骨干教师比例|骨干教师交流比例|交流骨干教师比例|骨干教师占交流教师比例|交流中骨干教师比例',
  },
  {
    field: 'famous_principals',
    quantity: 'famous-principals',
    unit: '人',
    labels: '知名校长|知名校长人数|名校长|名校长人数|培养知名校长',
  },
  {
    field: 'female_teachers',
    quantity: 'female-teachers',
    unit: '人',
    labels: '女教师|女教职工|其中:女|女教师数|女教师人数|女教职工数|其中:女教师',
  },
  {
    field: 'male_teachers',
    quantity: 'male-teachers',
    unit: '人',
    labels: '男教师|男教职工|男教师数|男教师人数',
  },
  {
    field: 'deg_postgrad',
    quantity: 'teachers-postgraduate',
    unit: '人',
    labels: '研究生|研究生学历|硕士及以上|研究生及以上|硕士|硕士研究生|其中:研究生',
  },
  {
    field: 'deg_bachelor',
    quantity: 'teachers-bachelor',
    unit: '人',
    labels: '本科|大学本科|其中:本科|本科教师|本科人数',
  },
  {
    field: 'teachers_bachelor',
    quantity: 'teachers-bachelor',
    unit: '人',
    labels: '本科学历|本科学历教师|本科学历人数|大学本科学历',
  },
  {
    field: 'deg_college',
    quantity: 'teachers-college',
    unit: '人',
    labels: '大专|专科|大学专科|其中:专科|专科人数|专科教师',
  },
  {
    field: 'teachers_college',
    quantity: 'teachers-college',
    unit: '人',
    labels: '专科学历|大专学历|专科学历教师|专科学历人数|大学专科学历',
  },
  {
    field: 'deg_below',
    quantity: 'teachers-below-college',
    unit: '人',
    labels: '中师及以下|专科以下|高中及以下|中专及以下|高中阶段及以下|中师|大专以下|中师(高中)及以下',
  },
  {
    field: 'below_qualification',
    quantity: 'teachers-below-required-degree',
    unit: '人',
    type: 'claim',
    labels: '学历不达标教师|学历不合格教师|不合格学历教师|学历不达标|学历未达标教师',
  },
  {
    field: 'high_degree',
    quantity: 'teachers-above-required-degree',
    unit: '人',
    labels:
      '高于规定学历教师|高于规定学历教师数|大专及以上学历|高于规定学历|大专及以上学历教师|大专及以上学历教师数|本科及以上学历|本科及以上学历教师|本科及以上学历教师数|本科以上学历教师|本科及以上教师|高于规定学历专任教师|高学历教师',
  },
  {
    field: 'per100_high_degree',
    indicator: 'above-degree-per-100',
    unit: '人',
    labels: hundredNames.aboveDegree,
  },
  {
    field: 'mid_title',
    quantity: 'teachers-mid-title-up',
    unit: '人',
    labels: '中级及以上职称教师|中级及以上职称|中级以上职称|中级及以上专业技术职务教师|中级职称及以上教师',
  },
  {
    field: 'title_senior',
    quantity: 'teachers-senior-title',
    unit: '人',
    labels: '高级教师|高级职称|副高及以上|高级职称教师|正副高级|高级',
  },
  {
    field: 'title_mid',
    quantity: 'teachers-mid-title',
    unit: '人',
    labels: '一级教师|中级职称|中级|中级职称教师',
  },
  {
    field: 'title_junior',
    quantity: 'teachers-junior-title',
    unit: '人',
    labels: '二级教师|初级职称|初级|二级及以下|初级职称教师',
  },
  {
    field: 'backbone',
    quantity: 'backbone-teachers',
    unit: '人',
    labels:
      '县级以上骨干教师|骨干教师|骨干教师数|县级及以上骨干教师|县级以上骨干教师数|县级及以上骨干教师数|骨干教师人数',
  },
  {
    field: 'per100_backbone',
    indicator: 'backbone-per-100',
    unit: '人',
    labels: hundredNames.backbone,
  },
  {
    field: 'pe_art_teachers',
    quantity: 'pe-art-teachers',
    unit: '人',
    labels:
      '体育、音乐、美术专任教师|体育、艺术专任教师|体艺专任教师|体育艺术专任教师|体育、艺术(美术、音乐)专任教师|体艺教师|体育、艺术教师|体育艺术教师|体育、艺术教师数|艺体教师|音体美专任教师|体音美专任教师|体音美教师|音体美教师|体育、艺术专任教师数|体育、音乐、美术教师',
  },
  {
    field: 'pe_art_full_time',
    quantity: 'pe-art-teachers',
    unit: '人',
    type: 'claim',
    labels:
      '体音美专职教师|音体美专职教师|体育、音乐、美术专职教师|体艺专职教师|专职体音美教师|专职音体美教师',
  },
  {
    field: 'per100_pe_art',
    indicator: 'pe-art-per-100',
    unit: '人',
    labels: hundredNames.peArt,
  },
  { field: 'pe_teachers', quantity: 'pe-teachers', unit: '人', labels: '体育教师|体育专任教师|专任体育教师' },
  {
    field: 'music_teachers',
    quantity: 'music-teachers',
    unit: '人',
    labels: '音乐教师|音乐专任教师|专任音乐教师',
  },
  {
    field: 'art_teachers',
    quantity: 'art-teachers',
    unit: '人',
    labels: '美术教师|美术专任教师|专任美术教师',
  },
  {
    field: 'certified',
    quantity: 'certified-teachers',
    unit: '人',
    labels: '持证教师|持教师资格证人数|具有教师资格证人数|取得教师资格证教师|持证人数|持有教师资格证教师数',
  },
  {
    field: 'cert_rate',
    indicator: 'certificate-rate',
    type: 'percent',
    labels:
      '教师资格持证率|持证率|持证上岗率|教师持证率|专任教师持证上岗率|教师资格证持证率|教师资格持证上岗率',
  },
  {
    field: 'degree_rate',
    indicator: 'qualified-teacher-rate',
    type: 'percent',
    labels: '学历合格率|学历达标率|专任教师学历合格率|教师学历达标率|教师学历合格率',
  },
  {
    field: 'ratio',
    indicator: 'pupils-per-teacher',
    type: 'ratio',
    labels: '师生比|生师比|师生比专任|师生比(专任)|教师与学生比|教师学生比',
  },
  {
    field: 'trained_teachers',
    quantity: 'trained-teachers',
    unit: '人',
    labels:
      '五年满360学时教师数|培训满360学时教师|5年360学时教师|近五年完成360学时专任教师|完成360学时培训教师数',
  },
  {
    field: 'training_rate',
    indicator: 'training-completion-rate',
    type: 'percent',
    labels: '教师培训完成率|360学时培训完成率|五年360学时完成率|教师5年360学时培训完成率',
  },
  {
    field: 'exchanged_teachers',
    quantity: 'exchanged-teachers',
    unit: '人',
    labels: '交流轮岗教师|交流教师数|交流轮岗教师数|交流轮岗人数',
  },
];
