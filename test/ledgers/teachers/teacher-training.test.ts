import { describe, expect, it } from '@jest/globals';
import { complaintsOn, drawnLedger, expectedOn, foundOn } from '../../support/drawn-ledger';
import { engineFinds } from '../../support/engine-finds';
import { dressed, sheet } from '../../support/sheet';

describe('teacher training', () => {
  const ledger = (footer: string) => sheet`
    教师继续教育学时统计表 | < | < | < | < | < | <
    序号 | 姓名 | 各年度学时 | < | < | < | < | 五年合计 | 是否完成
    ^ | ^ | 2019 | 2020 | 2021 | 2022 | 2023 | ^ | ^
    1 | 王样一 | 72 | 72 | 72 | 72 | 72 | 360 | 是
    2 | 李样二 | 72 | 72 | 72 | 72 | 71 | 359 | 是 !training-claim
    3 | 张样三 | 72 | 72 | '74学时 | 72 | 72 | 382 !training-sum | 是
    4 | 赵样四 | 72 | 72 | 72 | 72 |  | 288 | 否
    5 | 钱样五 | 80 | 80 | 80 | 80 | 80 | 400 | 否 !training-claim
    ${footer}
  `;

  it('adds up the years and re-evaluates the claim', () => {
    const drawn = ledger('制表:王样一');
    expect(drawnLedger(drawn).kind.id).toBe('teacher-training');
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
    const severity = (row: number) =>
      complaintsOn(drawn).find(({ complaint }) => complaint.cell.row === row - 1)?.complaint.severity;
    expect(severity(5)).toBe('error');
    expect(severity(8)).toBe('query');
  });

  it('takes the bound from the standard', () => {
    const claims = foundOn(ledger('制表:王样一'), { demands: { 'training-hours': 359 } });
    expect(claims).toEqual(['H6 training-sum', 'I8 training-claim']);
  });

  it('counts what is claimed below', () => {
    const claims = (footer: string) => foundOn(ledger(footer));
    const lines = ['H6 training-sum', 'I5 training-claim', 'I8 training-claim'];
    expect(claims('完成人数:3人 完成率:60%')).toEqual(lines);
    expect(claims('完成人数:5人 完成率:100%')).toEqual(['A9 training-completion-claim', ...lines]);
    expect(claims('完成率:61%')).toEqual(['A9 training-completion-claim', ...lines]);
  });

  it('misses the teachers of the roster who are not here', () => {
    const names = ['王样一', '李样二', '张样三', '赵样四', '钱样五', '孙样六'];
    const roster = drawnLedger(sheet`
      教师花名册 | < | < | <
      姓名 | 学历 | 职称 | 任教学科
      ${names.map((name) => `${name} | 本科 | 一级教师 | 语文`).join('\n')}
    `).view;
    const missing = complaintsOn(ledger('制表:王样一'), { others: [roster] });
    expect(missing.map(({ rule }) => rule).sort()).toEqual([
      'teacher-missing-in-list',
      'training-claim',
      'training-claim',
      'training-sum',
    ]);
    expect(missing.map(({ complaint }) => complaint.message).join()).toContain('孙样六');
  });

  it('asks nothing of one year that the ledger does not print', () => {
    const year = (title: string) => sheet`
      ${title} | < | < | <
      姓名 | 学科 | 合计学时 | 是否达标
      王样一 | 语文 | 72 | 是
      李样二 | 语文 | 70 | 是
      张样三 | 语文 | 80 | 是
    `;
    expect(foundOn(year('2023年教师继续教育学时统计'))).toEqual([]);
    expect(foundOn(year('2023年教师继续教育学时统计(每年不少于72学时)'))).toEqual(['D4 training-claim']);
    expect(foundOn(year('近五年教师继续教育学时统计'))).toEqual([
      'D3 training-claim',
      'D4 training-claim',
      'D5 training-claim',
    ]);
  });

  it('judges rows without a total by their years', () => {
    const drawn = sheet`
      教师培训学时统计 | < | < | < | < | <
      姓名 | 2019年 | 2020年 | 2021年 | 2022年 | 2023年
      王样一 | 72 | 72 | 72 | 72 | 72
      李样二 !training-claim | 72 | 72 | 72 | 72 | 71
    `;
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });
});

describe('five years of which somebody was there for some', () => {
  const finds = (first: string, remark: string, hours = '80') =>
    engineFinds(
      dressed(
        sheet`
          教师五年培训学时统计表 | < | < | < | < | < | < | <
          姓名 | 学科 | 2019 | 2020 | 2021 | 2022 | 2023 | 合计 | 备注
          王样一 | 语文 | ${first} | ${hours} | 80 | 80 | 80 | ${Number(hours) + 240 + (Number(first) || 0)} | ${remark}
          李样二 | 数学 | 80 | 80 | 80 | 80 | 80 | 400 |
          张样三 | 英语 | 80 | 80 | 80 | 80 | 80 | 400 |
        `,
        { name: '培训' },
      ),
    );
  const short = ['H3 standard-training-hours'];

  it('owes the hours of five years only if he was there for them', () => {
    expect(finds('—', '')).toEqual([]);
    expect(finds('10', '2019年8月入职')).toEqual([]);
    expect(finds('10', '')).toEqual(short);
    expect(finds('10', '2016年8月入职')).toEqual(short);
  });

  it('still asks for the hours of a year left blank', () => {
    expect(finds('', '')).toEqual(['C3 missing-value', ...short]);
  });
});

describe('a line per training, the sum of the year beside the first of a teacher', () => {
  const year = (sums: readonly [string, string, string]) => sheet`
    2023年教师培训登记册 | < | < | < | < | <
    序号 | 姓名 | 起止时间 | 培训内容 | 学时 | 年度合计
    1 | 王样一 | 2023.3.13 | 新课标研讨 | 12 | ${sums[0]}
    ^ | ^ | 2023.7.12 | 暑期集中培训 | 30 | ^
    2 | 李样二 | 2023.3.13 | 新课标研讨 | 12 | ${sums[1]}
    ^ | ^ | 2023.7.12 | 暑期集中培训 | 30 | ^
    ^ | ^ | 2023.9.25 | 作业设计 | 6 | ^
    3 | 张样三 | 2023.4.10 | 网络研修 | 40 | ${sums[2]}
    ^ | ^ | 2023.9.25 | 作业设计 | 6 | ^
  `;
  const wrong = (...sums: [string, string, string]) => foundOn(year(sums));

  it('is the sum of his trainings', () => {
    expect(wrong('42', '48', '46')).toEqual([]);
    expect(wrong('42', '60', '46')).toEqual(['F5 training-sum']);
  });

  it('is something else where most teachers come out otherwise', () => {
    expect(wrong('52', '58', '46')).toEqual([]);
  });
});
