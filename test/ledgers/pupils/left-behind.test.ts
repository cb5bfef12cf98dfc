import { describe, expect, it } from '@jest/globals';
import { drawnLedger, expectedOn, foundOn } from '../../support/drawn-ledger';
import { engineFinds } from '../../support/engine-finds';
import { sheet } from '../../support/sheet';

describe('left-behind children', () => {
  it('holds the ticked absence against places and guardian', () => {
    const drawn = sheet`
      留守儿童台账 | < | < | < | < | < | < | <
      姓名 | 班级 | 父亲姓名 | 父亲务工地点 | 母亲姓名 | 母亲务工地点 | 双亲外出 | 单亲外出 | 监护人姓名
      王样一 | 一(1)班 | 王甲 | 上海 | 李甲 | 浙江 | √ |  | 王公
      李样二 | 一(1)班 | 李乙 | 上海 | 王乙 | 在家 !absence-contradiction | √ |  | 李公
      张样三 | 一(1)班 | 张丙 | 上海 | 王丙 | 在家 |  | √ | 王丙
      赵样四 | 一(1)班 | 赵丁 | 上海 | 王丁 | 浙江 |  | √ !absence-contradiction | 赵公
      钱样五 | 一(1)班 | 钱戊 | 上海 | 王戊 | 浙江 | √ |  | 钱戊 !absence-contradiction
      孙样六 | 一(1)班 | — | — | 王己 | 浙江 |  | √ | 孙公
      李样七 | 一(1)班 | 李庚 | 上海 | 王庚 | 未外出 |  | √ | 李公
    `;
    expect(drawnLedger(drawn).kind.id).toBe('left-behind');
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('reads the kind of absence from a column of words as well', () => {
    const drawn = sheet`
      留守儿童花名册 | < | < | < | <
      姓名 | 班级 | 留守类型 | 父亲外出地点 | 母亲外出地点 | 监护人
      王样一 | 一(1)班 | 双亲外出 | 上海 | 浙江 | 王公
      李样二 | 一(1)班 | 双亲外出 | 上海 | 在家 !absence-contradiction | 李公
      张样三 | 一(1)班 | 单亲外出 !absence-contradiction | 上海 | 浙江 | 张公
    `;
    expect(drawnLedger(drawn).kind.id).toBe('left-behind');
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('asks about a helper with most of the children', () => {
    const row = (index: number, helper: string) => `王样${index} | 一(1)班 | √ |  | 王公 | ${helper}`;
    const ledger = (many: number, others: number) => sheet`
      留守儿童台账 | < | < | < | < | <
      姓名 | 班级 | 双亲外出 | 单亲外出 | 监护人姓名 | 帮扶教师
      ${[
        ...Array.from({ length: many }, (_, index) => row(index, '陈样老')),
        ...Array.from({ length: others }, (_, index) => row(many + index, `林样${index}`)),
      ].join('\n')}
    `;
    expect(foundOn(ledger(6, 2))).toEqual([]);
    expect(foundOn(ledger(7, 2))).toEqual(['F3 helper-load']);
    expect(foundOn(ledger(10, 30))).toEqual([]);
    expect(foundOn(ledger(11, 30))).toEqual(['F3 helper-load']);
  });

  it('lists children under 16 on the day the ledger was closed', () => {
    const drawn = sheet`
      留守儿童台账 | < | < | < | < | <
      截止日期:2016年7月31日
      姓名 | 班级 | 出生日期 | 双亲外出 | 单亲外出 | 监护人姓名
      王样一 | 九(1)班 | 2000-08-01 | √ |  | 王公
      李样二 | 九(1)班 | 2000-07-31 !left-behind-age | √ |  | 李公
      张样三 | 一(1)班 | 2009-05-05 | √ |  | 张公
      赵样四 | 一(1)班 | 2009-05-06 | √ |  | 赵公
      钱样五 | 一(1)班 | 2009-05-07 | √ |  | 钱公
    `;
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('knows the classes and pupils of the other ledgers', () => {
    const classes = sheet`
      班额统计表 | < | < | <
      班级 | 学生数 | 男 | 女
      一(1)班 | 40 | 20 | 20
      二(1)班 | 40 | 20 | 20
      三(1)班 | 40 | 20 | 20
    `;
    const drawn = sheet`
      留守儿童台账 | < | < | < | <
      姓名 | 班级 | 双亲外出 | 单亲外出 | 监护人姓名
      王样一 | 一(1)班 | √ |  | 王公
      李样二 | 二1班 | √ |  | 李公
      张样三 | 三年级1班 | √ |  | 张公
      赵样四 | 三(2)班 !class-not-in-list | √ |  | 赵公
    `;
    expect(engineFinds([drawn, classes])).toEqual(expectedOn(drawn));
    expect(engineFinds(drawn)).toEqual([]);
  });

  it('asks about a child whom the roster does not know', () => {
    const roster = drawnLedger(sheet`
      学生花名册 | < | < | <
      姓名 | 性别 | 班级 | 学籍号
      王样一 | 男 | 一(1)班 | G1
      李样二 | 男 | 一(1)班 | G2
      张样三 | 男 | 一(1)班 | G3
    `).view;
    const drawn = sheet`
      留守儿童台账 | < | < | < | <
      姓名 | 班级 | 双亲外出 | 单亲外出 | 监护人姓名
      王样一 | 一(1)班 | √ |  | 王公
      李样二 | 一(1)班 | √ |  | 李公
      张　样三 | 一(1)班 | √ |  | 张公
      赵样四 !pupil-not-on-roster | 一(1)班 | √ |  | 赵公
    `;
    expect(foundOn(drawn, { others: [roster] })).toEqual(expectedOn(drawn));
  });
});
