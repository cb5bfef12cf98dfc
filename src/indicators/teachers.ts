import type { Indicator } from '../model/indicator';
import { amount, each, ratio } from './formula';

/** Teachers: how many for how many pupils, degrees, certificates, training, exchange. */
export const teachers: readonly Indicator[] = [
  {
    id: 'above-degree-per-100',
    label: '每百名学生拥有高于规定学历教师数',
    unit: '人/百名学生',
    words:
      '每百名学生拥有高于规定学历教师数|每百名学生高于规定学历教师数|百名学生高学历教师数|每百名高于规定学历'.split(
        '|',
      ),
    formula: ratio('teachers-above-required-degree', 'pupils', 100),
    mixups: [
      { what: '按全部教职工算的', formula: ratio('staff', 'pupils', 100) },
      { what: '按全部专任教师算的', formula: ratio('full-time-teachers', 'pupils', 100) },
    ],
    explanation: '高于规定学历的专任教师(小学:专科及以上;初中:本科及以上)除以在校学生数,再乘100。',
    examples: [
      { given: { 'teachers-above-required-degree': 42, pupils: 1000 }, expect: 4.2 },
      { given: { 'teachers-above-required-degree': 27, pupils: 540 }, expect: 5 },
      { given: { 'teachers-above-required-degree': 27, pupils: 0 }, expect: undefined },
    ],
  },
  {
    id: 'backbone-per-100',
    label: '每百名学生拥有县级以上骨干教师数',
    unit: '人/百名学生',
    words:
      '每百名学生拥有县级以上骨干教师数|每百名学生县级以上骨干教师数|每百名学生拥有骨干教师数|每百名县级以上骨干教师'.split(
        '|',
      ),
    formula: ratio('backbone-teachers', 'pupils', 100),
    explanation: '县级及以上骨干专任教师除以在校学生数,再乘100;一人有几个称号只算一次。',
    examples: [
      { given: { 'backbone-teachers': 6, pupils: 600 }, expect: 1 },
      { given: { 'backbone-teachers': 5, pupils: 600 }, expect: 0.8333333333 },
      { given: { 'backbone-teachers': 6, pupils: 0 }, expect: undefined },
    ],
  },
  {
    id: 'pe-art-per-100',
    label: '每百名学生拥有体育、艺术专任教师数',
    unit: '人/百名学生',
    words:
      '每百名学生拥有体育艺术专任教师数|每百名学生拥有体育、艺术(美术、音乐)专任教师数|每百名学生拥有体育艺术美术音乐专任教师数|每百名学生体艺专任教师数|每百名学生拥有体艺专任教师数'.split(
        '|',
      ),
    formula: ratio('pe-art-teachers', 'pupils', 100),
    explanation:
      '体育、音乐、美术(艺术)专任教师之和除以在校学生数,再乘100。兼职的不算;50至99人的乡村小规模学校可以算走教、交流教师。',
    examples: [
      { given: { 'pe-art-teachers': 9, pupils: 1000 }, expect: 0.9 },
      { given: { 'pe-art-teachers': 4, pupils: 540 }, expect: 0.7407407407 },
      { given: { pupils: 540 }, expect: undefined },
    ],
  },
  {
    id: 'pupils-per-teacher',
    label: '师生比(专任教师)',
    unit: '人/教师',
    words: '师生比|生师比|师生比专任|专任师生比|师生比例'.split('|'),
    formula: ratio('pupils', 'full-time-teachers'),
    variants: [ratio('pupils', 'staff')],
    explanation: '一名专任教师对应的学生数,习惯写成1:18。核定编制用的是全部教职工,见“师生比(教职工)”。',
    examples: [
      { given: { pupils: 540, 'full-time-teachers': 30 }, expect: 18 },
      { given: { pupils: 540, 'full-time-teachers': 0 }, expect: undefined },
    ],
  },
  {
    id: 'pupils-per-staff',
    label: '师生比(教职工)',
    unit: '人/教职工',
    words: '教职工与学生比|教职工生比|编制师生比|员生比'.split('|'),
    formula: ratio('pupils', 'staff'),
    explanation: '一名教职工对应的学生数。编制标准:小学1:19、初中1:13.5(中央编办发〔2014〕72号)。',
    examples: [
      { given: { pupils: 380, staff: 20 }, expect: 19 },
      { given: { pupils: 381, staff: 20 }, expect: 19.05 },
      { given: { pupils: 380, staff: 0 }, expect: undefined },
    ],
  },
  {
    id: 'certificate-rate',
    label: '教师资格持证率',
    unit: '%',
    words: '持证率|持证上岗率|教师资格持证率|教师资格证持证率|专任教师持证率|专任教师持证上岗率'.split('|'),
    formula: ratio('certified-teachers', 'full-time-teachers'),
    explanation: '持有相应教师资格证的专任教师除以专任教师数。',
    examples: [
      { given: { 'certified-teachers': 30, 'full-time-teachers': 30 }, expect: 1 },
      { given: { 'certified-teachers': 29, 'full-time-teachers': 30 }, expect: 0.9666666667 },
      { given: { 'certified-teachers': 0, 'full-time-teachers': 0 }, expect: undefined },
    ],
  },
  {
    id: 'qualified-teacher-rate',
    label: '专任教师学历合格率',
    unit: '%',
    words: '学历合格率|学历达标率|教师合格率|专任教师合格率|专任教师学历合格率'.split('|'),
    formula: ratio('qualified-teachers', 'full-time-teachers'),
    explanation: '学历达到规定(小学:中师、高中阶段;初中:大专)的专任教师除以专任教师数(教师法第十一条)。',
    examples: [
      { given: { 'qualified-teachers': 30, 'full-time-teachers': 30 }, expect: 1 },
      { given: { 'qualified-teachers': 29, 'full-time-teachers': 30 }, expect: 0.9666666667 },
      { given: { 'full-time-teachers': 0, 'qualified-teachers': 0 }, expect: undefined },
    ],
  },
  {
    id: 'above-degree-rate',
    label: '高一层次学历比例',
    unit: '%',
    words: '高一层次学历比例|高于规定学历比例|专任教师高一层次学历比例|高学历比例'.split('|'),
    formula: ratio('teachers-above-required-degree', 'full-time-teachers'),
    explanation: '高于规定学历的专任教师除以专任教师数。',
    examples: [
      { given: { 'teachers-above-required-degree': 13, 'full-time-teachers': 20 }, expect: 0.65 },
      { given: { 'teachers-above-required-degree': 13, 'full-time-teachers': 0 }, expect: undefined },
    ],
  },
  {
    id: 'training-hours',
    label: '教师五年培训学时',
    unit: '学时',
    words: '五年培训学时|培训学时|继续教育学时|近5年培训学时'.split('|'),
    formula: each('training-hours'),
    explanation: '每名专任教师五年内的培训学时,逐人判断,不少于360学时。',
    examples: [
      { given: { 'training-hours': 360 }, expect: 360 },
      { given: { 'training-hours': 359 }, expect: 359 },
      { given: {}, expect: undefined },
    ],
  },
  {
    id: 'training-completion-rate',
    label: '教师培训完成率',
    unit: '%',
    words: '培训完成率|教师培训完成率|五年360学时培训完成率|360学时培训完成率|完成率'.split('|'),
    formula: ratio('trained-teachers', 'full-time-teachers'),
    explanation: '五年内培训满360学时的专任教师除以专任教师数。',
    examples: [
      { given: { 'trained-teachers': 30, 'full-time-teachers': 30 }, expect: 1 },
      { given: { 'trained-teachers': 26, 'full-time-teachers': 30 }, expect: 0.8666666667 },
      { given: { 'trained-teachers': 26, 'full-time-teachers': 0 }, expect: undefined },
    ],
  },
  {
    id: 'exchange-rate',
    label: '教师交流轮岗比例',
    unit: '%',
    words: '交流轮岗比例|教师交流比例|交流轮岗率|教师交流轮岗比例'.split('|'),
    formula: ratio('exchanged-teachers', 'exchange-eligible-teachers'),
    explanation: '本年交流轮岗的教师除以符合交流条件的教师。',
    examples: [
      { given: { 'exchanged-teachers': 1, 'exchange-eligible-teachers': 10 }, expect: 0.1 },
      { given: { 'exchanged-teachers': 1, 'exchange-eligible-teachers': 0 }, expect: undefined },
    ],
  },
  {
    id: 'exchange-backbone-share',
    label: '交流轮岗中骨干教师比例',
    unit: '%',
    words: ['骨干教师交流比例', '交流轮岗骨干教师比例'],
    formula: ratio('exchanged-backbone-teachers', 'exchanged-teachers'),
    variants: [ratio('exchanged-backbone-teachers', 'exchange-eligible-teachers')],
    explanation: '交流轮岗的骨干教师除以交流轮岗教师总数;安徽的通知以符合交流条件的教师总数为分母。',
    examples: [
      { given: { 'exchanged-backbone-teachers': 1, 'exchanged-teachers': 5 }, expect: 0.2 },
      { given: { 'exchanged-backbone-teachers': 1, 'exchanged-teachers': 0 }, expect: undefined },
    ],
  },
  {
    id: 'psych-teachers',
    label: '心理健康教师人数',
    unit: '人',
    words: ['心理健康教师', '心理教师'],
    formula: amount('psych-teachers'),
    explanation: '专职和兼职心理健康教育教师人数。',
    examples: [
      { given: { 'psych-teachers': 1 }, expect: 1 },
      { given: {}, expect: undefined },
    ],
  },
  {
    id: 'guards',
    label: '专职保安人数',
    unit: '人',
    words: ['专职保安', '保安人数'],
    formula: amount('guards'),
    explanation: '专职保安员人数。',
    examples: [
      { given: { guards: 2 }, expect: 2 },
      { given: {}, expect: undefined },
    ],
  },
  {
    id: 'pupils-per-health-staff',
    label: '每名卫生人员负担学生数',
    unit: '人/人',
    words: ['卫生人员与学生比', '校医与学生比'],
    formula: ratio('pupils', 'health-staff'),
    explanation: '在校学生数除以校医、保健教师等卫生人员数。',
    examples: [
      { given: { pupils: 600, 'health-staff': 1 }, expect: 600 },
      { given: { pupils: 600, 'health-staff': 0 }, expect: undefined },
    ],
  },
  {
    id: 'famous-principals',
    label: '知名校长人数',
    unit: '人',
    words: ['知名校长', '名校长'],
    formula: amount('famous-principals'),
    explanation: '规划期内培养的知名校长人数。',
    examples: [
      { given: { 'famous-principals': 3 }, expect: 3 },
      { given: {}, expect: undefined },
    ],
  },
];
