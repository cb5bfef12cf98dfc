import { describe, expect, it } from '@jest/globals';
import { gather } from '../../src/engine/gather';
import { ledgers } from '../../src/ledgers';
import { quantities } from '../../src/quantities';
import { drawnLedger } from '../support/drawn-ledger';
import { type DrawnSheet, sheet } from '../support/sheet';

/** What a drawn ledger states of the whole school or of one class: `pupils 31`, `pupils 一(1)班 12`. */
function stated(drawn: DrawnSheet, stage?: 'primary' | 'junior'): readonly string[] {
  return gather([drawnLedger(drawn).view], ledgers, quantities, stage)
    .filter(({ origin }) => origin !== 'claimed')
    .map(({ quantity, scope, value }) =>
      [quantity, scope.subject ?? scope.className ?? scope.grade ?? '', value]
        .filter((part) => part !== '')
        .join(' '),
    );
}

describe('what ledgers of people state', () => {
  it('teachers by degree, title, subject; never the staff that does not teach', () => {
    const drawn = sheet`
      教职工花名册 | < | < | < | < | < | < | < | <
      序号 | 姓名 | 性别 | 最高学历 | 职称 | 教师资格证 | 任教学科 | 岗位 | 骨干教师 | 近5年培训学时
      1 | 王样一 | 男 | 中师 | 小学高级 | 小学 | 体育 | 专任教师 | 县级 | 360
      2 | 李样二 | 女 | 大专 | 一级教师 | 小学 | 语文 | 专任教师 | 校级 | 359
      3 | 张样三 | 女 | 大学本科毕业 | 高级教师 | 小学 | 音乐 | 专任教师 |  | 400
      4 | 赵样四 | 女 | 硕士研究生 | 二级教师 |  | 美术 | 专任教师 |  | 
      5 | 钱样五 | 女 | 本科 | 二级教师 |  | 后勤 | 工勤 |  | 
    `;
    const primary = stated(drawn, 'primary');
    expect(primary).toEqual(
      expect.arrayContaining([
        'staff 5',
        'full-time-teachers 4',
        'female-teachers 4',
        'male-teachers 1',
        'certified-teachers 3',
        'qualified-teachers 4',
        'teachers-above-required-degree 3',
        'teachers-postgraduate 1',
        'teachers-bachelor 1',
        'teachers-college 1',
        'teachers-below-college 1',
        'teachers-senior-title 1',
        'teachers-mid-title 2',
        'teachers-junior-title 1',
        'teachers-mid-title-up 3',
        'backbone-teachers 1',
        'pe-art-teachers 3',
        'pe-teachers 1',
        'training-hours 李样二 359',
        'trained-teachers 2',
      ]),
    );
    const junior = stated(drawn, 'junior');
    expect(junior).toEqual(
      expect.arrayContaining(['qualified-teachers 3', 'teachers-above-required-degree 2']),
    );
  });

  it('pupils, sexes and circumstances of a roster', () => {
    const drawn = sheet`
      学生花名册 | < | < | < | < | < | <
      序号 | 班级 | 姓名 | 性别 | 学籍号 | 是否留守 | 是否住校 | 是否随迁子女 | 残疾类型
      1 | 一(1)班 | 王样一 | 男 | G1 | 是 | 否 | 1-是 | 0-无残疾
      2 | 一(1)班 | 李样二 | 女 | G2 | 否 | 是 | 0-否 | 2-听力残疾
      3 | 二(1)班 | 张样三 | 女 | G3 | √ | 住校 | 0-否 | 无
    `;
    expect(stated(drawn)).toEqual(
      expect.arrayContaining([
        'pupils 3',
        'pupils 一(1)班 2',
        'pupils 二(1)班 1',
        'boys 1',
        'girls 2',
        'left-behind 2',
        'left-behind 二(1)班 1',
        'boarders 2',
        'migrants 1',
        'disabled-enrolled 1',
      ]),
    );
  });

  it('classes and pupils of class tables in four forms', () => {
    const named = sheet`
      班额统计表 | < | < | <
      班级 | 学生数 | 男 | 女
      一(1)班 | 55 | 30 | 25
      二(1)班 | 56 | 30 | 26
      三(1)班 | 66 | 33 | 33
    `;
    expect(stated(named)).toEqual(
      expect.arrayContaining([
        'pupils 177',
        'pupils 二(1)班 56',
        'classes 3',
        'largest-class 66',
        'big-classes 2',
        'oversize-classes 1',
      ]),
    );
    const numbered = sheet`
      班额统计表 | < | < | < | <
      年级 | 班次 | 学生数 | 男 | 女
      七年级 | 1班 | 50 | 25 | 25
       | 2班 | 51 | 25 | 26
    `;
    expect(stated(numbered)).toEqual(
      expect.arrayContaining(['pupils 101', 'pupils 七(1)班 50', 'pupils 七(2)班 51']),
    );
    const wide = sheet`
      班级数学生数统计表 | < | < | < | < | < | <
      学校名称 | 七年级 | < | < | 八年级 | < | <
      ^ | 班级数 | 学生数 | 男 | 班级数 | 学生数 | 男
      样例初级中学 | 4 | 200 | 100 | 4 | 196 | 96
    `;
    expect(stated(wide)).toEqual(expect.arrayContaining(['pupils 396', 'boys 196', 'classes 8']));
    const byGrade = sheet`
      班级数学生数统计表 | < | < | < | <
      年级 | 班数 | 学生数 | 男 | 女
      一年级 | 2 | 80 | 40 | 40
      二年级 | 1 | 56 | 28 | 28
    `;
    expect(stated(byGrade)).toEqual(
      expect.arrayContaining(['pupils 136', 'classes 3', 'largest-class 56', 'big-classes 1']),
    );
  });

  it('changes by what the column, the title or the other columns say', () => {
    const list = sheet`
      学生异动台账 | < | < | <
      姓名 | 异动类别 | 异动时间 | 去向
      王样一 | 转学(入) | 2022.9.2 | 例县二小
      李样二 | 转出 | 2022.9.2 | 例县二小
      张样三 | 转如 | 2022.9.2 | 例县二小
    `;
    expect(stated(list)).toEqual(expect.arrayContaining(['transfers-in 1', 'transfers-out 1']));
    const leavers = sheet`
      转出学生名册 | < | < | <
      姓名 | 性别 | 转出时间 | 转往学校
      王样一 | 男 | 2022.9.2 | 例县二小
      李样二 | 女 | 2022.9.2 | 例县二小
    `;
    expect(stated(leavers)).toEqual(expect.arrayContaining(['transfers-in 0', 'transfers-out 2']));
  });

  it('homework of a class only from the third grade on', () => {
    const drawn = sheet`
      每日书面作业量公示 | < | < | <
      班级 | 语文 | 数学 | 合计 | 审核
      二(1)班 | 0 | 0 | 0 | √
      三(1)班 | 20 | 20 | 40 | √
    `;
    expect(stated(drawn).filter((one) => one.startsWith('homework'))).toEqual([
      'homework-minutes 三(1)班 40',
    ]);
  });
});
