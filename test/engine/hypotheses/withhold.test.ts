import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import { type Assignment, NO_LEDGER, type Report } from '../../../src/model/report';
import { type DrawnSheet, dressed, sheet, workbookOf } from '../../support/sheet';

/** A company's report: the columns of a ledger, and nothing of a school. */
const extraordinary = dressed(
  sheet`
    项目 | 金额
    非流动资产处置损益 | -27384
    计入当期损益的补助 | 120000
    其他营业外收入和支出 | -4159
    所得税影响额 | -
    合计 | 88457
  `,
  { name: 'T1' },
);

const asked = 'T1 A1:B6 这张表读成了“经费情况表”,对吗?';

function report(drawn: readonly DrawnSheet[], assignments: readonly Assignment[] = []): Report {
  return checkWorkbook(workbookOf(...drawn), catalogue, {
    standards: ['national-quality-2017'],
    today: '2026-11-23',
    assignments,
  });
}

const readOn = ({ ledgers }: Report) => ledgers.map(({ kind, table }) => `${table.sheet.name} ${kind}`);
const askedIn = ({ unrecognised }: Report) =>
  unrecognised.map(({ sheet: name, range, reason }) => `${name} ${range} ${reason.split('?')[0]}?`);
const errorsIn = ({ findings }: Report) =>
  findings.filter(({ severity }) => severity === 'error').map(({ cell, rule }) => `${cell} ${rule}`);

describe('a table whose reading nothing bears out', () => {
  it('is not accused: one line says what it looks like and asks', () => {
    const said = report([extraordinary]);
    expect(readOn(said)).toEqual([]);
    expect(askedIn(said)).toEqual([asked]);
    expect(said.unrecognised[0]).toMatchObject({
      takenFor: 'fund-budget',
      guesses: [{ kind: 'fund-budget' }],
    });
    expect(errorsIn(said)).toEqual([]);
  });

  it('is a ledger as soon as its title is of a school', () => {
    const titled = sheet`
      青塘小学公用经费预算表
      项目 | 金额
      办公费 | 20000
      维修费 | 3000
    `;
    expect(readOn(report([titled]))).toEqual(['Sheet1 fund-budget']);
    const bare = { ...titled, values: titled.values.slice(1) };
    expect(readOn(report([bare]))).toEqual([]);
  });

  it('is checked once the user has said so, and no longer asked about once they have denied it', () => {
    const assigned = report([extraordinary], [{ sheet: 'T1', row: 0, kind: 'fund-budget', fields: {} }]);
    expect(readOn(assigned)).toEqual(['T1 fund-budget']);
    expect(assigned.coverage[0]?.checked).not.toEqual([]);
    const denied = report([extraordinary], [{ sheet: 'T1', row: 0, kind: NO_LEDGER, fields: {} }]);
    expect(denied.unrecognised.map(({ takenFor }) => takenFor)).toEqual([undefined]);
  });

  it('is believed as the next page of a list that is', () => {
    const first = dressed(
      sheet`
        青塘小学公用经费预算表
        项目 | 金额
        办公费 | 20000
        维修费 | 3000
      `,
      { name: 'T1' },
    );
    const second = dressed(
      sheet`
        项目 | 金额
        水电费 | 20000
        印刷费 | 3000
      `,
      { name: 'T2' },
    );
    expect(readOn(report([first, second]))).toEqual(['T1 fund-budget', 'T2 fund-budget']);
    expect(readOn(report([second]))).toEqual([]);
  });
});

describe('the arithmetic of a table of another world', () => {
  const shares = (first: string) => sheet`
    ${first} | 一季度 | 二季度 | 三季度 | 四季度 | 合计
    甲公司 | 120 | 130 | 140 | 150 | 540
    乙公司 | 220 | 230 | 240 | 250 | 940
    丙公司 | 320 | 330 | 340 | 350 | 1340
    丁公司 | 420 | 430 | 440 | 450 | 1741
    戊公司 | 520 | 530 | 540 | 550 | 2140
    己公司 | 620 | 630 | 640 | 650 | 2540
  `;

  it('is asked about where a school is told of an error', () => {
    const severities = (first: string) => report([shares(first)]).findings.map(({ severity }) => severity);
    expect(severities('被投资单位')).toEqual(['query']);
    expect(severities('学校名称')).toEqual(['error']);
  });
});
