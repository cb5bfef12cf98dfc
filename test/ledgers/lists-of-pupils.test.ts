import { describe, expect, it } from '@jest/globals';
import { drawnLedger, foundOn } from '../support/drawn-ledger';
import { sheet } from '../support/sheet';

const roster = drawnLedger(sheet`
  学生花名册 | < | < | <
  姓名 | 性别 | 班级 | 学籍号
  王样一 | 男 | 一(1)班 | G1
  李样二 | 男 | 一(1)班 | G2
  张样三 | 男 | 一(1)班 | G3
  赵样四 | 男 | 一(1)班 | G4
`).view;

describe.each([
  [
    'migrant-list',
    sheet`
      随迁子女台账 | < | < | <
      姓名 | 班级 | 户籍所在地 | 务工单位
      王样一 | 一(1)班 | 例省 | 例厂
      李样二 | 一(1)班 | 例省 | 例厂
      张样三 | 一(1)班 | 例省 | 例厂
      钱样五 | 一(1)班 | 例省 | 例厂
    `,
    'A6',
  ],
  [
    'home-visit',
    sheet`
      家访记录 | < | < | <
      家访时间 | 姓名 | 家访教师 | 家访内容
      2023.3.1 | 王样一 | 陈样 | 学习
      2023.3.1 | 李样二 | 陈样 | 学习
      2023.3.1 | 张样三 | 陈样 | 学习
      2023.3.1 | 钱样五 | 陈样 | 学习
    `,
    'B6',
  ],
  [
    'paired-help',
    sheet`
      结对帮扶台账 | < | < | <
      帮扶教师 | 帮扶学生 | 班级 | 帮扶措施
      陈样一 | 王样一 | 一(1)班 | 辅导
      陈样二 | 李样二 | 一(1)班 | 辅导
      陈样三 | 张样三 | 一(1)班 | 辅导
      陈样四 | 钱样五 | 一(1)班 | 辅导
    `,
    'B6',
  ],
])('%s', (kind, drawn, cell) => {
  it('is recognised, and lists pupils of the roster', () => {
    expect(drawnLedger(drawn).kind.id).toBe(kind);
    expect(foundOn(drawn, { others: [roster] })).toEqual([`${cell} pupil-not-on-roster`]);
    expect(foundOn(drawn)).toEqual([]);
  });
});
