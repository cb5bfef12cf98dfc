import type { Quantity } from '../model/quantity';
import { quantity } from './quantity';

/** Pupils: how many there are, who needs care, who comes and goes, how they do. */
export const people: readonly Quantity[] = [
  quantity(
    'pupils',
    '在校学生数',
    '人',
    '在校学生数|在校生数|在校生|在校学生|在校学生人数|在校生总数|学生总数|学生人数|学生数|在籍学生|在籍学生数|学生',
    { sumsOf: [['boys', 'girls']] },
  ),
  quantity('boys', '男生数', '人', '男生|男生数|男生人数|男学生', { partOf: 'pupils' }),
  quantity('girls', '女生数', '人', '女生|女生数|女生人数|女学生', { partOf: 'pupils' }),
  quantity(
    'senior-pupils',
    '高中学生数',
    '人',
    '高中学生数|高中在校学生数|高中在校生数|高中部学生数|普通高中学生数|高中在校生',
  ),
  quantity(
    'pupils-start',
    '学年初在校生数',
    '人',
    '学年初在校生数|上学年初在校生数|年初在校生数|学年初学生数',
  ),
  quantity('left-behind', '留守儿童数', '人', '留守儿童|留守儿童数|留守学生|留守儿童人数|留守学生数', {
    sumsOf: [['left-behind-boys', 'left-behind-girls']],
    partOf: 'pupils',
  }),
  quantity('left-behind-boys', '留守男童数', '人', '留守男童|留守儿童男生|留守男生', {
    partOf: 'left-behind',
  }),
  quantity('left-behind-girls', '留守女童数', '人', '留守女童|留守儿童女生|留守女生', {
    partOf: 'left-behind',
  }),
  quantity('boarders', '寄宿生数', '人', '寄宿生|住校生|寄宿生数|住宿生|寄宿学生', { partOf: 'pupils' }),
  quantity(
    'migrants',
    '随迁子女数',
    '人',
    '随迁子女|随迁子女数|进城务工人员随迁子女|外来务工人员子女|随迁儿童',
    { partOf: 'pupils' },
  ),
  quantity(
    'disabled-enrolled',
    '在校残疾学生数',
    '人',
    '在校残疾学生|残疾学生数|在校残疾儿童|残疾学生|残疾儿童在校人数',
    { partOf: 'pupils', isLoose: true },
  ),
  quantity('mainstreamed', '随班就读学生数', '人', '随班就读|随班就读人数|随班就读学生|随班就读学生数', {
    partOf: 'disabled-enrolled',
    isLoose: true,
  }),
  quantity('home-taught', '送教上门学生数', '人', '送教上门|送教上门人数|送教上门学生', {
    partOf: 'disabled-enrolled',
    isLoose: true,
  }),
  quantity(
    'disabled-school-age',
    '适龄残疾儿童少年数',
    '人',
    '适龄残疾儿童|适龄残疾儿童少年|适龄残疾儿童少年数|适龄残疾儿童数|三类残疾儿童',
  ),
  quantity('aided-pupils', '受资助学生数', '人', '受资助学生|资助人数|受助学生|资助学生数|困难学生', {
    partOf: 'pupils',
    isLoose: true,
  }),
  quantity('orphans', '孤儿数', '人', '孤儿|孤儿数', { partOf: 'pupils' }),
  quantity('dropouts', '辍学学生数', '人', '辍学|辍学人数|辍学学生|辍学学生数|流失学生|流失人数', {
    partOf: 'pupils',
  }),
  quantity('transfers-in', '转入学生数', '人', '转入|转入人数|转入学生', { isLoose: true }),
  quantity('transfers-out', '转出学生数', '人', '转出|转出人数|转出学生', { isLoose: true }),
  quantity('suspended', '休学学生数', '人', '休学|休学人数|休学学生', { isLoose: true }),
  quantity('resumed', '复学学生数', '人', '复学|复学人数|复学学生', { isLoose: true }),
  quantity('fitness-tested', '体质测试人数', '人', '体测人数|测试人数|参测人数|体质测试人数', {
    partOf: 'pupils',
    isLoose: true,
  }),
  quantity('fitness-passed', '体质测试及格人数', '人', '体测及格人数|体质及格人数|体质健康及格人数', {
    partOf: 'fitness-tested',
    sumsOf: [['fitness-top', 'fitness-good', 'fitness-fair']],
  }),
  quantity('fitness-top', '体质测试优秀人数', '人', '体测优秀人数|体质优秀人数', {
    partOf: 'fitness-passed',
  }),
  quantity('fitness-good', '体质测试良好人数', '人', '体测良好人数|体质良好人数', {
    partOf: 'fitness-passed',
  }),
  quantity('fitness-fair', '体质测试及格档人数', '人', '体测及格等级人数', { partOf: 'fitness-passed' }),
  quantity('fitness-excellent', '体质测试优良人数', '人', '体测优良人数|体质优良人数', {
    partOf: 'fitness-tested',
  }),
  quantity('graduates', '毕业人数', '人', '毕业人数|毕业生数|毕业生'),
  quantity('graduates-entered', '毕业班三年前入学人数', '人', '三年前入学人数|三年前初一学生数|入学人数'),
  quantity('school-age-children', '适龄儿童少年数', '人', '适龄儿童|适龄儿童少年|适龄儿童数|应入学儿童'),
  quantity(
    'school-age-enrolled',
    '已入学适龄儿童少年数',
    '人',
    '已入学适龄儿童|适龄儿童入学人数|已入学儿童',
    { partOf: 'school-age-children' },
  ),
  quantity('disabled-dropouts', '残疾学生辍学数', '人', '残疾学生辍学|残疾儿童辍学人数', {
    partOf: 'disabled-enrolled',
  }),
  quantity('graduation-tested', '毕业考试参考人数', '人', '毕业考试人数|毕业考试参考人数'),
  quantity('graduation-passed', '毕业考试及格人数', '人', '毕业考试及格人数', {
    partOf: 'graduation-tested',
  }),
  quantity('psych-teachers', '心理健康教师人数', '人', '心理健康教师|心理教师|心理健康教师人数', {
    isLoose: true,
  }),
  quantity('health-staff', '卫生人员数', '人', '校医|卫生人员|保健教师|卫生专业技术人员', { isLoose: true }),
  quantity('guards', '专职保安人数', '人', '专职保安|保安人数|专职保安人数|保安员', { isLoose: true }),
  quantity('new-pupils', '招生数', '人', '招生数|本年招生数|招生人数|新生人数', { isLoose: true }),
  quantity('preschooled', '受过学前教育新生数', '人', '受过学前教育人数|接受过学前教育人数|受过学前教育'),
  quantity('first-graders', '一年级在校生数', '人', '一年级在校生数|一年级在校生|一年级学生数'),
  quantity('sixth-graders', '六年级在校生数', '人', '六年级在校生数|六年级在校生|六年级学生数'),
  quantity(
    'seventh-graders',
    '初一在校生数',
    '人',
    '初一在校生数|七年级在校生数|七年级在校生|七年级学生数|初一学生数',
  ),
  quantity(
    'ninth-graders',
    '初三在校生数',
    '人',
    '初三在校生数|九年级在校生数|九年级在校生|九年级学生数|初三学生数',
  ),
  quantity('expected-graduates', '预计毕业生数', '人', '预计毕业生数|预计毕业生|预计毕业人数'),
  quantity('minority-pupils', '少数民族学生数', '人', '少数民族学生数|少数民族学生|少数民族在校生'),
  quantity('working-migrants', '进城务工人员随迁子女数', '人', '其中进城务工人员随迁子女|进城务工随迁子女数'),
  quantity('health-checked', '上年体检学生数', '人', '上年体检学生数|上学年体检学生数|体检学生数'),
  quantity('forms-given', '问卷发放数', '份', '发放问卷|发放问卷数|问卷发放数|发放总数'),
  quantity('valid-answers', '有效问卷数', '份', '有效问卷|有效问卷数|回收有效问卷'),
  quantity('content-answers', '满意问卷数', '份', '满意问卷|满意问卷数|满意份数|满意数'),
  quantity('famous-principals', '知名校长人数', '人', '知名校长|名校长|知名校长人数|名校长人数'),
];
