import { describe, expect, it } from '@jest/globals';
import { short } from '../../support/recognised';
import { type DrawnSheet, sheet } from '../../support/sheet';

function headerAndFields(drawn: DrawnSheet): readonly string[] {
  return short(drawn).map(({ kind, header, fields }) => `${kind} ${header}: ${fields}`);
}

describe('header words broken over unmerged lines', () => {
  it('are one word each', () => {
    const roster = sheet`
      样例小学学生花名册 | < | < | < | < | <
      序 | 姓 | 性 | 出生 | 身份 | 班
      号 | 名 | 别 | 年月 | 证号 | 级
      1 | 张样一 | 男 | 2012.3 | 000000201203010011 | 三(1)班
      2 | 李样一 | 女 | 2012.4 | 000000201204010011 | 三(1)班
    `;
    const hazards = sheet`
      安全隐患排查台账 | < | < | < | < | < | <
      序 | 排查 | 隐患 | 整改 | 整改 | 责任 | 完成
      号 | 时间 | 内容 | 措施 | 期限 | 人 | 时间
      1 | 2023.9.1 | 灯坏 | 更换 | 2023.9.10 | 张样 | 2023.9.9
    `;
    expect(headerAndFields(roster)).toEqual([
      'student-roster 2,3: A seq, B name, C gender, D birth_date, E id_card, F class_name',
    ]);
    expect(headerAndFields(hazards)).toEqual([
      'safety-hazard 2,3: A seq, B found_date, C hazard_desc, D measure, E deadline, F responsible, G finish_date',
    ]);
  });

  it('may stand beside parents with words of their own', () => {
    const classes = sheet`
      样例小学班额统计表 | < | < | < | < | <
      年级 | 班 级 | 在校 | 其中 | | 班主任
       | 名称 | 学生数 | 男生 | 女生 |
      一年级 | 一(1)班 | 45 | 20 | 25 | 张样
      一年级 | 一(2)班 | 45 | 20 | 25 | 李样
    `;
    const library = sheet`
      图书总括登记账 | < | < | < | < | < | < | < | <
      登记 | 图书 | 入 藏 | | 注 销 | | 结 存 | | 经手
      日期 | 来源 | 册数 | 金额 | 册数 | 金额 | 册数 | 金额 | 人
      2023.3.1 | 采购 | 100 | 1500 | 0 | 0 | 1100 | 16500 | 张样
      2023.4.1 | 捐赠 | 50 | 500 | 0 | 0 | 1150 | 17000 | 张样
    `;
    expect(headerAndFields(classes)).toEqual([
      'class-size 2,3: A grade, B class_name, C students_total, D students_male, E students_female, F head_teacher',
    ]);
    expect(headerAndFields(library)).toEqual([
      'library-summary 2,3: A date, B source, C in_copies, D in_amount, E out_copies, F out_amount, G balance_copies, H balance_amount, I handler',
    ]);
  });

  it('may be broken over three lines', () => {
    const drawn = sheet`
      教师花名册 | < | < | < | < | <
      姓 | 性 | 出生 | 参加工 | 最高 | 职
       |  | | 作时间 | |
      名 | 别 | 年月 |  | 学历 | 称
      张样 | 男 | 1980.3 | 2002.8 | 本科 | 一级教师
      李样 | 男 | 1980.3 | 2002.8 | 本科 | 一级教师
    `;
    expect(headerAndFields(drawn)).toEqual([
      'teacher-roster 2,3,4: A name, B gender, C birth_date, D work_start_date, E highest_degree, F title',
    ]);
  });

  it('are not made out of a header and its first record', () => {
    const drawn = sheet`
      功能室 | 面积 | 负责人
      图书室 | 96 | 张样
      音乐室 | 96 | 李样
    `;
    expect(short(drawn).map(({ header, range }) => [header, range])).toEqual([['1', 'A1:C3']]);
  });
});
