import type { Column, Dialect } from '../dialect';

const perPupil = (amount: string, per100 = false) =>
  `${amount.replaceAll('$', '{no=@no}')}/schools.pupils{no=@no}${per100 ? '*100' : ''}`;

const derived: readonly Column[] = [
  {
    head: ['每百名学生拥有', '高于规定学历教师'],
    value: perPupil('schools.above$', true),
    digits: 2,
    adds: true,
  },
  {
    head: ['每百名学生拥有', '县级以上骨干教师'],
    value: perPupil('schools.backbone$', true),
    digits: 2,
    adds: true,
  },
  {
    head: ['每百名学生拥有', '体艺专任教师'],
    value: perPupil('schools.artists$', true),
    digits: 2,
    adds: true,
  },
  {
    head: ['生均', '教学及辅助用房'],
    value: perPupil('(schools.teaching$-schools.hall$)'),
    digits: 2,
    adds: true,
  },
  {
    head: ['生均', '体育运动场馆'],
    value: perPupil('(schools.ground$+schools.hall$)'),
    digits: 2,
    adds: true,
  },
  { head: ['生均', '教学仪器设备值'], value: perPupil('schools.equipment$'), digits: 0, adds: true },
  {
    head: ['每百名学生拥有', '网络多媒体教室'],
    value: perPupil('schools.multimedia$', true),
    digits: 2,
    adds: true,
  },
];

const byStage = { by: 'stage', merge: true, subtotal: '{stage}小计' } as const;

/** 优质均衡申报表 表Ⅰ, Ⅱ, Ⅲ as a county's office keeps them: every school a line. */
export const shandongCounty: Dialect = {
  id: 'shandong-county',
  follows: '山东 优质均衡申报表 表Ⅰ、表Ⅱ、表Ⅲ;安徽/重庆/吉林 差异系数公示表;江西 班额情况统计表',
  habits: [
    '一校一行,原始数与生均、每百名并排,学段合并,每学段小计,末行全县合计。',
    '小计、合计行的生均是加权的,不是相加。',
    '列有编号,派生列印公式(9=5÷2×100)。',
    '设备值单位为万元,生均为元。',
    '体育馆在教辅用房里,又在场馆里算一次,定义在注里。',
    '差异系数表两行(小学、初中),每项{均值,差异系数}。',
    '表Ⅰ为指标竖排,小学、初中两列并排,再加合计。',
    '最大班额写作“班级最高学生数”。',
    '花名册没有,学校名只在本表出现。',
  ],
  schools: ['county'],
  sheets: [
    {
      name: '表Ⅰ 基本情况',
      blocks: [
        {
          kind: 'text',
          lines: ['表Ⅰ  县域义务教育基本情况', '填报单位:{school.name}                     {school.year}年'],
        },
        {
          kind: 'cross',
          corner: [['指  标'], ['单位'], ['代码']],
          codes: ['甲', '乙', '丙'],
          rows: [
            { head: ['学校数', '所', 'L1'], value: 'schools' },
            { head: ['教学班数', '个', 'L2'], value: 'schools.classes' },
            { head: ['在校学生数', '人', 'L3'], value: 'schools.pupils' },
            { head: ['其中:女', '人', 'L4'], value: 'schools.girls' },
            { head: ['其中:留守儿童', '人', 'L5'], value: 'schools.leftBehind' },
            { head: ['教职工数', '人', 'L6'], value: 'schools.staff' },
            { head: ['其中:专任教师', '人', 'L7'], value: 'schools.teachers' },
            { head: ['图书', '册', 'L8'], value: 'schools.books' },
            { head: ['计算机', '台', 'L9'], value: 'schools.computers' },
            { head: ['平均班额', '人', 'L10'], value: 'schools.pupils/schools.classes', digits: 1 },
          ],
          columns: [
            { head: ['小学'], where: 'stage=小学' },
            { head: ['初中'], where: 'stage=初中' },
            { head: ['合计'] },
          ],
        },
      ],
    },
    {
      name: '表Ⅱ 资源配置',
      kind: 'county-school-data',
      blocks: [
        {
          kind: 'text',
          lines: [
            '表Ⅱ  义务教育学校资源配置情况(分学校)',
            ['', '', '', '', '', '', '', '单位:人、㎡、万元、间'],
          ],
        },
        {
          kind: 'list',
          of: 'schools',
          codes: true,
          group: byStage,
          columns: [
            { head: ['学段'], field: 'stage', code: '甲' },
            { head: ['学校名称'], field: 'name', code: '乙' },
            { head: ['学生数'], field: 'pupils', adds: true, code: '1' },
            { head: ['专任教师', '合计'], field: 'teachers', adds: true, code: '2' },
            { head: ['专任教师', '高于规定学历'], field: 'above', adds: true, code: '3' },
            { head: ['专任教师', '县级以上骨干'], field: 'backbone', adds: true, code: '4' },
            { head: ['专任教师', '体育艺术'], field: 'artists', adds: true, code: '5' },
            { head: ['教学及辅助用房', '面积'], field: 'teaching', adds: true, code: '6' },
            { head: ['教学及辅助用房', '其中:室内体育用房'], field: 'hall', adds: true, code: '7' },
            { head: ['运动场地面积'], field: 'ground', adds: true, code: '8' },
            { head: ['教学仪器设备值'], field: 'equipment', adds: true, scale: 0.0001, digits: 2, code: '9' },
            { head: ['网络多媒体教室'], field: 'multimedia', adds: true, code: '10' },
            ...derived.map((column, index) => ({
              ...column,
              code: [
                '11=3÷1×100',
                '12=4÷1×100',
                '13=5÷1×100',
                '14=(6-7)÷1',
                '15=(8+7)÷1',
                '16',
                '17=10÷1×100',
              ][index] as string,
            })),
          ],
          total: { label: '全县合计', at: 'bottom' },
        },
        {
          kind: 'text',
          lines: ['注:生均教辅用房不含室内体育用房,室内体育用房计入体育运动场馆。设备值为账面原值。'],
        },
      ],
    },
    {
      name: '表Ⅲ 差异系数',
      kind: 'county-cv',
      blocks: [
        { kind: 'text', lines: ['表Ⅲ  县域义务教育校际均衡情况'] },
        {
          kind: 'list',
          of: 'variation',
          columns: [
            { head: ['学段'], field: 'stage' },
            ...(
              [
                ['每百名学生拥有高于规定学历教师数', 'above', 2],
                ['每百名学生拥有县级以上骨干教师数', 'backbone', 2],
                ['每百名学生拥有体育艺术专任教师数', 'artists', 2],
                ['生均教学及辅助用房面积', 'area', 2],
                ['生均体育运动场馆面积', 'sports', 2],
                ['生均教学仪器设备值', 'equipment', 2],
                ['每百名学生拥有网络多媒体教室数', 'multimedia', 2],
              ] as const
            ).flatMap(([head, field, digits]) => [
              { head: [head, '全县平均'], field: `${field}Mean`, digits },
              { head: [head, '差异系数'], field: `${field}Cv`, digits: 3 },
            ]),
          ],
        },
      ],
    },
    {
      name: '班额',
      kind: 'class-size',
      blocks: [
        { kind: 'text', lines: ['{school.county}义务教育学校班额情况统计表'] },
        {
          kind: 'list',
          of: 'schools',
          order: ['town'],
          columns: [
            { head: ['乡镇'], field: 'town' },
            { head: ['学校'], field: 'name' },
            { head: ['学段'], field: 'stage' },
            { head: ['班数'], field: 'classes', adds: true },
            { head: ['学生数', '合计'], field: 'pupils', adds: true },
            { head: ['学生数', '男'], field: 'boys', adds: true },
            { head: ['学生数', '女'], field: 'girls', adds: true },
            { head: ['其中:寄宿生'], field: 'boarders', adds: true, zero: '—' },
            {
              head: ['平均班额'],
              value: 'schools.pupils{no=@no}/schools.classes{no=@no}',
              digits: 1,
              adds: true,
            },
            { head: ['班级最高学生数'], field: 'largest' },
          ],
          total: { label: '合计', at: 'bottom', column: 1 },
          parts: [{ label: '其中:小学', where: 'stage=小学' }],
        },
      ],
    },
    {
      name: '办学条件',
      kind: 'county-school-data',
      blocks: [
        { kind: 'text', lines: ['中小学办学条件汇总', ['{school.name}', '', '', '', '单位:平方米、册、台']] },
        {
          kind: 'list',
          of: 'schools',
          columns: [
            { head: ['序号'], serial: true },
            { head: ['学校名称'], field: 'name' },
            { head: ['性质'], field: 'nature' },
            { head: ['在校生'], field: 'pupils', adds: true },
            { head: ['占地面积', '合计'], field: 'site', adds: true },
            {
              head: ['占地面积', '生均'],
              value: 'schools.site{no=@no}/schools.pupils{no=@no}',
              digits: 2,
              adds: true,
            },
            { head: ['图书', '数量'], field: 'books', adds: true },
            {
              head: ['图书', '生均'],
              value: 'schools.books{no=@no}/schools.pupils{no=@no}',
              digits: 1,
              adds: true,
            },
            { head: ['计算机', '台数'], field: 'computers', adds: true },
            {
              head: ['计算机', '每百生'],
              value: 'schools.computers{no=@no}/schools.pupils{no=@no}*100',
              digits: 2,
              adds: true,
            },
            { head: ['教职工', '总数'], field: 'staff', adds: true },
            { head: ['教职工', '其中:专任'], field: 'teachers', adds: true },
            {
              head: ['生师比'],
              value: 'schools.pupils{no=@no}/schools.teachers{no=@no}',
              digits: 1,
              suffix: ':1',
              adds: true,
            },
          ],
          total: { label: '合计', at: 'top', column: 1 },
        },
      ],
    },
  ],
};
