import type { Figure } from './profile-figure';

/** Pupils and classes of a profile. */
export const pupilFigures: readonly Figure[] = [
  {
    field: 'class_count',
    quantity: 'classes',
    unit: '个',
    required: true,
    labels:
      '教学班数|班级数|班数|教学班|班级总数|教学班个数|教学班总数|现有教学班|班级个数|现有班级|教学班级数|教学班级|现有班级数|班级总个数|现有教学班级|教学班(个)数',
  },
  {
    field: 'student_count',
    quantity: 'pupils',
    unit: '人',
    required: true,
    labels:
      '在校学生人数|在校生数|在校学生数|在校学生|学生数|学生总数|在籍学生|在校生人数|在校生|学生人数|在籍学生数|在校学生总数|在校生总数|现有学生|现有在校生|在籍在校学生数|学生总人数|在校学生总人数|现有学生数|学生|在校人数|在籍生数|在籍学生总数|全校学生数|全校学生|全校学生总数|学籍学生数|在校小学生数|在校小学生',
  },
  {
    field: 'students_male',
    quantity: 'boys',
    unit: '人',
    labels:
      '男生|其中:男生|男生数|男生人数|其中男|男学生|其中:男|学生数男|在校学生数男|在校学生男|在校生数男|在校生男|学生男',
  },
  {
    field: 'students_female',
    quantity: 'girls',
    unit: '人',
    labels:
      '女生|其中:女生|女生数|女生人数|女学生|其中女生|其中女|学生数女|在校学生数女|在校学生女|在校生数女|在校生女|学生女',
  },
  {
    field: 'senior_students',
    quantity: 'senior-pupils',
    unit: '人',
    labels:
      '高中学生数|高中在校学生数|高中在校生数|高中部学生数|高中部在校生数|普通高中学生数|高中学生人数|高中在校生',
  },
  {
    field: 'max_class_size',
    quantity: 'largest-class',
    unit: '人',
    labels: '最大班额|最大班额人数|最大班学生数|班额最大|最大班级人数|最大班人数',
  },
  {
    field: 'big_classes',
    quantity: 'big-classes',
    unit: '个',
    labels: '大班额班数|大班额|大班额个数|大班额数|56人以上班数|大班额班级数',
  },
  {
    field: 'oversize_classes',
    quantity: 'oversize-classes',
    unit: '个',
    labels: '超大班额班数|超大班额|超大班额个数|超大班额数|66人以上班数|超大班额班级数',
  },
  {
    field: 'class_plates',
    quantity: 'class-plates',
    unit: '块',
    labels: '班牌|班牌数|班级指示牌|班级指示牌数|班级牌|班级牌数',
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
    labels:
      '寄宿生|寄宿生数|住校生|寄宿学生|寄宿学生数|寄宿学生人数|住宿生数|寄宿生人数|住校学生数|其中:寄宿生',
  },
  {
    field: 'left_behind',
    quantity: 'left-behind',
    unit: '人',
    labels: '留守儿童|留守儿童数|留守儿童人数|农村留守儿童|留守学生|留守学生数|其中:留守儿童',
  },
  {
    field: 'left_behind_boys',
    quantity: 'left-behind-boys',
    unit: '人',
    labels: '留守儿童男|留守儿童男生|留守男生|留守儿童其中男|留守学生男|农村留守儿童男|留守儿童男生数',
  },
  {
    field: 'left_behind_girls',
    quantity: 'left-behind-girls',
    unit: '人',
    labels: '留守儿童女|留守儿童女生|留守女生|留守儿童其中女|留守学生女|农村留守儿童女|留守儿童女生数',
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
    labels: '辍学人数|辍学学生数|流失人数|流失生|辍学生数|本学年辍学人数|学年辍学人数',
  },
  {
    field: 'pupils_start',
    quantity: 'pupils-start',
    unit: '人',
    labels: '上学年初在校生数|学年初在校生数|上学年初在校学生数|学年初学生数|上学年初学生数',
  },
  {
    field: 'disabled_school_age',
    quantity: 'disabled-school-age',
    unit: '人',
    labels: '适龄残疾儿童少年数|适龄残疾儿童数|残疾适龄儿童数|适龄残疾儿童|适龄残疾儿童少年',
  },
  {
    field: 'dropout_rate',
    indicator: 'dropout-rate',
    type: 'percent',
    labels: '辍学率|流失率|学年辍学率|年辍学率|在校生年辍学率|学生流失率|在校生辍学率|学生辍学率|年流失率',
  },
  {
    field: 'disabled_dropout_rate',
    indicator: 'disabled-dropout-rate',
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
    indicator: 'enrolment-rate',
    type: 'percent',
    labels:
      '入学率|适龄儿童入学率|适龄儿童少年入学率|学龄儿童入学率|毛入学率|初中毛入学率|初中入学率|小学入学率',
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
    indicator: 'graduation-pass-rate',
    type: 'percent',
    labels: '小学毕业考试及格率|毕业考试及格率|毕业及格率|毕业率',
  },
  {
    field: 'fitness_pass_rate',
    indicator: 'fitness-pass-rate',
    type: 'percent',
    labels:
      '体质健康及格率|体质健康合格率|体测及格率|学生体质健康及格率|体育达标率|学生体质健康合格率|学生体育达标率|本年体育达标率',
  },
  {
    field: 'sports_rate_before',
    type: 'percent',
    labels: '上年体育达标率|上年度体育达标率|去年体育达标率|上学年体育达标率|上年学生体育达标率',
  },
];
