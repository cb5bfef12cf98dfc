import { describe, expect, it } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { short } from '../../support/recognised';
import { sheet } from '../../support/sheet';

describe('ledgers whose offices divide their columns otherwise', () => {
  const leftBehind = (fathers: number) => sheet`
    各班留守儿童统计
    班级 | 学生人数 | 留守儿童人数 | 父母均外出 | 父亲外出 | 母亲外出 | 祖辈监护 | 其他监护
    一(1)班 | 40 | 10 | 4 | 5 | 1 | 8 | 2
    一(2)班 | 41 | 12 | 5 | ${fathers} | 2 | 9 | 3
    二(1)班 | 42 | 9 | 3 | 5 | 1 | 7 | 2
    二(2)班 | 43 | 11 | 4 | 5 | 2 | 8 | 3
    合计 | 166 | 42 | 16 | 20 | 6 | 32 | 10
  `;

  it('children left behind, by who is away and who looks after them', () => {
    expect(short(leftBehind(5))[0]?.kind).toBe('left-behind-stats');
    expect(engineFinds(leftBehind(5))).toEqual([]);
    expect(engineFinds(leftBehind(7)).map((found) => found.split(' ')[0])).toEqual(['E4']);
  });

  it('a budget and how far it is spent', () => {
    const drawn = sheet`
      青塘小学预算执行情况表
      支出科目 | 年初预算 | 调整预算 | 累计支出 | 执行率
      办公费 | 20000 | 20000 | 15000 | 75%
      印刷费 | 5000 | 4000 | 4000 | 100%
      水费 | 3000 | 3000 | 2400 | 80%
      合计 | 28000 | 27000 | 21400 | 79.3%
    `;
    expect(short(drawn)[0]?.kind).toBe('fund-budget');
    expect(engineFinds(drawn)).toEqual([]);
  });
});

it('takes two columns under one heading never for one field: the second is told to be unread', () => {
  const drawn = sheet`
    生活补助发放表
    序号 | 班级 | 姓名 | 补助 | > | >
    ^ | ^ | ^ | 标准(元/学期) | 学期数 | 金额(元)
    1 | 七(1)班 | 赵无忌 | 625 | 2 | 1250
    2 | 七(1)班 | 钱无双 | 625 | 2 | 1250
    3 | 七(2)班 | 孙无缺 | 750 | 2 | 1500
  `;
  expect(short(drawn)[0]).toMatchObject({
    kind: 'aid-list',
    fields: 'A seq, B grade_class, C name, D amount',
  });
});
