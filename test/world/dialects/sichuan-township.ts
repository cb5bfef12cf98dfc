import type { Column, Dialect, Edge, GridCell } from '../dialect';

/** A form's upper corner: its number, its title, the school at the left and the unit at the far end. */
const form = (number: string, title: string, unit: string) =>
  ({
    kind: 'text',
    lines: [number, title, `填报学校(盖章):{school.name}                    计量单位:${unit}`],
  }) as const;

const FOOT =
  '填报人:{school.clerk}    校长签字:{school.principal}    联系电话:{school.phone}    填报日期:{school.year}年11月20日';

const foot = (...notes: readonly string[]) => ({ kind: 'text', lines: [...notes, FOOT] }) as const;

/** A band of the school's form: a line of headings, and a line of figures under it. */
const band = (
  title: string,
  items: readonly (readonly [head: string, value: string, digits?: number, scale?: number])[],
): readonly (readonly GridCell[])[] => [
  [title, ...items.map(([head]) => head)],
  ['', ...items.map(([, value, digits = 0, scale = 1]): GridCell => ({ value, digits, scale }))],
];

const FIRST = '1-1|2-1|3-1|4-1|5-1|6-1';
const SECOND = '1-2|2-2|3-2|4-2|5-2|6-2';

const classHalf = (title: string, no: string, ids: string): readonly Column[] =>
  ['男', '女'].map((sex) => ({
    head: [title, sex],
    value: `pupils{class=@id-${no},sex=${sex}}`,
    total: `pupils{class=${ids},sex=${sex}}`,
    zero: '',
  }));

const SIDES = ['东村', '南村', '西村', '北村', '中村'];
const TOWNS = ['青塘', '石桥', '红柳', '云溪', '白沙'];

const villages: readonly Edge[] = SIDES.map((side) => ({
  head: [side],
  where: `village=${TOWNS.map((town) => `${town}镇${side}`).join('|')}`,
}));

const AGES: readonly (readonly [string, string])[] = [
  ['29岁及以下', 'age<=29'],
  ['30—34岁', 'age>=30,age<=34'],
  ['35—39岁', 'age>=35,age<=39'],
  ['40—44岁', 'age>=40,age<=44'],
  ['45—49岁', 'age>=45,age<=49'],
  ['50—54岁', 'age>=50,age<=54'],
  ['55岁及以上', 'age>=55'],
];

const rank = (head: string, where = ''): readonly Edge[] => [
  { head: [head, '计'], value: `staff{fullTime=true${where}}` },
  { head: [head, '其中:女'], value: `staff{fullTime=true${where},sex=女}` },
];

const share = (name: string, where: string): readonly GridCell[] => [
  name,
  { value: `staff{fullTime=true,${where}}` },
  { value: `staff{fullTime=true,${where}}/staff{fullTime=true}*100`, digits: 1, suffix: '%' },
];

const tick = { true: '√', false: '' };

/** A class's timetable with the teachers' names, headed by the class's own line. */
const week = (id: string, name: string) =>
  [
    { kind: 'text', lines: [[`班级:${name}`, '', '', '', `班额:{pupils{class=${id}}}人`]] },
    {
      kind: 'week',
      shape: 'class',
      where: `class=${id}`,
      corner: ['节次'],
      day: '星期{n}',
      period: '第{N}节',
      cell: '{subject}({teacher})',
      words: { 体育与健康: '体育', 道德与法治: '道法', 综合实践活动: '综合实践' },
    },
  ] as const;

/** 四川: the forms that a township's school and its teaching points fill in for the county and keep in the file box. */
export const sichuanTownship: Dialect = {
  id: 'sichuan-township',
  follows:
    '四川 乡镇学校优质均衡迎检资料盒:校情登记表、分年级分班学生数、生源分布表、校舍分类明细、功能室横表、教育技术装备(两档标准)、控辍保学台账、学生资助发放、收支明细、学籍花名册',
  habits: [
    '每张表左上角“表N”单独一行,下面是表名,再下面一行填报学校和计量单位。',
    '校情表一行表头压一行数,六段叠在一起,第一列写段名。',
    '班级人数为矩阵:年级在左,一班、二班各分男、女,没有二班就空着。',
    '班级一览合计在首行,其下两行“#低段”“#高段”不是另外的班。',
    '生源按村分,学生数、留守、资助各有一组,末行合计。',
    '监护类型、外出情况各占一列打√,没有文字。',
    '教职工按岗位分段合并,段后小计为人数。',
    '年龄五岁一段为行,职称为列,每格计和女;下面紧接学历表,占比写成带%的文本。',
    '校舍按用房逐条写结构,类别合并,各类合计夹在行间。',
    '功能室横表:名称在上,项目在左,合计在最右。',
    '装备有“12个班及以下”“13个班及以上”两档,体育器材左右两栏各有表头。',
    '花名册每三十人重印一次表头,性别用1、2,出生写2016年3月9日。',
    '资助按年级小计,总计在末行;隐患写编号,日期为真正的日期。',
    '预算以万元计,预算占比、执行进度写成文本。',
  ],
  schools: ['primary', 'point'],
  sheets: [
    {
      name: '表1校情',
      kind: 'school-profile',
      blocks: [
        form('表1', '农村义务教育学校校情登记表', '见表内'),
        {
          kind: 'grid',
          rows: [
            [
              '学校全称',
              { span: 3, cell: { value: 'school.name' } },
              '学校标识码',
              { span: 3, cell: { value: 'school.code' } },
            ],
            [
              '办学类型',
              { value: 'school.typeName' },
              '城乡类别',
              { value: 'school.region' },
              '建校年份',
              { value: 'school.founded' },
              '校长(负责人)',
              { value: 'school.principal' },
            ],
            ...band('学生(人)', [
              ['合计', 'pupils'],
              ['男', 'pupils{sex=男}'],
              ['女', 'pupils{sex=女}'],
              ['一年级新生', 'pupils{first=true}'],
              ['农村留守儿童', 'pupils{leftBehind=true}'],
              ['随迁子女', 'pupils{migrant=true}'],
              ['残疾儿童', 'pupils{disabled=true}'],
            ]),
            ...band('班级(个)', [
              ['合计', 'classes'],
              ['25人及以下', 'classes{size<=25}'],
              ['26—35人', 'classes{size>=26,size<=35}'],
              ['36—45人', 'classes{size>=36,size<=45}'],
              ['46—55人', 'classes{size>=46,size<=55}'],
              ['56人及以上', 'classes{size>=56}'],
              ['平均班额(人)', 'pupils/classes', 1],
            ]),
            ...band('教职工(人)', [
              ['合计', 'staff'],
              ['专任教师', 'staff{post=专任教师}'],
              ['行政人员', 'staff{post=行政人员}'],
              ['教辅人员', 'staff{post=教辅人员}'],
              ['工勤人员', 'staff{post=工勤人员}'],
              ['专任中:专科及以上', 'staff{fullTime=true,degree=研究生|本科|专科}'],
              ['专任中:县级以上骨干', 'staff{fullTime=true,backbone!=无}'],
            ]),
            ...band('校园(㎡)', [
              ['占地面积', 'school.site'],
              ['绿化面积', 'school.green'],
              ['运动场地', 'school.ground'],
              ['校舍总面积', 'buildings.area'],
              ['教学及辅助用房', 'buildings.area{group=教学及辅助用房}'],
              ['行政办公用房', 'buildings.area{group=行政办公用房}'],
              ['生活及其他用房', 'buildings.area{group=生活用房|其他用房}'],
            ]),
            ...band('生均(㎡/人)', [
              ['占地面积', 'school.site/pupils', 2],
              ['绿化面积', 'school.green/pupils', 2],
              ['运动场地', 'school.ground/pupils', 2],
              ['校舍总面积', 'buildings.area/pupils', 2],
              ['教学及辅助用房', 'buildings.area{group=教学及辅助用房}/pupils', 2],
              ['行政办公用房', 'buildings.area{group=行政办公用房}/pupils', 2],
              ['生活及其他用房', 'buildings.area{group=生活用房|其他用房}/pupils', 2],
            ]),
            ...band('装备', [
              ['图书(册)', 'bookCategories.copies'],
              ['生均图书(册)', 'bookCategories.copies/pupils', 1],
              ['学生用计算机(台)', 'school.computers'],
              ['网络多媒体教室(间)', 'school.multimedia'],
              ['教学仪器设备值(万元)', 'assets.original{group=教学仪器设备}', 2, 0.0001],
              ['生均教学仪器设备值(元)', 'assets.original{group=教学仪器设备}/pupils', 0],
              ['互联网带宽(M)', 'school.bandwidth'],
            ]),
          ],
        },
        foot('说明:教学及辅助用房含室内体育用房;生均=本栏总数÷学生合计。'),
      ],
    },
    {
      name: '表2分班人数',
      kind: 'class-size',
      blocks: [
        form('表2', '{school.year}—{school.year+1}学年度分年级分班在校学生数', '个、人'),
        {
          kind: 'list',
          of: 'grades',
          columns: [
            { head: ['年级'], field: 'name' },
            { head: ['班数'], value: 'classes{grade=@id}', adds: true },
            ...classHalf('一班', '1', FIRST),
            ...classHalf('二班', '2', SECOND),
            { head: ['年级合计', '男'], value: 'pupils{grade=@id,sex=男}', adds: true },
            { head: ['年级合计', '女'], value: 'pupils{grade=@id,sex=女}', adds: true },
            { head: ['年级合计', '计'], value: 'pupils{grade=@id}', adds: true },
            {
              head: ['平均班额'],
              value: 'pupils{grade=@id}/classes{grade=@id}',
              digits: 1,
              adds: true,
            },
          ],
          total: { label: '全校', at: 'bottom' },
        },
        foot('注:平均班额=年级合计÷班数。'),
      ],
    },
    {
      name: '表3班级一览',
      kind: 'class-size',
      blocks: [
        form('表3', '班级及班主任一览表', '人'),
        {
          kind: 'list',
          of: 'classes',
          columns: [
            { head: ['序号'], serial: true },
            { head: ['班级名称'], field: 'name' },
            { head: ['班主任', '姓名'], field: 'head' },
            { head: ['班主任', '手机'], field: 'headPhone' },
            { head: ['学生数'], value: 'pupils{class=@id}', adds: true },
            { head: ['学生数中', '女生'], value: 'pupils{class=@id,sex=女}', adds: true },
            {
              head: ['学生数中', '少数民族'],
              value: 'pupils{class=@id,ethnicity!=汉族}',
              adds: true,
              zero: '',
            },
            {
              head: ['学生数中', '留守儿童'],
              value: 'pupils{class=@id,leftBehind=true}',
              adds: true,
              zero: '',
            },
            { head: ['学生数中', '享受资助'], value: 'pupils{class=@id,aid=true}', adds: true, zero: '' },
            {
              head: ['女生比例'],
              value: 'pupils{class=@id,sex=女}/pupils{class=@id}*100',
              digits: 1,
              suffix: '%',
              adds: true,
            },
          ],
          total: { label: '全校合计', at: 'bottom', column: 1 },
          parts: [
            { label: '#低段(一至三年级)', where: 'grade=1|2|3' },
            { label: '#高段(四至六年级)', where: 'grade=4|5|6' },
          ],
        },
        foot(),
      ],
    },
    {
      name: '表4学生花名册',
      kind: 'student-roster',
      blocks: [
        {
          kind: 'text',
          lines: [
            '表4',
            '{school.name}学生学籍花名册',
            ['', '', '学生共{pupils}名', '', '', '其中女{pupils{sex=女}}名', '', '', '性别:1男 2女'],
          ],
        },
        {
          kind: 'list',
          of: 'pupils',
          repeat: 30,
          columns: [
            { head: ['顺序号'], serial: true },
            { head: ['全国学籍号'], field: 'code' },
            { head: ['学生姓名'], field: 'name' },
            { head: ['性别'], field: 'sex', words: { 男: '1', 女: '2' } },
            { head: ['民族'], field: 'ethnicity' },
            { head: ['出生年月日'], field: 'birth', date: 'YYYY年M月D日' },
            { head: ['居民身份证号码'], field: 'idCard' },
            { head: ['就读班级'], field: 'className' },
            { head: ['座号'], field: 'seat' },
            { head: ['户籍(村组)'], field: 'address' },
            { head: ['监护人'], field: 'guardian' },
            { head: ['与学生关系'], field: 'relation' },
            { head: ['监护人手机'], field: 'guardianPhone' },
            { head: ['残疾'], field: 'disabled', words: tick },
            { head: ['留守'], field: 'leftBehind', words: tick },
          ],
        },
      ],
    },
    {
      name: '表5生源分布',
      blocks: [
        form('表5', '在校学生生源分布及特殊群体统计表', '人'),
        {
          kind: 'cross',
          corner: [['所在村']],
          rows: [...villages, { head: ['合计'] }],
          columns: [
            { head: ['在校学生', '小计'], value: 'pupils' },
            { head: ['在校学生', '男'], value: 'pupils{sex=男}' },
            { head: ['在校学生', '女'], value: 'pupils{sex=女}' },
            { head: ['留守儿童', '小计'], value: 'pupils{leftBehind=true}' },
            { head: ['留守儿童', '父母均外出'], value: 'pupils{leftBehind=true,bothAway=true}' },
            { head: ['留守儿童', '父或母外出'], value: 'pupils{leftBehind=true,oneAway=true}' },
            { head: ['受资助学生', '人数'], value: 'pupils{aid=true}' },
            { head: ['受资助学生', '金额(元)'], value: 'pupils.aidAmount{aid=true}' },
            { head: ['残疾儿童'], value: 'pupils{disabled=true}' },
          ],
          format: { zero: '' },
        },
        foot(),
      ],
    },
    {
      name: '表6留守儿童',
      kind: 'left-behind',
      when: 'pupils{leftBehind=true}',
      blocks: [
        form('表6', '留守儿童关爱服务登记表', '人'),
        {
          kind: 'list',
          of: 'pupils',
          where: 'leftBehind=true',
          columns: [
            { head: ['班级'], field: 'className' },
            { head: ['儿童姓名'], field: 'name' },
            { head: ['性别'], field: 'sex' },
            { head: ['身份证号码'], field: 'idCard' },
            { head: ['外出情况(打√)', '双方'], field: 'bothAway', words: tick },
            { head: ['外出情况(打√)', '单方'], field: 'oneAway', words: tick },
            {
              head: ['委托监护(打√)', '祖辈'],
              field: 'careKind',
              words: { 祖父母: '√', 外祖父母: '', 亲朋: '' },
            },
            {
              head: ['委托监护(打√)', '外祖辈'],
              field: 'careKind',
              words: { 祖父母: '', 外祖父母: '√', 亲朋: '' },
            },
            {
              head: ['委托监护(打√)', '亲友'],
              field: 'careKind',
              words: { 祖父母: '', 外祖父母: '', 亲朋: '√' },
            },
            { head: ['监护人'], field: 'guardian' },
            { head: ['监护人电话'], field: 'guardianPhone' },
            { head: ['父亲', '姓名'], field: 'father' },
            { head: ['父亲', '打工地点'], field: 'fatherPlace' },
            { head: ['母亲', '姓名'], field: 'mother' },
            { head: ['母亲', '打工地点'], field: 'motherPlace', none: '未外出' },
            { head: ['结对关爱教师'], field: 'helper' },
          ],
        },
        foot('注:双方指父母均外出务工,单方指父或母一人外出务工。'),
      ],
    },
    {
      name: '表7教职工',
      kind: 'teacher-roster',
      blocks: [
        form('表7', '教职工花名册(含工勤)', '人'),
        {
          kind: 'list',
          of: 'staff',
          order: ['-fullTime', 'post'],
          group: { by: 'post', merge: true, subtotal: '{post}小计' },
          columns: [
            { head: ['岗位'], field: 'post' },
            { head: ['姓名'], field: 'name' },
            { head: ['性别'], field: 'sex' },
            { head: ['身份证号码'], field: 'idCard' },
            { head: ['出生日期'], field: 'birth', date: 'serial' },
            { head: ['年龄'], field: 'age' },
            { head: ['民族'], field: 'ethnicity' },
            { head: ['政治面貌'], field: 'party' },
            { head: ['文化程度'], field: 'degree' },
            { head: ['职称'], field: 'title', none: '未评' },
            { head: ['参加工作年月'], field: 'worked', date: 'YYYY年M月' },
            { head: ['在编'], field: 'established', words: tick },
            { head: ['任教学科'], field: 'subject' },
            { head: ['周课时', '本学科'], field: 'mainPeriods', zero: '' },
            { head: ['周课时', '兼课'], field: 'sidePeriods', zero: '' },
            { head: ['周课时', '计'], field: 'periods', adds: true, zero: '' },
            { head: ['手机号码'], field: 'phone' },
          ],
          total: { label: '总计', at: 'bottom' },
        },
        foot('注:年龄截至{school.year}年8月31日;小计、总计行为周课时。'),
      ],
    },
    {
      name: '表8年龄职称',
      kind: 'teacher-stats',
      blocks: [
        form('表8', '专任教师年龄、职称、学历情况', '人'),
        {
          kind: 'cross',
          corner: [['年龄段']],
          rows: [{ head: ['总计'] }, ...AGES.map(([head, where]) => ({ head: [head], where }))],
          columns: [
            ...rank('专任教师'),
            ...rank('高级教师', ',title=高级教师'),
            ...rank('一级教师', ',title=一级教师'),
            ...rank('二级教师', ',title=二级教师'),
          ],
          format: { zero: '—' },
        },
        {
          kind: 'grid',
          rows: [
            ['学历层次', '人数', '占专任教师'],
            share('研究生', 'degree=研究生'),
            share('大学本科', 'degree=本科'),
            share('大学专科', 'degree=专科'),
            share('高于规定学历(专科及以上)', 'degree=研究生|本科|专科'),
            share('县级以上骨干教师', 'backbone!=无'),
            share('体育、艺术教师', 'isArt=true'),
          ],
        },
        foot(),
      ],
    },
    {
      name: '表9校舍明细',
      kind: 'buildings',
      blocks: [
        form('表9', '校舍分类明细表', '平方米'),
        {
          kind: 'list',
          of: 'buildings',
          where: 'area>0',
          group: { by: 'group', merge: true, subtotal: '{group}合计' },
          columns: [
            { head: ['用房类别'], field: 'group' },
            { head: ['用房名称'], field: 'use' },
            { head: ['结构'], field: 'structure' },
            { head: ['建筑面积'], field: 'area', adds: true },
            {
              head: ['是否危房'],
              field: 'dangerous',
              words: { true: '是', false: '否' },
            },
            { head: ['备注'], fixed: '' },
          ],
          total: { label: '全校校舍总计', at: 'bottom' },
        },
        foot('注:体育馆列入教学及辅助用房。'),
      ],
    },
    {
      name: '表10功能室',
      kind: 'function-rooms',
      when: 'school{isPrimary=true}',
      blocks: [
        form('表10', '专用教室及功能室配备情况', '间、㎡'),
        {
          kind: 'list',
          of: 'rooms',
          turned: true,
          columns: [
            { head: ['功能室'], field: 'name' },
            { head: ['应配间数'], field: 'required', adds: true },
            { head: ['实有间数'], field: 'count', adds: true },
            { head: ['多(+)少(-)'], field: 'surplus', adds: true },
            { head: ['单间面积'], field: 'each' },
            { head: ['面积小计'], field: 'area', adds: true },
            { head: ['所在楼层'], field: 'place' },
            { head: ['管理人员'], field: 'responsible' },
            { head: ['制度上墙'], field: 'posted', words: tick },
          ],
          total: { label: '合计', at: 'bottom' },
        },
        foot(),
      ],
    },
    {
      name: '表11图书',
      kind: 'library-summary',
      blocks: [
        form('表11', '图书馆(室)藏书总账', '册、元'),
        {
          kind: 'list',
          of: 'books',
          columns: [
            { head: ['日期'], field: 'date', date: 'serial' },
            { head: ['凭单号'], field: 'voucher', none: '—' },
            { head: ['事由'], field: 'source' },
            { head: ['购进', '册数'], field: 'inCopies', zero: '' },
            { head: ['购进', '码洋'], field: 'inAmount', zero: '' },
            { head: ['剔旧', '册数'], field: 'outCopies', zero: '' },
            { head: ['剔旧', '码洋'], field: 'outAmount', zero: '' },
            { head: ['实存', '册数'], field: 'balance' },
            { head: ['实存', '码洋'], field: 'balanceAmount' },
          ],
        },
        { kind: 'gap', rows: 1 },
        { kind: 'text', merge: false, lines: ['附:各大类藏书'] },
        {
          kind: 'list',
          of: 'bookCategories',
          columns: [
            { head: ['大类名称'], field: 'name' },
            { head: ['类号'], field: 'code' },
            { head: ['册数'], field: 'copies', adds: true },
            {
              head: ['比例'],
              value: 'bookCategories.copies{code=@code}/bookCategories.copies*100',
              digits: 1,
              suffix: '%',
              total: 'bookCategories.copies/bookCategories.copies*100',
            },
          ],
          total: { label: '藏书合计', at: 'top' },
        },
        foot(),
      ],
    },
    {
      name: '表12科学仪器',
      kind: 'lab-equipment',
      blocks: [
        form('表12', '小学科学教学仪器配备与达标情况', '元'),
        {
          kind: 'list',
          of: 'instruments',
          codes: true,
          columns: [
            { head: ['器材编号'], field: 'code', code: 'A' },
            { head: ['器材名称'], field: 'name', code: 'B' },
            { head: ['规格'], field: 'spec', code: 'C' },
            { head: ['计量单位'], field: 'unit', code: 'D' },
            { head: ['配备标准', '12个班及以下'], field: 'small', code: '(1)' },
            { head: ['配备标准', '13个班及以上'], field: 'large', code: '(2)' },
            { head: ['本校应配'], field: 'required', code: '(3)' },
            { head: ['实际', '现有'], field: 'actual', code: '(4)' },
            { head: ['实际', '可用'], field: 'good', code: '(5)' },
            { head: ['超(+)缺(-)'], field: 'surplus', code: '(6)=(4)-(3)' },
            { head: ['单价'], field: 'price', digits: 2, code: '(7)' },
            { head: ['总价'], field: 'amount', digits: 2, adds: true, code: '(8)=(4)×(7)' },
          ],
          total: { label: '合计', at: 'bottom', column: 1 },
        },
        foot('注:本校现有{classes}个教学班。'),
      ],
    },
    {
      name: '表13体育器材',
      kind: 'equipment-inventory',
      blocks: [
        form('表13', '体育器材配备情况', '见表内'),
        {
          kind: 'list',
          of: 'sports',
          halves: 2,
          columns: [
            { head: ['器材'], field: 'name' },
            { head: ['单位'], field: 'unit' },
            { head: ['应配数'], field: 'required' },
            { head: ['现有数'], field: 'actual' },
            { head: ['缺额'], field: 'lack', zero: '0' },
          ],
        },
        foot('说明:应配数按{classes}个班计算。'),
      ],
    },
    {
      name: '表14安全隐患',
      kind: 'safety-hazard',
      blocks: [
        form('表14', '学校安全隐患清单、整改清单、销号清单', '处'),
        {
          kind: 'list',
          of: 'hazards',
          columns: [
            { head: ['编号'], fixed: 'AQ{no}' },
            { head: ['隐患清单', '部位'], field: 'place' },
            { head: ['隐患清单', '具体问题'], field: 'text' },
            { head: ['隐患清单', '风险等级'], field: 'level' },
            { head: ['隐患清单', '发现日期'], field: 'found', date: 'serial' },
            { head: ['整改清单', '整改办法'], field: 'measure' },
            { head: ['整改清单', '责任人'], field: 'person' },
            { head: ['整改清单', '限期'], field: 'deadline', date: 'serial' },
            { head: ['整改清单', '整改完成日期'], field: 'finished', date: 'serial' },
            { head: ['销号清单', '验收日期'], field: 'verified', date: 'serial' },
            { head: ['销号清单', '验收意见'], field: 'result' },
            { head: ['销号清单', '销号'], field: 'closed', words: { true: '已销号', false: '未销号' } },
          ],
        },
        foot(),
      ],
    },
    {
      name: '表15控辍保学',
      kind: 'dropout-control',
      when: 'pupils{absent=true}',
      blocks: [
        form('表15', '控辍保学劝返复学工作台账', '人'),
        {
          kind: 'list',
          of: 'pupils',
          where: 'absent=true',
          columns: [
            { head: ['序号'], serial: true },
            { head: ['失学学生', '姓名'], field: 'name' },
            { head: ['失学学生', '班级'], field: 'className' },
            { head: ['失学学生', '身份证号'], field: 'idCard' },
            { head: ['失学学生', '家庭地址'], field: 'address' },
            { head: ['失学情况', '时间'], field: 'leftDate', date: 'YYYY/M/D' },
            { head: ['失学情况', '原因'], field: 'leftCause' },
            { head: ['劝返工作', '第1次上门'], field: 'visit1', date: 'YYYY/M/D' },
            { head: ['劝返工作', '第2次上门'], field: 'visit2', date: 'YYYY/M/D' },
            { head: ['劝返工作', '责任教师'], field: 'responsible' },
            { head: ['复学', '是否'], field: 'isBack', words: { true: '√', false: '×' } },
            { head: ['复学', '时间'], field: 'returned', date: 'YYYY/M/D' },
          ],
        },
        foot(),
      ],
    },
    {
      name: '表16学生资助',
      kind: 'aid-list',
      when: 'pupils{aid=true}',
      blocks: [
        form('表16', '{school.year}年家庭经济困难学生生活补助发放花名册', '元'),
        {
          kind: 'list',
          of: 'pupils',
          where: 'aid=true',
          group: { by: 'gradeName', subtotal: '{gradeName}小计' },
          columns: [
            { head: ['年级'], field: 'gradeName' },
            { head: ['班级'], field: 'className' },
            { head: ['受助学生'], field: 'name' },
            { head: ['身份证号码'], field: 'idCard' },
            { head: ['认定类别'], field: 'aidKind' },
            { head: ['每学期标准'], field: 'aidStandard' },
            { head: ['学期'], field: 'aidTerms' },
            { head: ['应发金额'], field: 'aidAmount', adds: true },
            { head: ['监护人签领'], fixed: '' },
          ],
          total: { label: '总计', at: 'bottom' },
        },
        foot('注:小学非寄宿生每生每学期500元,全年按两学期发放。'),
      ],
    },
    {
      name: '表17预算',
      kind: 'fund-budget',
      blocks: [
        form('表17', '{school.year}年公用经费预算及执行进度', '万元'),
        {
          kind: 'list',
          of: 'budget',
          columns: [
            { head: ['预算项目'], field: 'item' },
            { head: ['年初预算', '金额'], field: 'planned', scale: 0.0001, digits: 2, adds: true },
            {
              head: ['年初预算', '占比'],
              value: 'budget.planned{no=@no}/budget.planned*100',
              digits: 1,
              suffix: '%',
              total: 'budget.planned/budget.planned*100',
            },
            { head: ['截至10月', '支出'], field: 'spent', scale: 0.0001, digits: 2, adds: true },
            {
              head: ['截至10月', '进度'],
              value: 'budget.spent{no=@no}/budget.planned{no=@no}*100',
              digits: 1,
              suffix: '%',
              adds: true,
            },
            { head: ['上年实际'], field: 'before', scale: 0.0001, digits: 2, adds: true },
          ],
          total: { label: '合计', at: 'top' },
        },
        foot('注:教师培训费按不低于年初预算总额的5%安排。'),
      ],
    },
    {
      name: '表18收支账',
      kind: 'cash-book',
      blocks: [
        form('表18', '学校零星收支登记簿', '元'),
        {
          kind: 'list',
          of: 'accounts',
          columns: [
            { head: ['日期'], field: 'date', date: 'YYYY-MM-DD' },
            { head: ['票据号'], field: 'voucher' },
            { head: ['收支内容'], field: 'summary' },
            { head: ['收'], field: 'debit', zero: '', adds: true },
            { head: ['支'], field: 'credit', zero: '', adds: true },
            { head: ['结余'], field: 'balance' },
          ],
          total: { label: '本期发生额', at: 'bottom' },
        },
      ],
    },
    {
      name: '表19课表',
      kind: 'timetable',
      blocks: [
        { kind: 'text', lines: ['表19', '{school.year}年秋季班级课程表(低段各一班)'] },
        ...week('1-1', '一(1)班'),
        ...week('2-1', '二(1)班'),
        ...week('3-1', '三(1)班'),
      ],
    },
    {
      name: '表20体质',
      kind: 'fitness-stats',
      blocks: [
        form('表20', '学生体质健康测试等级统计', '人'),
        {
          kind: 'cross',
          corner: [['年级']],
          rows: [{ head: ['{name}'], each: 'grades', where: 'grade=@id' }, { head: ['全校'] }],
          columns: [
            { head: ['在册'], value: 'pupils' },
            { head: ['免测'], value: 'pupils{tested=false}', zero: '' },
            ...['男', '女'].flatMap((sex): readonly Edge[] => [
              { head: [sex, '参测'], value: `pupils{tested=true,sex=${sex}}` },
              { head: [sex, '优良'], value: `pupils{fitness=优秀|良好,sex=${sex}}` },
              { head: [sex, '及格'], value: `pupils{fitness=及格,sex=${sex}}` },
              { head: [sex, '不及格'], value: `pupils{fitness=不及格,sex=${sex}}`, zero: '' },
            ]),
            {
              head: ['合格率'],
              value: 'pupils{fitness=优秀|良好|及格}/pupils{tested=true}*100',
              digits: 1,
              suffix: '%',
            },
          ],
        },
        foot('注:合格率=(优良+及格)÷参测×100%,男女合并计算。'),
      ],
    },
  ],
};
