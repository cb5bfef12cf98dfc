import type { Dialect, Edge, GridCell } from '../dialect';

const SIGNED = '填表人:{school.clerk}          审核人:          学校负责人(签字):{school.principal}';

const TICKS = {
  小学: '学校类别:完全小学[√]  教学点[ ]  初级中学[ ]  九年一贯制学校[ ]',
  教学点: '学校类别:完全小学[ ]  教学点[√]  初级中学[ ]  九年一贯制学校[ ]',
};

const section = (title: string): readonly GridCell[] => [{ span: 6, cell: title }];

const pair = (
  left: readonly [name: string, unit: string, value: string, digits?: number],
  right: readonly [name: string, unit: string, value: string, digits?: number],
): readonly GridCell[] =>
  [left, right].flatMap(([name, unit, value, digits]) => [name, unit, { value, digits: digits ?? 0 }]);

const area = (label: string, where: string): readonly GridCell[] => [
  label,
  { value: `buildings.area${where && `{${where}}`}` },
  ...['框架结构', '砖混结构', '砖木结构'].map((structure) => ({
    value: `buildings.area{${[where, `structure=${structure}`].filter(Boolean).join(',')}}`,
    zero: '',
  })),
  { value: `buildings.area${where && `{${where}}`}/pupils`, digits: 2 },
];

const SUBJECTS = ['语文', '数学', '英语', '体育与健康', '音乐', '美术', '科学', '信息科技'];

const careRows: readonly Edge[] = [
  { head: ['一、留守儿童总人数'], value: 'pupils{leftBehind=true}' },
  { head: ['其中:女童'], value: 'pupils{leftBehind=true,sex=女}' },
  { head: ['二、外出情况'], empty: true },
  { head: ['1.父母双方外出务工'], value: 'pupils{leftBehind=true,bothAway=true}' },
  { head: ['2.父母一方外出务工'], value: 'pupils{leftBehind=true,oneAway=true}' },
  { head: ['三、监护人情况'], empty: true },
  { head: ['1.祖父母'], value: 'pupils{leftBehind=true,careKind=祖父母}' },
  { head: ['2.外祖父母'], value: 'pupils{leftBehind=true,careKind=外祖父母}' },
  { head: ['3.亲戚朋友'], value: 'pupils{leftBehind=true,careKind=亲朋}' },
];

/** 安徽: what a central school and its teaching points hand in to the county, in words of the clerk's own. */
export const anhuiCentral: Dialect = {
  id: 'anhui-central',
  follows:
    '安徽 义务教育学校标准化建设台账(基本情况登记、班级学生数、校舍、功能室、图书、仪器)、农村留守儿童关爱台账与汇总表、控辍保学台账、公用经费收支预算表',
  habits: [
    '标题行里写单位(单位:人),另有填报单位和日期一行。',
    '基本情况分一、二、三、四段,每行两组“项目、单位、数量”,其中数紧跟在后。',
    '类别在方括号里打√。',
    '班级学生数三层表头:在校学生数{合计,其中{女,留守,随迁}},每年级小计。',
    '配备标准印在表下注里或表内一列,结果写“齐”。',
    '留守儿童汇总表行分一、二、三,段名行没有数,列为各年级。',
    '校舍表一、二、三、四下有1.2.3.,末列为生均,合计在末行。',
    '任课教师按学科统计,学历、职称、年龄三组并排。',
    '日期写作2024.09.05、2024年9月5日、9月5日;生日写作2015-03-08。',
    '表下有注和填表人、审核人、学校负责人签字一行。',
    '是否销号写是、否;制度上墙打√。',
    '预算表分上年决算、本年预算、增减,没有比率。',
  ],
  schools: ['primary', 'point'],
  sheets: [
    {
      name: '1基本情况',
      kind: 'school-profile',
      blocks: [
        {
          kind: 'text',
          lines: [
            '义务教育学校基本情况登记表',
            '填报单位(公章):{school.name}          填报时间:{school.year}年10月15日',
          ],
        },
        {
          kind: 'grid',
          rows: [
            [
              '学校名称',
              { span: 2, cell: { value: 'school.name' } },
              '校长(负责人)',
              { span: 2, cell: { value: 'school.principal' } },
            ],
            [
              '建校时间',
              { span: 2, cell: { value: 'school.founded', suffix: '年' } },
              '联系电话',
              { span: 2, cell: { value: 'school.phone' } },
            ],
            [
              {
                span: 6,
                cell: { value: 'school.typeName', words: TICKS },
              },
            ],
            ['项    目', '单位', '数量', '项    目', '单位', '数量'],
            section('一、班级及学生'),
            pair(['教学班数', '个', 'classes'], ['在校学生数', '人', 'pupils']),
            pair(['其中:女生', '人', 'pupils{sex=女}'], ['其中:留守儿童', '人', 'pupils{leftBehind=true}']),
            pair(['其中:随迁子女', '人', 'pupils{migrant=true}'], ['平均班额', '人/班', 'pupils/classes', 1]),
            section('二、教职工'),
            pair(['教职工总数', '人', 'staff'], ['其中:专任教师', '人', 'staff{fullTime=true}']),
            pair(
              ['专任教师中:女', '人', 'staff{fullTime=true,sex=女}'],
              ['专任教师中:本科及以上学历', '人', 'staff{fullTime=true,degree=本科|研究生}'],
            ),
            section('三、校园校舍'),
            pair(['学校占地面积', '㎡', 'school.site'], ['其中:绿化面积', '㎡', 'school.green']),
            pair(['运动场地面积', '㎡', 'school.ground'], ['校舍建筑面积', '㎡', 'buildings.area']),
            pair(
              ['其中:教学及辅助用房', '㎡', 'buildings.area{group=教学及辅助用房}'],
              ['其中:生活用房', '㎡', 'buildings.area{group=生活用房}'],
            ),
            section('四、装备图书'),
            pair(
              ['图书总数', '册', 'bookCategories.copies'],
              ['生均图书', '册', 'bookCategories.copies/pupils', 1],
            ),
            pair(['学生用计算机', '台', 'school.computers'], ['多媒体教室', '间', 'school.multimedia']),
          ],
        },
        { kind: 'text', lines: ['注:1.数据截至{school.year}年9月1日;2.面积保留整数。', SIGNED] },
      ],
    },
    {
      name: '2班级学生数',
      kind: 'class-size',
      blocks: [
        {
          kind: 'text',
          lines: [
            '{school.year}年秋季学期班级学生数统计表(单位:人)',
            ['学校:{school.name}', '', '', '', '', '{school.year}年9月10日'],
          ],
        },
        {
          kind: 'list',
          of: 'classes',
          group: { by: 'gradeName', merge: true, subtotal: '小  计' },
          columns: [
            { head: ['年级'], field: 'gradeName' },
            { head: ['班别'], field: 'name' },
            { head: ['在校学生数', '合计'], value: 'pupils{class=@id}', adds: true },
            { head: ['在校学生数', '其中', '女'], value: 'pupils{class=@id,sex=女}', adds: true },
            {
              head: ['在校学生数', '其中', '留守'],
              value: 'pupils{class=@id,leftBehind=true}',
              adds: true,
            },
            { head: ['在校学生数', '其中', '随迁'], value: 'pupils{class=@id,migrant=true}', adds: true },
            { head: ['班主任', '姓名'], field: 'head' },
            { head: ['班主任', '联系电话'], field: 'headPhone' },
          ],
          total: { label: '合  计', at: 'bottom' },
        },
        { kind: 'text', lines: ['注:小学班额不超过45人。', SIGNED] },
      ],
    },
    {
      name: '3学生名册',
      kind: 'student-roster',
      blocks: [
        {
          kind: 'text',
          lines: ['{school.name}在籍学生名册', '{school.year}年秋季        共{classes}个班  {pupils}名学生'],
        },
        {
          kind: 'list',
          of: 'pupils',
          columns: [
            { head: ['序号'], serial: true },
            { head: ['年级'], field: 'gradeName' },
            { head: ['班级'], field: 'className' },
            { head: ['学生姓名'], field: 'name' },
            { head: ['性别'], field: 'sex' },
            { head: ['民族'], field: 'ethnicity' },
            { head: ['出生日期'], field: 'birth', date: 'YYYY-MM-DD' },
            { head: ['公民身份号码'], field: 'idCard' },
            { head: ['入学时间'], field: 'enrolled', date: 'YYYY.MM' },
            { head: ['家庭住址'], field: 'address' },
            { head: ['父亲姓名'], field: 'father' },
            { head: ['母亲姓名'], field: 'mother' },
            { head: ['联系电话'], field: 'phone' },
            { head: ['是否留守'], field: 'leftBehind', words: { true: '是', false: '' } },
            { head: ['备注'], fixed: '' },
          ],
        },
        { kind: 'text', lines: [SIGNED] },
      ],
    },
    {
      name: '4留守儿童台账',
      kind: 'left-behind',
      when: 'pupils{leftBehind=true}',
      blocks: [
        {
          kind: 'text',
          lines: ['农村留守儿童关爱台账', ['学校:{school.name}', '', '', '', '', '', '{school.year}年9月']],
        },
        {
          kind: 'list',
          of: 'pupils',
          where: 'leftBehind=true',
          columns: [
            { head: ['序号'], serial: true },
            { head: ['学生', '姓名'], field: 'name' },
            { head: ['学生', '性别'], field: 'sex' },
            { head: ['学生', '出生日期'], field: 'birth', date: 'YYYY-MM-DD' },
            { head: ['学生', '班级'], field: 'className' },
            { head: ['父母外出情况', '父亲', '姓名'], field: 'father' },
            { head: ['父母外出情况', '父亲', '务工地'], field: 'fatherPlace' },
            { head: ['父母外出情况', '母亲', '姓名'], field: 'mother' },
            { head: ['父母外出情况', '母亲', '务工地'], field: 'motherPlace', none: '在家' },
            { head: ['父母外出情况', '双方', '外出'], field: 'bothAway', words: { true: '√', false: '' } },
            { head: ['父母外出情况', '一方', '外出'], field: 'oneAway', words: { true: '√', false: '' } },
            { head: ['委托监护人', '姓名'], field: 'guardian' },
            { head: ['委托监护人', '与儿童关系'], field: 'relation' },
            { head: ['委托监护人', '电话'], field: 'guardianPhone' },
            { head: ['监护状况'], field: 'care' },
            { head: ['结对教师'], field: 'helper' },
          ],
        },
        { kind: 'text', lines: [SIGNED] },
      ],
    },
    {
      name: '5留守儿童汇总',
      kind: 'left-behind-stats',
      when: 'pupils{leftBehind=true}',
      blocks: [
        {
          kind: 'text',
          lines: ['农村留守儿童情况汇总表(单位:人)', '填报单位:{school.name}      {school.year}年9月20日'],
        },
        {
          kind: 'cross',
          corner: [['项        目']],
          rows: careRows,
          columns: [{ head: ['合计'] }, { head: ['{name}'], each: 'grades', where: 'grade=@id' }],
          format: { zero: '0' },
        },
        { kind: 'text', lines: ['注:留守儿童指父母双方或一方外出务工的在校学生。', SIGNED] },
      ],
    },
    {
      name: '6教职工名册',
      kind: 'teacher-roster',
      blocks: [
        {
          kind: 'text',
          lines: [
            '教职工基本情况登记册',
            '学校:{school.name}        在册{staff}人,其中专任教师{staff{fullTime=true}}人',
          ],
        },
        {
          kind: 'list',
          of: 'staff',
          columns: [
            { head: ['序号'], serial: true },
            { head: ['姓名'], field: 'name' },
            { head: ['性别'], field: 'sex' },
            { head: ['出生年月'], field: 'birth', date: 'YYYY.MM' },
            { head: ['民族'], field: 'ethnicity' },
            { head: ['政治面貌'], field: 'party' },
            { head: ['参加工作时间'], field: 'worked', date: 'YYYY.MM' },
            { head: ['最高学历'], field: 'degree' },
            { head: ['职称'], field: 'title', none: '/' },
            { head: ['人员类别'], field: 'post' },
            { head: ['教师资格证'], field: 'cert', none: '/' },
            { head: ['任教学科'], field: 'subject' },
            { head: ['周课时数'], field: 'periods', zero: '/' },
            { head: ['是否在编'], field: 'established', words: { true: '是', false: '否' } },
          ],
        },
        { kind: 'text', lines: [SIGNED] },
      ],
    },
    {
      name: '7专任教师统计',
      kind: 'teacher-stats',
      blocks: [
        { kind: 'text', lines: ['专任教师分学科情况统计表(单位:人)', '填报单位:{school.name}'] },
        {
          kind: 'cross',
          corner: [['学科']],
          rows: [
            ...SUBJECTS.map((subject) => ({ head: [subject], where: `subject=${subject}` })),
            { head: ['合计'] },
          ],
          columns: [
            { head: ['专任教师数', '合计'], value: 'staff{fullTime=true}' },
            { head: ['专任教师数', '其中:女'], value: 'staff{fullTime=true,sex=女}' },
            { head: ['按学历分', '研究生'], value: 'staff{fullTime=true,degree=研究生}', zero: '' },
            { head: ['按学历分', '本科'], value: 'staff{fullTime=true,degree=本科}', zero: '' },
            { head: ['按学历分', '专科'], value: 'staff{fullTime=true,degree=专科}', zero: '' },
            { head: ['按职称分', '高级'], value: 'staff{fullTime=true,title=高级教师}', zero: '' },
            { head: ['按职称分', '一级'], value: 'staff{fullTime=true,title=一级教师}', zero: '' },
            { head: ['按职称分', '二级'], value: 'staff{fullTime=true,title=二级教师}', zero: '' },
            { head: ['按年龄分', '30岁及以下'], value: 'staff{fullTime=true,age<=30}', zero: '' },
            { head: ['按年龄分', '31至40岁'], value: 'staff{fullTime=true,age>=31,age<=40}', zero: '' },
            { head: ['按年龄分', '41至50岁'], value: 'staff{fullTime=true,age>=41,age<=50}', zero: '' },
            { head: ['按年龄分', '51岁及以上'], value: 'staff{fullTime=true,age>=51}', zero: '' },
          ],
        },
        { kind: 'text', lines: ['注:按主要任教学科填报,一人只填一科。', SIGNED] },
      ],
    },
    {
      name: '8校舍情况',
      kind: 'buildings',
      blocks: [
        {
          kind: 'text',
          lines: ['校舍建筑面积情况表(单位:平方米)', '学校:{school.name}        在校学生:{pupils}人'],
        },
        {
          kind: 'grid',
          rows: [
            ['用房名称', '建筑面积', { span: 3, cell: '其中' }, '生均面积'],
            ['', '', '框架', '砖混', '砖木', ''],
            area('一、教学及辅助用房', 'group=教学及辅助用房'),
            ...['教室', '实验室', '图书室', '微机室', '音美教室', '体育馆'].map((use, index) =>
              area(`  ${index + 1}.${use}`, `use=${use}`),
            ),
            area('二、行政办公用房', 'group=行政办公用房'),
            area('  其中:教师办公室', 'use=教师办公室'),
            area('三、生活用房', 'group=生活用房'),
            ...['教工宿舍', '学生宿舍', '食堂', '厕所'].map((use, index) =>
              area(`  ${index + 1}.${use}`, `use=${use}`),
            ),
            area('四、其他用房', 'group=其他用房'),
            area('合    计', ''),
          ],
        },
        { kind: 'text', lines: ['注:合计=一+二+三+四;生均面积=建筑面积÷在校学生数。', SIGNED] },
      ],
    },
    {
      name: '9功能室',
      kind: 'function-rooms',
      when: 'school{isPrimary=true}',
      blocks: [
        {
          kind: 'text',
          lines: ['功能室设置及管理情况台账', ['学校:{school.name}', '', '', '', '', '', '面积单位:㎡']],
        },
        {
          kind: 'list',
          of: 'rooms',
          columns: [
            { head: ['序号'], serial: true },
            { head: ['功能室'], field: 'name' },
            { head: ['应设间数'], field: 'required', adds: true },
            { head: ['已设间数'], field: 'count', adds: true },
            { head: ['使用面积', '每间'], field: 'each' },
            { head: ['使用面积', '共计'], field: 'area', adds: true },
            { head: ['所在位置'], field: 'place' },
            { head: ['管理教师'], field: 'responsible' },
            { head: ['管理', '制度上墙'], field: 'posted', words: { true: '√', false: '' } },
            { head: ['管理', '使用记录'], field: 'book', words: { true: '√', false: '' } },
            { head: ['落实情况'], fixed: '齐' },
          ],
          total: { label: '合计', at: 'bottom', column: 1 },
        },
        { kind: 'text', lines: [SIGNED] },
      ],
    },
    {
      name: '10图书',
      kind: 'library-categories',
      blocks: [
        { kind: 'text', lines: ['图书室藏书情况登记表', '学校:{school.name}'] },
        {
          kind: 'list',
          of: 'bookCategories',
          columns: [
            { head: ['类号'], field: 'code' },
            { head: ['图书类别'], field: 'name' },
            { head: ['现有册数'], field: 'copies', adds: true },
            {
              head: ['占总数%'],
              value: 'bookCategories.copies{code=@code}/bookCategories.copies*100',
              digits: 1,
              total: 'bookCategories.copies/bookCategories.copies*100',
            },
          ],
          total: { label: '合计', at: 'bottom' },
        },
        {
          kind: 'grid',
          rows: [
            [
              '在校学生',
              { value: 'pupils', suffix: '人' },
              '生均册数',
              { value: 'bookCategories.copies/pupils', digits: 1 },
            ],
            [
              '报刊',
              { value: 'school.newspapers', suffix: '种' },
              '本学期借阅',
              { value: 'classes.loans', suffix: '册次' },
            ],
          ],
        },
        { kind: 'text', lines: [SIGNED] },
      ],
    },
    {
      name: '11教学仪器',
      kind: 'lab-equipment',
      blocks: [
        {
          kind: 'text',
          lines: ['小学科学教学仪器登记簿', ['学校:{school.name}', '', '', '', '', '', '', '', '金额:元']],
        },
        {
          kind: 'list',
          of: 'instruments',
          columns: [
            { head: ['序号'], serial: true },
            { head: ['分类号'], field: 'code' },
            { head: ['品名'], field: 'name' },
            { head: ['规格型号'], field: 'spec' },
            { head: ['单位'], field: 'unit' },
            { head: ['标准配备数'], field: 'required' },
            { head: ['库存', '现存'], field: 'actual' },
            { head: ['库存', '其中', '完好'], field: 'good' },
            { head: ['库存', '其中', '待修'], field: 'broken', zero: '' },
            { head: ['单价'], field: 'price', digits: 2 },
            { head: ['金额'], field: 'amount', adds: true, digits: 2 },
            { head: ['存放柜号'], field: 'place' },
          ],
          total: { label: '合计', at: 'bottom', column: 2 },
        },
        { kind: 'text', lines: ['注:标准配备数按学校规模(12个班以下、13个班以上)执行。', SIGNED] },
      ],
    },
    {
      name: '12安全隐患',
      kind: 'safety-hazard',
      blocks: [
        {
          kind: 'text',
          lines: ['校园安全隐患排查整改销号台账', '学校:{school.name}        {school.year}年秋季学期'],
        },
        {
          kind: 'list',
          of: 'hazards',
          columns: [
            { head: ['序号'], serial: true },
            { head: ['排查日期'], field: 'found', date: 'YYYY.MM.DD' },
            { head: ['隐患部位'], field: 'place' },
            { head: ['隐患表现'], field: 'text' },
            { head: ['隐患等级'], field: 'level' },
            { head: ['整改', '措施'], field: 'measure' },
            { head: ['整改', '期限'], field: 'deadline', date: 'YYYY.MM.DD' },
            { head: ['整改', '责任人'], field: 'person' },
            { head: ['整改', '完成日期'], field: 'finished', date: 'YYYY.MM.DD' },
            { head: ['复查日期'], field: 'verified', date: 'YYYY.MM.DD' },
            { head: ['复查结论'], field: 'result' },
            { head: ['是否销号'], field: 'closed', words: { true: '是', false: '否' } },
          ],
        },
        { kind: 'text', lines: [SIGNED] },
      ],
    },
    {
      name: '13控辍保学',
      kind: 'dropout-control',
      when: 'pupils{absent=true}',
      blocks: [
        { kind: 'text', lines: ['控辍保学劝返情况台账', '学校:{school.name}'] },
        {
          kind: 'list',
          of: 'pupils',
          where: 'absent=true',
          columns: [
            { head: ['序号'], serial: true },
            { head: ['姓名'], field: 'name' },
            { head: ['性别'], field: 'sex' },
            { head: ['所在班级'], field: 'className' },
            { head: ['监护人'], field: 'guardian' },
            { head: ['监护人电话'], field: 'guardianPhone' },
            { head: ['离校日期'], field: 'leftDate', date: 'M月D日' },
            { head: ['离校原因'], field: 'leftCause' },
            { head: ['劝返经过', '首次家访'], field: 'visit1', date: 'M月D日' },
            { head: ['劝返经过', '再次家访'], field: 'visit2', date: 'M月D日' },
            { head: ['返校日期'], field: 'returned', date: 'M月D日' },
            { head: ['现已返校'], field: 'isBack', words: { true: '是', false: '否' } },
            { head: ['包保教师'], field: 'responsible' },
          ],
        },
        { kind: 'text', lines: ['注:日期均为{school.year}年。', SIGNED] },
      ],
    },
    {
      name: '14公用经费',
      kind: 'fund-budget',
      blocks: [
        { kind: 'text', lines: ['{school.year}年度公用经费收支预算表(单位:元)', '单位:{school.name}'] },
        {
          kind: 'list',
          of: 'budget',
          columns: [
            { head: ['序号'], serial: true },
            { head: ['支出内容'], field: 'item' },
            { head: ['上年决算数'], field: 'before', adds: true },
            { head: ['本年预算数'], field: 'planned', adds: true },
            {
              head: ['比上年增减'],
              value: 'budget.planned{no=@no}-budget.before{no=@no}',
              adds: true,
            },
            { head: ['已支出'], field: 'spent', adds: true },
            { head: ['结余'], field: 'left', adds: true, zero: '' },
          ],
          total: { label: '合计', at: 'bottom', column: 1 },
        },
        { kind: 'text', lines: [SIGNED] },
      ],
    },
    {
      name: '15课程表',
      kind: 'timetable',
      blocks: [
        { kind: 'text', lines: ['{school.name}{school.year}年秋季学期课程总表'] },
        {
          kind: 'week',
          shape: 'whole',
          corner: ['班级'],
          day: '周{n}',
          period: '{n}',
          cell: '{subject}',
          words: { 道德与法治: '道法', 体育与健康: '体育', 综合实践活动: '综合', 信息科技: '信息' },
          free: '',
        },
        { kind: 'text', lines: ['注:上午四节,下午两节。'] },
      ],
    },
  ],
};
