import type { Block, Column, Dialect, Edge, GridCell, SheetPlan } from '../dialect';

/** The head of a form: its title, then the school on the left and the form's number and unit on the right. */
const formHead = (title: string, number: string, unit: string, columns: number): Block => {
  const apart = Array.from({ length: columns - 2 }, () => '');
  return {
    kind: 'text',
    lines: [
      title,
      ['', ...apart, `表号:${number}`],
      ['填报单位:{school.name}', ...apart, `计量单位:${unit}`],
    ],
  };
};

const signed = (note: string): Block => ({
  kind: 'text',
  lines: [
    note,
    '单位负责人:{school.principal}        统计员:{school.clerk}        报出日期:{school.year}年11月15日',
  ],
});

type Figure = readonly [value: string, digits?: number, scale?: number];

/** A line of the yearly form: name, line number, unit, this year, last year, the change; `—` is not to be filled in. */
const line = (
  name: string,
  number: string,
  unit: string,
  [value, digits = 0, scale = 1]: Figure,
  last?: string,
): readonly GridCell[] => [
  name,
  number,
  unit,
  { value, digits, scale },
  last === undefined ? '—' : { value: last },
  last === undefined ? '—' : { value: `${value}-${last}` },
];

const section = (name: string): readonly GridCell[] => [name, '', '', '', '', ''];

const teachers = 'staff{fullTime=true}';
const teaching = 'buildings.area{group=教学及辅助用房}';
const hall = 'buildings.area{use=体育馆}';
const equipment = 'assets.original{group=教学仪器设备}';

const staffRow = (name: string, number: string, value: string): Edge => ({ head: [name, number], value });
const part = (name: string): Edge => ({ head: [name, ''], empty: true });

const rate = (head: string, of: string): Column => ({
  head: [head],
  value: of,
  digits: 1,
});

/** Instruments and sports articles have the same columns behind their names. */
const stock: readonly Column[] = [
  { head: ['单位'], field: 'unit' },
  { head: ['标准数'], field: 'required' },
  { head: ['实有数', '合计'], field: 'actual' },
  { head: ['实有数', '完好'], field: 'good' },
  { head: ['实有数', '损坏'], field: 'broken', zero: '' },
  { head: ['余缺(+、-)'], field: 'surplus' },
  { head: ['单价'], field: 'price' },
  { head: ['金额'], field: 'amount', adds: true },
];

const indicator = (
  number: string,
  name: string,
  unit: string,
  value: string,
  bound: string,
): readonly GridCell[] => [
  number,
  name,
  unit,
  bound,
  { value, digits: 2 },
  { value: `${value}-${bound}`, digits: 2 },
  { meets: value, bound: `>=${bound}`, words: { true: '达到', false: '未达到' } },
];

/** The seven indicators of resources; bounds in their order. */
const indicators = (stage: string, when: string, degrees: string, bounds: readonly string[]): SheetPlan => {
  const values: readonly (readonly [name: string, unit: string, value: string])[] = [
    ['每百名学生拥有高于规定学历教师数', '人', `staff{fullTime=true,degree=${degrees}}/pupils*100`],
    ['每百名学生拥有县级以上骨干教师数', '人', 'staff{fullTime=true,backbone!=无}/pupils*100'],
    ['每百名学生拥有体育、艺术专任教师数', '人', 'staff{isArt=true}/pupils*100'],
    ['生均教学及辅助用房面积', '平方米', `(${teaching}-${hall})/pupils`],
    ['生均体育运动场馆面积', '平方米', `(school.ground+${hall})/pupils`],
    ['生均教学仪器设备值', '元', `${equipment}/pupils`],
    ['每百名学生拥有网络多媒体教室数', '间', 'school.multimedia/pupils*100'],
  ];
  return {
    name: '资源配置自查',
    kind: 'indicator-checklist',
    when,
    blocks: [
      formHead(`资源配置七项指标自查表(${stage})`, '林教09', '见表内', 7),
      {
        kind: 'grid',
        rows: [
          ['行次', '指标名称', '单位', '标准(不低于)', '本校数', '高(+)低(-)于标准', '结论'],
          ...values.map(([name, unit, value], index) =>
            indicator(String(index + 1), name, unit, value, bounds[index] ?? ''),
          ),
        ],
      },
      signed(
        `说明:行次4不含体育馆,行次5含体育馆;高于规定学历,${stage}指${degrees.includes('专科') ? '专科' : '本科'}及以上。`,
      ),
    ],
  };
};

/** 黑龙江: what the education section of a forestry district has its schools fill in; a statistician's forms. */
export const heilongjiangForestry: Dialect = {
  id: 'heilongjiang-forestry',
  follows:
    '黑龙江 林区(森工)教育部门中小学综合统计台账:年报式综合表、教职工与校舍层级表、仪器器材账、经费预算执行表、“三定”隐患台账、名簿',
  habits: [
    '表头右上角两行写表号和计量单位,填报单位在左。',
    '每行有“行次”,关系式用行次写在说明里(01=02+15+16+17),其中数跳号。',
    '本年、上年、增减三列,上年只填两行,免填的格写“—”。',
    '万元与元在同一张表里,生均按元算。',
    '教职工表一竖栏到底:学历、职称、年龄三次分组,每次等于专任教师,段名行没有数。',
    '校舍按结构合成两列(框架、砖混与砖木、土木),当年新增和危房为其中数。',
    '班级表下接按年级的班额分段表,总计在首行。',
    '名簿按班排,每班后有“某班计”,人数写在姓名栏(32人)。',
    '任课表一人多行,教师合并,每人一个小计。',
    '仪器和器材两张表上下排在一页,各有小计,最后一行两项总计。',
    '图书账摘要含上年结转,累计包括结转数;年月日写2024.9.5。',
    '体质表列号带公式,免测另列,优良率含优秀。',
    '隐患台账日期只写月日,年份在题目里。',
  ],
  schools: ['primary', 'junior'],
  sheets: [
    {
      name: '综合',
      kind: 'school-profile',
      blocks: [
        formHead('林区中小学综合情况年报表', '林教01', '见表内', 6),
        {
          kind: 'grid',
          rows: [
            ['指标名称', '行次', '单位', '本年', '上年', '增减(+、-)'],
            ['甲', '乙', '丙', '1', '2', '3=1-2'],
            section('一、学生'),
            line('教学班', '01', '个', ['classes']),
            line('在校学生', '02', '人', ['pupils'], 'school.lastPupils'),
            line('  其中:女生', '03', '人', ['pupils{sex=女}']),
            line('        少数民族', '04', '人', ['pupils{ethnicity!=汉族}']),
            line('        住宿生', '05', '人', ['pupils{boarder=true}']),
            line('        随迁子女', '06', '人', ['pupils{migrant=true}']),
            line('平均班额(02÷01)', '07', '人', ['pupils/classes', 1]),
            section('二、教职工'),
            line('教职工', '08', '人', ['staff']),
            line('  其中:专任教师', '09', '人', [teachers], 'school.lastTeachers'),
            line('生师比(02÷09)', '10', '—', [`pupils/${teachers}`, 1]),
            section('三、校园校舍'),
            line('占地面积', '11', '平方米', ['school.site']),
            line('  其中:绿化面积', '12', '平方米', ['school.green']),
            line('        运动场地面积', '13', '平方米', ['school.ground']),
            line('生均占地面积(11÷02)', '14', '平方米', ['school.site/pupils', 2]),
            line('校舍建筑面积', '15', '平方米', ['buildings.area']),
            line('  其中:教学及辅助用房', '16', '平方米', [teaching]),
            line('生均校舍建筑面积(15÷02)', '17', '平方米', ['buildings.area/pupils', 2]),
            section('四、装备'),
            line('图书', '18', '册', ['bookCategories.copies']),
            line('生均图书(18÷02)', '19', '册', ['bookCategories.copies/pupils', 1]),
            line('教学仪器设备值', '20', '万元', [equipment, 2, 0.0001]),
            line('生均教学仪器设备值', '21', '元', [`${equipment}/pupils`, 2]),
            line('学生用计算机', '22', '台', ['school.computers']),
            line('每百名学生拥有计算机(22÷02×100)', '23', '台', ['school.computers/pupils*100', 1]),
            line('网络多媒体教室', '24', '间', ['school.multimedia']),
          ],
        },
        signed('说明:“—”为免填;行次21按元计算,不用行次20的万元数;少数民族、住宿生、随迁子女有交叉。'),
      ],
    },
    {
      name: '班级学生',
      kind: 'class-size',
      blocks: [
        formHead('班级、学生情况', '林教02', '人、个', 9),
        {
          kind: 'list',
          of: 'classes',
          codes: true,
          group: { by: 'gradeName', merge: true },
          columns: [
            { head: ['年级'], field: 'gradeName', code: '甲' },
            { head: ['班级'], field: 'name', code: '乙' },
            { head: ['班主任'], field: 'head', code: '丙' },
            { head: ['在校学生数', '合计'], value: 'pupils{class=@id}', adds: true, code: '1=2+3' },
            { head: ['在校学生数', '男'], value: 'pupils{class=@id,sex=男}', adds: true, code: '2' },
            { head: ['在校学生数', '女'], value: 'pupils{class=@id,sex=女}', adds: true, code: '3' },
            {
              head: ['合计中', '住宿生'],
              value: 'pupils{class=@id,boarder=true}',
              adds: true,
              zero: '',
              code: '4',
            },
            {
              head: ['合计中', '随迁子女'],
              value: 'pupils{class=@id,migrant=true}',
              adds: true,
              zero: '',
              code: '5',
            },
            {
              head: ['合计中', '随班就读'],
              value: 'pupils{class=@id,disabled=true}',
              adds: true,
              zero: '',
              code: '6',
            },
          ],
          total: { label: '总计', at: 'bottom' },
        },
        { kind: 'gap', rows: 1 },
        { kind: 'text', lines: ['附:按班额分班级数(单位:个)'] },
        {
          kind: 'cross',
          corner: [['年级']],
          rows: [{ head: ['总计'] }, { head: ['{name}'], each: 'grades', where: 'grade=@id' }],
          columns: [
            { head: ['班级数', '计'], value: 'classes' },
            { head: ['班级数', '25人及以下'], value: 'classes{size<=25}' },
            { head: ['班级数', '26—35人'], value: 'classes{size>=26,size<=35}' },
            { head: ['班级数', '36—45人'], value: 'classes{size>=36,size<=45}' },
            { head: ['班级数', '46—55人'], value: 'classes{size>=46,size<=55}' },
            { head: ['班级数', '56人及以上'], value: 'classes{size>=56}' },
          ],
          format: { zero: '' },
        },
        signed('说明:没有的空着不填。'),
      ],
    },
    {
      name: '教职工',
      kind: 'teacher-stats',
      blocks: [
        formHead('教职工情况', '林教03', '人', 7),
        {
          kind: 'cross',
          corner: [['指标名称'], ['行次']],
          codes: ['甲', '乙'],
          columns: [
            { head: ['合计'] },
            { head: ['其中', '女'], where: 'sex=女' },
            { head: ['其中', '少数民族'], where: 'ethnicity!=汉族' },
            { head: ['其中', '中共党员'], where: 'party=中共党员' },
            { head: ['其中', '在编'], where: 'established=true' },
          ],
          rows: [
            staffRow('教职工总计', '01', 'staff'),
            staffRow('一、专任教师', '02', teachers),
            part('按学历分'),
            staffRow('  研究生', '03', 'staff{fullTime=true,degree=研究生}'),
            staffRow('  大学本科', '04', 'staff{fullTime=true,degree=本科}'),
            staffRow('  大学专科', '05', 'staff{fullTime=true,degree=专科}'),
            part('按专业技术职务分'),
            staffRow('  高级教师', '06', 'staff{fullTime=true,title=高级教师}'),
            staffRow('  一级教师', '07', 'staff{fullTime=true,title=一级教师}'),
            staffRow('  二级教师', '08', 'staff{fullTime=true,title=二级教师}'),
            part('按年龄分'),
            staffRow('  30岁及以下', '09', 'staff{fullTime=true,age<=30}'),
            staffRow('  31—40岁', '10', 'staff{fullTime=true,age>=31,age<=40}'),
            staffRow('  41—50岁', '11', 'staff{fullTime=true,age>=41,age<=50}'),
            staffRow('  51岁及以上', '12', 'staff{fullTime=true,age>=51}'),
            part('专任教师中'),
            staffRow('  县级以上骨干教师', '13', 'staff{fullTime=true,backbone!=无}'),
            staffRow('  体育、艺术教师', '14', 'staff{isArt=true}'),
            staffRow('二、行政人员', '15', 'staff{post=行政人员}'),
            staffRow('三、教辅人员', '16', 'staff{post=教辅人员}'),
            staffRow('四、工勤人员', '17', 'staff{post=工勤人员}'),
          ],
        },
        signed('说明:01=02+15+16+17;02=03+04+05=06+07+08=09+10+11+12;13、14行为专任教师的其中数。'),
      ],
    },
    {
      name: '校舍',
      kind: 'buildings',
      blocks: [
        formHead('校舍建筑面积', '林教04', '平方米', 7),
        {
          kind: 'cross',
          corner: [['指标名称'], ['行次']],
          codes: ['甲', '乙'],
          columns: [
            { head: ['合计'], code: '1=2+3' },
            { head: ['按结构分', '框架、砖混'], where: 'structure=框架结构|砖混结构', code: '2' },
            { head: ['按结构分', '砖木、土木'], where: 'structure=砖木结构|土木结构', code: '3' },
            { head: ['合计中', '当年新增'], where: 'added=true', code: '4' },
            { head: ['合计中', '危房'], where: 'dangerous=true', code: '5' },
          ],
          rows: [
            { head: ['总计', '01'], value: 'buildings.area' },
            { head: ['一、教学及辅助用房', '02'], value: teaching },
            ...['教室', '实验室', '图书室', '微机室', '音美教室', '体育馆'].map((use, index) => ({
              head: [`  ${use}`, `0${index + 3}`],
              value: `buildings.area{use=${use}}`,
            })),
            { head: ['二、行政办公用房', '09'], value: 'buildings.area{group=行政办公用房}' },
            { head: ['  其中:教师办公室', '10'], value: 'buildings.area{use=教师办公室}' },
            { head: ['三、生活用房', '11'], value: 'buildings.area{group=生活用房}' },
            ...['教工宿舍', '学生宿舍', '食堂', '厕所'].map((use, index) => ({
              head: [`  ${use}`, `${index + 12}`],
              value: `buildings.area{use=${use}}`,
            })),
            { head: ['四、其他用房', '16'], value: 'buildings.area{group=其他用房}' },
          ],
          format: { zero: '0' },
        },
        signed('说明:01=02+09+11+16;02=03+…+08;11=12+13+14+15。'),
      ],
    },
    {
      name: '图书',
      blocks: [
        formHead('图书总账及分类', '林教05', '册、元', 9),
        {
          kind: 'list',
          of: 'books',
          columns: [
            { head: ['日期'], field: 'date', date: 'YYYY.M.D' },
            { head: ['摘要'], field: 'source' },
            { head: ['凭证号'], field: 'voucher' },
            { head: ['增加', '册数'], field: 'inCopies', adds: true, zero: '' },
            { head: ['增加', '金额'], field: 'inAmount', adds: true, zero: '' },
            { head: ['减少', '册数'], field: 'outCopies', adds: true, zero: '' },
            { head: ['减少', '金额'], field: 'outAmount', adds: true, zero: '' },
            { head: ['结存', '册数'], field: 'balance' },
            { head: ['结存', '金额'], field: 'balanceAmount' },
          ],
          total: { label: '累计', at: 'bottom', column: 1 },
        },
        { kind: 'text', lines: ['注:累计的增加数包括上年结转。'] },
        { kind: 'gap', rows: 1 },
        {
          kind: 'list',
          of: 'bookCategories',
          columns: [
            { head: ['分类号'], field: 'code' },
            { head: ['类别'], field: 'name' },
            { head: ['册数'], field: 'copies', adds: true },
            {
              head: ['构成(%)'],
              value: 'bookCategories.copies{code=@code}/bookCategories.copies*100',
              digits: 1,
              total: 'bookCategories.copies/bookCategories.copies*100',
            },
          ],
          total: { label: '总计', at: 'bottom' },
        },
        signed('说明:分类总计与总账最后一笔结存册数一致,截至{school.year}年10月31日。'),
      ],
    },
    {
      name: '仪器器材',
      blocks: [
        formHead('教学仪器、体育器材配备情况', '林教06', '元(单价、金额)', 12),
        { kind: 'text', lines: ['一、教学仪器'] },
        {
          kind: 'list',
          of: 'instruments',
          columns: [
            { head: ['行次'], serial: true },
            { head: ['编号'], field: 'code' },
            { head: ['名称'], field: 'name' },
            { head: ['规格'], field: 'spec' },
            ...stock,
          ],
          total: { label: '小计', at: 'bottom', column: 2 },
        },
        { kind: 'text', lines: ['二、体育器材'] },
        {
          kind: 'list',
          of: 'sports',
          columns: [
            { head: ['行次'], serial: true },
            { head: ['存放'], field: 'place' },
            { head: ['名称'], field: 'name' },
            { head: ['备注'], fixed: '' },
            ...stock,
          ],
          total: { label: '小计', at: 'bottom', column: 2 },
        },
        {
          kind: 'grid',
          rows: [
            [
              { span: 11, cell: '总计(一+二)' },
              { value: 'instruments.amount+sports.amount', digits: 2 },
            ],
          ],
        },
        signed('说明:本校{classes}个班;余缺=实有合计-标准数;金额=实有合计×单价。'),
      ],
    },
    {
      name: '经费',
      kind: 'fund-budget',
      blocks: [
        formHead('公用经费预算执行情况', '林教07', '元', 7),
        {
          kind: 'list',
          of: 'budget',
          codes: true,
          columns: [
            { head: ['行次'], serial: true, code: '甲' },
            { head: ['支出项目'], field: 'item', code: '乙' },
            { head: ['上年决算数'], field: 'before', adds: true, code: '1' },
            { head: ['本年', '预算数'], field: 'planned', adds: true, code: '2' },
            { head: ['本年', '累计支出数'], field: 'spent', adds: true, code: '3' },
            { head: ['本年', '预算余额'], field: 'left', adds: true, code: '4=2-3' },
            {
              head: ['本年', '完成预算%'],
              value: 'budget.spent{no=@no}/budget.planned{no=@no}*100',
              digits: 1,
              total: 'budget.spent/budget.planned*100',
              code: '5=3÷2×100',
            },
          ],
          total: { label: '合计', at: 'bottom', column: 1 },
        },
        {
          kind: 'grid',
          rows: [
            [
              { span: 3, cell: '教师培训费占公用经费预算(%)' },
              { value: 'budget.planned{isTraining=true}/budget.planned*100', digits: 2 },
            ],
          ],
        },
        signed('说明:教师培训费不低于公用经费预算的5%。'),
      ],
    },
    {
      name: '体质',
      kind: 'fitness-stats',
      blocks: [
        formHead('学生体质健康测试汇总', '林教08', '人', 10),
        {
          kind: 'cross',
          corner: [['年级']],
          codes: ['甲'],
          rows: [{ head: ['{name}'], each: 'grades', where: 'grade=@id' }, { head: ['总计'] }],
          columns: [
            { head: ['在校学生'], value: 'pupils', code: '1=2+3' },
            { head: ['免测'], value: 'pupils{tested=false}', code: '2' },
            { head: ['实测', '计'], value: 'pupils{tested=true}', code: '3=4+5+6+7' },
            { head: ['实测', '优秀'], value: 'pupils{fitness=优秀}', code: '4' },
            { head: ['实测', '良好'], value: 'pupils{fitness=良好}', code: '5' },
            { head: ['实测', '及格'], value: 'pupils{fitness=及格}', code: '6' },
            { head: ['实测', '不及格'], value: 'pupils{fitness=不及格}', code: '7' },
            {
              ...rate('优良率(%)', 'pupils{fitness=优秀|良好}/pupils{tested=true}*100'),
              code: '8=(4+5)÷3×100',
            },
            {
              ...rate('合格率(%)', 'pupils{fitness=优秀|良好|及格}/pupils{tested=true}*100'),
              code: '9=(4+5+6)÷3×100',
            },
          ],
        },
        signed('说明:因残疾免测的学生不计入实测人数。'),
      ],
    },
    {
      name: '隐患整改',
      kind: 'safety-hazard',
      blocks: [
        {
          kind: 'text',
          lines: [
            '{school.year}年秋季学期安全隐患排查整改台账(定措施、定责任人、定时限)',
            '填报单位:{school.name}',
          ],
        },
        {
          kind: 'list',
          of: 'hazards',
          columns: [
            { head: ['序号'], serial: true },
            { head: ['排查', '日期'], field: 'found', date: 'M月D日' },
            { head: ['排查', '部位'], field: 'place' },
            { head: ['排查', '隐患情况'], field: 'text' },
            { head: ['排查', '等级'], field: 'level' },
            { head: ['整改', '措施'], field: 'measure' },
            { head: ['整改', '责任人'], field: 'person' },
            { head: ['整改', '限期'], field: 'deadline', date: 'M月D日' },
            { head: ['整改', '完成日期'], field: 'finished', date: 'M月D日' },
            { head: ['销项', '复查日期'], field: 'verified', date: 'M月D日' },
            { head: ['销项', '是否销项'], field: 'closed', words: { true: '√', false: '' } },
          ],
        },
        {
          kind: 'text',
          lines: [
            '本学期共排查隐患{hazards}处,已销项{hazards{closed=true}}处。        安全员:{school.clerk}',
          ],
        },
      ],
    },
    indicators('小学', 'school{isPrimary=true}', '研究生|本科|专科', [
      '4.2',
      '1',
      '0.9',
      '4.5',
      '7.5',
      '2000',
      '2.3',
    ]),
    indicators('初中', 'school{isJunior=true}', '研究生|本科', [
      '5.3',
      '1',
      '0.9',
      '5.8',
      '10.2',
      '2500',
      '2.4',
    ]),
    {
      name: '教职工名簿',
      kind: 'teacher-roster',
      blocks: [
        {
          kind: 'text',
          lines: ['教 职 工 名 簿', ['{school.name}', '', '', '', '', '', '{school.year}年9月']],
        },
        {
          kind: 'list',
          of: 'staff',
          group: { by: 'post', merge: true },
          columns: [
            { head: ['人员类别'], field: 'post' },
            { head: ['顺号'], serial: true },
            { head: ['姓  名'], field: 'name' },
            { head: ['性别'], field: 'sex' },
            { head: ['民族'], field: 'ethnicity' },
            { head: ['出生年月日'], field: 'birth', date: 'YYYY.M.D' },
            { head: ['身份证号'], field: 'idCard' },
            { head: ['政治面貌'], field: 'party' },
            { head: ['参加工作时间'], field: 'worked', date: 'YYYY.M' },
            { head: ['学历'], field: 'degree' },
            { head: ['专业技术职务'], field: 'title', none: '—' },
            { head: ['教师资格'], field: 'cert', none: '—' },
            { head: ['主教学科'], field: 'subject', none: '—' },
            { head: ['编制'], field: 'established', words: { true: '在编', false: '聘用' } },
            { head: ['联系电话'], field: 'phone' },
          ],
        },
        {
          kind: 'text',
          lines: ['全校教职工{staff}人,其中专任教师{staff{fullTime=true}}人,女{staff{sex=女}}人。'],
        },
      ],
    },
    {
      name: '任课',
      kind: 'teacher-assignment',
      blocks: [
        {
          kind: 'text',
          lines: ['{school.year}—{school.year+1}学年度上学期教师任课表', '{school.name}教导处'],
        },
        {
          kind: 'list',
          of: 'assignments',
          order: ['teacher'],
          group: { by: 'teacher', merge: true, subtotal: '小计' },
          columns: [
            { head: ['教师'], field: 'teacher' },
            { head: ['任教班级'], field: 'className' },
            { head: ['学科'], field: 'subject' },
            { head: ['周节数'], field: 'periods', adds: true },
          ],
          total: { label: '全校周节数', at: 'bottom' },
        },
      ],
    },
    {
      name: '总课程表',
      kind: 'timetable',
      blocks: [
        {
          kind: 'text',
          lines: ['{school.name}总课程表({school.year}年秋季)'],
        },
        {
          kind: 'week',
          shape: 'whole',
          cell: '{subject}',
          words: {
            道德与法治: '道法',
            体育与健康: '体育',
            信息科技: '信息',
            综合实践活动: '综实',
            地方课程: '地方',
            校本课程: '校本',
            生物学: '生物',
            班队会: '班会',
          },
          corner: ['班级'],
          day: '星期{n}',
          period: '{n}',
          free: '—',
        },
        { kind: 'text', lines: ['注:“—”为该节无课;综实为综合实践活动,信息为信息科技。'] },
      ],
    },
    {
      name: '学生名簿',
      kind: 'student-roster',
      blocks: [
        {
          kind: 'text',
          lines: ['在 校 学 生 名 簿', ['{school.name}', '', '', '', '', '{school.year}年9月']],
        },
        {
          kind: 'list',
          of: 'pupils',
          group: { by: 'className', merge: true, subtotal: '{className}计' },
          columns: [
            { head: ['班级'], field: 'className' },
            { head: ['顺号'], serial: true },
            { head: ['姓  名'], field: 'name', total: 'pupils{class=@class}', digits: 0, suffix: '人' },
            { head: ['性别'], field: 'sex' },
            { head: ['民族'], field: 'ethnicity' },
            { head: ['出生年月日'], field: 'birth', date: 'YYYY.M.D' },
            { head: ['身份证号'], field: 'idCard' },
            { head: ['学籍号'], field: 'code' },
            { head: ['入学年月'], field: 'enrolled', date: 'YYYY.M' },
            { head: ['住宿'], field: 'boarder', words: { true: '√', false: '' } },
            { head: ['随迁'], field: 'migrant', words: { true: '√', false: '' } },
            { head: ['家长', '父亲'], field: 'father' },
            { head: ['家长', '母亲'], field: 'mother' },
            { head: ['联系电话'], field: 'phone' },
          ],
          total: { label: '全校总计', at: 'bottom' },
        },
      ],
    },
  ],
};
