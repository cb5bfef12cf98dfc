import type { Block, Dialect, Edge, GridCell, SheetPlan } from '../dialect';

/** The number of the annex stands alone in the first cell, the title under it, then the school and the day. */
const annex = (number: string, title: string, note = '{school.year}年11月18日'): readonly Block[] => [
  { kind: 'text', merge: false, lines: [`附表${number}`] },
  { kind: 'text', lines: [title] },
  { kind: 'text', merge: false, lines: [`学校(盖章):{school.name}        ${note}`] },
];

const signed: Block = {
  kind: 'text',
  lines: ['校长(签名):{school.principal}     填表人:{school.clerk}     联系电话:{school.phone}'],
};

const both = (row: Pick<Edge, 'value' | 'digits'>, head: readonly string[]): Edge => ({ head, ...row });

/** What the whole school uses: number, item, unit, amount, and for each pupil. */
const shared = (
  number: string,
  name: string,
  unit: string,
  value: string,
  digits = 2,
): readonly GridCell[] => [number, name, unit, { value }, { value: `${value}/pupils`, digits }];

const counted = (number: string, name: string, unit: string, value: string): readonly GridCell[] => [
  number,
  name,
  unit,
  { value },
  '/',
];

const teaching = 'buildings.area{group=教学及辅助用房}';
const hall = 'buildings.area{use=体育馆}';
const equipment = 'assets.original{group=教学仪器设备}';

const SUBJECTS = [
  '道德与法治',
  '语文',
  '数学',
  '英语',
  '科学',
  '物理',
  '化学',
  '生物学',
  '历史',
  '地理',
  '体育与健康',
  '音乐',
  '美术',
  '信息科技',
  '劳动',
  '综合实践活动',
  '地方课程',
  '校本课程',
  '班队会',
];

interface Part {
  readonly stage: string;
  readonly degrees: string;
  /** What a pupil of this stage counts when both stages share something. */
  readonly weight: number;
  readonly bounds: readonly string[];
}

const PRIMARY: Part = {
  stage: '小学',
  degrees: '研究生|本科|专科',
  weight: 1,
  bounds: ['4.2', '1', '0.9', '4.5', '7.5', '2000', '2.3'],
};
const JUNIOR: Part = {
  stage: '初中',
  degrees: '研究生|本科',
  weight: 1.1,
  bounds: ['5.3', '1', '0.9', '5.8', '10.2', '2500', '2.4'],
};

const INDICATORS = [
  ['高于规定学历教师', '人/百生'],
  ['县级以上骨干教师', '人/百生'],
  ['体育艺术教师', '人/百生'],
  ['教学及辅助用房', '㎡/生'],
  ['体育运动场馆', '㎡/生'],
  ['教学仪器设备值', '元/生'],
  ['网络多媒体教室', '间/百生'],
] as const;

/** Teachers are counted by stage; what the stages share is divided by the weighted pupils. */
function valuesOf({ stage, degrees, weight }: Part): readonly string[] {
  const pupils = `pupils{stage=${stage}}`;
  const share = (amount: string) => `${amount}*${weight}/(pupils{stage=小学}+pupils{stage=初中}*1.1)`;
  return [
    `staff{fullTime=true,stage=${stage},degree=${degrees}}/${pupils}*100`,
    `staff{fullTime=true,stage=${stage},backbone!=无}/${pupils}*100`,
    `staff{isArt=true,stage=${stage}}/${pupils}*100`,
    share(`(${teaching}-${hall})`),
    share(`(school.ground+${hall})`),
    share(equipment),
    `${share('school.multimedia')}*100`,
  ];
}

/** Every stage has its standard, its figure and its verdict beside each other. */
function selfCheck(when: string, parts: readonly Part[], note: string): SheetPlan {
  return {
    name: '附表14 指标自评',
    kind: 'indicator-checklist',
    when,
    blocks: [
      ...annex('14', '资源配置指标自评表'),
      {
        kind: 'grid',
        rows: [
          ['序号', '指标', '单位', ...parts.map(({ stage }) => ({ span: 3, cell: `${stage}` }))],
          ['', '', '', ...parts.flatMap(() => ['标准', '学校实际', '达标否'])],
          ...INDICATORS.map(([name, unit], index): readonly GridCell[] => [
            `(${'一二三四五六七'.charAt(index)})`,
            name,
            unit,
            ...parts.flatMap((part): readonly GridCell[] => {
              const value = valuesOf(part)[index] ?? '';
              const bound = part.bounds[index] ?? '';
              return [
                `≥${bound}`,
                { value, digits: 2 },
                { meets: value, bound: `>=${bound}`, words: { true: '达标', false: '不达标' } },
              ];
            }),
          ]),
        ],
      },
      { kind: 'text', lines: [note] },
      signed,
    ],
  };
}

/** 福建: the annexes of an island school's own assessment, one school with two stages or a small point of one. */
export const fujianIsland: Dialect = {
  id: 'fujian-island',
  follows:
    '福建 海岛义务教育学校管理标准化自评材料附表:基本情况(小学、初中、全校)、班级学生、名册、留守、学生变动、专任教师及培训学时、课程、功能室、资产、经费、隐患、指标自评',
  habits: [
    '“附表N”单独占首行第一格,题目在第二行,第三行学校、日期写在一格里。',
    '基本情况上半按学段分列(小学、初中、全校),下半全校共用,接着另一张表头(数量、生均)。',
    '合计(全校)在首行,学段小计在各段之后。',
    '名册没有序号,用班级和座号,出生日期为真日期,监护人三列。',
    '留守名册按年级合并,小计、总计的人数写在姓名栏。',
    '学生变动表增加、减少各有小计,列号带公式,末列净增减。',
    '专任教师名册后面接五年培训学时,第一年到第五年加合计。',
    '教师结构学段为行,人数后紧接占比。',
    '课程表周、节在左,格内学科/教师。',
    '周课时表学科在左、班级横排,不开设的写“/”,合计在首行。',
    '功能室座位没有写“—”,标准、实有、余缺在总面积之前。',
    '资产类别合并,总计在首行,各类后有小计,数量不加。',
    '经费表转置:项目横排,预算、支出、结余、执行率为行。',
    '指标两个学段各有标准、学校实际、达标否三列;共用资源按小学1:初中1.1折算。',
  ],
  schools: ['nine-year', 'primary', 'point'],
  sheets: [
    {
      name: '附表1 基本情况',
      kind: 'school-profile',
      blocks: [
        ...annex('1', '学校基本情况表'),
        {
          kind: 'grid',
          rows: [
            ['校名', { span: 2, cell: { value: 'school.name' } }, '校长', { value: 'school.principal' }],
            ['学校标识码', { span: 2, cell: { value: 'school.code' } }, '办别', { value: 'school.nature' }],
            [
              '办学类型',
              { span: 2, cell: { value: 'school.typeName' } },
              '城乡类型',
              { value: 'school.region' },
            ],
            [
              '建校时间',
              { span: 2, cell: { value: 'school.founded', suffix: '年' } },
              '联系电话',
              { value: 'school.phone' },
            ],
          ],
        },
        {
          kind: 'cross',
          corner: [['序号'], ['项目'], ['单位']],
          columns: [{ head: ['全校'] }, { head: ['{stage}'], each: 'stages', where: 'stage=@stage' }],
          rows: [
            both({ value: 'classes' }, ['1', '教学班', '个']),
            both({ value: 'pupils' }, ['2', '学生', '人']),
            both({ value: 'pupils{sex=女}' }, ['3', '其中:女生', '人']),
            both({ value: 'pupils{boarder=true}' }, ['4', '其中:住宿生', '人']),
            both({ value: 'pupils{leftBehind=true}' }, ['5', '其中:留守儿童', '人']),
            both({ value: 'pupils/classes', digits: 1 }, ['6', '平均班额', '人/班']),
            both({ value: 'staff{fullTime=true}' }, ['7', '专任教师', '人']),
            both({ value: 'staff{fullTime=true,degree=本科|研究生}' }, ['8', '其中:本科及以上', '人']),
            both({ value: 'pupils/staff{fullTime=true}', digits: 2 }, ['9', '生师比(学生÷专任教师)', '/']),
          ],
          format: { zero: '0' },
        },
        {
          kind: 'grid',
          rows: [
            ['序号', '全校共用项目', '单位', '数量', '生均'],
            shared('10', '占地面积', '㎡', 'school.site'),
            shared('11', '校舍建筑面积', '㎡', 'buildings.area'),
            shared('12', '其中:教学及辅助用房', '㎡', teaching),
            shared('13', '运动场地面积', '㎡', 'school.ground'),
            shared('14', '图书', '册', 'bookCategories.copies', 1),
            shared('15', '教学仪器设备值', '元', equipment),
            counted('16', '学生用计算机', '台', 'school.computers'),
            counted('17', '网络多媒体教室', '间', 'school.multimedia'),
            counted('18', '教职工(含专任教师)', '人', 'staff'),
          ],
        },
        { kind: 'text', lines: ['注:生均=数量÷全校学生,不分学段;“/”为不需填写。'] },
        signed,
      ],
    },
    {
      name: '附表2 班级',
      kind: 'class-size',
      blocks: [
        ...annex('2', '班级及学生数一览表', '单位:人'),
        {
          kind: 'list',
          of: 'classes',
          group: { by: 'stage', merge: true, subtotal: '{stage}小计' },
          columns: [
            { head: ['学段'], field: 'stage' },
            { head: ['班级'], field: 'name' },
            { head: ['班主任'], field: 'head' },
            { head: ['班主任电话'], field: 'headPhone' },
            { head: ['学生数', '计'], value: 'pupils{class=@id}', adds: true },
            { head: ['学生数', '男'], value: 'pupils{class=@id,sex=男}', adds: true },
            { head: ['学生数', '女'], value: 'pupils{class=@id,sex=女}', adds: true },
            {
              head: ['就读方式', '住宿'],
              value: 'pupils{class=@id,boarder=true}',
              adds: true,
              zero: '—',
            },
            {
              head: ['就读方式', '走读'],
              value: 'pupils{class=@id,boarder=false}',
              adds: true,
              zero: '—',
            },
            { head: ['其中留守'], value: 'pupils{class=@id,leftBehind=true}', adds: true, zero: '—' },
          ],
          total: { label: '全校合计', at: 'top' },
        },
        signed,
      ],
    },
    {
      name: '附表3 学生名册',
      kind: 'student-roster',
      blocks: [
        ...annex('3', '在校学生名册', '共{pupils}人'),
        {
          kind: 'list',
          of: 'pupils',
          columns: [
            { head: ['班级'], field: 'className' },
            { head: ['座号'], field: 'seat' },
            { head: ['姓名'], field: 'name' },
            { head: ['性别'], field: 'sex' },
            { head: ['出生日期'], field: 'birth', date: 'serial' },
            { head: ['民族'], field: 'ethnicity' },
            { head: ['学籍号'], field: 'code' },
            { head: ['公民身份号码'], field: 'idCard' },
            { head: ['家庭地址'], field: 'address' },
            { head: ['监护人', '姓名'], field: 'guardian' },
            { head: ['监护人', '关系'], field: 'relation' },
            { head: ['监护人', '电话'], field: 'guardianPhone' },
            { head: ['就读方式'], field: 'boarder', words: { true: '住宿', false: '走读' } },
            { head: ['是否留守'], field: 'leftBehind', words: { true: '是', false: '否' } },
            { head: ['困难类别'], field: 'aidKind', none: '无' },
          ],
        },
      ],
    },
    {
      name: '附表4 留守儿童',
      kind: 'left-behind',
      when: 'pupils{leftBehind=true}',
      blocks: [
        ...annex('4', '留守儿童名册及关爱情况'),
        {
          kind: 'list',
          of: 'pupils',
          where: 'leftBehind=true',
          group: { by: 'gradeName', merge: true, subtotal: '小计' },
          columns: [
            { head: ['年级'], field: 'gradeName' },
            {
              head: ['姓名'],
              field: 'name',
              total: 'pupils{leftBehind=true,grade=@grade}',
              digits: 0,
              suffix: '人',
            },
            { head: ['性别'], field: 'sex' },
            { head: ['班级'], field: 'className' },
            { head: ['身份证号'], field: 'idCard' },
            {
              head: ['外出情况', '类型'],
              field: 'bothAway',
              words: { true: '双方外出', false: '一方外出' },
            },
            { head: ['外出情况', '父亲去向'], field: 'fatherPlace' },
            { head: ['外出情况', '母亲去向'], field: 'motherPlace', none: '在家' },
            { head: ['受委托监护人', '姓名'], field: 'guardian' },
            { head: ['受委托监护人', '关系'], field: 'relation' },
            { head: ['受委托监护人', '电话'], field: 'guardianPhone' },
            { head: ['监护情况'], field: 'care' },
            { head: ['关爱教师'], field: 'helper' },
          ],
          total: { label: '总计', at: 'bottom' },
        },
        signed,
      ],
    },
    {
      name: '附表5 学生变动',
      kind: 'pupil-movement',
      blocks: [
        ...annex('5', '学生变动情况表(近十二个月)', '单位:人'),
        {
          kind: 'list',
          of: 'grades',
          codes: true,
          group: { by: 'stage', merge: true, subtotal: '{stage}小计' },
          columns: [
            { head: ['学段'], field: 'stage', code: '甲' },
            { head: ['年级'], field: 'name', code: '乙' },
            { head: ['期初人数'], field: 'start', adds: true, code: '1' },
            { head: ['增加', '转入'], field: 'transferIn', adds: true, code: '2' },
            { head: ['增加', '借读'], field: 'borrowed', adds: true, code: '3' },
            { head: ['增加', '复学'], field: 'resumed', adds: true, code: '4' },
            {
              head: ['增加', '小计'],
              value: 'grades.transferIn{id=@id}+grades.borrowed{id=@id}+grades.resumed{id=@id}',
              adds: true,
              code: '5=2+3+4',
            },
            { head: ['减少', '转出'], field: 'transferOut', adds: true, code: '6' },
            { head: ['减少', '休学'], field: 'suspended', adds: true, code: '7' },
            {
              head: ['减少', '小计'],
              value: 'grades.transferOut{id=@id}+grades.suspended{id=@id}',
              adds: true,
              code: '8=6+7',
            },
            { head: ['期末人数'], field: 'end', adds: true, code: '9=1+5-8' },
            {
              head: ['净增减'],
              value: 'grades.end{id=@id}-grades.start{id=@id}',
              adds: true,
              code: '10=5-8',
            },
          ],
          total: { label: '全校合计', at: 'top' },
        },
        { kind: 'text', lines: ['注:各年级按现年级统计,期末人数即现有在校学生。'] },
        signed,
      ],
    },
    {
      name: '附表6 专任教师',
      kind: 'teacher-roster',
      blocks: [
        ...annex('6', '专任教师名册及五年培训学时', '专任教师{staff{fullTime=true}}人'),
        {
          kind: 'list',
          of: 'staff',
          where: 'fullTime=true',
          columns: [
            { head: ['序号'], serial: true },
            { head: ['姓名'], field: 'name' },
            { head: ['性别'], field: 'sex' },
            { head: ['出生年月'], field: 'birth', date: 'YYYY-MM' },
            { head: ['学段'], field: 'stage' },
            { head: ['任教学科'], field: 'subject' },
            { head: ['周课时'], field: 'periods' },
            { head: ['最高学历'], field: 'degree' },
            { head: ['职称'], field: 'title' },
            { head: ['教师资格证种类'], field: 'cert' },
            { head: ['骨干教师'], field: 'backbone' },
            ...[...'一二三四五'].map((numeral, index) => ({
              head: ['培训学时', `第${numeral}年`],
              field: `hours${index + 1}`,
            })),
            { head: ['培训学时', '合计'], field: 'hours' },
          ],
        },
        { kind: 'text', lines: ['注:五年培训学时合计应不少于360学时;周课时含兼课。'] },
        signed,
      ],
    },
    {
      name: '附表7 教师结构',
      kind: 'teacher-stats',
      blocks: [
        ...annex('7', '专任教师结构统计表', '单位:人、%'),
        {
          kind: 'cross',
          corner: [['学段']],
          rows: [{ head: ['全校'] }, { head: ['{stage}'], each: 'stages', where: 'stage=@stage' }],
          columns: [
            { head: ['专任教师'], value: 'staff{fullTime=true}' },
            { head: ['学历', '研究生'], value: 'staff{fullTime=true,degree=研究生}' },
            { head: ['学历', '本科'], value: 'staff{fullTime=true,degree=本科}' },
            { head: ['学历', '专科'], value: 'staff{fullTime=true,degree=专科}' },
            {
              head: ['学历', '本科及以上占比'],
              value: 'staff{fullTime=true,degree=本科|研究生}/staff{fullTime=true}*100',
              digits: 1,
            },
            { head: ['职称', '高级'], value: 'staff{fullTime=true,title=高级教师}' },
            { head: ['职称', '一级'], value: 'staff{fullTime=true,title=一级教师}' },
            { head: ['职称', '二级'], value: 'staff{fullTime=true,title=二级教师}' },
            { head: ['骨干教师', '市级'], value: 'staff{fullTime=true,backbone=市级}' },
            { head: ['骨干教师', '县级'], value: 'staff{fullTime=true,backbone=县级}' },
            {
              head: ['骨干教师', '占比'],
              value: 'staff{fullTime=true,backbone!=无}/staff{fullTime=true}*100',
              digits: 1,
            },
            { head: ['体育艺术教师'], value: 'staff{isArt=true}' },
          ],
          format: { zero: '0' },
        },
        signed,
      ],
    },
    {
      name: '附表8 课程表',
      kind: 'timetable',
      blocks: [
        ...annex('8', '{school.year}年秋季学期课程总表'),
        {
          kind: 'week',
          shape: 'turned',
          cell: '{subject}/{teacher}',
          corner: ['星期', '节次'],
          day: '周{n}',
          period: '第{n}节',
        },
      ],
    },
    {
      name: '附表9 周课时',
      blocks: [
        ...annex('9', '各班周课时统计表', '单位:课时'),
        {
          kind: 'cross',
          corner: [['课程']],
          rows: [
            { head: ['周课时合计'], value: 'lessons' },
            ...SUBJECTS.map((subject) => ({ head: [subject], value: `lessons{subject=${subject}}` })),
          ],
          columns: [{ head: ['{name}'], each: 'classes', where: 'class=@id' }, { head: ['全校'] }],
          format: { zero: '/' },
        },
        { kind: 'text', lines: ['注:“/”为不开设;表样统一,课程按小学、初中全部年级列出。'] },
        signed,
      ],
    },
    {
      name: '附表10 功能室',
      kind: 'function-rooms',
      when: 'school{isPoint=false}',
      blocks: [
        ...annex('10', '功能室配备及管理情况', '单位:间、㎡'),
        {
          kind: 'list',
          of: 'rooms',
          columns: [
            { head: ['功能室名称'], field: 'name' },
            { head: ['间数', '标准'], field: 'required', adds: true },
            { head: ['间数', '实有'], field: 'count', adds: true },
            { head: ['间数', '余缺'], field: 'surplus', adds: true },
            { head: ['面积', '每间'], field: 'each' },
            { head: ['面积', '总面积'], field: 'area', adds: true },
            { head: ['座位数'], field: 'seats', zero: '—' },
            { head: ['地点'], field: 'place' },
            { head: ['管理人'], field: 'responsible' },
            { head: ['管理制度'], field: 'posted', words: { true: '有', false: '无' } },
            { head: ['使用记录'], field: 'book', words: { true: '有', false: '无' } },
          ],
          total: { label: '合计', at: 'top' },
        },
        { kind: 'text', lines: ['注:余缺=实有-标准;总面积=每间×实有。'] },
        signed,
      ],
    },
    {
      name: '附表11 固定资产',
      kind: 'fixed-assets',
      blocks: [
        ...annex('11', '固定资产登记表', '单位:元'),
        {
          kind: 'list',
          of: 'assets',
          group: { by: 'group', merge: true, subtotal: '小计' },
          columns: [
            { head: ['类别'], field: 'group' },
            { head: ['资产编号'], field: 'code' },
            { head: ['资产名称'], field: 'name' },
            { head: ['规格型号'], field: 'spec' },
            { head: ['单位'], field: 'unit' },
            { head: ['数量'], field: 'quantity' },
            { head: ['单价'], field: 'price' },
            { head: ['原值'], field: 'original', adds: true },
            { head: ['累计折旧'], field: 'depreciation', adds: true },
            { head: ['净值'], field: 'net', adds: true },
            { head: ['购置日期'], field: 'bought', date: 'YYYY/MM/DD' },
            { head: ['取得方式'], field: 'way' },
            { head: ['存放地点'], field: 'place' },
            { head: ['保管人'], field: 'user' },
            { head: ['状态'], field: 'status' },
          ],
          total: { label: '总计', at: 'top' },
        },
        signed,
      ],
    },
    {
      name: '附表12 公用经费',
      kind: 'fund-budget',
      blocks: [
        ...annex('12', '{school.year}年公用经费预算执行表', '单位:元'),
        {
          kind: 'list',
          of: 'budget',
          turned: true,
          columns: [
            { head: ['支出项目'], field: 'item' },
            { head: ['年初预算'], field: 'planned', adds: true },
            { head: ['实际支出'], field: 'spent', adds: true },
            { head: ['预算结余'], field: 'left', adds: true },
            {
              head: ['执行率(%)'],
              value: 'budget.spent{no=@no}/budget.planned{no=@no}*100',
              digits: 1,
              adds: true,
              total: 'budget.spent/budget.planned*100',
            },
          ],
          total: { label: '合计', at: 'bottom' },
        },
        {
          kind: 'text',
          lines: ['注:预算结余=年初预算-实际支出;支出截至{school.year}年11月18日。'],
        },
        signed,
      ],
    },
    {
      name: '附表13 隐患',
      kind: 'safety-hazard',
      blocks: [
        ...annex('13', '校园安全隐患排查整改销号清单', '{school.year}年9月至11月'),
        {
          kind: 'list',
          of: 'hazards',
          columns: [
            { head: ['编号'], fixed: 'AQ-0{no}' },
            { head: ['隐患部位'], field: 'place' },
            { head: ['隐患描述'], field: 'text' },
            { head: ['隐患级别'], field: 'level' },
            { head: ['发现日期'], field: 'found', date: 'YYYY-MM-DD' },
            { head: ['整改措施'], field: 'measure' },
            { head: ['整改责任人'], field: 'person' },
            { head: ['整改时限'], field: 'deadline', date: 'YYYY-MM-DD' },
            { head: ['整改完成日期'], field: 'finished', date: 'YYYY-MM-DD' },
            { head: ['验收日期'], field: 'verified', date: 'YYYY-MM-DD' },
            { head: ['整改情况'], field: 'result' },
            { head: ['销号'], field: 'closed', words: { true: '已销号', false: '未销号' } },
          ],
        },
        signed,
      ],
    },
    selfCheck(
      'school{isNineYear=true}',
      [PRIMARY, JUNIOR],
      '注:教师按学段分别计算;(四)至(七)两学段共用,按小学学生1、初中学生1.1折算;(四)不含体育馆,(五)含体育馆。',
    ),
    selfCheck('school{isPrimary=true}', [PRIMARY], '注:(四)不含体育馆,(五)含体育馆。'),
  ],
};
