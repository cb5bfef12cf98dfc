import type { Dialect, Edge } from '../dialect';

const pupilRows: readonly Edge[] = [
  { head: ['总计', '01'] },
  { head: ['#女', '02'], where: 'sex=女' },
  { head: ['#少数民族', '03'], where: 'ethnicity!=汉族' },
  { head: ['#寄宿生', '05'], where: 'boarder=true' },
  { head: ['#随迁子女', '06'], where: 'migrant=true' },
  { head: ['#农村留守儿童', '12'], where: 'leftBehind=true' },
];

const subjects: readonly (readonly [string, string])[] = [
  ['语文', '语文'],
  ['数学', '数学'],
  ['#英语', '英语'],
  ['体育与健康', '体育与健康'],
  ['音乐', '音乐'],
  ['美术', '美术'],
  ['科学', '科学'],
  ['信息科技', '信息科技'],
  ['历史', '历史'],
  ['地理', '地理'],
  ['物理', '物理'],
];

const degreeRows = (stage: string): readonly Edge[] => [
  { head: [`${stage}`, ''], empty: true },
  { head: ['总计', '01'], value: `staff{fullTime=true,stage=${stage}}` },
  { head: ['#女', '02'], value: `staff{fullTime=true,stage=${stage}}`, where: 'sex=女' },
  { head: ['研究生毕业', '03'], value: `staff{fullTime=true,stage=${stage}}`, where: 'degree=研究生' },
  { head: ['本科毕业', '04'], value: `staff{fullTime=true,stage=${stage}}`, where: 'degree=本科' },
  { head: ['专科毕业', '05'], value: `staff{fullTime=true,stage=${stage}}`, where: 'degree=专科' },
  { head: ['高中阶段毕业', '06'], value: `staff{fullTime=true,stage=${stage}}`, where: 'degree=高中阶段' },
];

const bands: readonly (readonly [string, string])[] = [
  ['25人及以下', 'size<=25'],
  ['26-30人', 'size>=26,size<=30'],
  ['31-35人', 'size>=31,size<=35'],
  ['36-45人', 'size>=36,size<=45'],
  ['46-55人', 'size>=46,size<=55'],
  ['56-65人', 'size>=56,size<=65'],
  ['66人及以上', 'size>=66'],
];

const report = (title: string, unit: string) =>
  ({ kind: 'text', lines: [title, ['', `学校(机构)名称:{school.name}      单位:${unit}`]] }) as const;

const relation = (line: string) => ({ kind: 'text', merge: false, lines: [line] }) as const;

/** 教育事业统计: the basic reports 教基3112, 3115, 4149, 4153, 4155, 小基2, 基512 and 5176 in their own layout. */
export const moeStatistics: Dialect = {
  id: 'moe-statistics',
  follows:
    '教育事业统计报表 教基3112/3115(学生数)、4149(教职工数)、4153(专业技术职务、年龄)、4155(分课程学历)、小基2(班额)、基512(校舍)、5176(资产)',
  habits: [
    '主栏为“指标名称|代码”,宾栏单列“计”或“在校生数”,表头下有甲乙1 2 3编号行。',
    '“#”为其中数,“#女”既是行又是列,不可能的格写“-”。',
    '行为总计/其中/少数民族等,不可相加;随迁、寄宿、留守互不排斥。',
    '一张表上小学、初中两段上下排列,段名单独一行。',
    '班额分段行列都有总计,关系式(1)=(2)+…+(8)印在表下。',
    '年龄分段写作“25-29岁”,职称为行,合计在首行。',
    '校舍为层级表,总计/其中/一、/二、,无序相加。',
    '资产表单位为万元,保留两位。',
    '没有“学校基本情况表”,也没有名册,数据只在报表之间互相印证。',
  ],
  schools: ['primary', 'junior', 'nine-year'],
  sheets: [
    {
      name: '教基3112',
      kind: 'official-pupils',
      when: 'pupils{stage=小学}',
      blocks: [
        report('小学学生数', '人'),
        {
          kind: 'cross',
          corner: [['指标名称'], ['代码']],
          codes: ['甲', '乙'],
          rows: pupilRows,
          columns: [
            { head: ['招生数', '计'], value: 'pupils{stage=小学,first=true}' },
            { head: ['招生数', '#受过学前教育'], value: 'pupils{stage=小学,first=true,preschool>=1}' },
            { head: ['在校生数', '合计'], value: 'pupils{stage=小学}' },
            { head: ['在校生数', '#女'], value: 'pupils{stage=小学}', where: 'sex=女' },
            ...[...'一二三四五六'].map((name, index) => ({
              head: ['在校生数', `${name}年级`],
              value: `pupils{grade=${index + 1}}`,
            })),
            { head: ['预计毕业生数'], value: 'pupils{grade=6}' },
          ],
        },
        relation('注:3列=5列+6列+7列+8列+9列+10列;11列=10列;1列=5列。'),
      ],
    },
    {
      name: '教基3115',
      kind: 'official-pupils',
      when: 'pupils{stage=初中}',
      blocks: [
        report('初中学生数', '人'),
        {
          kind: 'cross',
          corner: [['指标名称'], ['代码']],
          codes: ['甲', '乙'],
          rows: pupilRows,
          columns: [
            { head: ['招生数'], value: 'pupils{grade=7}' },
            { head: ['在校生数', '合计'], value: 'pupils{stage=初中}' },
            { head: ['在校生数', '#女'], value: 'pupils{stage=初中}', where: 'sex=女' },
            { head: ['在校生数', '一年级'], value: 'pupils{grade=7}' },
            { head: ['在校生数', '二年级'], value: 'pupils{grade=8}' },
            { head: ['在校生数', '三年级'], value: 'pupils{grade=9}' },
            { head: ['预计毕业生数'], value: 'pupils{grade=9}' },
          ],
        },
        relation('注:2列=4列+5列+6列。'),
      ],
    },
    {
      name: '小基2',
      kind: 'class-size-bands',
      blocks: [
        report('教学班数、班额情况', '个'),
        {
          kind: 'cross',
          corner: [['指标名称'], ['编号']],
          codes: ['甲', '乙'],
          rows: [{ head: ['总计', '01'] }, { head: ['{name}', ''], each: 'grades', where: 'grade=@id' }],
          columns: [
            { head: ['合计'], value: 'classes', code: '(1)' },
            ...bands.map(([head, where], index) => ({
              head: ['班额', head],
              value: `classes{${where}}`,
              code: `(${index + 2})`,
            })),
          ],
        },
        relation('说明:本表列关系为(1)=(2)+…+(8);总计为各年级之和。'),
      ],
    },
    {
      name: '教基4149',
      kind: 'official-staff',
      blocks: [
        report('教职工数', '人'),
        {
          kind: 'cross',
          corner: [['指标名称'], ['代码']],
          codes: ['甲', '乙'],
          rows: [
            { head: ['总计', '01'] },
            { head: ['#女', '02'], where: 'sex=女' },
            { head: ['#少数民族', '03'], where: 'ethnicity!=汉族' },
            { head: ['#在编人员', '04'], where: 'established=true' },
          ],
          columns: [
            { head: ['教职工数'], value: 'staff' },
            { head: ['专任教师'], value: 'staff{post=专任教师}' },
            { head: ['行政人员'], value: 'staff{post=行政人员}' },
            { head: ['教辅人员'], value: 'staff{post=教辅人员}' },
            { head: ['工勤人员'], value: 'staff{post=工勤人员}' },
          ],
        },
        relation('表内关系:1列=2列+3列+4列+5列。'),
      ],
    },
    {
      name: '教基4153',
      kind: 'teacher-stats',
      blocks: [
        report('专任教师专业技术职务、年龄结构情况', '人'),
        {
          kind: 'cross',
          corner: [['指标名称'], ['编号']],
          codes: ['甲', '乙'],
          rows: [
            { head: ['总计', '01'] },
            { head: ['其中:女', '02'], where: 'sex=女' },
            { head: ['副高级', '03'], where: 'title=高级教师' },
            { head: ['中级', '04'], where: 'title=一级教师' },
            { head: ['助理级', '05'], where: 'title=二级教师' },
          ],
          columns: [
            { head: ['合计'], value: 'staff{fullTime=true}' },
            { head: ['其中:女'], value: 'staff{fullTime=true}', where: 'sex=女' },
            { head: ['29岁及以下'], value: 'staff{fullTime=true,age<=29}' },
            { head: ['30-34岁'], value: 'staff{fullTime=true,age>=30,age<=34}' },
            { head: ['35-39岁'], value: 'staff{fullTime=true,age>=35,age<=39}' },
            { head: ['40-44岁'], value: 'staff{fullTime=true,age>=40,age<=44}' },
            { head: ['45-49岁'], value: 'staff{fullTime=true,age>=45,age<=49}' },
            { head: ['50-54岁'], value: 'staff{fullTime=true,age>=50,age<=54}' },
            { head: ['55岁及以上'], value: 'staff{fullTime=true,age>=55}' },
          ],
        },
      ],
    },
    {
      name: '教基4155',
      kind: 'official-courses',
      blocks: [
        report('分课程专任教师学历情况', '人'),
        {
          kind: 'cross',
          corner: [['指标名称'], ['代码']],
          codes: ['甲', '乙'],
          rows: [...degreeRows('小学'), ...degreeRows('初中')],
          columns: [
            { head: ['合计'] },
            { head: ['#女'], where: 'sex=女' },
            ...subjects.map(([head, subject]) => ({ head: [head], where: `subject=${subject}` })),
          ],
        },
      ],
    },
    {
      name: '基512',
      kind: 'buildings',
      blocks: [
        report('中小学校舍情况', '平方米'),
        {
          kind: 'cross',
          corner: [['指标名称'], ['编号']],
          codes: ['甲', '乙'],
          columns: [
            { head: ['合计'] },
            { head: ['框架结构'], where: 'structure=框架结构' },
            { head: ['砖混结构'], where: 'structure=砖混结构' },
            { head: ['砖木结构'], where: 'structure=砖木结构' },
            { head: ['当年新增'], where: 'added=true' },
          ],
          rows: [
            { head: ['总计', '01'], value: 'buildings.area' },
            { head: ['一、教学及辅助用房', '04'], value: 'buildings.area{group=教学及辅助用房}' },
            ...['教室', '实验室', '图书室', '微机室', '音美教室', '体育馆'].map((use, index) => ({
              head: [`    ${use}`, String(index + 5).padStart(2, '0')],
              value: `buildings.area{use=${use}}`,
            })),
            { head: ['二、行政办公用房', '11'], value: 'buildings.area{group=行政办公用房}' },
            { head: ['    其中:教师办公室', '12'], value: 'buildings.area{use=教师办公室}' },
            { head: ['三、生活用房', '13'], value: 'buildings.area{group=生活用房}' },
            ...['教工宿舍', '学生宿舍', '食堂', '厕所'].map((use, index) => ({
              head: [`    ${use}`, String(index + 14)],
              value: `buildings.area{use=${use}}`,
            })),
            { head: ['四、其他用房', '20'], value: 'buildings.area{group=其他用房}' },
          ],
        },
        relation('01=04+11+13+20;04=05+…+10;13=14+15+16+17。'),
      ],
    },
    {
      name: '教基5176',
      blocks: [
        report('中小学资产等办学条件', ''),
        {
          kind: 'grid',
          rows: [
            ['指标名称', '单位', '代码', '数量'],
            ['甲', '乙', '丙', '1'],
            ['学校占地面积', '平方米', '01', { value: 'school.site' }],
            ['其中:绿化用地面积', '平方米', '02', { value: 'school.green' }],
            ['      运动场地面积', '平方米', '03', { value: 'school.ground' }],
            ['图书', '册', '04', { value: 'bookCategories.copies' }],
            ['数字终端数', '台', '05', { value: 'school.computers' }],
            ['网络多媒体教室', '间', '06', { value: 'school.multimedia' }],
            ['固定资产总值', '万元', '07', { value: 'assets.original', scale: 0.0001, digits: 2 }],
            [
              '其中:教学、科研仪器设备资产值',
              '万元',
              '08',
              { value: 'assets.original{group=教学仪器设备}', scale: 0.0001, digits: 2 },
            ],
            ['校舍建筑面积', '平方米', '09', { value: 'buildings.area' }],
            ['教学班', '个', '10', { value: 'classes' }],
            ['在校生', '人', '11', { value: 'pupils' }],
          ],
        },
        relation('填报说明:资产值以万元为单位,保留两位小数。'),
      ],
    },
  ],
};
