import type { Column, Dialect } from '../dialect';

const perGrade = (where: string): readonly Column[] =>
  [...'一二三四五六'].flatMap((name, index) => [
    { head: [`${name}年级`, '班级数'], value: `classes{grade=${index + 1}${where}}` },
    { head: [`${name}年级`, '学生数'], value: `pupils{grade=${index + 1}${where}}` },
  ]);

/** 江苏 办学条件统计表 and 宁夏 场室对照表: pairs and triples of figures under one parent. */
export const jiangsuConditions: Dialect = {
  id: 'jiangsu-conditions',
  follows:
    '江苏 办学条件统计表(生均Ⅰ、生均Ⅱ);内黄县 表二(分年级班级数、学生数);宁夏 场室标准/现状/余缺对照表;山东 体育场地器材表;图书总括登记账;班级借阅统计;满意度调查汇总表',
  habits: [
    '一校一行,每个年级一对{班级数,学生数},末尾总计与平均班额。',
    '校舍面积{总计,生均Ⅰ,生均Ⅱ},生均Ⅱ不含体育馆,定义只写在注里。',
    '场室为{标准,现状,余缺}三列,余缺有正负,没有写“无”。',
    '两年对比{上年,本年,增减,增长率},只有几行,规律只能从字面知道。',
    '图书账有上年结转,逐笔结存,入、出、结存各有册数和金额。',
    '带单位的数是文本(12间、96㎡)。',
    '满意度=满意÷有效问卷,率写成“95.3%”文本。',
    '生师比写作1:x 的分母;数量旁边是“每百生”。',
    '注中写明口径,表后有填表人、审核人。',
  ],
  schools: ['primary', 'nine-year'],
  sheets: [
    {
      name: '表一 班级学生',
      kind: 'class-size',
      blocks: [
        {
          kind: 'text',
          lines: [
            '表一  小学分年级班级、学生情况统计表',
            ['填报单位:{school.name}', '', '', '', '', '', '', '', '单位:个、人'],
          ],
        },
        {
          kind: 'list',
          of: 'school',
          columns: [
            { head: ['学校名称'], field: 'name' },
            ...perGrade(''),
            { head: ['总计', '班级数'], value: 'classes{stage=小学}' },
            { head: ['总计', '学生数'], value: 'pupils{stage=小学}' },
            { head: ['平均班额'], value: 'pupils{stage=小学}/classes{stage=小学}', digits: 1 },
            { head: ['其中', '女生'], value: 'pupils{stage=小学,sex=女}' },
            { head: ['其中', '随迁子女'], value: 'pupils{stage=小学,migrant=true}' },
          ],
        },
        { kind: 'text', lines: ['注:平均班额=学生数÷班级数,保留一位小数。'] },
      ],
    },
    {
      name: '表二 校舍场地',
      kind: 'buildings',
      blocks: [
        { kind: 'text', lines: ['表二  校舍、场地情况统计表', '填报单位:{school.name}'] },
        {
          kind: 'list',
          of: 'school',
          columns: [
            { head: ['学校'], field: 'name' },
            { head: ['在校学生'], value: 'pupils' },
            { head: ['占地面积', '总计'], value: 'school.site' },
            { head: ['占地面积', '生均'], value: 'school.site/pupils', digits: 2 },
            { head: ['校舍面积', '总计'], value: 'buildings.area' },
            { head: ['校舍面积', '生均Ⅰ'], value: 'buildings.area/pupils', digits: 2 },
            {
              head: ['校舍面积', '生均Ⅱ'],
              value: '(buildings.area-buildings.area{use=体育馆})/pupils',
              digits: 2,
            },
            { head: ['教学及辅助用房', '总计'], value: 'buildings.area{group=教学及辅助用房}' },
            { head: ['教学及辅助用房', '其中:体育馆'], value: 'buildings.area{use=体育馆}' },
            { head: ['运动场地', '总计'], value: 'school.ground' },
            { head: ['运动场地', '生均'], value: 'school.ground/pupils', digits: 2 },
            { head: ['绿化面积'], value: 'school.green' },
            { head: ['绿化率'], value: 'school.green/school.site*100', digits: 1, suffix: '%' },
          ],
        },
        {
          kind: 'text',
          lines: ['说明:生均Ⅰ=校舍面积÷在校学生;生均Ⅱ=(校舍面积-体育馆面积)÷在校学生。面积单位:㎡'],
        },
      ],
    },
    {
      name: '表三 场室',
      kind: 'function-rooms',
      blocks: [
        { kind: 'text', lines: ['表三  功能教室配备对照表'] },
        {
          kind: 'list',
          of: 'rooms',
          columns: [
            { head: ['场室名称'], field: 'name' },
            { head: ['间数', '标准'], field: 'required', adds: true, suffix: '间' },
            { head: ['间数', '现状'], field: 'count', adds: true, suffix: '间' },
            { head: ['间数', '余缺(+、-)'], field: 'surplus', zero: '无' },
            { head: ['面积', '每间'], field: 'each' },
            { head: ['面积', '小计'], field: 'area', adds: true },
            { head: ['位置'], field: 'place' },
            { head: ['管理人'], field: 'responsible' },
          ],
          total: { label: '合 计', at: 'bottom' },
        },
        { kind: 'text', lines: ['填表人:{school.clerk}   审核:{school.principal}'] },
      ],
    },
    {
      name: '表四 两年对比',
      kind: 'fund-comparison',
      blocks: [
        { kind: 'text', lines: ['表四  主要指标两年对比表', '填报单位:{school.name}'] },
        {
          kind: 'grid',
          rows: [
            ['项  目', '单位', '上年', '本年', '增减', '增长率'],
            [
              '在校学生',
              '人',
              { value: 'school.lastPupils' },
              { value: 'pupils' },
              { value: 'pupils-school.lastPupils' },
              { value: '(pupils-school.lastPupils)/school.lastPupils*100', digits: 1, suffix: '%' },
            ],
            [
              '专任教师',
              '人',
              { value: 'school.lastTeachers' },
              { value: 'staff{fullTime=true}' },
              { value: 'staff{fullTime=true}-school.lastTeachers' },
              {
                value: '(staff{fullTime=true}-school.lastTeachers)/school.lastTeachers*100',
                digits: 1,
                suffix: '%',
              },
            ],
            [
              '图书',
              '册',
              { value: 'school.lastBooks' },
              { value: 'bookCategories.copies' },
              { value: 'bookCategories.copies-school.lastBooks' },
              {
                value: '(bookCategories.copies-school.lastBooks)/school.lastBooks*100',
                digits: 1,
                suffix: '%',
              },
            ],
            [
              '公用经费',
              '元',
              { value: 'budget.before' },
              { value: 'budget.planned' },
              { value: 'budget.planned-budget.before' },
              { value: '(budget.planned-budget.before)/budget.before*100', digits: 1, suffix: '%' },
            ],
          ],
        },
      ],
    },
    {
      name: '图书总括账',
      kind: 'library-summary',
      blocks: [
        {
          kind: 'text',
          lines: ['图书总括登记账', ['{school.name}', '', '', '', '', '', '{school.year}年度']],
        },
        {
          kind: 'list',
          of: 'books',
          columns: [
            { head: ['登记日期'], field: 'date', date: 'YYYY.M.D' },
            { head: ['摘要'], field: 'source' },
            { head: ['凭证号'], field: 'voucher' },
            { head: ['入藏', '册数'], field: 'inCopies', zero: '' },
            { head: ['入藏', '金额'], field: 'inAmount', zero: '' },
            { head: ['注销', '册数'], field: 'outCopies', zero: '' },
            { head: ['注销', '金额'], field: 'outAmount', zero: '' },
            { head: ['结存', '册数'], field: 'balance' },
            { head: ['结存', '金额'], field: 'balanceAmount' },
            { head: ['经手人'], field: 'handler' },
          ],
        },
      ],
    },
    {
      name: '借阅统计',
      kind: 'library-borrowing',
      blocks: [
        { kind: 'text', lines: ['{school.year}年秋季学期各班图书借阅统计'] },
        {
          kind: 'list',
          of: 'classes',
          columns: [
            { head: ['班级'], field: 'name' },
            { head: ['读者人数'], field: 'readers', adds: true },
            { head: ['外借册数'], field: 'loans', adds: true },
            {
              head: ['人均册数'],
              value: 'classes.loans{id=@id}/classes.readers{id=@id}',
              digits: 2,
              adds: true,
            },
          ],
          total: { label: '总计', at: 'top' },
          halves: 1,
        },
      ],
    },
    {
      name: '信息化与师资',
      blocks: [
        { kind: 'text', lines: ['信息化装备及师资情况'] },
        {
          kind: 'grid',
          rows: [
            ['指标', '数量', '每百生'],
            [
              '学生用计算机(台)',
              { value: 'school.computers' },
              { value: 'school.computers/pupils*100', digits: 2 },
            ],
            [
              '网络多媒体教室(间)',
              { value: 'school.multimedia' },
              { value: 'school.multimedia/pupils*100', digits: 2 },
            ],
            [
              '骨干教师(人)',
              { value: 'staff{backbone!=无}' },
              { value: 'staff{backbone!=无}/pupils*100', digits: 2 },
            ],
            [
              '体育艺术教师(人)',
              { value: 'staff{isArt=true}' },
              { value: 'staff{isArt=true}/pupils*100', digits: 2 },
            ],
          ],
        },
        { kind: 'gap', rows: 1 },
        {
          kind: 'grid',
          rows: [
            ['专任教师', '学历', '', '', '', '生师比'],
            ['', '研究生', '本科', '专科', '高中阶段', ''],
            [
              { value: 'staff{fullTime=true}' },
              { value: 'staff{fullTime=true,degree=研究生}' },
              { value: 'staff{fullTime=true,degree=本科}' },
              { value: 'staff{fullTime=true,degree=专科}' },
              { value: 'staff{fullTime=true,degree=高中阶段}', zero: '无' },
              { value: 'pupils/staff{fullTime=true}', digits: 1, suffix: ':1' },
            ],
          ],
        },
      ],
    },
    {
      name: '满意度',
      blocks: [
        { kind: 'text', lines: ['群众满意度问卷调查汇总表'] },
        {
          kind: 'list',
          of: 'surveys',
          columns: [
            { head: ['调查对象'], field: 'group' },
            { head: ['发放问卷'], field: 'sent', adds: true },
            { head: ['有效问卷'], field: 'valid', adds: true },
            { head: ['满意'], field: 'content', adds: true },
            {
              head: ['满意度'],
              value: 'surveys.content{no=@no}/surveys.valid{no=@no}*100',
              digits: 1,
              suffix: '%',
              adds: true,
            },
          ],
          total: { label: '合计', at: 'bottom' },
        },
        { kind: 'text', lines: ['注:满意度=满意÷有效问卷×100%。'] },
      ],
    },
  ],
};
