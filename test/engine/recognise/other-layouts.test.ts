import { describe, expect, it } from '@jest/globals';
import { recogniseSheet } from '../../../src/engine/hypotheses/recognise';
import { ledgers as kinds } from '../../../src/ledgers/index';
import { reasonsOf, short } from '../../support/recognised';
import { sheet, sheetOf } from '../../support/sheet';

describe('forms of labels and values', () => {
  it('have one, two or three pairs in a row', () => {
    const one = sheet`
      学校概况
      学校名称 | 样例小学
      校长 | 张样
      在校学生数 | 312人
      教学班数 | 9
      专任教师 | 18
    `;
    const three = sheet`
      样例小学基本情况统计表 | < | < | < | < | <
      学校名称 | 样例小学 | 校长 | 张样 | 联系电话 | 13000000001
      学生数 | 312 | 班级数 | 9 | 教职工数 | 20
      占地面积 | 9000 | 建筑面积 | 2500 | 其中：专任教师 | 18
    `;
    expect(short(one)).toEqual([
      {
        kind: 'school-profile',
        range: 'A2:B6',
        orientation: 'key-value',
        header: '',
        fields: 'B2 school_name, B3 principal, B4 student_count, B5 class_count, B6 full_time_teachers',
      },
    ]);
    expect(short(three)[0]?.fields).toBe(
      'B2 school_name, D2 principal, F2 phone, B3 student_count, D3 class_count, F3 staff_total, B4 site_area, D4 building_area, F4 full_time_teachers',
    );
  });

  it('keep totals and per-pupil figures apart', () => {
    const drawn = sheet`
      学校基本情况表
      学校名称 | 样例小学 | 在校学生数 | 312
      占地面积(㎡) | 9360 | 生均占地(㎡) | 30
      图书(册) | 7000 | 生均图书(册) | 22.4
      教师总数 | 20 | 其中：专任教师 | 18
    `;
    expect(short(drawn)[0]?.fields).toBe(
      'B2 school_name, D2 student_count, B3 site_area, D3 site_area_per_student, B4 books_total, D4 books_per_student, B5 teacher_total, D5 full_time_teachers',
    );
  });

  it('may list one item per line with its unit', () => {
    const drawn = sheet`
      学校填报数据表 | < | < | < | < | <
      序号 | 类别 | 填报项目 | 单位 | 填报值 | 备注
      1 | 基本情况 | 在校学生数 | 人 | 312 |
      2 |  | 教学班数 | 个 | 9 |
      3 | 教师 | 专任教师数 | 人 | 18 |
      4 | 校舍 | 占地面积 | 平方米 | 9000 |
    `;
    expect(short(drawn)).toEqual([
      {
        kind: 'school-profile',
        range: 'A2:F6',
        orientation: 'key-value',
        header: '2',
        fields: 'E3 student_count, E4 class_count, E5 full_time_teachers, E6 site_area',
      },
    ]);
  });

  it('may be one line of values under their labels', () => {
    const drawn = sheet`
      学校基本情况统计表 | < | < | < | <
      学校名称 | 班级数 | 学生数 | 占地面积 | 校舍建筑面积
      样例小学 | 9 | 312 | 9000 | 2500
    `;
    expect(short(drawn)[0]).toMatchObject({
      kind: 'school-profile',
      fields: 'A3 school_name, B3 class_count, C3 student_count, D3 site_area, E3 building_area',
    });
  });

  it('are as many ledgers as there are pages on the sheet', () => {
    const page = (name: string, phone: string) => [
      ['留守儿童登记表', null, null, null],
      ['姓名', name, '性别', '男'],
      ['班级', '三(1)班', '出生年月', '2012.3'],
      ['父亲姓名', '张样二', '父亲务工地点', '广东'],
      ['监护人姓名', '张样三', '监护人电话', phone],
    ];
    const drawn = sheetOf([...page('张样一', '13000000001'), [], ...page('李样一', '13000000002')]);
    expect(short(drawn).map(({ kind, range }) => [kind, range])).toEqual([
      ['left-behind', 'A2:D5'],
      ['left-behind', 'A8:D11'],
    ]);
  });
});

describe('tables that lie on their side', () => {
  it('have a record per column', () => {
    const drawn = sheet`
      学生信息表
      姓名 | 张样一 | 李样一 | 王样一
      性别 | 男 | 女 | 男
      出生年月 | 2012.3 | 2012.4 | 2012.5
      身份证号 | 000000201203010011 | 000000201204010011 | 000000201205010011
      班级 | 三(1)班 | 三(1)班 | 三(2)班
    `;
    expect(short(drawn)).toEqual([
      {
        kind: 'student-roster',
        range: 'A2:D6',
        orientation: 'columns',
        header: '1',
        fields: '2 name, 3 gender, 4 birth_date, 5 id_card, 6 class_name',
      },
    ]);
  });
});

describe('tables that lie on their side though their first line looks like a header', () => {
  it('are told by the labels down their first column', () => {
    const drawn = sheet`
      各班学生数统计 | < | < | < | <
      班级 | 一(1)班 | 一(2)班 | 二(1)班 | 合计
      学生数 | 45 | 44 | 40 | 129
      男 | 20 | 22 | 20 | 62
      女 | 25 | 22 | 20 | 67
      班主任 | 张样 | 李样 | 王样 |
    `;
    expect(short(drawn)).toEqual([
      {
        kind: 'class-size',
        range: 'A2:E6',
        orientation: 'columns',
        header: '1',
        fields: '2 class_name, 3 students_total, 4 students_male, 5 students_female, 6 head_teacher',
        roles: 'total 5',
      },
    ]);
  });
});

describe('halves of a table', () => {
  it('have each the title that stands over it', () => {
    const drawn = sheetOf([
      ['转入学生', null, null, '转出学生'],
      ['姓名', '班级', '转入时间', '姓名', '班级', '转出时间'],
      ['张样', '三(1)班', '2023.9.1', '李样', '四(1)班', '2023.9.2'],
    ]);
    expect(short(drawn).map(({ kind, fields }) => [kind, fields])).toEqual([
      ['student-change', 'A name, B grade_class, C change_date, A1 change_type'],
      ['student-change', 'D name, E grade_class, F change_date, D1 change_type'],
    ]);
  });
});

describe('timetables', () => {
  it('have the weekdays across, periods or classes down', () => {
    const oneClass = sheet`
      三(1)班课程表 | < | < | < | < | <
       | 星期一 | 星期二 | 星期三 | 星期四 | 星期五
      1 | 语文 | 数学 | 体育 | 音乐 | 美术
      2 | 语文 | 数学 | 体育 | 音乐 | 美术
      班主任：张样
    `;
    const all = sheet`
      总课表 | < | < | < | < | < | <
      班级 | 星期一 | < | 星期二 | < | 星期三 | <
      ^ | 1 | 2 | 1 | 2 | 1 | 2
      一(1)班 | 语 | 数 | 语 | 数 | 语 | 数
      一(2)班 | 语 | 数 | 语 | 数 | 语 | 数
    `;
    expect(short(oneClass)[0]).toMatchObject({
      kind: 'timetable',
      range: 'A2:F4',
      orientation: 'matrix',
      header: '2',
    });
    expect(short(all)[0]).toMatchObject({
      kind: 'timetable',
      range: 'A2:G5',
      header: '2,3',
      fields: 'A class_name, B2 weekday',
    });
  });

  it('have the weekdays down the side', () => {
    const drawn = sheet`
      总课程表 | < | < | <
      星期 | 节次 | 一(1)班 | 一(2)班
      星期一 | 1 | 语文 | 数学
      星期一 | 2 | 数学 | 语文
      星期二 | 1 | 语文 | 数学
      星期三 | 1 | 数学 | 语文
    `;
    expect(short(drawn)[0]).toMatchObject({
      kind: 'timetable',
      range: 'A2:D6',
      orientation: 'matrix',
      header: '2',
    });
  });

  it('stand one under another and side by side, each with its class', () => {
    const table = (name: string) => [
      [name, null, null, null],
      [null, '周一', '周二', '周三'],
      [1, '语文', '数学', '体育'],
      [2, '音乐', '数学', '体育'],
    ];
    const stacked = sheetOf([...table('一(1)班课程表'), ...table('一(2)班课程表')]);
    const beside = sheetOf(
      table('一(1)班课程表').map((row, index) => [...row, null, ...(table('一(2)班课程表')[index] ?? [])]),
    );
    const classes = (drawn: typeof stacked) =>
      recogniseSheet(drawn, kinds).ledgers.map(({ table }) => table.context.className);
    expect(short(stacked).map(({ range }) => range)).toEqual(['A2:D4', 'A6:D8']);
    expect(classes(stacked)).toEqual(['一(1)班', '一(2)班']);
    expect(short(beside).map(({ range }) => range)).toEqual(['A2:D4', 'F2:I4']);
    expect(classes(beside)).toEqual(['一(1)班', '一(2)班']);
  });

  it('are not every table with weekdays: who is on duty is none', () => {
    const drawn = sheet`
      教师值日安排表 | < | < | <
      地点 | 星期一 | 星期二 | 星期三
      校门 | 张样一 | 李样一 | 王样一
    `;
    expect(short(drawn)).toEqual([]);
  });

  it('may say who teaches what, class by subject', () => {
    const drawn = sheet`
      教师任课安排表 | < | < | <
      班级 | 语文 | 数学 | 英语
      一(1)班 | 张样一 | 李样一 | 王样一
      一(2)班 | 李样二 | 李样一 | 王样一
    `;
    expect(short(drawn)[0]).toMatchObject({
      kind: 'teacher-assignment',
      orientation: 'matrix',
      fields: 'A classes, B 语文/teacher, C 数学/teacher, D 英语/teacher',
    });
  });
});

describe('what is no ledger', () => {
  it('is listed with its range and the reason', () => {
    expect(reasonsOf(sheetOf([]))).toEqual(['空白工作表']);
    expect(reasonsOf(sheetOf([[null, '  '], []]))).toEqual(['空白工作表']);
    expect(reasonsOf(sheetOf([['样例小学'], [], ['台账汇编']]))).toEqual(['A1:A3 封面或零散文字,没有表格']);
    expect(
      reasonsOf(
        sheetOf([
          ['一、学校地处集镇,周边秩序良好,学校设有门卫,二十四小时有人值守。'],
          ['二、存在问题:无体音美专职教师,部分课桌凳需要更换,经费紧张。'],
        ]),
      ),
    ).toEqual(['A1:A2 文字说明,没有表格']);
    const foreign = sheet`
      物料 | 供应商 | 批次 | 到货
      螺丝 | 甲厂 | 1 | 2
      螺母 | 乙厂 | 2 | 3
    `;
    expect(reasonsOf(foreign)).toEqual([expect.stringMatching(/^A1:D3 表头/)]);
  });
});

describe('assignments by hand', () => {
  const drawn = sheet`
    物料 | 供应商 | 批次 | 到货
    显微镜 | 甲厂 | 24 | 20
    直尺 | 乙厂 | 24 | 24
  `;

  it('win over what the words say', () => {
    const assignment = {
      sheet: 'Sheet1',
      row: 0,
      kind: 'lab-equipment',
      fields: { 0: 'item_name', 2: 'required_qty', 3: 'actual_qty' },
    };
    expect(short(drawn, [assignment])).toEqual([
      {
        kind: 'lab-equipment',
        range: 'A1:D3',
        header: '1',
        fields: 'A item_name, B supplier, C required_qty, D actual_qty',
      },
    ]);
    const { ledgers } = recogniseSheet(drawn, kinds, [assignment]);
    expect(ledgers[0]).toMatchObject({ confidence: 1, reasons: ['由您指定'] });
  });

  it('for other sheets change nothing', () => {
    expect(
      short(drawn, [{ sheet: 'Sheet2', row: 0, kind: 'lab-equipment', fields: { 0: 'item_name' } }]),
    ).toEqual([]);
  });
});

describe('sheets of everything', () => {
  it('may have a table under a form', () => {
    const drawn = sheet`
      样例小学基本情况 | < | < | <
      学校名称 | 样例小学 | 校长 | 张样
      学生数 | 90 | 班级数 | 2
      占地面积 | 9000 | 建筑面积 | 2500

      班级情况 | < | < | <
      班级 | 学生数 | 男 | 女
      一(1)班 | 45 | 20 | 25
    `;
    expect(short(drawn).map(({ kind, range }) => [kind, range])).toEqual([
      ['school-profile', 'A2:D4'],
      ['class-size', 'A7:D8'],
    ]);
  });

  it('may have a form under a table', () => {
    const drawn = sheet`
      班额统计 | < | < | <
      班级 | 学生数 | 男 | 女
      一(1)班 | 45 | 20 | 25
      合计 | 45 | 20 | 25

      学校基本情况 | < | < | <
      学校名称 | 样例小学 | 校长 | 张样
      学生数 | 90 | 班级数 | 2
      占地面积 | 9000 | 建筑面积 | 2500
    `;
    expect(short(drawn).map(({ kind, range }) => [kind, range])).toEqual([
      ['class-size', 'A2:D4'],
      ['school-profile', 'A7:D9'],
    ]);
  });

  it('may have a table under a timetable', () => {
    const drawn = sheet`
      一(1)班课程表 | < | < | <
      节次 | 星期一 | 星期二 | 星期三
      1 | 语文 | 数学 | 语文
      2 | 语文 | 数学 | 语文

      教师任课 | < | < | <
      教师 | 任教学科 | 任教班级 | 周课时
      张样 | 语文 | 一(1)班 | 5
    `;
    expect(short(drawn).map(({ kind, range }) => [kind, range])).toEqual([
      ['timetable', 'A2:D4'],
      ['teacher-assignment', 'A7:D8'],
    ]);
  });

  it('tell a data row of familiar words from a header', () => {
    const drawn = sheet`
      教职工花名册 | < | < | < | <
      序号 | 姓名 | 性别 | 职称 | 任教学科
      一、专任教师(1人) | < | < | < | <
      1 | 张样 | 男 | 一级教师 | 语文
      二、工勤人员(1人) | < | < | < | <
      2 | 李样 | 女 | | 后勤
    `;
    expect(short(drawn).map(({ range, roles }) => [range, roles])).toEqual([['A2:E6', 'section 3,5']]);
  });

  it('cut two tables apart where only one empty column lies between them', () => {
    const drawn = sheet`
      资产编号 | 资产名称 | 数量 | 单价 | 原值 | | 登录号 | 题名 | 责任者 | 出版社 | 单价
      A001 | 课桌 | 10 | 100 | 1000 | | 0001 | 读物 | 某 | 某社 | 12
      A002 | 椅子 | 10 | 50 | 500 | | 0002 | 读物 | 某 | 某社 | 13
    `;
    expect(short(drawn).map(({ kind, range }) => [kind, range])).toEqual([
      ['fixed-assets', 'A1:E3'],
      ['library-accession', 'G1:K3'],
    ]);
  });
});
