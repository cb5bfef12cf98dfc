import type { Column, Dialect, Edge, GridCell } from '../dialect';

/** Title, then the codes of school and table in cells of their own, as the bureau's collected volume has them. */
const volume = (title: string, table: string) =>
  ({
    kind: 'text',
    lines: [title, ['编制单位', '{school.name}', '', `表号:冀义教${table}`, '', '{school.year}年度']],
  }) as const;

const CHECKED = {
  kind: 'text',
  lines: [
    ['单位负责人:{school.principal}', '', '', '填表人:{school.clerk}', '', '报出日期:{school.year}.11.20'],
  ],
} as const;

const remark = (text: string) => ({ kind: 'text', merge: false, lines: [text] }) as const;

/** Class sizes in the cut of the county's own plan for large classes. */
const BANDS: readonly (readonly [string, string])[] = [
  ['30人及以下', 'size<=30'],
  ['31~40人', 'size>=31,size<=40'],
  ['41~45人', 'size>=41,size<=45'],
  ['46~50人', 'size>=46,size<=50'],
  ['51~55人', 'size>=51,size<=55'],
  ['56人以上(含56人)', 'size>=56'],
];

const teachers = 'staff{fullTime=true}';
const equipment = 'assets.original{group=教学仪器设备}';
const teaching = '(buildings.area{group=教学及辅助用房}-buildings.area{use=体育馆})';
const sports = '(school.ground+buildings.area{use=体育馆})';

/** Name, unit, what is demanded, what there is, above (+) or below (-) it, the word for it. */
const against = (
  group: string,
  name: string,
  unit: string,
  bound: number,
  value: string,
  digits = 2,
): readonly GridCell[] => [
  group,
  name,
  unit,
  { value: String(bound), digits: Number.isInteger(bound) ? 0 : 1 },
  { value, digits },
  { value: `${value}-${bound}`, digits },
  { meets: value, bound: `>=${bound}`, words: { true: '合格', false: '不合格' } },
];

const SUBJECTS = ['语文', '数学', '英语', '历史', '地理', '物理', '体育与健康', '音乐', '美术', '信息科技'];

const subjects: readonly Edge[] = SUBJECTS.map((subject) => ({
  head: [subject],
  where: `subject=${subject}`,
}));

const use = (group: string, name: string, only = name): Edge => ({
  head: [group, name],
  value: `buildings.area{use=${only}}`,
});

const whole = (group: string): Edge => ({
  head: [group, '小计'],
  value: `buildings.area{group=${group}}`,
});

const ofSex = (title: string, where: string): readonly Edge[] => [
  { head: ['其中', title, '受测人数'], value: `pupils{tested=true${where}}` },
  { head: ['其中', title, '优秀率%'], value: rate('优秀', where), digits: 1 },
  { head: ['其中', title, '及格率%'], value: rate('优秀|良好|及格', where), digits: 1 },
];

function rate(levels: string, where = ''): string {
  return `pupils{fitness=${levels}${where}}/pupils{tested=true${where}}*100`;
}

const yesNo = { true: '是', false: '否' };

/** Both columns of a kind of pupils: how many, and how many of them girls. */
const girls = (head: string, where: string): readonly Column[] => [
  { head: ['其  中', head, '人数'], value: `pupils{class=@id${where}}`, adds: true, zero: '0' },
  { head: ['其  中', head, '女生'], value: `pupils{class=@id${where},sex=女}`, adds: true, zero: '0' },
];

/** 河北: a county's collected volume of its junior schools, with the registers behind it. */
export const hebeiCounty: Dialect = {
  id: 'hebei-county',
  follows:
    '河北 义务教育基本办学条件汇编表(一校一行,甲乙、1=2+3)、消除大班额班级分段表、学科教师配备表、校舍用途横排表、初中仪器室账、危险化学品领用账、体质健康分性别汇总、学生变动年级横表、每日课程表',
  habits: [
    '表名下一行把编制单位、表号、年度分写在各格。',
    '一校一行三层表头,列号写4=5+6,其中数前写“#”“##”。',
    '班额分段按本县大班额方案切(41~45人、56人以上),总计行在首行,下面分学段、年级。',
    '班级表“其中”下每类学生又分人数、女生,年级小计写“七年级小计”,总计在首行。',
    '对照表写规定标准、本校实际、差(±)、评价(合格),一级指标竖排合并处只写一次。',
    '学科教师表按学科列总节数、教师数、人均节数,人均不相加,末行合计。',
    '校舍表横排:结构在左,用房分组小计在上,合计列最左,下接生均一行。',
    '功能室按楼层分组,面积一栏写成文本“97㎡/间”。',
    '体质表先写全体,再按男、女各写人数和两种率,率为数不带%。',
    '学生变动表年级横排,项目竖排,末列合计。',
    '资产先有分类汇总(万元,成新率),下面接明细(元)。',
    '课程表每天一张,五张上下排列,班级在左。',
    '花名册按班合并,学号、身份证、监护人各一栏,是否写是、否;日期写20120315或2024.9.1。',
    '满意率、及格率等只写在所在表的最右一列。',
  ],
  schools: ['junior', 'nine-year'],
  sheets: [
    {
      name: '01综合',
      kind: 'school-profile',
      blocks: [
        volume('义务教育学校基本情况综合表', '01'),
        {
          kind: 'list',
          of: 'school',
          codes: true,
          columns: [
            { head: ['学校名称'], field: 'name', code: '甲' },
            { head: ['类型'], field: 'typeName', code: '乙' },
            { head: ['教学班(个)'], value: 'classes', code: '1' },
            { head: ['在校生(人)', '合计'], value: 'pupils', code: '2=3+4' },
            { head: ['在校生(人)', '男'], value: 'pupils{sex=男}', code: '3' },
            { head: ['在校生(人)', '女'], value: 'pupils{sex=女}', code: '4' },
            { head: ['在校生(人)', '#住宿'], value: 'pupils{boarder=true}', code: '5' },
            { head: ['在校生(人)', '#留守'], value: 'pupils{leftBehind=true}', code: '6' },
            { head: ['教职工(人)', '合计'], value: 'staff', code: '7' },
            { head: ['教职工(人)', '#专任', '计'], value: teachers, code: '8' },
            { head: ['教职工(人)', '#专任', '##女'], value: 'staff{fullTime=true,sex=女}', code: '9' },
            {
              head: ['教职工(人)', '#专任', '##本科以上'],
              value: 'staff{fullTime=true,degree=本科|研究生}',
              code: '10',
            },
            { head: ['面积(平方米)', '占地'], value: 'school.site', code: '11' },
            { head: ['面积(平方米)', '运动场'], value: 'school.ground', code: '12' },
            { head: ['面积(平方米)', '校舍', '计'], value: 'buildings.area', code: '13' },
            {
              head: ['面积(平方米)', '校舍', '#教辅用房'],
              value: 'buildings.area{group=教学及辅助用房}',
              code: '14',
            },
            {
              head: ['面积(平方米)', '校舍', '##体育馆'],
              value: 'buildings.area{use=体育馆}',
              code: '15',
            },
            { head: ['装备', '图书(册)'], value: 'bookCategories.copies', code: '16' },
            { head: ['装备', '教学仪器(元)'], value: equipment, code: '17' },
            { head: ['装备', '学生机(台)'], value: 'school.computers', code: '18' },
            { head: ['装备', '多媒体教室(间)'], value: 'school.multimedia', code: '19' },
            { head: ['平均', '班额'], value: 'pupils/classes', digits: 1, code: '20=2÷1' },
            { head: ['平均', '师生比'], value: `pupils/${teachers}`, digits: 2, code: '21=2÷8' },
          ],
        },
        remark('审核关系:5≤2,6≤2,8≤7,14≤13,15≤14;本科以上含研究生。'),
        CHECKED,
      ],
    },
    {
      name: '02班额分段',
      kind: 'class-size-bands',
      blocks: [
        volume('消除大班额进展情况(班级数按班额分段)', '02'),
        {
          kind: 'cross',
          corner: [['学段年级']],
          rows: [
            { head: ['总  计'] },
            { head: ['{stage}'], each: 'stages', where: 'stage=@stage' },
            { head: ['  {name}'], each: 'grades', where: 'grade=@id' },
          ],
          columns: [
            { head: ['学生数(人)'], value: 'pupils' },
            { head: ['班级数(个)', '合计'], value: 'classes' },
            ...BANDS.map(([head, where]) => ({
              head: ['班级数(个)', head],
              value: `classes{${where}}`,
              zero: '',
            })),
            { head: ['平均班额(人)'], value: 'pupils/classes', digits: 1 },
          ],
        },
        remark('注:年级为学段的分项;大班额指56人以上(含56人)。'),
        CHECKED,
      ],
    },
    {
      name: '03班级',
      kind: 'class-size',
      blocks: [
        volume('各班学生构成情况', '03'),
        {
          kind: 'list',
          of: 'classes',
          group: { by: 'gradeName', subtotal: '{gradeName}小计' },
          columns: [
            { head: ['班  级'], field: 'name' },
            { head: ['学生总数', '合计'], value: 'pupils{class=@id}', adds: true },
            { head: ['学生总数', '女生'], value: 'pupils{class=@id,sex=女}', adds: true },
            ...girls('住宿生', ',boarder=true'),
            ...girls('留守儿童', ',leftBehind=true'),
            ...girls('少数民族', ',ethnicity!=汉族'),
            { head: ['班主任'], field: 'head' },
            { head: ['班主任电话'], field: 'headPhone' },
          ],
          total: { label: '总  计', at: 'top' },
        },
        CHECKED,
      ],
    },
    {
      name: '04花名册',
      kind: 'student-roster',
      blocks: [
        { kind: 'text', lines: ['在籍学生花名册(按班)'] },
        {
          kind: 'list',
          of: 'pupils',
          group: { by: 'className', merge: true },
          columns: [
            { head: ['班级'], field: 'className' },
            { head: ['学号'], field: 'seat' },
            { head: ['姓名'], field: 'name' },
            { head: ['基本信息', '性别'], field: 'sex' },
            { head: ['基本信息', '民族'], field: 'ethnicity' },
            { head: ['基本信息', '出生日期'], field: 'birth', date: 'YYYYMMDD' },
            { head: ['基本信息', '身份证件号码'], field: 'idCard' },
            { head: ['学籍信息', '学籍号'], field: 'code' },
            { head: ['学籍信息', '入学日期'], field: 'enrolled', date: 'YYYY.M.D' },
            { head: ['监护人', '姓名'], field: 'guardian' },
            { head: ['监护人', '关系'], field: 'relation' },
            { head: ['监护人', '电话'], field: 'guardianPhone' },
            { head: ['住宿'], field: 'boarder', words: yesNo },
            { head: ['留守'], field: 'leftBehind', words: yesNo },
            { head: ['随迁'], field: 'migrant', words: yesNo },
          ],
        },
      ],
    },
    {
      name: '05教师花名册',
      kind: 'teacher-roster',
      blocks: [
        volume('专任教师花名册', '05'),
        {
          kind: 'list',
          of: 'staff',
          where: 'fullTime=true',
          columns: [
            { head: ['序号'], serial: true },
            { head: ['教师姓名'], field: 'name' },
            { head: ['男/女'], field: 'sex' },
            { head: ['身份证号'], field: 'idCard' },
            { head: ['出生年月'], field: 'birth', date: 'YYYYMM' },
            { head: ['工作年月'], field: 'worked', date: 'YYYYMM' },
            { head: ['学段'], field: 'stage' },
            { head: ['主教学科'], field: 'subject' },
            { head: ['学历'], field: 'degree' },
            { head: ['专业技术职称'], field: 'title' },
            { head: ['教师资格种类'], field: 'cert' },
            { head: ['骨干级别'], field: 'backbone', words: { 无: '' } },
            { head: ['周课时量'], field: 'periods' },
            { head: ['移动电话'], field: 'phone' },
          ],
        },
        CHECKED,
      ],
    },
    {
      name: '06学科配备',
      kind: 'teacher-stats',
      blocks: [
        volume('分学科专任教师配备情况', '06'),
        {
          kind: 'cross',
          corner: [['学  科']],
          rows: [
            ...subjects,
            {
              head: ['其他学科'],
              where: `subject!=${SUBJECTS.join('|')}`,
            },
            { head: ['合  计'] },
          ],
          columns: [
            { head: ['每周总节数'], value: 'lessons' },
            { head: ['专任教师', '人数'], value: teachers },
            { head: ['专任教师', '其中', '女'], value: teachers, where: 'sex=女' },
            { head: ['专任教师', '其中', '研究生学历'], value: teachers, where: 'degree=研究生' },
            { head: ['专任教师', '其中', '骨干教师'], value: teachers, where: 'backbone!=无' },
            { head: ['专任教师', '按职称', '高级'], value: teachers, where: 'title=高级教师' },
            { head: ['专任教师', '按职称', '一级'], value: teachers, where: 'title=一级教师' },
            { head: ['专任教师', '按职称', '二级'], value: teachers, where: 'title=二级教师' },
          ],
          format: { zero: '0' },
        },
        { kind: 'gap', rows: 1 },
        {
          kind: 'cross',
          corner: [['年龄']],
          rows: [
            { head: ['不满36岁'], where: 'age<=35' },
            { head: ['36~40岁'], where: 'age>=36,age<=40' },
            { head: ['41~45岁'], where: 'age>=41,age<=45' },
            { head: ['46~50岁'], where: 'age>=46,age<=50' },
            { head: ['51岁以上(含51岁)'], where: 'age>=51' },
            { head: ['合计'] },
          ],
          columns: [
            { head: ['男'], value: 'staff{fullTime=true,sex=男}' },
            { head: ['女'], value: 'staff{fullTime=true,sex=女}' },
            { head: ['合计'], value: teachers },
          ],
        },
        CHECKED,
      ],
    },
    {
      name: '07标准对照',
      kind: 'indicator-checklist',
      when: 'school{isJunior=true}',
      blocks: [
        volume('初中办学条件与规定标准对照', '07'),
        {
          kind: 'grid',
          rows: [
            ['类别', '指  标', '单位', '规定标准', '本校实际', '差(±)', '评价'],
            against(
              '师资',
              '每百名学生本科及以上学历教师',
              '人',
              5.3,
              'staff{fullTime=true,degree=本科|研究生}/pupils*100',
            ),
            against(
              '',
              '每百名学生县级以上骨干教师',
              '人',
              1,
              'staff{fullTime=true,backbone!=无}/pupils*100',
            ),
            against('', '每百名学生体育、艺术专任教师', '人', 0.9, 'staff{isArt=true}/pupils*100'),
            against('校舍场地', '生均教学及辅助用房面积(不含体育馆)', '㎡', 5.8, `${teaching}/pupils`),
            against('', '生均体育运动场馆面积(含体育馆)', '㎡', 10.2, `${sports}/pupils`),
            against('装备', '生均教学仪器设备值', '元', 2500, `${equipment}/pupils`),
            against('', '每百名学生网络多媒体教室', '间', 2.4, 'school.multimedia/pupils*100'),
            against('', '生均图书', '册', 35, 'bookCategories.copies/pupils'),
          ],
        },
        CHECKED,
      ],
    },
    {
      name: '08校舍用途',
      kind: 'buildings',
      blocks: [
        volume('校舍按结构、用途分布情况(平方米)', '08'),
        {
          kind: 'cross',
          corner: [['结构']],
          rows: [
            { head: ['合计'] },
            { head: ['框架'], where: 'structure=框架结构' },
            { head: ['砖混'], where: 'structure=砖混结构' },
            { head: ['砖木'], where: 'structure=砖木结构' },
          ],
          columns: [
            { head: ['总面积'], value: 'buildings.area' },
            whole('教学及辅助用房'),
            use('教学及辅助用房', '普通教室', '教室'),
            use('教学及辅助用房', '实验室'),
            use('教学及辅助用房', '图书室'),
            use('教学及辅助用房', '微机室'),
            use('教学及辅助用房', '音美教室'),
            use('教学及辅助用房', '体育馆'),
            whole('行政办公用房'),
            use('行政办公用房', '教师办公', '教师办公室'),
            use('行政办公用房', '其他办公', '其他办公用房'),
            whole('生活用房'),
            use('生活用房', '教工宿舍'),
            use('生活用房', '学生宿舍'),
            use('生活用房', '食堂'),
            use('生活用房', '厕所'),
            { head: ['其他用房'], value: 'buildings.area{group=其他用房}' },
          ],
          format: { zero: '' },
        },
        {
          kind: 'grid',
          rows: [
            [
              '生均',
              { value: 'buildings.area/pupils', digits: 2 },
              { value: 'buildings.area{group=教学及辅助用房}/pupils', digits: 2 },
              { span: 6, cell: '' },
              { value: 'buildings.area{group=行政办公用房}/pupils', digits: 2 },
              { span: 2, cell: '' },
              { value: 'buildings.area{group=生活用房}/pupils', digits: 2 },
              { span: 4, cell: '' },
              { value: 'buildings.area{group=其他用房}/pupils', digits: 2 },
            ],
          ],
        },
        remark('注:生均按在校生{pupils}人计算。'),
        CHECKED,
      ],
    },
    {
      name: '09功能室',
      kind: 'function-rooms',
      blocks: [
        volume('功能用房设置情况', '09'),
        {
          kind: 'list',
          of: 'rooms',
          order: ['place'],
          group: { by: 'place', merge: true },
          columns: [
            { head: ['楼层'], field: 'place' },
            { head: ['用房名称'], field: 'name' },
            { head: ['间数', '规定'], field: 'required', adds: true },
            { head: ['间数', '实有'], field: 'count', adds: true },
            { head: ['面积', '每间'], field: 'each', suffix: '㎡/间' },
            { head: ['面积', '合计'], field: 'area', adds: true },
            { head: ['座位'], field: 'seats', zero: '' },
            { head: ['负责教师'], field: 'responsible' },
            { head: ['使用登记簿'], field: 'book', words: { true: '有', false: '无' } },
          ],
          total: { label: '合计', at: 'bottom' },
        },
        CHECKED,
      ],
    },
    {
      name: '10图书',
      kind: 'library-borrowing',
      blocks: [
        volume('图书馆藏书及借阅情况', '10'),
        {
          kind: 'grid',
          rows: [
            ['藏书(册)', '在校生(人)', '生均(册)', '上年藏书(册)', '比上年增(册)', '报刊(种)'],
            [
              { value: 'bookCategories.copies' },
              { value: 'pupils' },
              { value: 'bookCategories.copies/pupils', digits: 2 },
              { value: 'school.lastBooks' },
              { value: 'bookCategories.copies-school.lastBooks' },
              { value: 'school.newspapers' },
            ],
          ],
        },
        { kind: 'gap', rows: 1 },
        {
          kind: 'list',
          of: 'classes',
          columns: [
            { head: ['班级'], field: 'name' },
            { head: ['办证学生'], field: 'readers', adds: true },
            { head: ['本学期借书册次'], field: 'loans', adds: true },
            {
              head: ['占全校%'],
              value: 'classes.loans{id=@id}/classes.loans*100',
              digits: 1,
              total: 'classes.loans/classes.loans*100',
            },
            {
              head: ['生均借书'],
              value: 'classes.loans{id=@id}/classes.readers{id=@id}',
              digits: 1,
              adds: true,
            },
          ],
          total: { label: '全校', at: 'top' },
        },
        CHECKED,
      ],
    },
    {
      name: '11仪器账',
      kind: 'lab-equipment',
      blocks: [
        volume('教学仪器明细账(初中理科)', '11'),
        {
          kind: 'list',
          of: 'instruments',
          columns: [
            { head: ['柜号'], field: 'place' },
            { head: ['编号'], field: 'code' },
            { head: ['名称及规格', '名称'], field: 'name' },
            { head: ['名称及规格', '规格'], field: 'spec' },
            { head: ['单位'], field: 'unit' },
            { head: ['应备'], field: 'required' },
            { head: ['账存'], field: 'actual' },
            { head: ['账存其中', '完好'], field: 'good' },
            { head: ['账存其中', '待报废'], field: 'broken', zero: '0' },
            {
              head: ['完好率'],
              value: 'instruments.good{no=@no}/instruments.actual{no=@no}*100',
              digits: 1,
              suffix: '%',
            },
            { head: ['单价(元)'], field: 'price', digits: 2 },
            { head: ['金额(元)'], field: 'amount', digits: 2, adds: true },
          ],
          total: { label: '本页合计', at: 'bottom' },
        },
        remark('完好率=完好÷账存×100%。'),
        CHECKED,
      ],
    },
    {
      name: '12危化品',
      kind: 'chemicals',
      blocks: [
        volume('实验用危险化学品出入库账', '12'),
        {
          kind: 'list',
          of: 'chemicals',
          columns: [
            { head: ['序号'], serial: true },
            { head: ['品名'], field: 'name' },
            { head: ['计量'], field: 'unit' },
            { head: ['上期库存'], field: 'opening' },
            { head: ['本期', '入库'], field: 'received' },
            { head: ['本期', '出库'], field: 'used' },
            { head: ['期末库存'], field: 'balance' },
            { head: ['双人管理', '甲'], field: 'keeper1' },
            { head: ['双人管理', '乙'], field: 'keeper2' },
            { head: ['存放处'], field: 'place' },
            { head: ['锁数'], field: 'locks' },
          ],
        },
        remark('期末库存=上期库存+入库-出库;两名管理人员不得为同一人。'),
      ],
    },
    {
      name: '13固定资产',
      kind: 'fixed-assets',
      blocks: [
        volume('固定资产汇总及明细', '13'),
        {
          kind: 'cross',
          corner: [['资产大类']],
          rows: [
            { head: ['教学仪器设备'], where: 'group=教学仪器设备' },
            { head: ['通用设备'], where: 'group=通用设备' },
            { head: ['家具用具'], where: 'group=家具用具' },
            { head: ['总  计'] },
          ],
          columns: [
            { head: ['原值(万元)'], value: 'assets.original', scale: 0.0001, digits: 2 },
            { head: ['已提折旧(万元)'], value: 'assets.depreciation', scale: 0.0001, digits: 2 },
            { head: ['净值(万元)'], value: 'assets.net', scale: 0.0001, digits: 2 },
            { head: ['成新率%'], value: 'assets.net/assets.original*100', digits: 1 },
          ],
        },
        { kind: 'gap', rows: 1 },
        { kind: 'text', merge: false, lines: ['明细(单位:元)'] },
        {
          kind: 'list',
          of: 'assets',
          columns: [
            { head: ['卡片号'], field: 'code' },
            { head: ['大类'], field: 'group' },
            { head: ['名称'], field: 'name' },
            { head: ['型号'], field: 'spec' },
            { head: ['数量', '计量'], field: 'unit' },
            { head: ['数量', '数'], field: 'quantity' },
            { head: ['单价'], field: 'price' },
            { head: ['原值'], field: 'original', adds: true },
            { head: ['折旧'], field: 'depreciation', adds: true },
            { head: ['净值'], field: 'net', adds: true },
            { head: ['购置时间'], field: 'bought', date: 'YYYY.M.D' },
            { head: ['来源'], field: 'way' },
            { head: ['领用人'], field: 'user' },
          ],
          total: { label: '合计', at: 'bottom' },
        },
        CHECKED,
      ],
    },
    {
      name: '14学生变动',
      kind: 'pupil-movement',
      blocks: [
        volume('学生变动情况({school.year-1}.9—{school.year}.8)', '14'),
        {
          kind: 'list',
          of: 'grades',
          turned: true,
          columns: [
            { head: ['项    目'], field: 'name' },
            { head: ['上学年初学生数'], field: 'start', adds: true },
            {
              head: ['本学年增加'],
              value: 'grades.transferIn{id=@id}+grades.borrowed{id=@id}+grades.resumed{id=@id}',
              adds: true,
            },
            { head: ['  1.转入'], field: 'transferIn', adds: true },
            { head: ['  2.借读'], field: 'borrowed', adds: true },
            { head: ['  3.复学'], field: 'resumed', adds: true },
            {
              head: ['本学年减少'],
              value: 'grades.transferOut{id=@id}+grades.suspended{id=@id}',
              adds: true,
            },
            { head: ['  1.转出'], field: 'transferOut', adds: true },
            { head: ['  2.休学'], field: 'suspended', adds: true },
            { head: ['现有学生数'], field: 'end', adds: true },
          ],
          total: { label: '合计', at: 'bottom' },
        },
        remark('现有学生数=上学年初学生数+本学年增加-本学年减少。'),
        CHECKED,
      ],
    },
    {
      name: '15体质',
      kind: 'fitness-stats',
      blocks: [
        volume('学生体质健康标准达标情况', '15'),
        {
          kind: 'cross',
          corner: [['年  级']],
          rows: [{ head: ['{name}'], each: 'grades', where: 'grade=@id' }, { head: ['合  计'] }],
          columns: [
            { head: ['全体', '在校人数'], value: 'pupils' },
            { head: ['全体', '受测人数'], value: 'pupils{tested=true}' },
            { head: ['全体', '优秀'], value: 'pupils{fitness=优秀}' },
            { head: ['全体', '良好'], value: 'pupils{fitness=良好}' },
            { head: ['全体', '及格'], value: 'pupils{fitness=及格}' },
            { head: ['全体', '不及格'], value: 'pupils{fitness=不及格}' },
            ...ofSex('男生', ',sex=男'),
            ...ofSex('女生', ',sex=女'),
            { head: ['全体及格率%'], value: rate('优秀|良好|及格'), digits: 1 },
          ],
          format: { zero: '0' },
        },
        remark('注:优秀率=优秀÷受测人数×100;及格率=(优秀+良好+及格)÷受测人数×100。'),
        CHECKED,
      ],
    },
    {
      name: '16培训',
      kind: 'teacher-training',
      blocks: [
        volume('教师继续教育学时登记', '16'),
        {
          kind: 'list',
          of: 'staff',
          where: 'fullTime=true',
          group: { by: 'stage', merge: true },
          columns: [
            { head: ['学段'], field: 'stage' },
            { head: ['姓名'], field: 'name' },
            { head: ['学科'], field: 'subject' },
            ...[1, 2, 3, 4, 5].map((at) => ({ head: ['分年度学时', `第${at}学年`], field: `hours${at}` })),
            { head: ['五年累计'], field: 'hours' },
            { head: ['本年度集中培训', '专题'], field: 'topic' },
            { head: ['本年度集中培训', '级别'], field: 'level' },
            { head: ['本年度集中培训', '起'], field: 'trainedFrom', date: 'YYYY.M.D' },
            { head: ['本年度集中培训', '止'], field: 'trainedTo', date: 'YYYY.M.D' },
            { head: ['是否满360学时'], fixed: '是' },
          ],
        },
        CHECKED,
      ],
    },
    {
      name: '17经费',
      kind: 'fund-budget',
      blocks: [
        volume('公用经费收支预算执行情况(元)', '17'),
        {
          kind: 'list',
          of: 'budget',
          codes: true,
          columns: [
            { head: ['经济科目'], field: 'item', code: '甲' },
            { head: ['上年支出'], field: 'before', adds: true, code: '1' },
            { head: ['本年', '预算数'], field: 'planned', adds: true, code: '2' },
            { head: ['本年', '执行数'], field: 'spent', adds: true, code: '3' },
            { head: ['本年', '余额'], field: 'left', adds: true, code: '4=2-3' },
            {
              head: ['本年预算比上年', '增加额'],
              value: 'budget.planned{no=@no}-budget.before{no=@no}',
              adds: true,
              code: '5=2-1',
            },
            {
              head: ['本年预算比上年', '增长%'],
              value: '(budget.planned{no=@no}-budget.before{no=@no})/budget.before{no=@no}*100',
              digits: 2,
              adds: true,
              code: '6=5÷1',
            },
          ],
          total: { label: '总计', at: 'top' },
        },
        remark('其中教师培训费占本年预算{budget.planned{isTraining=true}/budget.planned*100}%。'),
        CHECKED,
      ],
    },
    {
      name: '18安全',
      kind: 'safety-hazard',
      blocks: [
        volume('安全隐患排查治理登记', '18'),
        {
          kind: 'list',
          of: 'hazards',
          order: ['-level', 'found'],
          group: { by: 'level', merge: true },
          columns: [
            { head: ['隐患级别'], field: 'level' },
            { head: ['排查时间'], field: 'found', date: 'YYYY.M.D' },
            { head: ['存在的隐患', '地点'], field: 'place' },
            { head: ['存在的隐患', '内容'], field: 'text' },
            { head: ['治理', '措施'], field: 'measure' },
            { head: ['治理', '责任人'], field: 'person' },
            { head: ['治理', '时限'], field: 'deadline', date: 'YYYY.M.D' },
            { head: ['治理', '完成'], field: 'finished', date: 'YYYY.M.D' },
            { head: ['验收', '日期'], field: 'verified', date: 'YYYY.M.D' },
            { head: ['验收', '结果'], field: 'result' },
            { head: ['是否销账'], field: 'closed', words: yesNo },
          ],
        },
        CHECKED,
      ],
    },
    {
      name: '19课程表',
      kind: 'timetable',
      blocks: [
        { kind: 'text', lines: ['{school.name}课程表(每日)', '{school.year}年秋季学期'] },
        {
          kind: 'week',
          shape: 'whole',
          corner: ['班次'],
          day: '星期{n}',
          period: '第{n}节',
          halves: 5,
          cell: '{subject}{teacher}',
          words: { 道德与法治: '政治', 体育与健康: '体育', 综合实践活动: '综合', 信息科技: '信息' },
          free: '自习',
        },
      ],
    },
    {
      name: '20任课',
      kind: 'teacher-assignment',
      blocks: [
        volume('各班任课教师及周课时', '20'),
        {
          kind: 'list',
          of: 'assignments',
          group: { by: 'className', merge: true, subtotal: '{className}合计' },
          order: ['class', '-periods'],
          columns: [
            { head: ['班级'], field: 'className' },
            { head: ['课程'], field: 'subject' },
            { head: ['任课教师'], field: 'teacher' },
            { head: ['每周节数'], field: 'periods', adds: true },
          ],
          total: { label: '总节数', at: 'bottom' },
        },
      ],
    },
    {
      name: '21满意度',
      blocks: [
        volume('社会满意度问卷调查结果', '21'),
        {
          kind: 'list',
          of: 'surveys',
          columns: [
            { head: ['人群'], field: 'group' },
            { head: ['问卷(份)', '发出'], field: 'sent', adds: true },
            { head: ['问卷(份)', '收回有效'], field: 'valid', adds: true },
            { head: ['其中:满意(份)'], field: 'content', adds: true },
            {
              head: ['满意率%'],
              value: 'surveys.content{no=@no}/surveys.valid{no=@no}*100',
              digits: 2,
              adds: true,
            },
          ],
          total: { label: '全部', at: 'bottom' },
        },
        remark('满意率=满意份数÷收回有效份数×100。'),
        CHECKED,
      ],
    },
  ],
};
