import type { Dialect } from '../dialect';

/** 农村初中的名册与台账: 民政部门留守儿童统计表 and the registers around it. */
export const juniorRegisters: Dialect = {
  id: 'junior-registers',
  follows:
    '农村留守儿童花名册(附件2)、摸底排查统计表(附件3);新疆 生活补助发放表;四川 控辍保学劝返台账;湖南 巩固率统计表;总课表(星期、节次在左)',
  habits: [
    '名册两层表头:监护人{姓名,关系,联系电话}、父亲{…}、母亲{…}、受委托监护人{…},子标题相同。',
    '统计表二十余列一行到底,列号为甲 1 2 3,“表间勾稽关系”印在表下。',
    '同一组人按性别、外出、监护类型、监护情况分了四次,每次都加起来等于总数。',
    '补助表“标准×学期数=金额”,标准随学段写在注里。',
    '控辍台账只列劝返过的学生,复学即销号。',
    '巩固率表{增加{转进,借读,其它,小计},减少{…},净增加},率为文字“100%”。',
    '总课表星期合并在左,班级在上,格内“学科换行教师”。',
    '日期有2023.9.4和2023年9月4日两种写法;身份证为文本。',
    '教师课时表按年级横排,只有合计行加总;年龄学历表左上角空着,下面接着两个比率。',
    '名册按班连续,不分班表头;留守儿童名册是其中一部分。',
  ],
  schools: ['junior', 'nine-year'],
  sheets: [
    {
      name: '学生花名册',
      kind: 'student-roster',
      blocks: [
        {
          kind: 'text',
          lines: [
            '{school.name}{school.year}-{school.year+1}学年在校学生花名册',
            ['学校(盖章)', '', '', '', '', '{school.year}年9月15日', '', '', '共{pupils}人'],
          ],
        },
        {
          kind: 'list',
          of: 'pupils',
          columns: [
            { head: ['序号'], serial: true },
            { head: ['班级'], field: 'className' },
            { head: ['姓名'], field: 'name' },
            { head: ['性别'], field: 'sex' },
            { head: ['民族'], field: 'ethnicity' },
            { head: ['出生日期'], field: 'birth', date: 'YYYY年M月D日' },
            { head: ['身份证号'], field: 'idCard' },
            { head: ['学籍号'], field: 'code' },
            { head: ['家庭住址'], field: 'address' },
            { head: ['监护人', '姓名'], field: 'guardian' },
            { head: ['监护人', '关系'], field: 'relation' },
            { head: ['监护人', '联系电话'], field: 'guardianPhone' },
            { head: ['寄宿'], field: 'boarder' },
            { head: ['留守'], field: 'leftBehind' },
          ],
        },
      ],
    },
    {
      name: '留守儿童花名册',
      kind: 'left-behind',
      blocks: [
        {
          kind: 'text',
          lines: [
            '附件2:农村留守儿童花名册',
            '填报单位:{school.name}(盖章)                     填报日期:{school.year}年9月20日',
          ],
        },
        {
          kind: 'list',
          of: 'pupils',
          where: 'leftBehind=true',
          columns: [
            { head: ['序号'], serial: true },
            { head: ['姓名'], field: 'name' },
            { head: ['性别'], field: 'sex' },
            { head: ['班级'], field: 'className' },
            { head: ['公民身份证号码'], field: 'idCard' },
            { head: ['父亲', '姓名'], field: 'father' },
            { head: ['父亲', '务工地点'], field: 'fatherPlace' },
            { head: ['父亲', '联系电话'], field: 'fatherPhone' },
            { head: ['母亲', '姓名'], field: 'mother' },
            { head: ['母亲', '务工地点'], field: 'motherPlace', none: '在家' },
            { head: ['母亲', '联系电话'], field: 'motherPhone' },
            { head: ['受委托监护人', '姓名'], field: 'guardian' },
            { head: ['受委托监护人', '与儿童关系'], field: 'relation' },
            { head: ['受委托监护人', '联系电话'], field: 'guardianPhone' },
            { head: ['监护情况评估'], field: 'care' },
            { head: ['帮扶教师'], field: 'helper' },
          ],
        },
        { kind: 'text', lines: ['注:监护情况评估分“较好、一般、差”。'] },
      ],
    },
    {
      name: '留守儿童统计表',
      kind: 'left-behind-stats',
      blocks: [
        {
          kind: 'text',
          lines: [
            '附件3:农村留守儿童摸底排查情况统计表',
            '填报单位:{school.name}(盖章)          单位:人          填报时间:{school.year}年9月20日',
          ],
        },
        {
          kind: 'cross',
          corner: [['班级']],
          codes: ['甲'],
          rows: [{ head: ['{name}'], each: 'classes', where: 'class=@id' }, { head: ['合计'] }],
          columns: [
            { head: ['总数'], value: 'pupils{leftBehind=true}' },
            { head: ['6-13周岁', '计'], value: 'pupils{leftBehind=true,age<=13}' },
            { head: ['6-13周岁', '男'], value: 'pupils{leftBehind=true,age<=13,sex=男}' },
            { head: ['6-13周岁', '女'], value: 'pupils{leftBehind=true,age<=13,sex=女}' },
            { head: ['14-16周岁', '计'], value: 'pupils{leftBehind=true,age>=14}' },
            { head: ['14-16周岁', '男'], value: 'pupils{leftBehind=true,age>=14,sex=男}' },
            { head: ['14-16周岁', '女'], value: 'pupils{leftBehind=true,age>=14,sex=女}' },
            { head: ['外出情况', '父母双方外出'], value: 'pupils{leftBehind=true,bothAway=true}' },
            { head: ['外出情况', '一方外出另一方无监护能力'], value: 'pupils{leftBehind=true,oneAway=true}' },
            { head: ['委托监护类型', '祖父母'], value: 'pupils{leftBehind=true,careKind=祖父母}' },
            { head: ['委托监护类型', '外祖父母'], value: 'pupils{leftBehind=true,careKind=外祖父母}' },
            { head: ['委托监护类型', '亲朋'], value: 'pupils{leftBehind=true,careKind=亲朋}' },
            { head: ['监护情况评估', '较好'], value: 'pupils{leftBehind=true,care=较好}' },
            { head: ['监护情况评估', '一般'], value: 'pupils{leftBehind=true,care=一般}' },
            { head: ['监护情况评估', '差'], value: 'pupils{leftBehind=true,care=差}' },
          ],
        },
        {
          kind: 'text',
          lines: [
            '表间勾稽关系:1列=2列+5列=8列+9列=10列+11列+12列=13列+14列+15列;2列=3列+4列;5列=6列+7列。年龄按{school.year}年9月1日计算。',
          ],
        },
      ],
    },
    {
      name: '生活补助发放',
      kind: 'aid-list',
      when: 'pupils{aid=true}',
      blocks: [
        {
          kind: 'text',
          lines: [
            '{school.year}年家庭经济困难学生生活补助发放表',
            '学校:{school.name}                         单位:元                  {school.year}年11月10日',
          ],
        },
        {
          kind: 'list',
          of: 'pupils',
          where: 'aid=true',
          columns: [
            { head: ['序号'], serial: true },
            { head: ['班级'], field: 'className' },
            { head: ['学生姓名'], field: 'name' },
            { head: ['身份证号'], field: 'idCard' },
            { head: ['是否寄宿'], field: 'boarder' },
            { head: ['困难类型'], field: 'aidKind' },
            { head: ['补助', '标准(元/学期)'], field: 'aidStandard' },
            { head: ['补助', '学期数'], field: 'aidTerms' },
            { head: ['补助', '金额(元)'], field: 'aidAmount', adds: true },
            { head: ['银行卡持有人'], field: 'father' },
            { head: ['备注'], fixed: '' },
          ],
          total: { label: '合计', at: 'bottom' },
        },
        {
          kind: 'text',
          lines: [
            '注:小学每生每学期500元,初中每生每学期625元。',
            '经办人:{school.clerk}     学校负责人:{school.principal}',
          ],
        },
      ],
    },
    {
      name: '控辍保学台账',
      kind: 'dropout-control',
      when: 'pupils{absent=true}',
      blocks: [
        {
          kind: 'text',
          lines: [
            '疑似辍学(失学)学生劝返复学台账',
            '{school.name}                                {school.year}年9月至{school.year}年11月',
          ],
        },
        {
          kind: 'list',
          of: 'pupils',
          where: 'absent=true',
          order: ['leftDate'],
          columns: [
            { head: ['序号'], serial: true },
            { head: ['学生姓名'], field: 'name' },
            { head: ['班级'], field: 'className' },
            { head: ['性别'], field: 'sex' },
            { head: ['身份证号'], field: 'idCard' },
            { head: ['离校时间'], field: 'leftDate', date: 'YYYY.M.D' },
            { head: ['离校原因'], field: 'leftCause' },
            { head: ['劝返情况', '第一次家访'], field: 'visit1', date: 'YYYY.M.D' },
            { head: ['劝返情况', '第二次家访'], field: 'visit2', date: 'YYYY.M.D' },
            { head: ['劝返情况', '包保责任人'], field: 'responsible' },
            { head: ['复学时间'], field: 'returned', date: 'YYYY.M.D' },
            { head: ['是否复学'], field: 'isBack' },
            { head: ['是否销号'], field: 'isBack' },
          ],
        },
        { kind: 'text', lines: ['填表人:{school.clerk}     校长:{school.principal}'] },
      ],
    },
    {
      name: '巩固率统计',
      kind: 'pupil-movement',
      blocks: [
        {
          kind: 'text',
          lines: [
            '{school.year}学年义务教育巩固率统计表',
            '{school.name}                                      {school.year}年10月5日',
          ],
        },
        {
          kind: 'list',
          of: 'grades',
          columns: [
            { head: ['年级'], field: 'name' },
            { head: ['学年初人数'], field: 'start', adds: true },
            { head: ['增加人数', '转进'], field: 'transferIn', adds: true },
            { head: ['增加人数', '借读'], field: 'borrowed', adds: true },
            { head: ['增加人数', '复学'], field: 'resumed', adds: true },
            {
              head: ['增加人数', '小计'],
              value: 'grades.transferIn{id=@id}+grades.borrowed{id=@id}+grades.resumed{id=@id}',
              adds: true,
            },
            { head: ['减少人数', '转出'], field: 'transferOut', adds: true },
            { head: ['减少人数', '休学'], field: 'suspended', adds: true },
            {
              head: ['减少人数', '小计'],
              value: 'grades.transferOut{id=@id}+grades.suspended{id=@id}',
              adds: true,
            },
            {
              head: ['净增加'],
              value:
                'grades.transferIn{id=@id}+grades.borrowed{id=@id}+grades.resumed{id=@id}-grades.transferOut{id=@id}-grades.suspended{id=@id}',
              adds: true,
            },
            { head: ['学年末人数'], field: 'end', adds: true },
          ],
          total: { label: '合计', at: 'bottom' },
        },
        {
          kind: 'text',
          lines: ['注:净增加=增加小计-减少小计;学年末人数=学年初人数+净增加;转出、休学均办理手续,不计辍学。'],
        },
      ],
    },
    {
      name: '教师周课时',
      blocks: [
        { kind: 'text', lines: ['教师周课时统计(按年级)'] },
        {
          kind: 'cross',
          corner: [['教师'], ['主教']],
          rows: [
            {
              head: ['{name}', '{subject}'],
              each: 'staff',
              only: 'fullTime=true,stage=初中',
              where: 'teacher=@name',
            },
            { head: ['合 计', ''], where: 'stage=初中' },
          ],
          columns: [
            { head: ['七年级'], value: 'lessons{grade=7}', zero: '' },
            { head: ['八年级'], value: 'lessons{grade=8}', zero: '' },
            { head: ['九年级'], value: 'lessons{grade=9}', zero: '' },
            { head: ['周课时'], value: 'lessons{grade=7|8|9}' },
          ],
        },
      ],
    },
    {
      name: '年龄学历',
      blocks: [
        { kind: 'text', lines: ['专任教师年龄、学历分组', ['单位:人', '', '', '{school.year}年9月']] },
        {
          kind: 'cross',
          corner: [['']],
          rows: [
            { head: ['35岁以下'], where: 'age<=35' },
            { head: ['36—45岁'], where: 'age>=36,age<=45' },
            { head: ['46—54岁'], where: 'age>=46,age<=54' },
            { head: ['55岁以上'], where: 'age>=55' },
            { head: ['合计'] },
            { head: ['其中:女'], where: 'sex=女' },
          ],
          columns: [
            { head: ['研究生'], value: 'staff{fullTime=true,degree=研究生}' },
            { head: ['本科'], value: 'staff{fullTime=true,degree=本科}' },
            { head: ['专科'], value: 'staff{fullTime=true,degree=专科}' },
            { head: ['计'], value: 'staff{fullTime=true}' },
          ],
        },
        {
          kind: 'grid',
          rows: [
            ['平均每名教师学生数', { value: 'pupils/staff{fullTime=true}', digits: 1 }],
            [
              '女教师占比',
              { value: 'staff{fullTime=true,sex=女}/staff{fullTime=true}*100', digits: 1, suffix: '%' },
            ],
          ],
        },
      ],
    },
    {
      name: '总课表',
      kind: 'timetable',
      blocks: [
        {
          kind: 'text',
          lines: [
            '{school.name}{school.year}年秋季学期总课程表',
            '{school.year}年9月1日起执行                         教务处',
          ],
        },
        {
          kind: 'week',
          shape: 'turned',
          where: 'stage=初中',
          corner: ['星期', '节次'],
          day: '星期{n}',
          period: '第{n}节',
          cell: '{subject}\n{teacher}',
        },
        { kind: 'text', lines: ['注:每节45分钟;班队会由班主任上。'] },
      ],
    },
  ],
};
