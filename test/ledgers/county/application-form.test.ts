import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import { type DrawnSheet, dressed, sheet, workbookOf } from '../../support/sheet';

function report(drawn: DrawnSheet) {
  return checkWorkbook(workbookOf(drawn), catalogue, {
    standards: ['national-quality-2017'],
    today: '2024-10-31',
  });
}

const kinds = (drawn: DrawnSheet) => report(drawn).ledgers.map(({ kind }) => kind);
const errors = (drawn: DrawnSheet) =>
  report(drawn)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ cell, rule }) => `${cell} ${rule}`);

describe('how many stay, with those who came and went', () => {
  const rates = (formula: string, third: string) =>
    dressed(
      sheet`
        初中三年巩固率统计表
        序号|学校|三年前初一在校生|死亡|转入|转出|毕业生数|巩固率(%)
        1|甲乡初级中学|200|0|10|8|195|${formula === 'left' ? '96.5' : '96.53'}
        2|乙乡初级中学|300|1|6|12|287|${formula === 'left' ? '97.99' : '97.95'}
        3|丙乡初级中学|120|0|2|5|114|${third}
        4|丁乡初级中学|80|0|0|0|79|98.75
      `,
      { name: '巩固率' },
    );

  test('the rate is reckoned of the beginners who are left, or of all who should be there, as most lines do', () => {
    expect(kinds(rates('left', '97.5'))).toEqual(['retention']);
    expect(errors(rates('left', '97.5'))).toEqual([]);
    expect(errors(rates('all', '97.44'))).toEqual([]);
  });

  test('a line that is off is told at its rate', () => {
    expect(errors(rates('left', '92.5'))).toEqual(['H5 retention-rate']);
    expect(errors(rates('all', '92.44'))).toEqual(['H5 retention-rate']);
  });

  test('lines of which none follows a formula are reckoned otherwise', () => {
    const others = sheet`
      初中三年巩固率统计表
      序号|学校|三年前初一在校生|死亡|转入|转出|毕业生数|巩固率(%)
      1|甲乡初级中学|200|0|10|8|195|91
      2|乙乡初级中学|300|1|6|12|287|92
      3|丙乡初级中学|120|0|2|5|114|93
    `;
    expect(errors(dressed(others, { name: '巩固率' }))).toEqual([]);
  });
});

describe('which schools reach which indicator', () => {
  const ticks = (value: string, tick: string) =>
    dressed(
      sheet`
        小学资源配置达标情况(分学校)
        序号|学校名称|在校生数|生均教学及辅助用房面积|<|生均体育运动场馆面积|<|达标项数
        ^|^|^|指标值|达标|指标值|达标|^
        标准|||≥4.5||≥7.5||
        1|甲乡中心小学|400|${value}|${tick}|8.2|1|2
        2|乙乡中心小学|380|5.2|1|7.9|1|2
        3|丙乡中心小学|360|5.1|1|8|1|2
      `,
      { name: '表Ⅱ-2' },
    );
  const told = (value: string, tick: string) =>
    errors(ticks(value, tick)).filter((text) => text.endsWith('compliance-tick'));

  test('a 1 stands where the value reaches the printed standard, and only there', () => {
    expect(kinds(ticks('4.5', '1'))).toEqual(['county-school-compliance']);
    expect(told('4.5', '1')).toEqual([]);
    expect(told('4.49', '')).toEqual([]);
    expect(told('4.49', '1')).toEqual(['E5 compliance-tick']);
    expect(told('4.5', '')).toEqual(['E5 compliance-tick']);
  });
});

test('a summary of the schools that comply: no part is above all, the share is their quotient', () => {
  const summary = (reach: number, share: string) =>
    dressed(
      sheet`
        资源配置达标情况汇总
        学段|学校总数|生均教学及辅助用房面积|生均体育运动场馆面积|综合达标校数|综合达标率(%)
        小学|9|${reach}|8|8|${share}
        初中|5|5|5|5|100
      `,
      { name: '表Ⅱ-1' },
    );
  expect(kinds(summary(9, '88.9'))).toEqual(['compliance-summary']);
  expect(errors(summary(9, '88.9'))).toEqual([]);
  expect(errors(summary(10, '88.9'))).toEqual(['C3 part-exceeds-whole']);
});

test('exchanged teachers are part of those who could be, and posts against those who fill them', () => {
  const exchange = (third: number) =>
    dressed(
      sheet`
        教师交流轮岗情况统计表
        序号|学校|符合交流条件教师|实际交流|其中:骨干|交流比例(%)|骨干占交流(%)
        1|甲乡中心小学|33|4|1|12.1|25
        2|乙乡中心小学|24|3|1|12.5|33.3
        3|丙乡中心小学|16|2|${third}|12.5|${Math.min(third, 2) * 50}
      `,
      { name: '交流' },
    );
  expect(kinds(exchange(1))).toEqual(['exchange-by-school']);
  expect(errors(exchange(2))).toEqual([]);
  expect(errors(exchange(3))).toEqual(['E5 part-exceeds-whole']);
  const posts = (third: number) =>
    dressed(
      sheet`
        各校教职工编制及配备情况表
        序号|学校|学生数|应核编制|在编教职工|余缺|专任教师
        1|甲乡中心小学|725|38|44|6|43
        2|乙乡中心小学|445|23|25|2|25
        3|丙乡中心小学|1051|55|48|${third}|47
      `,
      { name: '编制' },
    );
  expect(kinds(posts(-7))).toEqual(['staff-quota']);
  expect(errors(posts(-7))).toEqual([]);
  expect(errors(posts(-8))).toEqual(['F5 difference-mismatch']);
});
