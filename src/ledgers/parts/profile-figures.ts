import type { Content, Field } from '../../model/ledger';

/** A figure of the profile: field, the quantity or indicator it states, its usual unit, the labels it goes by. */
interface Figure {
  readonly field: string;
  readonly quantity?: string;
  readonly indicator?: string;
  readonly unit?: string;
  readonly type?: 'number' | 'percent' | 'ratio' | 'claim';
  readonly required?: boolean;
  readonly labels: string;
}

const pupils: readonly Figure[] = [
  {
    field: 'class_count',
    quantity: 'classes',
    unit: '个',
    required: true,
    labels: '教学班数|班级数|班数|教学班|班级总数|教学班个数|教学班总数|现有教学班|班级个数|现有班级',
  },
  {
    field: 'student_count',
    quantity: 'pupils',
    unit: '人',
    required: true,
    labels:
      '在校学生人数|在校生数|在校学生数|在校学生|学生数|学生总数|在籍学生|在校生人数|在校生|学生人数|在籍学生数|在校学生总数|在校生总数|现有学生|现有在校生|在籍在校学生数',
  },
  {
    field: 'students_male',
    quantity: 'boys',
    unit: '人',
    labels: '男生|其中:男生|男生数|男生人数|其中男|男学生|其中:男',
  },
  {
    field: 'students_female',
    quantity: 'girls',
    unit: '人',
    labels: '女生|其中:女生|女生数|女生人数|女学生|其中女生',
  },
  {
    field: 'max_class_size',
    quantity: 'largest-class',
    unit: '人',
    labels: '最大班额|最大班额人数|最大班学生数|班额最大|最大班级人数|最大班人数',
  },
  {
    field: 'avg_class_size',
    indicator: 'average-class-size',
    unit: '人',
    labels: '平均班额|本学期平均班额|班均人数|平均每班人数|平均班级人数|班额平均|班级平均人数',
  },
  {
    field: 'boarders',
    quantity: 'boarders',
    unit: '人',
    labels: '寄宿生|寄宿生数|住校生|寄宿学生|住宿生数|寄宿生人数|住校学生数|其中:寄宿生',
  },
  {
    field: 'left_behind',
    quantity: 'left-behind',
    unit: '人',
    labels: '留守儿童|留守儿童数|留守儿童人数|农村留守儿童|留守学生|留守学生数|其中:留守儿童',
  },
  {
    field: 'migrants',
    quantity: 'migrants',
    unit: '人',
    labels: '随迁子女|随迁子女数|进城务工人员随迁子女|外来务工人员随迁子女|随迁子女人数',
  },
  {
    field: 'disabled',
    quantity: 'disabled-enrolled',
    unit: '人',
    labels: '残疾学生|随班就读|随班就读人数|残疾儿童|随班就读学生|残疾学生数|残疾儿童少年',
  },
  { field: 'poor_students', unit: '人', labels: '贫困生|家庭经济困难学生|困难学生|资助学生数|建档立卡学生' },
  {
    field: 'dropouts',
    quantity: 'dropouts',
    unit: '人',
    labels: '辍学人数|辍学学生数|流失人数|流失生|辍学生数',
  },
  {
    field: 'dropout_rate',
    indicator: 'dropout-rate',
    type: 'percent',
    labels: '辍学率|流失率|学年辍学率|年辍学率|在校生年辍学率|学生流失率|在校生辍学率|学生辍学率|年流失率',
  },
  {
    field: 'disabled_dropout_rate',
    type: 'percent',
    labels: '残疾儿童在校生辍学率|残疾儿童辍学率|残疾学生辍学率',
  },
  {
    field: 'retention_rate',
    indicator: 'consolidation-rate',
    type: 'percent',
    labels: '巩固率|年巩固率|三年巩固率|六年巩固率|九年巩固率|初中三年巩固率',
  },
  {
    field: 'enrolment_rate',
    type: 'percent',
    labels: '入学率|适龄儿童入学率|适龄儿童少年入学率|学龄儿童入学率',
  },
  {
    field: 'disabled_enrolment_rate',
    indicator: 'disabled-enrolment-rate',
    type: 'percent',
    labels:
      '残疾儿童入学率|适龄残疾儿童入学率|三类残疾儿童入学率|三残儿童入学率|残疾儿童少年入学率|三类残疾儿童少年入学率',
  },
  {
    field: 'graduation_pass_rate',
    type: 'percent',
    labels: '小学毕业考试及格率|毕业考试及格率|毕业及格率|毕业率',
  },
  {
    field: 'fitness_pass_rate',
    indicator: 'fitness-pass-rate',
    type: 'percent',
    labels: '体质健康及格率|体质健康合格率|体测及格率|学生体质健康及格率|体育达标率|学生体质健康合格率',
  },
];

const teachers: readonly Figure[] = [
  {
    field: 'staff_total',
    quantity: 'staff',
    unit: '人',
    labels: '教职工数|教职工总数|教职工|教职工人数|在职教职工|在编教职工|在职教职工数',
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
    labels: '专任教师|专任教师数|其中:专任教师|专任教师人数|专任教师总数',
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
    unit: '人',
    type: 'claim',
    labels: '学历不达标教师|学历不合格教师|不合格学历教师|学历不达标|学历未达标教师',
  },
  {
    field: 'high_degree',
    quantity: 'teachers-above-required-degree',
    unit: '人',
    labels:
      '高于规定学历教师|高于规定学历教师数|大专及以上学历|高于规定学历|大专及以上学历教师|本科及以上学历|高于规定学历专任教师|高学历教师',
  },
  {
    field: 'per100_high_degree',
    indicator: 'above-degree-per-100',
    unit: '人',
    labels:
      '每百名学生拥有高于规定学历教师数|每百名学生拥有高于规定学历教师|每百名高于规定学历教师数|百名学生高于规定学历教师数',
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
    labels:
      '每百名学生拥有县级以上骨干教师数|每百名学生拥有县级以上骨干教师|每百名学生拥有骨干教师数|每百名学生拥有县级及以上骨干教师数',
  },
  {
    field: 'pe_art_teachers',
    quantity: 'pe-art-teachers',
    unit: '人',
    labels:
      '体育、音乐、美术专任教师|体育、艺术专任教师|体艺专任教师|体育艺术专任教师|体育、艺术(美术、音乐)专任教师|体艺教师|音体美专任教师|体音美专任教师|体音美教师|音体美教师|体育、艺术专任教师数|体育、音乐、美术教师',
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
    labels:
      '每百名学生拥有体育、艺术专任教师数|每百名学生拥有体育、艺术(美术、音乐)专任教师数|每百名学生拥有体艺教师数|每百名学生拥有体育、艺术专任教师|每百名学生拥有体育艺术教师数',
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

const places: readonly Figure[] = [
  {
    field: 'site_area',
    quantity: 'site-area',
    unit: '㎡',
    labels:
      '占地总面积|占地面积|校园占地面积|学校占地面积|学校占地|校园面积|用地面积|校园总面积|学校占地总面积|校园占地',
  },
  {
    field: 'site_area_per_student',
    indicator: 'site-area-per-pupil',
    unit: '㎡',
    labels: '生均占地|生均占地面积|生均校园面积|生均用地面积|人均占地面积|生均学校占地面积|生均校园占地面积',
  },
  {
    field: 'building_area',
    quantity: 'building-area',
    unit: '㎡',
    labels: '建筑总面积|建筑面积|校舍建筑面积|校舍面积|校舍总面积|校舍建筑总面积|总建筑面积|学校建筑面积',
  },
  {
    field: 'building_area_per_student',
    indicator: 'building-area-per-pupil',
    unit: '㎡',
    labels:
      '生均校舍面积|生均建筑面积|生均校舍建筑面积|生均校舍|人均校舍面积|生均校舍建筑|生均校舍面积Ⅰ|生均校舍面积I|生均校舍面积1',
  },
  {
    field: 'building_area_per_student_2',
    unit: '㎡',
    labels: '生均校舍面积Ⅱ|生均校舍面积II|生均校舍面积2|生均校舍建筑面积不含宿舍',
  },
  {
    field: 'dormitory_area',
    quantity: 'dormitory-area',
    unit: '㎡',
    labels: '学生宿舍面积|宿舍面积|学生宿舍|学生宿舍建筑面积',
  },
  {
    field: 'dormitory_beds',
    quantity: 'dormitory-beds',
    unit: '张',
    labels: '床位数|宿舍床位|床位|学生床位|宿舍床位数',
  },
  {
    field: 'teaching_area',
    quantity: 'teaching-area',
    unit: '㎡',
    labels:
      '教学及辅助用房面积|教学及辅助用房|教学辅助用房面积|教学及教学辅助用房面积|教学及辅助用房建筑面积|教学用房面积',
  },
  {
    field: 'teaching_area_per_student',
    indicator: 'teaching-area-per-pupil',
    unit: '㎡',
    labels:
      '生均教学及辅助用房面积|生均教学及辅助用房|生均教学辅助用房面积|生均教学用房面积|生均教学及教学辅助用房面积',
  },
  {
    field: 'indoor_sports_area',
    quantity: 'indoor-sports-area',
    unit: '㎡',
    labels: '室内体育用房|室内体育用房面积|其中:室内体育用房|室内体育场馆面积|体育馆面积|室内体育馆面积',
  },
  {
    field: 'sports_area',
    quantity: 'sports-ground-area',
    unit: '㎡',
    labels:
      '运动场地面积|运动场地|体育场地面积|运动场面积|活动场地面积|体育活动场地|体育活动场地面积|田径运动场和教学区活动场地面积|室外运动场地面积|体育运动场地面积|体育运动场地|运动场|操场面积|室外体育场地面积|学校运动场地面积',
  },
  {
    field: 'sports_venue_area',
    quantity: 'sports-area',
    unit: '㎡',
    labels: '体育运动场馆面积|体育运动场馆|运动场馆面积|体育场馆面积|体育场馆总面积|体育运动场(馆)面积',
  },
  {
    field: 'sports_area_per_student',
    indicator: 'sports-area-per-pupil',
    unit: '㎡',
    labels:
      '生均体育运动场馆面积|生均运动场地|生均运动场地面积|生均体育运动场馆|生均体育场地面积|生均运动场馆面积|生均体育活动场地|生均体育场馆面积|生均体育活动场地面积|生均运动场面积',
  },
  {
    field: 'greening',
    quantity: 'greening-area',
    unit: '㎡',
    labels: '绿化面积|校园绿化面积|绿地面积|校园绿地面积|绿化用地面积|绿化',
  },
  {
    field: 'greening_rate',
    indicator: 'greening-rate',
    type: 'percent',
    labels: '绿化率|校园绿化率|绿地率|绿化覆盖率',
  },
  {
    field: 'greening_per_student',
    indicator: 'greening-per-pupil',
    unit: '㎡',
    labels: '生均绿化|生均绿化面积|生均绿地|生均绿地面积|人均绿化面积',
  },
  {
    field: 'toilet_area_per_student',
    indicator: 'toilet-area-per-pupil',
    unit: '㎡',
    labels: '厕所生均面积|生均厕所面积|生均厕所',
  },
  {
    field: 'classrooms',
    quantity: 'classrooms',
    unit: '间',
    labels: '教室|普通教室|教室数|普通教室间数|教室间数|班级教室|普通教室数',
  },
  {
    field: 'function_rooms',
    quantity: 'special-rooms',
    unit: '间',
    labels:
      '专用教室间数|专用教室|实验室及其它功能教室|功能室|功能室间数|功能教室|专用教室数|功能教室间数|功能室个数|实验室及其他功能教室',
  },
  {
    field: 'music_rooms',
    quantity: 'music-rooms',
    unit: '间',
    labels: '音乐教室|音乐专用教室|音乐教室间数|音乐专用教室间数',
  },
  {
    field: 'art_rooms',
    quantity: 'art-rooms',
    unit: '间',
    labels: '美术教室|美术专用教室|美术教室间数|美术专用教室间数',
  },
  { field: 'computer_rooms', unit: '间', labels: '计算机教室|微机室|电脑室|计算机教室间数|微机室间数' },
  { field: 'offices', unit: '间', labels: '办公室|教师办公室|办公室间数|教师办公室间数' },
  {
    field: 'track_length',
    quantity: 'track-length',
    unit: '米',
    labels: '环形跑道|跑道|田径场跑道|环形跑道长度|跑道长度|环形田径场|田径场',
  },
  {
    field: 'basketball_courts',
    quantity: 'basketball-courts',
    unit: '个',
    labels: '篮球场|篮球场个数|篮球场数|篮球场地',
  },
  {
    field: 'volleyball_courts',
    quantity: 'volleyball-courts',
    unit: '个',
    labels: '排球场|排球场个数|排球场数|排球场地',
  },
];

const equipment: readonly Figure[] = [
  {
    field: 'equipment_value',
    quantity: 'equipment-value',
    unit: '元',
    labels:
      '教学仪器设备值|教学仪器设备资产值|仪器设备值|教学仪器设备总值|仪器设备总值|教学仪器设备价值|教学仪器设备资产总值|教学仪器设备',
  },
  {
    field: 'equipment_per_student',
    indicator: 'equipment-per-pupil',
    unit: '元',
    labels: '生均教学仪器设备值|生均仪器设备值|生均教学仪器设备资产值|生均仪器值|生均设备值|生均教学仪器设备',
  },
  {
    field: 'books_total',
    quantity: 'books',
    unit: '册',
    labels:
      '图书|藏书量|图书册数|总藏书|纸质图书|图书总册数|图书藏量|馆藏图书|藏书|图书总量|总藏书量|图书数|藏书总量|藏书册数|图书室藏书|图书馆藏书',
  },
  {
    field: 'books_per_student',
    indicator: 'books-per-pupil',
    unit: '册',
    labels: '生均图书|人均图书|生均图书册数|生均册数|生均藏书|生均藏书量|生均纸质图书|人均册数|生均图书数',
  },
  {
    field: 'new_books',
    quantity: 'new-books',
    unit: '册',
    labels: '年新增图书|新增图书|当年新增图书|年新增册数|本年新增图书|当年新增图书册数',
  },
  {
    field: 'new_books_per_student',
    indicator: 'new-books-per-pupil',
    unit: '册',
    labels: '生均年新增图书|生均新增图书|年生均新增图书',
  },
  {
    field: 'computers',
    quantity: 'computers',
    unit: '台',
    labels:
      '学生计算机|计算机台数|学生用机|电脑|计算机|学生用计算机|学生用计算机台数|教学用计算机|学生机|教学用计算机台数|学生电脑|计算机总台数|学生用电脑|学生计算机台数',
  },
  {
    field: 'teacher_computers',
    unit: '台',
    labels: '教师用机|教师用计算机|教师电脑|教师计算机|教师办公电脑|教师办公用机',
  },
  {
    field: 'per100_computers',
    indicator: 'computers-per-100',
    unit: '台',
    labels:
      '每百名学生拥有计算机|每百名学生拥有计算机台数|百生机数|百生机比|每百名学生计算机台数|每百名学生拥有教学用计算机台数|百名学生计算机台数|每百名学生计算机',
  },
  {
    field: 'pupils_per_computer',
    indicator: 'pupils-per-computer',
    type: 'ratio',
    labels: '生机比|学生与计算机比|人机比',
  },
  {
    field: 'multimedia_rooms',
    quantity: 'multimedia-rooms',
    unit: '间',
    labels:
      '网络多媒体教室|网络多媒体教室间数|多媒体教室|网络多媒体教室数|班班通教室|多媒体教室间数|多媒体教室数|班班通教室数|班班通',
  },
  {
    field: 'per100_multimedia',
    indicator: 'multimedia-per-100',
    unit: '间',
    labels:
      '每百名学生拥有网络多媒体教室|每百名学生拥有网络多媒体教室数|每百名学生网络多媒体教室数|每百名学生网络多媒体教室',
  },
  {
    field: 'multimedia_seats',
    unit: '个',
    labels: '多媒体座位|多媒体教室座位|多媒体教室座位数|多媒体座位数',
  },
  {
    field: 'bandwidth',
    quantity: 'bandwidth',
    unit: 'M',
    labels: '互联网接入带宽|接入带宽|宽带|网络带宽|互联网带宽|带宽|宽带接入带宽|网络接入带宽|互联网宽带',
  },
  { field: 'bandwidth_rate', type: 'percent', labels: '宽带接入率|互联网接入率|网络接入率' },
  {
    field: 'discs',
    quantity: 'disc-hours',
    unit: '课时',
    labels: '教学光盘|教学光盘课时|光盘|教学光盘课时数',
  },
  {
    field: 'software',
    quantity: 'software-capacity',
    unit: 'G',
    labels: '软件资源|教学软件资源|软件资源容量|教学软件|数字资源|软件资源总量',
  },
  {
    field: 'wire_height',
    quantity: 'wire-height',
    unit: '米',
    labels:
      '接线处离地高度|多媒体接线处离地面|接线离地高度|接线处离地|线路离地高度|接线处离地面高度|接线处离地面|多媒体接线处离地高度',
  },
  {
    field: 'student_desk_sets',
    quantity: 'student-desks',
    unit: '套',
    labels:
      '学生标准课桌凳|学生课桌凳|课桌凳|课桌椅|学生课桌椅|学生桌凳|课桌凳数|课桌椅套数|学生课桌椅套数|单人课桌凳',
  },
  {
    field: 'teacher_desks',
    quantity: 'teacher-desks',
    unit: '套',
    labels: '教师办公桌|办公桌|教师办公桌椅|办公桌椅|教师办公桌数',
  },
];

const money: readonly Figure[] = [
  {
    field: 'education_fund',
    quantity: 'education-fund',
    unit: '元',
    labels: '教育经费|教育经费总额|教育事业费|经费总额|教育经费总投入',
  },
  {
    field: 'fund_total',
    quantity: 'public-fund',
    unit: '元',
    labels:
      '公用经费|公用经费总额|国拨经费共计|公用经费预算总额|年度公用经费|公用经费预算|年公用经费|国拨经费',
  },
  {
    field: 'fund_per_student',
    indicator: 'fund-per-pupil',
    unit: '元',
    labels: '生均公用经费|国拨经费生均|公用经费生均|生均经费|生均公用经费标准',
  },
  {
    field: 'training_fund',
    quantity: 'training-fund',
    unit: '元',
    labels:
      '教师培训经费|培训经费|教师培训经费(每年)|年培训经费|教师培训费|年度培训经费|教师培训经费每年|教师年培训经费',
  },
  {
    field: 'training_fund_share',
    indicator: 'training-fund-share',
    type: 'percent',
    labels:
      '培训经费占公用经费比例|占公用经费比例|培训经费占比|教师培训经费占公用经费比例|培训费占公用经费|教师培训经费占公用经费',
  },
  {
    field: 'training_fund_ratio',
    indicator: 'training-fund-payroll-share',
    type: 'percent',
    labels: '占教师工资总额|占教师工资总额比例|培训经费占工资总额比例|占工资总额|培训经费占教师工资总额',
  },
  {
    field: 'payroll',
    quantity: 'payroll',
    unit: '元',
    labels: '教师工资总额|工资总额|教职工工资总额|年工资总额',
  },
];

function contentOf(type: Figure['type']): Content {
  return type === undefined || type === 'number' ? { type: 'number', min: 0 } : { type };
}

function toField({ field, quantity, indicator, unit, type, required, labels }: Figure): Field {
  const headers = labels.split('|');
  return {
    field,
    label: headers[0] ?? field,
    headers,
    content: contentOf(type),
    additive: false,
    ...(quantity ? { quantity } : {}),
    ...(indicator ? { indicator } : {}),
    ...(unit ? { unit } : {}),
    ...(required ? { required: 'query' as const } : {}),
  };
}

/** Every number that a school profile states of pupils, teachers, places, equipment and money. */
export const profileFigures: readonly Field[] = [
  ...pupils,
  ...teachers,
  ...places,
  ...equipment,
  ...money,
].map(toField);
