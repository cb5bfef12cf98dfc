import type { Dialect } from '../dialect';

const classColumns = [
  { head: ['年级'], field: 'gradeName' },
  { head: ['班级'], field: 'name' },
  { head: ['班主任'], field: 'head' },
  { head: ['学生数', '男'], value: 'pupils{class=@id,sex=男}', adds: true },
  { head: ['学生数', '女'], value: 'pupils{class=@id,sex=女}', adds: true },
  { head: ['学生数', '计'], value: 'pupils{class=@id}', adds: true },
  { head: ['其中', '寄宿'], value: 'pupils{class=@id,boarder=true}', adds: true, zero: '' },
  { head: ['其中', '留守'], value: 'pupils{class=@id,leftBehind=true}', adds: true },
  { head: ['备注'], fixed: '' },
];

const SUBJECTS = ['道德与法治', '语文', '数学', '英语', '科学', '音乐', '体育与健康', '美术', '信息科技'];

const RESOURCES = [
  ['staff{backbone!=无}/pupils*100', '>=1'],
  ['staff{isArt=true}/pupils*100', '>=0.9'],
  ['(buildings.area{group=教学及辅助用房}-buildings.area{use=体育馆})/pupils', '>=4.5'],
  ['assets.original{group=教学仪器设备}/pupils', '>=2000'],
  ['school.multimedia/pupils*100', '>=2.3'],
] as const;

/** 河南 乡镇学校调查表: the survey forms that a township's central school sends to the county. */
export const henanSurvey: Dialect = {
  id: 'henan-survey',
  follows: '河南省乡镇中心学校办学条件调查表、分班人数一览表;教育部基础基512校舍表;体育器材配备情况调查表',
  habits: [
    '表头块一行里写三对“项目 值”,单位在括号里。',
    '生均与总量并排,定义写在表下“注”里。',
    '班额表按年级合并单元格,合计在末行,寄宿、留守为其中数,没有就不填。',
    '校舍表为层级行(总计/其中/一、二、三、四),列有编号甲乙1 2 3,行列关系印在表下。',
    '器材表有两档配备标准,实有、余缺在后。',
    '花名册题目写明范围(专任教师),第二行写“共N人”。',
    '日期有1992.8和2023年9月两种写法。',
    '课程督查表一张纸上两张小表:上为各学科教师数(一行),下为各班各学科周课时。',
    '标准与校情成对写成上下两行,余缺在第三行。',
    '七项指标横排,标准、实际、达标各占一行。',
    '图书分类表每行重复馆藏总数,比例由此算出。',
  ],
  schools: ['primary', 'junior', 'nine-year'],
  sheets: [
    {
      name: '办学条件(一)',
      kind: 'school-profile',
      blocks: [
        {
          kind: 'text',
          lines: [
            '学校办学条件情况统计表(一)',
            '填表日期:{school.year}年10月8日        单位(盖章):{school.name}',
          ],
        },
        {
          kind: 'grid',
          rows: [
            [
              '学校名称',
              { value: 'school.name' },
              '学校负责人',
              { value: 'school.principal' },
              '填表人',
              { value: 'school.clerk' },
            ],
            [
              '学校类型',
              { value: 'school.typeName' },
              '区域类别',
              { value: 'school.region' },
              '学校性质',
              { value: 'school.nature' },
            ],
            [
              '教学班数(个)',
              { value: 'classes' },
              '在校学生数(人)',
              { value: 'pupils' },
              '平均班额(人)',
              { value: 'pupils/classes', digits: 1 },
            ],
            [
              '其中:男生(人)',
              { value: 'pupils{sex=男}' },
              '其中:女生(人)',
              { value: 'pupils{sex=女}' },
              '寄宿生(人)',
              { value: 'pupils{boarder=true}' },
            ],
            [
              '教职工数(人)',
              { value: 'staff' },
              '专任教师数(人)',
              { value: 'staff{fullTime=true}' },
              '其中:本科及以上(人)',
              { value: 'staff{fullTime=true,degree=本科|研究生}' },
            ],
            [
              '学校占地面积(㎡)',
              { value: 'school.site' },
              '生均占地面积(㎡)',
              { value: 'school.site/pupils', digits: 2 },
              '绿化面积(㎡)',
              { value: 'school.green' },
            ],
            [
              '校舍建筑面积(㎡)',
              { value: 'buildings.area' },
              '教学及辅助用房面积(㎡)',
              { value: 'buildings.area{group=教学及辅助用房}' },
              '生均教学及辅助用房面积(㎡)',
              { value: 'buildings.area{group=教学及辅助用房}/pupils', digits: 2 },
            ],
            [
              '运动场地面积(㎡)',
              { value: 'school.ground' },
              '生均运动场地面积(㎡)',
              { value: 'school.ground/pupils', digits: 2 },
              '环形跑道(米)',
              { value: 'school.track' },
            ],
            [
              '图书册数(册)',
              { value: 'bookCategories.copies' },
              '生均图书(册)',
              { value: 'bookCategories.copies/pupils', digits: 1 },
              '报刊(种)',
              { value: 'school.newspapers' },
            ],
            [
              '教学仪器设备值(元)',
              { value: 'assets.original{group=教学仪器设备}' },
              '生均教学仪器设备值(元)',
              { value: 'assets.original{group=教学仪器设备}/pupils', digits: 2 },
              '学生用计算机(台)',
              { value: 'school.computers' },
            ],
            [
              '网络多媒体教室(间)',
              { value: 'school.multimedia' },
              '每百名学生拥有网络多媒体教室(间)',
              { value: 'school.multimedia/pupils*100', digits: 2 },
              '县级以上骨干教师(人)',
              { value: 'staff{backbone!=无}' },
            ],
            [
              '音乐教室(间)',
              { value: 'rooms.count{name=音乐教室}' },
              '美术教室(间)',
              { value: 'rooms.count{name=美术教室}' },
              '体育、艺术专任教师(人)',
              { value: 'staff{isArt=true}' },
            ],
          ],
        },
        {
          kind: 'text',
          lines: [
            '注:1.此表由被评估学校据实填写现状。2.生均=总量÷在校学生数。3.面积保留整数,生均保留两位小数。',
          ],
        },
      ],
    },
    {
      name: '分班人数',
      kind: 'class-size',
      blocks: [
        {
          kind: 'text',
          lines: [
            '{school.year}-{school.year+1}学年度第一学期分班人数一览表',
            '{school.name}                                  {school.year}.9.10',
          ],
        },
        {
          kind: 'list',
          of: 'classes',
          columns: classColumns,
          group: { by: 'gradeName', merge: true },
          total: { label: '合计', at: 'bottom' },
        },
        { kind: 'text', lines: ['制表:教导处            审核:{school.principal}'] },
      ],
    },
    {
      name: '教师花名册',
      kind: 'teacher-roster',
      blocks: [
        {
          kind: 'text',
          lines: [
            '{school.name}教职工花名册(专任教师)',
            '{school.year}年9月                        共{staff{fullTime=true}}人',
          ],
        },
        {
          kind: 'list',
          of: 'staff',
          where: 'fullTime=true',
          columns: [
            { head: ['序号'], serial: true },
            { head: ['姓名'], field: 'name' },
            { head: ['性别'], field: 'sex' },
            { head: ['身份证号码'], field: 'idCard' },
            { head: ['出生年月'], field: 'birth', date: 'YYYY.MM' },
            { head: ['参加工作时间'], field: 'worked', date: 'YYYY年M月' },
            { head: ['学历'], field: 'degree' },
            { head: ['职称'], field: 'title' },
            { head: ['任教学科'], field: 'subject' },
            { head: ['教师资格证'], field: 'cert' },
            { head: ['骨干教师级别'], field: 'backbone' },
            { head: ['五年培训学时'], field: 'hours' },
            { head: ['联系电话'], field: 'phone' },
          ],
        },
        { kind: 'text', lines: ['填表人:{school.clerk}      审核人:{school.principal}'] },
      ],
    },
    {
      name: '基512 校舍',
      kind: 'buildings',
      blocks: [
        {
          kind: 'text',
          lines: [
            '基础基512 中小学校舍情况',
            '{school.name}                                         单位:平方米',
          ],
        },
        {
          kind: 'cross',
          corner: [['指标名称'], ['编号']],
          codes: ['甲', '乙'],
          columns: [
            { head: ['校舍建筑面积', '合计'] },
            { head: ['校舍建筑面积', '框架结构'], where: 'structure=框架结构' },
            { head: ['校舍建筑面积', '砖混结构'], where: 'structure=砖混结构' },
            { head: ['校舍建筑面积', '砖木结构'], where: 'structure=砖木结构' },
            { head: ['校舍建筑面积', '土木结构'], where: 'structure=土木结构' },
          ],
          rows: [
            { head: ['总计', '01'], value: 'buildings.area' },
            { head: ['其中:危房', '02'], value: 'buildings.area{dangerous=true}' },
            { head: ['    当年新增校舍', '03'], value: 'buildings.area{added=true}' },
            { head: ['一、教学及辅助用房', '04'], value: 'buildings.area{group=教学及辅助用房}' },
            { head: ['  教室', '05'], value: 'buildings.area{use=教室}' },
            { head: ['  实验室', '06'], value: 'buildings.area{use=实验室}' },
            { head: ['  图书室', '07'], value: 'buildings.area{use=图书室}' },
            { head: ['  微机室', '08'], value: 'buildings.area{use=微机室}' },
            { head: ['  音美教室', '09'], value: 'buildings.area{use=音美教室}' },
            { head: ['  体育馆', '10'], value: 'buildings.area{use=体育馆}' },
            { head: ['二、行政办公用房', '11'], value: 'buildings.area{group=行政办公用房}' },
            { head: ['  其中:教师办公室', '12'], value: 'buildings.area{use=教师办公室}' },
            { head: ['三、生活用房', '13'], value: 'buildings.area{group=生活用房}' },
            { head: ['  教工宿舍', '14'], value: 'buildings.area{use=教工宿舍}' },
            { head: ['  学生宿舍', '15'], value: 'buildings.area{use=学生宿舍}' },
            { head: ['  食堂', '16'], value: 'buildings.area{use=食堂}' },
            { head: ['  厕所', '17'], value: 'buildings.area{use=厕所}' },
            { head: ['四、其他用房', '18'], value: 'buildings.area{group=其他用房}' },
          ],
        },
        {
          kind: 'text',
          lines: ['填表说明:01=04+11+13+18;04=05+…+10;13=14+15+16+17;列1=2+3+4+5。'],
        },
      ],
    },
    {
      name: '体育器材',
      kind: 'equipment-inventory',
      blocks: [
        {
          kind: 'text',
          lines: [
            '中小学体育器材配备情况调查表(表2)',
            '学校:{school.name}(盖章)                         {school.year}年9月20日',
          ],
        },
        {
          kind: 'list',
          of: 'sports',
          columns: [
            { head: ['序号'], serial: true },
            { head: ['器材名称'], field: 'name' },
            { head: ['单位'], field: 'unit' },
            { head: ['配备标准', '12个班及以下'], field: 'small' },
            { head: ['配备标准', '13个班及以上'], field: 'large' },
            { head: ['现有数量'], field: 'actual' },
            { head: ['缺额数量'], field: 'lack' },
            { head: ['存放地点'], field: 'place' },
          ],
        },
        { kind: 'text', lines: ['注:本校{classes}个班,按相应档计算缺额。', '填表人:{school.clerk}'] },
      ],
    },
    {
      name: '图书分类',
      kind: 'library-categories',
      blocks: [
        {
          kind: 'text',
          lines: [
            '{school.name}藏书分类统计表',
            '截止{school.year}年10月30日                                      单位:册',
          ],
        },
        {
          kind: 'list',
          of: 'bookCategories',
          columns: [
            { head: ['分类号'], field: 'code' },
            { head: ['分类名称'], field: 'name' },
            { head: ['分类书册数'], field: 'copies', adds: true },
            { head: ['馆藏书总数'], value: 'bookCategories.copies', total: 'bookCategories.copies' },
            {
              head: ['分类书比例(%)'],
              value: 'bookCategories.copies{code=@code}/bookCategories.copies',
              scale: 100,
              digits: 1,
              adds: true,
            },
          ],
          total: { label: '合计', at: 'bottom' },
        },
        { kind: 'text', lines: ['图书管理员:{school.clerk}        分管领导:{school.principal}'] },
      ],
    },
    {
      name: '课程开设督查',
      blocks: [
        {
          kind: 'text',
          lines: [
            '中小学课程开设情况督导检查登记表',
            '学校名称:{school.name}          是否寄宿制学校:          {school.year}年10月12日',
          ],
        },
        {
          kind: 'list',
          of: 'school',
          columns: [
            { head: ['教职工总数'], value: 'staff' },
            { head: ['专任教师总数'], value: 'staff{fullTime=true}' },
            ...SUBJECTS.map((subject) => ({
              head: ['其中学科专任教师数', subject],
              value: `staff{fullTime=true,subject=${subject}}`,
            })),
            { head: ['代课教师'], value: 'staff{post=代课教师}' },
          ],
        },
        { kind: 'gap', rows: 1 },
        {
          kind: 'cross',
          corner: [['班级']],
          rows: [{ head: ['{name}'], each: 'classes', where: 'class=@id' }],
          columns: [
            { head: ['周课时'], value: 'lessons' },
            ...SUBJECTS.map((subject) => ({ head: ['其中', subject], value: `lessons{subject=${subject}}` })),
          ],
        },
        { kind: 'text', lines: ['督导检查人签字:              校长签字:{school.principal}'] },
      ],
    },
    {
      name: '装备对照',
      blocks: [
        { kind: 'text', lines: ['教育装备标准与校情对照表', '{school.name}      在校学生{pupils}人'] },
        {
          kind: 'grid',
          rows: [
            [{ span: 2, cell: '项目' }, '教室(间)', '图书(册)', '计算机(台)', '课桌椅(套)', '仪器设备(元)'],
            [
              '标准',
              '应有',
              { value: 'classes' },
              { value: 'pupils*25' },
              { value: 'pupils/10', digits: 1 },
              { value: 'pupils' },
              { value: 'pupils*2000' },
            ],
            [
              '校情',
              '实有',
              { value: 'classes' },
              { value: 'bookCategories.copies' },
              { value: 'school.computers' },
              { value: 'assets.quantity{name=课桌椅}' },
              { value: 'assets.original{group=教学仪器设备}' },
            ],
            [
              '',
              '余缺',
              { value: 'classes-classes' },
              { value: 'bookCategories.copies-pupils*25' },
              { value: 'school.computers-pupils/10', digits: 1 },
              { value: 'assets.quantity{name=课桌椅}-pupils' },
              { value: 'assets.original{group=教学仪器设备}-pupils*2000' },
            ],
          ],
        },
      ],
    },
    {
      name: '资源指标',
      when: 'school{isPrimary=true}',
      blocks: [
        { kind: 'text', lines: ['小学资源配置指标达标情况(学校自评)'] },
        {
          kind: 'grid',
          rows: [
            [
              '指标',
              '每百名学生骨干教师',
              '每百名学生体艺教师',
              '生均教辅用房',
              '生均仪器设备值',
              '每百名学生多媒体教室',
            ],
            ['标准', '1', '0.9', '4.5', '2000', '2.3'],
            ['实际', ...RESOURCES.map(([value]) => ({ value, digits: 2 }))],
            [
              '达标',
              ...RESOURCES.map(([meets, bound]) => ({ meets, bound, words: { true: '是', false: '否' } })),
            ],
          ],
        },
      ],
    },
  ],
};
