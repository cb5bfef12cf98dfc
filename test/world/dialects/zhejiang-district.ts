import type { Column, Dialect, Edge, GridCell } from '../dialect';

const heading = (title: string, unit: string) =>
  ({ kind: 'text', lines: [title, [`学校名称:{school.name}`, '', '', '', `计量单位:${unit}`]] }) as const;

const share = (part: string, whole: string, head: readonly string[]): Column => ({
  head,
  value: `${part}/${whole}*100`,
  digits: 1,
  adds: true,
});

/** A line of two years: code, item, unit, last year, this year, the change and its share. */
const years = (code: string, item: string, unit: string, last: string, now: string): readonly GridCell[] => [
  code,
  item,
  unit,
  { value: last },
  { value: now },
  { value: `${now}-${last}` },
  { value: `(${now}-${last})/${last}*100`, digits: 2 },
];

/** A line of an indicator: its two terms, what comes out, the standard, the verdict. */
const indicator = (
  no: string,
  name: string,
  term: readonly [numerator: string, denominator: string],
  result: string,
  bound: string,
  standard: string,
): readonly GridCell[] => [
  no,
  name,
  { value: term[0] },
  { value: term[1] },
  { value: result, digits: 2 },
  standard,
  { meets: result, bound, words: { true: '达标', false: '未达标' } },
];

const rooms = (code: string, name: string, where: string): readonly GridCell[] => [
  code,
  name,
  { value: `buildings.area${where}` },
  { value: `buildings.area${where}/buildings.area*100`, digits: 2 },
  { value: `buildings.area${where}/pupils`, digits: 2 },
];

const uses = (first: number, names: readonly string[]): readonly (readonly GridCell[])[] =>
  names.map((use, index) => rooms(String(first + index), use, `{use=${use}}`));

const titles: readonly Edge[] = [
  { head: ['高级教师'], where: 'title=高级教师' },
  { head: ['一级教师'], where: 'title=一级教师' },
  { head: ['二级教师'], where: 'title=二级教师' },
  { head: ['合计'] },
];

const teachers = 'staff{fullTime=true}';
const teaching = '(buildings.area{group=教学及辅助用房}-buildings.area{use=体育馆})';
const sports = '(school.ground+buildings.area{use=体育馆})';

const fitness = ['优秀', '良好', '及格', '不及格'].flatMap((level): readonly Column[] => [
  {
    head: ['总评等级', level, '人数'],
    value: `pupils{grade=@id,fitness=${level}}`,
    adds: true,
  },
  share(`pupils{grade=@id,fitness=${level}}`, 'pupils{grade=@id,tested=true}', ['总评等级', level, '%']),
]);

/** 浙江: a district's exports from the registers and its tables over both stages, with shares and last year's figures. */
export const zhejiangDistrict: Dialect = {
  id: 'zhejiang-district',
  follows:
    '浙江 城区学校:学籍系统、教师管理系统导出表;学校办学条件年度对照表、优质均衡监测指标表、图书分类统计、国家学生体质健康标准测试汇总、教师发展培训学分(学时)汇总;广东 校舍用房分类表',
  habits: [
    '系统导出的名册没有标题行,首行就是列名,必填列名前有*,年月日写成8位数字。',
    '代码表示是否:1-是、0-否;就读方式写住校、走读。',
    '汇总表首列为代码(101、102…),小学、初中、合计并排。',
    '人数旁边紧接着占比(%),小计、合计行的占比重算。',
    '上年、本年、增减、增幅四列,增幅不带百分号。',
    '用房表小计、合计夹在行间,各有代码。',
    '监测指标表把分子、分母、结果、标准、结论排成一行,结论写达标、未达标。',
    '年龄段下有小计和“#”其中数。',
    '资产按类分小计,原值、净值以万元计。',
    '预算表执行率、占比、同比三种百分数。',
    '体质测试三层表头:总评等级{优秀{人数,%}…},合格率在最后。',
    '总课程表星期、节次在左,班级在上。',
    '九年一贯制学校的小学、初中分段小计,监测指标表只有初中学校填。',
  ],
  schools: ['nine-year', 'junior'],
  sheets: [
    {
      name: '学生信息',
      kind: 'student-roster',
      blocks: [
        {
          kind: 'list',
          of: 'pupils',
          columns: [
            { head: ['*姓名'], field: 'name' },
            { head: ['*性别'], field: 'sex' },
            { head: ['*出生日期'], field: 'birth', date: 'YYYYMMDD' },
            { head: ['身份证件类型'], fixed: '居民身份证' },
            { head: ['*身份证件号'], field: 'idCard' },
            { head: ['全国学籍号'], field: 'code' },
            { head: ['班内学号'], field: 'seat' },
            { head: ['*年级名称'], field: 'gradeName' },
            { head: ['*班级名称'], field: 'className' },
            { head: ['*民族'], field: 'ethnicity' },
            { head: ['*入学年月'], field: 'enrolled', date: 'YYYYMM' },
            { head: ['就读方式'], field: 'boarder', words: { true: '住校', false: '走读' } },
            { head: ['是否进城务工人员随迁子女'], field: 'migrant', words: { true: '1-是', false: '0-否' } },
            { head: ['是否留守儿童'], field: 'leftBehind', words: { true: '1-是', false: '0-否' } },
            { head: ['是否残疾'], field: 'disabled', words: { true: '1-是', false: '0-否' } },
            { head: ['现住址'], field: 'address' },
            { head: ['监护人姓名'], field: 'guardian' },
            { head: ['监护人关系'], field: 'relation' },
            { head: ['监护人电话'], field: 'guardianPhone' },
          ],
        },
      ],
    },
    {
      name: '教职工信息',
      kind: 'teacher-roster',
      blocks: [
        {
          kind: 'list',
          of: 'staff',
          columns: [
            { head: ['*姓名'], field: 'name' },
            { head: ['*性别'], field: 'sex' },
            { head: ['*出生日期'], field: 'birth', date: 'YYYY-MM-DD' },
            { head: ['*身份证件号'], field: 'idCard' },
            { head: ['*参加工作年月'], field: 'worked', date: 'YYYY-MM' },
            { head: ['*教职工类别'], field: 'post' },
            { head: ['是否在编'], field: 'established', words: { true: '1-是', false: '0-否' } },
            { head: ['任教学段'], field: 'stage' },
            { head: ['任教学科'], field: 'subject' },
            { head: ['最高学历'], field: 'degree' },
            { head: ['专业技术职务'], field: 'title', none: '无' },
            { head: ['教师资格证种类'], field: 'cert', none: '无' },
            { head: ['骨干教师级别'], field: 'backbone' },
            { head: ['周课时'], field: 'periods' },
            { head: ['手机号码'], field: 'phone' },
          ],
        },
      ],
    },
    {
      name: '学段汇总',
      blocks: [
        heading('学校基本数据汇总表(分学段)', '个、人'),
        {
          kind: 'cross',
          corner: [['代码'], ['指标名称']],
          rows: [
            { head: ['101', '班级数'], value: 'classes' },
            { head: ['102', '其中:46人及以上班级'], value: 'classes{size>=46}' },
            { head: ['201', '在校学生数'], value: 'pupils' },
            { head: ['202', '其中:男生'], value: 'pupils{sex=男}' },
            { head: ['203', '      女生'], value: 'pupils{sex=女}' },
            { head: ['204', '其中:住校生'], value: 'pupils{boarder=true}' },
            { head: ['205', '其中:随迁子女'], value: 'pupils{migrant=true}' },
            { head: ['206', '随迁子女占比(%)'], value: 'pupils{migrant=true}/pupils*100', digits: 2 },
            { head: ['301', '专任教师数'], value: teachers },
            { head: ['302', '其中:女'], value: 'staff{fullTime=true,sex=女}' },
            { head: ['303', '其中:高级教师'], value: 'staff{fullTime=true,title=高级教师}' },
            { head: ['304', '其中:县级以上骨干教师'], value: 'staff{fullTime=true,backbone!=无}' },
            {
              head: ['305', '骨干教师占比(%)'],
              value: `staff{fullTime=true,backbone!=无}/${teachers}*100`,
              digits: 2,
            },
            { head: ['401', '平均班额'], value: 'pupils/classes', digits: 2 },
          ],
          columns: [{ head: ['{stage}'], each: 'stages', where: 'stage=@stage' }, { head: ['合计'] }],
        },
      ],
    },
    {
      name: '班级情况',
      kind: 'class-size',
      blocks: [
        heading('{school.year}学年第一学期班级情况一览表', '人'),
        {
          kind: 'list',
          of: 'classes',
          group: { by: 'stage', merge: true, subtotal: '{stage}小计' },
          columns: [
            { head: ['学段'], field: 'stage' },
            { head: ['班级'], field: 'name' },
            { head: ['班主任'], field: 'head' },
            { head: ['班级人数', '合计'], value: 'pupils{class=@id}', adds: true },
            { head: ['班级人数', '男'], value: 'pupils{class=@id,sex=男}', adds: true },
            { head: ['班级人数', '女'], value: 'pupils{class=@id,sex=女}', adds: true },
            share('pupils{class=@id,sex=女}', 'pupils{class=@id}', ['女生占比(%)']),
            { head: ['就读方式', '住校'], value: 'pupils{class=@id,boarder=true}', adds: true },
            { head: ['就读方式', '走读'], value: 'pupils{class=@id,boarder=false}', adds: true },
            { head: ['随迁子女', '人数'], value: 'pupils{class=@id,migrant=true}', adds: true },
            share('pupils{class=@id,migrant=true}', 'pupils{class=@id}', ['随迁子女', '占比(%)']),
          ],
          total: { label: '合计', at: 'bottom' },
        },
      ],
    },
    {
      name: '学籍变动',
      kind: 'pupil-movement',
      blocks: [
        heading('学生学籍变动情况({school.year-1}年9月至{school.year}年8月)', '人'),
        {
          kind: 'list',
          of: 'grades',
          group: { by: 'stage', merge: true, subtotal: '{stage}小计' },
          columns: [
            { head: ['学段'], field: 'stage' },
            { head: ['年级'], field: 'name' },
            { head: ['期初人数'], field: 'start', adds: true },
            {
              head: ['增加', '小计'],
              value: 'grades.transferIn{id=@id}+grades.borrowed{id=@id}+grades.resumed{id=@id}',
              adds: true,
            },
            { head: ['增加', '#转入'], field: 'transferIn', adds: true },
            { head: ['增加', '#借读'], field: 'borrowed', adds: true },
            { head: ['增加', '#复学'], field: 'resumed', adds: true },
            {
              head: ['减少', '小计'],
              value: 'grades.transferOut{id=@id}+grades.suspended{id=@id}',
              adds: true,
            },
            { head: ['减少', '#转出'], field: 'transferOut', adds: true },
            { head: ['减少', '#休学'], field: 'suspended', adds: true },
            { head: ['期末人数'], field: 'end', adds: true },
            {
              head: ['净增减'],
              value: 'grades.end{id=@id}-grades.start{id=@id}',
              adds: true,
            },
            {
              head: ['增减率(%)'],
              value: '(grades.end{id=@id}-grades.start{id=@id})/grades.start{id=@id}*100',
              digits: 2,
              adds: true,
            },
          ],
          total: { label: '全校合计', at: 'bottom' },
        },
      ],
    },
    {
      name: '教师年龄职称',
      kind: 'teacher-stats',
      blocks: [
        heading('专任教师年龄、职称结构', '人'),
        {
          kind: 'cross',
          corner: [['职称']],
          rows: titles,
          columns: [
            { head: ['合计'], value: teachers },
            { head: ['35岁及以下', '小计'], value: 'staff{fullTime=true,age<=35}' },
            { head: ['35岁及以下', '#30岁及以下'], value: 'staff{fullTime=true,age<=30}' },
            { head: ['36-50岁', '小计'], value: 'staff{fullTime=true,age>=36,age<=50}' },
            { head: ['36-50岁', '#46岁及以上'], value: 'staff{fullTime=true,age>=46,age<=50}' },
            { head: ['51岁及以上'], value: 'staff{fullTime=true,age>=51}' },
            { head: ['女教师', '人数'], value: 'staff{fullTime=true,sex=女}' },
            {
              head: ['女教师', '占比(%)'],
              value: `staff{fullTime=true,sex=女}/${teachers}*100`,
              digits: 1,
              none: '-',
            },
          ],
        },
      ],
    },
    {
      name: '年度对照',
      kind: 'fund-comparison',
      blocks: [
        heading('办学条件年度对照表', '人、册、元'),
        {
          kind: 'grid',
          rows: [
            ['代码', '项目', '计量单位', '上年', '本年', '增减', '增幅(%)'],
            years('A1', '在校学生', '人', 'school.lastPupils', 'pupils'),
            years('A2', '专任教师', '人', 'school.lastTeachers', teachers),
            years('B1', '馆藏图书', '册', 'school.lastBooks', 'bookCategories.copies'),
            years('C1', '公用经费预算', '元', 'budget.before', 'budget.planned'),
          ],
        },
        { kind: 'text', lines: ['说明:增幅=增减÷上年×100;公用经费上年为决算数。'] },
      ],
    },
    {
      name: '监测指标',
      kind: 'indicator-checklist',
      when: 'school{isJunior=true}',
      blocks: [
        heading('义务教育优质均衡发展监测指标(初中)', '见表'),
        {
          kind: 'grid',
          rows: [
            ['序号', '监测指标', '分子', '分母', '结果', '国家标准', '结论'],
            indicator(
              '1',
              '每百名学生拥有县级以上骨干教师数(人)',
              ['staff{fullTime=true,backbone!=无}', 'pupils'],
              'staff{fullTime=true,backbone!=无}/pupils*100',
              '>=1',
              '1人以上',
            ),
            indicator(
              '2',
              '每百名学生拥有体育、艺术专任教师数(人)',
              ['staff{isArt=true}', 'pupils'],
              'staff{isArt=true}/pupils*100',
              '>=0.9',
              '0.9人以上',
            ),
            indicator(
              '3',
              '生均教学及辅助用房面积(平方米)',
              [teaching, 'pupils'],
              `${teaching}/pupils`,
              '>=5.8',
              '5.8平方米以上',
            ),
            indicator(
              '4',
              '生均体育运动场馆面积(平方米)',
              [sports, 'pupils'],
              `${sports}/pupils`,
              '>=10.2',
              '10.2平方米以上',
            ),
            indicator(
              '5',
              '生均教学仪器设备值(元)',
              ['assets.original{group=教学仪器设备}', 'pupils'],
              'assets.original{group=教学仪器设备}/pupils',
              '>=2500',
              '2500元以上',
            ),
            indicator(
              '6',
              '每百名学生拥有网络多媒体教室数(间)',
              ['school.multimedia', 'pupils'],
              'school.multimedia/pupils*100',
              '>=2.4',
              '2.4间以上',
            ),
          ],
        },
        {
          kind: 'text',
          lines: [
            '注:1.指标1、2、6结果=分子÷分母×100;2.教学及辅助用房不含室内体育用房,体育运动场馆含室内体育用房。',
          ],
        },
      ],
    },
    {
      name: '用房分类',
      kind: 'buildings',
      blocks: [
        heading('校舍用房分类统计表', '平方米'),
        {
          kind: 'grid',
          rows: [
            ['代码', '用房类别', '建筑面积', '占比(%)', '生均面积'],
            ...uses(11, ['教室', '实验室', '图书室', '微机室', '音美教室', '体育馆']),
            rooms('19', '教学及辅助用房小计', '{group=教学及辅助用房}'),
            ...uses(21, ['教师办公室', '其他办公用房']),
            rooms('29', '行政办公用房小计', '{group=行政办公用房}'),
            ...uses(31, ['教工宿舍', '学生宿舍', '食堂', '厕所']),
            rooms('39', '生活用房小计', '{group=生活用房}'),
            rooms('49', '其他用房', '{group=其他用房}'),
            rooms('99', '合计', ''),
          ],
        },
      ],
    },
    {
      name: '图书分类',
      kind: 'library-categories',
      blocks: [
        heading('学校图书分类统计表', '册'),
        {
          kind: 'list',
          of: 'bookCategories',
          columns: [
            { head: ['大类'], field: 'name' },
            { head: ['分类号'], field: 'code' },
            { head: ['藏书量'], field: 'copies', adds: true },
            share('bookCategories.copies{code=@code}', 'bookCategories.copies', ['占比(%)']),
            {
              head: ['生均册数'],
              value: 'bookCategories.copies{code=@code}/pupils',
              digits: 2,
              adds: true,
            },
          ],
          total: { label: '合计', at: 'bottom' },
        },
      ],
    },
    {
      name: '固定资产',
      kind: 'fixed-assets',
      blocks: [
        heading('固定资产分类明细表', '万元'),
        {
          kind: 'list',
          of: 'assets',
          group: { by: 'group', merge: true, subtotal: '小计' },
          columns: [
            { head: ['资产类别'], field: 'group' },
            { head: ['资产编号'], field: 'code' },
            { head: ['资产名称'], field: 'name' },
            { head: ['计量单位'], field: 'unit' },
            { head: ['数量'], field: 'quantity' },
            { head: ['账面原值'], field: 'original', scale: 0.0001, digits: 4, adds: true },
            { head: ['累计折旧'], field: 'depreciation', scale: 0.0001, digits: 4, adds: true },
            { head: ['账面净值'], field: 'net', scale: 0.0001, digits: 4, adds: true },
            { head: ['取得日期'], field: 'bought', date: 'YYYY-MM-DD' },
            { head: ['取得方式'], field: 'way' },
            { head: ['使用状况'], field: 'status' },
            { head: ['存放地点'], field: 'place' },
          ],
          total: { label: '总计', at: 'bottom' },
        },
      ],
    },
    {
      name: '预算执行',
      kind: 'fund-budget',
      blocks: [
        heading('公用经费预算执行进度表', '元'),
        {
          kind: 'list',
          of: 'budget',
          columns: [
            { head: ['序号'], serial: true },
            { head: ['科目'], field: 'item' },
            { head: ['年初预算'], field: 'planned', adds: true },
            share('budget.planned{no=@no}', 'budget.planned', ['占预算(%)']),
            { head: ['累计执行'], field: 'spent', adds: true },
            share('budget.spent{no=@no}', 'budget.planned{no=@no}', ['执行率(%)']),
            { head: ['未执行'], field: 'left', adds: true },
            { head: ['上年决算'], field: 'before', adds: true },
            {
              head: ['预算同比(%)'],
              value: '(budget.planned{no=@no}-budget.before{no=@no})/budget.before{no=@no}*100',
              digits: 1,
              adds: true,
            },
          ],
          total: { label: '合计', at: 'bottom', column: 1 },
        },
      ],
    },
    {
      name: '体质健康',
      kind: 'fitness-stats',
      blocks: [
        heading('国家学生体质健康标准测试结果汇总表', '人'),
        {
          kind: 'list',
          of: 'grades',
          group: { by: 'stage', subtotal: '{stage}小计' },
          columns: [
            { head: ['年级'], field: 'name' },
            { head: ['在校人数'], value: 'pupils{grade=@id}', adds: true },
            { head: ['免测人数'], value: 'pupils{grade=@id,tested=false}', adds: true },
            { head: ['参测人数'], value: 'pupils{grade=@id,tested=true}', adds: true },
            ...fitness,
            share('pupils{grade=@id,fitness=优秀|良好|及格}', 'pupils{grade=@id,tested=true}', ['合格率(%)']),
          ],
          total: { label: '合计', at: 'bottom' },
        },
      ],
    },
    {
      name: '教师培训',
      kind: 'teacher-training',
      blocks: [
        heading('教师专业发展培训学时汇总', '学时'),
        {
          kind: 'list',
          of: 'staff',
          where: 'fullTime=true',
          columns: [
            { head: ['序号'], serial: true },
            { head: ['姓名'], field: 'name' },
            { head: ['任教学科'], field: 'subject' },
            { head: ['五年累计学时'], field: 'hours' },
            ...[1, 2, 3, 4, 5].map((at) => ({ head: ['其中', `第${at}年`], field: `hours${at}` })),
            { head: ['年均学时'], value: 'staff.hours{id=@id}/5', digits: 1 },
          ],
        },
      ],
    },
    {
      name: '总课程表',
      kind: 'timetable',
      blocks: [
        { kind: 'text', lines: ['{school.year}学年第一学期总课程表(初中部)'] },
        {
          kind: 'week',
          shape: 'turned',
          where: 'stage=初中',
          corner: ['星期', '节次'],
          day: '星期{n}',
          period: '第{n}节',
          cell: '{subject}',
        },
      ],
    },
    {
      name: '满意度测评',
      blocks: [
        heading('办学满意度测评汇总', '人次'),
        {
          kind: 'list',
          of: 'surveys',
          columns: [
            { head: ['测评对象'], field: 'group' },
            { head: ['问卷', '发放'], field: 'sent', adds: true },
            { head: ['问卷', '有效'], field: 'valid', adds: true },
            share('surveys.valid{no=@no}', 'surveys.sent{no=@no}', ['问卷', '有效率(%)']),
            { head: ['满意', '人次'], field: 'content', adds: true },
            share('surveys.content{no=@no}', 'surveys.valid{no=@no}', ['满意', '满意率(%)']),
          ],
          total: { label: '合计', at: 'bottom' },
        },
      ],
    },
  ],
};
