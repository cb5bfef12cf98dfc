import { describe, expect, it } from '@jest/globals';
import { recogniseSheet } from '../../../src/engine/hypotheses/recognise';
import { ledgers as kinds } from '../../../src/ledgers/index';
import { short } from '../../support/recognised';
import { dressed, sheet } from '../../support/sheet';

describe('a table with one header', () => {
  it('is found wherever it starts, its titles above it', () => {
    const drawn = sheet`

        |  | 样例小学留守儿童花名册
        |  | 填报单位：样例小学 |  | 填报时间：2023年9月20日

        |  | 序号 | 学生姓名 | 性别 | 年级班级 | 监护人姓名 | 与学生关系 | 监护人电话 | 备注
        |  | 1 | 张样一 | 男 | 三(1)班 | 张样二 | 祖父 | 13000000001 |
        |  | 2 | 李样一 | 女 | 三(2)班 | 李样二 | 祖母 | 13000000002 |
    `;
    expect(short(drawn)).toEqual([
      {
        kind: 'left-behind',
        range: 'C5:J7',
        header: '5',
        fields:
          'C seq, D name, E gender, F grade_class, G guardian_name, H guardian_relation, I guardian_phone, J remark',
      },
    ]);
  });

  it('is recognised by header words however they are padded, broken or bracketed', () => {
    const drawn = sheet`
      序　号 | 姓　　名 | 性 别 | 出生\n日期 | 公民身份\n号码 | ★学 籍 号 | 监护人(签字) | 联系\n电话
      1 | 张　样 | 男 | 2012年3月1日 | 000000201203010011 | G000000201203010011 | 张样二 | 13000000001
    `;
    expect(short(drawn)).toEqual([
      {
        kind: 'student-roster',
        range: 'A1:H2',
        header: '1',
        fields: 'A seq, B name, C gender, D birth_date, E id_card, F student_code, G guardian_name, H phone',
      },
    ]);
  });

  it('is read although row, column and sheet are hidden', () => {
    const drawn = dressed(
      sheet`
        序号 | 姓名 | 性别 | 身份证号 | 班级
        1 | 张样一 | 男 | 000000201203010011 | 三(1)班
        2 | 李样一 | 女 | 000000201203010028 | 三(1)班
      `,
      { hiddenRows: [2], hiddenColumns: ['D'], visibility: 'hidden' },
    );
    expect(short(drawn).map(({ kind, range }) => [kind, range])).toEqual([['student-roster', 'A1:E3']]);
  });

  it('never takes a column for something that only sounds alike', () => {
    const drawn = sheet`
      教师基本情况一览表
      序号 | 姓名 | 性别 | 父亲姓名 | 职称 | 任教年级 | 任教学科 | 生均图书
      1 | 张样一 | 男 | 张样二 | 一级教师 | 三年级 | 语文 | 20
    `;
    expect(short(drawn)[0]?.fields).toBe('A seq, B name, C gender, E title, F teaching_grade, G subject');
  });
});

describe('headers of several rows', () => {
  it('get their meaning from merged parents', () => {
    const drawn = sheet`
      学生基本情况一览表
      序号 | 学生 | < | < | 父亲 | < | 母亲 | < | 家庭住址
      ^ | 姓名 | 性别 | 出生日期 | 姓名 | 电话 | 姓名 | 电话 | ^
      1 | 张样一 | 男 | 2012-3-1 | 张样二 | 13000000001 | 李样二 | 13000000002 | 样村
    `;
    expect(short(drawn)).toEqual([
      {
        kind: 'student-roster',
        range: 'A2:I4',
        header: '2,3',
        fields:
          'A seq, B name, C gender, D birth_date, E father_name, F father_phone, G mother_name, H mother_phone, I address',
      },
    ]);
  });

  it('get it from parents that are not merged, too', () => {
    const drawn = sheet`
      教师基本情况一览表
      序号 | 姓名 | 性别 | 第一学历 | | | 最高学历 | | | 职称 | 任教学科
       | | | 学历 | 毕业院校 | 专业 | 学历 | 毕业院校 | 专业 | |
      1 | 张样一 | 男 | 中师 | 样师 | 普师 | 本科 | 样大 | 教育 | 一级教师 | 语文
    `;
    expect(short(drawn)[0]).toEqual({
      kind: 'teacher-roster',
      range: 'A2:K4',
      header: '2,3',
      fields:
        'A seq, B name, C gender, D first_degree, E first_degree_school, F first_degree_major, G highest_degree, H highest_degree_school, I highest_degree_major, J title, K subject',
    });
  });

  it('name repeated groups after their parents', () => {
    const drawn = sheet`
      2023年秋季学期班级数学生数统计表 | < | < | < | <
      学校 | 七年级 | < | 八年级 | <
      ^ | 班级数 | 学生数 | 班级数 | 学生数
      样例初中 | 2 | 90 | 2 | 88
    `;
    expect(short(drawn)[0]?.fields).toBe(
      'A school_name, B 七年级/class_count, C 七年级/total, D 八年级/class_count, E 八年级/total',
    );
  });

  it('give a word that says nothing alone to the header left of it', () => {
    const drawn = sheet`
      国家学生体质健康标准测试成绩
      姓名 | 性别 | 肺活量 | 得分 | 等级 | 50米跑 | 得分 | 等级 | 总分 | 等级
      张样一 | 男 | 1500 | 80 | 良好 | 9.8 | 80 | 良好 | 85 | 良好
    `;
    expect(short(drawn)[0]?.fields).toBe(
      'A name, B gender, C vital_capacity, D vital_score, E vital_level, F run50, G run50_score, H run50_level, I total_score, J total_level',
    );
  });
});

describe('lines that are no records', () => {
  it('are codes and units under the header, totals, and signatures under the table', () => {
    const drawn = sheet`
      样例小学班额统计表 | < | < | < | < | <
      年级 | 班级 | 学生数 | < | < | 班主任
      ^ | ^ | 计 | 男 | 女 | ^
      甲 | 乙 | 1 | 2 | 3 | 丙
       |  | 人 | 人 | 人 |
      一年级 | 一(1)班 | 40 | 20 | 20 | 张样
       | 一(2)班 | 41 | 20 | 21 | 李样
       | 小计 | 81 | 40 | 41 |
      二年级 | 二(1)班 | 42 | 20 | 22 | 王样
      全校合计 | 3 | 123 | 60 | 63 |
      填表人：张样     审核人：李样
    `;
    expect(short(drawn)).toEqual([
      {
        kind: 'class-size',
        range: 'A2:F10',
        header: '2,3',
        fields: 'A grade, B class_name, C students_total, D students_male, E students_female, F head_teacher',
        roles: 'code 4,5, subtotal 8, total 10',
      },
    ]);
  });

  it('are the demanded values in the first line', () => {
    const drawn = sheet`
      学校资源配置一览表
      序号 | 学校名称 | 学段 | 每百名学生拥有高于规定学历教师数 | 每百名学生拥有县级以上骨干教师数
       | 标准 | 小学 | ≥4.2 | ≥1
      1 | 样例小学 | 小学 | 5.1 | 1.1
    `;
    expect(short(drawn)[0]?.roles).toBe('standard 3');
  });

  it('are instructions of an import template', () => {
    const drawn = sheet`
      学籍号 | 姓名 | 性别 | 身份证号 | 班级
      必填 | 必填 | 1男2女 | 18位 | 选填
      G000000201203010011 | 张样一 | 1 | 000000201203010011 | 三(1)班
    `;
    expect(short(drawn)[0]?.roles).toBe('instruction 2');
  });

  it('are headings of sections, and what follows 转出 is not counted', () => {
    const drawn = sheet`
      三(1)班学生花名册 | < | < | <
      序号 | 姓名 | 性别 | 身份证号
      1 | 张样一 | 男 | 000000201203010011
      附：本学期转出学生(不计入在校生数) | < | < | <
      1 | 李样一 | 女 | 000000201203010028
    `;
    expect(short(drawn)[0]?.roles).toBe('section 4, excluded 5');
  });

  it('… unless the ledger is about leaving', () => {
    const drawn = sheet`
      学生异动台账 | < | < | < | <
      序号 | 姓名 | 性别 | 异动类型 | 异动时间
      一、转入学生 | < | < | < | <
      1 | 张样一 | 男 | 转入 | 2023.9.1
      二、转出学生 | < | < | < | <
      1 | 李样一 | 女 | 转出 | 2023.9.2
    `;
    expect(short(drawn)[0]?.roles).toBe('section 3,5');
  });

  it('are blank lines inside, prepared numbers, and statistics at the end', () => {
    const drawn = sheet`
      四(1)班期末考试成绩表
      学号 | 姓名 | 语文 | 数学 | 总分
      1 | 张样一 | 90 | 95 | 185
      2 | 李样一 | 缺考 | 85 | 85

      3 | 王样一 | 70 | 80 | 150
      4 | | | |
      平均分 | | 80 | 86.7 |
      及格率 | | 100% | 100% |
    `;
    expect(short(drawn)[0]).toMatchObject({
      kind: 'exam-scores',
      range: 'A2:E9',
      roles: 'blank 5,7, statistic 8,9',
    });
  });

  it('are rows struck through', () => {
    const drawn = dressed(
      sheet`
        序号 | 姓名 | 性别 | 身份证号 | 班级
        1 | 张样一 | 男 | 000000201203010011 | 三(1)班
        2 | 李样一 | 女 | 000000201203010028 | 三(1)班
      `,
      { struck: ['A3:E3'] },
    );
    expect(short(drawn)[0]?.roles).toBe('excluded 3');
  });
});

describe('several tables on one sheet', () => {
  it('go on where the header is printed again on the next page', () => {
    const drawn = sheet`
      固定资产台账 | < | < | < | < | <
      资产编号 | 资产名称 | 单位 | 数量 | 单价 | 原值
      A001 | 课桌 | 张 | 10 | 100 | 1000
      本页小计 | | | 10 | | 1000
      固定资产台账 | < | < | < | < | <
      资产编号 | 资产名称 | 单位 | 数量 | 单价 | 原值
      A003 | 讲台 | 张 | 10 | 100 | 1000
      总计 | | | 20 | | 2000
    `;
    expect(short(drawn)).toMatchObject([{ range: 'A2:F8', roles: 'subtotal 4, header 5,6, total 8' }]);
  });

  it('are two where the same header stands under another title', () => {
    const drawn = sheet`
      一(1)班学生花名册 | < | <
      序号 | 姓名 | 身份证号
      1 | 张样一 | 000000201203010011
      合计 | 1人 |
      一(2)班学生花名册 | < | <
      序号 | 姓名 | 身份证号
      1 | 李样一 | 000000201203010028
    `;
    expect(short(drawn).map(({ range, roles }) => [range, roles])).toEqual([
      ['A2:C4', 'total 4'],
      ['A6:C7', undefined],
    ]);
  });

  it('may be of different kinds, one right under the other', () => {
    const drawn = sheet`
      一、功能室一览表
      序号 | 名称 | 间数 | 面积 | 责任人
      1 | 音乐室 | 1 | 96 | 张样
      合计 | | 1 | 96 |
      二、图书借阅情况统计
      班级 | 外借册数 | 读者人数 | 人均册数
      三(1)班 | 220 | 44 | 5
    `;
    expect(short(drawn).map(({ kind, range }) => [kind, range])).toEqual([
      ['function-rooms', 'A2:E4'],
      ['library-borrowing', 'A6:D7'],
    ]);
  });

  it('may lie side by side without a gap: transfers in and out, each with its own heading', () => {
    const drawn = sheet`
      2022—2023学年度学生异动情况登记表 | < | < | < | < | <
      转入学生 | < | < | 转出学生 | < | <
      序号 | 姓名 | 转入时间 | 序号 | 姓名 | 转出时间
      1 | 张样一 | 2022.9.1 | 1 | 王样一 | 2022.9.5
    `;
    expect(short(drawn).map(({ kind, range, fields }) => [kind, range, fields])).toEqual([
      ['student-change', 'A2:C4', 'A seq, B name, C change_date, A2 change_type'],
      ['student-change', 'D2:F4', 'D seq, E name, F change_date, D2 change_type'],
    ]);
  });

  it('may be the left and the right half of one list', () => {
    const drawn = sheet`
      三(2)班学生名单 | < | < | < | < | <
      序号 | 姓名 | 性别 | 序号 | 姓名 | 性别
      1 | 张样一 | 男 | 3 | 王样一 | 男
      2 | 李样一 | 女 | 4 | 王样二 | 女
    `;
    expect(short(drawn).map(({ kind, range, fields }) => [kind, range, fields])).toEqual([
      ['student-roster', 'A2:C4', 'A seq, B name, C gender'],
      ['student-roster', 'D2:F4', 'D seq, E name, F gender'],
    ]);
  });

  it('may lie side by side with empty columns between, each with its own rows', () => {
    const drawn = sheet`
      图书借阅统计 | | | | | 功能室一览表
      班级 | 外借册数 | 读者人数 | | | 名称 | 间数 | 面积
      三(1)班 | 220 | 44 | | | 音乐室 | 1 | 96
      三(2)班 | 230 | 46 | | | 美术室 | 1 | 90
      三(3)班 | 240 | 47 | | | |
    `;
    expect(short(drawn).map(({ kind, range }) => [kind, range])).toEqual([
      ['library-borrowing', 'A2:C5'],
      ['function-rooms', 'F2:H4'],
    ]);
  });

  it('keep an empty column inside a table', () => {
    const drawn = sheet`
      序号 | 姓名 | 性别 | | 身份证号 | 班级
      1 | 张样一 | 男 | | 000000201203010011 | 三(1)班
    `;
    expect(short(drawn).map(({ range }) => range)).toEqual(['A1:F2']);
  });
});

describe('titles', () => {
  it('of sign-in sheets and the like keep a table of pupils from being a roster', () => {
    const drawn = sheet`
      家长会签到表
      序号 | 学生姓名 | 班级 | 家长姓名 | 联系电话 | 签名
      1 | 张样一 | 三(1)班 | 张样二 | 13000000001 |
    `;
    expect(short(drawn)).toEqual([]);
  });

  it.each([
    ['寄宿生花名册', '寄宿'],
    ['三年级学生花名册', undefined],
  ])('say when only a part is listed: %s', (title, part) => {
    const drawn = sheet`
      ${title}
      序号 | 姓名 | 性别 | 班级 | 身份证号
      1 | 张样一 | 男 | 三(1)班 | 000000201203010011
    `;
    expect(recogniseSheet(drawn, kinds).ledgers.map(({ kind, table }) => [kind, table.context.part])).toEqual(
      [['student-roster', part]],
    );
  });

  it('do not make a kind partial that is about that part', () => {
    const drawn = sheet`
      留守儿童花名册
      序号 | 姓名 | 性别 | 班级 | 监护人姓名 | 与学生关系 | 监护人电话
      1 | 张样一 | 男 | 三(1)班 | 张样二 | 祖父 | 13000000001
    `;
    expect(recogniseSheet(drawn, kinds).ledgers[0]?.table.context.part).toBeUndefined();
  });
});
