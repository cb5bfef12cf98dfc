import type { Indicator } from '../model/indicator';
import { ratio } from './formula';

/** Who enters, stays, passes. */
export const pupils: readonly Indicator[] = [
  {
    id: 'dropout-rate',
    label: '辍学率',
    unit: '%',
    words: '辍学率|流失率|学生流失率|年辍学率|在校生年辍学率|学年辍学率|学生辍学率'.split('|'),
    formula: ratio('dropouts', 'pupils-start'),
    variants: [ratio('dropouts', 'pupils')],
    explanation:
      '学年内辍学学生数除以学年初在校生数;没有学年初人数时用现在校生数。控制线由各省规定,国办发〔2017〕72号要求不得超过。',
    examples: [
      { given: { dropouts: 3, 'pupils-start': 500 }, expect: 0.006 },
      { given: { dropouts: 0, 'pupils-start': 500 }, expect: 0 },
      { given: { dropouts: 0, 'pupils-start': 0 }, expect: undefined },
    ],
  },
  {
    id: 'enrolment-rate',
    label: '入学率',
    unit: '%',
    words: '入学率|适龄儿童入学率|小学适龄儿童入学率|初中入学率|毛入学率'.split('|'),
    formula: ratio('school-age-enrolled', 'school-age-children'),
    explanation: '已入学的适龄儿童少年除以适龄儿童少年总数。初中毛入学率可以超过100%。',
    examples: [
      { given: { 'school-age-enrolled': 500, 'school-age-children': 500 }, expect: 1 },
      { given: { 'school-age-enrolled': 500, 'school-age-children': 0 }, expect: undefined },
    ],
  },
  {
    id: 'consolidation-rate',
    label: '巩固率',
    unit: '%',
    words: '巩固率|三年巩固率|初中三年巩固率|九年义务教育巩固率|六年巩固率'.split('|'),
    formula: ratio('graduates', 'graduates-entered'),
    explanation: '毕业人数除以这一届入学时的人数。转入转出、死亡的扣法各地写法不一,以当地口径为准。',
    examples: [
      { given: { graduates: 95, 'graduates-entered': 100 }, expect: 0.95 },
      { given: { graduates: 94, 'graduates-entered': 100 }, expect: 0.94 },
      { given: { graduates: 95, 'graduates-entered': 0 }, expect: undefined },
    ],
  },
  {
    id: 'disabled-enrolment-rate',
    label: '残疾儿童少年入学率',
    unit: '%',
    words:
      '残疾儿童入学率|残疾儿童少年入学率|三类残疾儿童入学率|三类残疾儿童少年入学率|适龄残疾儿童入学率|三残儿童入学率'.split(
        '|',
      ),
    formula: ratio('disabled-enrolled', 'disabled-school-age'),
    explanation: '随班就读、特教学校、送教上门的适龄残疾儿童之和除以适龄残疾儿童少年总数。',
    examples: [
      { given: { 'disabled-enrolled': 19, 'disabled-school-age': 20 }, expect: 0.95 },
      { given: { 'disabled-enrolled': 18, 'disabled-school-age': 20 }, expect: 0.9 },
      { given: { 'disabled-enrolled': 0, 'disabled-school-age': 0 }, expect: undefined },
    ],
  },
  {
    id: 'disabled-dropout-rate',
    label: '残疾学生辍学率',
    unit: '%',
    words: ['残疾儿童辍学率', '残疾学生辍学率', '残疾儿童在校生辍学率'],
    formula: ratio('disabled-dropouts', 'disabled-enrolled'),
    explanation: '学年内辍学的残疾学生除以在校残疾学生。',
    examples: [
      { given: { 'disabled-dropouts': 0, 'disabled-enrolled': 4 }, expect: 0 },
      { given: { 'disabled-dropouts': 0, 'disabled-enrolled': 0 }, expect: undefined },
    ],
  },
  {
    id: 'fitness-pass-rate',
    label: '体质健康及格率',
    unit: '%',
    words: '体质健康及格率|体质健康合格率|体测及格率|体质达标率|体育达标率|体质健康达标率'.split('|'),
    formula: ratio('fitness-passed', 'fitness-tested'),
    explanation: '学年总分60分及以上的人数除以测试人数(国家学生体质健康标准2014年修订)。',
    examples: [
      { given: { 'fitness-passed': 95, 'fitness-tested': 100 }, expect: 0.95 },
      { given: { 'fitness-passed': 94, 'fitness-tested': 100 }, expect: 0.94 },
      { given: { 'fitness-passed': 0, 'fitness-tested': 0 }, expect: undefined },
    ],
  },
  {
    id: 'graduation-pass-rate',
    label: '毕业考试及格率',
    unit: '%',
    words: ['毕业考试及格率', '小学毕业考试及格率', '毕业及格率'],
    formula: ratio('graduation-passed', 'graduation-tested'),
    explanation: '毕业考试及格人数除以参考人数。',
    examples: [
      { given: { 'graduation-passed': 60, 'graduation-tested': 60 }, expect: 1 },
      { given: { 'graduation-passed': 60, 'graduation-tested': 0 }, expect: undefined },
    ],
  },
];
