import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import type { Confirmation, Report } from '../../../src/model/report';
import type { CellValue } from '../../../src/model/workbook';
import { selfCheck } from '../../../src/summaries/self-check';
import { sheetOf, workbookOf } from '../../support/sheet';

const profile = sheetOf(
  [
    ['学校基本情况表'],
    ['学校名称', '样例小学', '办学类型', '小学'],
    ['在校学生数', 300, '教学班数', 8],
    ['教职工数', 20, '专任教师数', 18],
    ['互联网接入带宽', '2M', '教学光盘', '400课时'],
  ],
  { name: '基本情况' },
);
const options = { standards: ['anhui-wuhe-2015'], today: '2026-11-23' };

/** The drawn form as a sheet, with answers typed into it. */
function form(report: Report, answers: Readonly<Record<string, Readonly<Record<number, string>>>> = {}) {
  const drawn = selfCheck.draw({ workbook: workbookOf(profile), report, catalogue, today: '2026-11-23' });
  if (!drawn.ok) {
    throw new Error(drawn.reason);
  }
  const values: CellValue[][] = [];
  for (const { row, column, value } of drawn.sheet.cells) {
    values[row] ??= [];
    (values[row] as CellValue[])[column] = value ?? null;
  }
  const rows = Array.from(values, (row) => Array.from(row ?? [], (value) => value ?? null));
  for (const row of rows) {
    for (const [column, text] of Object.entries(answers[String(row[11])] ?? {})) {
      row[Number(column)] = text;
    }
  }
  return { drawn: drawn.sheet, sheet: sheetOf(rows, { name: '迎检自查清单' }) };
}

function filled(
  answers: Readonly<Record<string, Readonly<Record<number, string>>>>,
  confirmations: readonly Confirmation[] = [],
) {
  const { sheet } = form(checkWorkbook(workbookOf(profile), catalogue, options), answers);
  const report = checkWorkbook(workbookOf(profile, sheet), catalogue, { ...options, confirmations });
  const own = report.findings.filter(({ sheet: name }) => name === '迎检自查清单');
  return {
    report,
    sheet,
    found: own.map(({ rule, severity, rows = [] }) => `${severity} ${rule} ${rows.join('+')}`),
    status: (id: string) => report.provisions.find(({ provision }) => provision.id === id)?.status,
  };
}

describe('迎检自查清单', () => {
  test('lists every row, with a list to choose from and the figure as a formula', () => {
    const { drawn } = form(checkWorkbook(workbookOf(profile), catalogue, options));
    const rows = drawn.cells.filter(({ column, value }) => column === 11 && /^A-/.test(String(value)));
    expect(rows.length).toBe(73);
    expect(drawn.choices?.map(({ values }) => values)).toEqual([['有', '无', '不适用']]);
    const bandwidth = rows.find(({ value }) => value === 'A-1-1a')?.row;
    const status = drawn.cells.find(({ row, column }) => row === bandwidth && column === 4);
    expect([status?.value, status?.formula !== undefined]).toEqual(['未达标', true]);
  });
  test('blank stays open, and says nothing', () => {
    const { found, status } = filled({});
    expect(found).toEqual([]);
    expect([status('A-3-2'), status('A-3-3a')]).toEqual(['to-confirm', 'unchecked']);
  });
  test('what was answered in the pane stands in the form; what the form says itself stays', () => {
    const confirmations: readonly Confirmation[] = [
      { requirement: 'A-3-2', answer: '有', evidence: '巡查照片,德育处' },
      { requirement: 'A-5', answer: '无', measure: '本学期创建', person: '张样一', deadline: '2027-01-31' },
    ];
    const answered = { ...options, confirmations };
    const { sheet } = form(checkWorkbook(workbookOf(profile), catalogue, answered));
    const entries = (id: string) => sheet.values.find((row) => row?.[11] === id)?.slice(5, 11);
    expect(entries('A-3-2')).toEqual(['有', '巡查照片,德育处', '', '', '', '']);
    expect(entries('A-5')).toEqual(['无', '', '张样一', '本学期创建', '2027-01-31', '']);
    expect(entries('A-3-3a')).toEqual(['', '', '', '', '', '']);
    const report = checkWorkbook(workbookOf(profile, sheet), catalogue, answered);
    expect(
      report.findings.filter(({ sheet: name }) => name === '迎检自查清单').map(({ rule }) => rule),
    ).toEqual(['requirement-denied']);
    expect(report.confirmations.map(({ requirement, place }) => [requirement, place?.column])).toEqual([
      ['A-3-2', 5],
      ['A-5', 5],
    ]);
  });
  test('有 with evidence is confirmed; without it is asked about', () => {
    const { found, status } = filled({
      'A-3-2': { 5: '有', 6: '巡查照片,德育处' },
      'A-3-3a': { 5: '有' },
    });
    expect([status('A-3-2'), status('A-3-3a')]).toEqual(['confirmed', 'to-confirm']);
    expect(found).toEqual(['query evidence-missing A-3-3a']);
  });
  test('无 denies, 不适用 takes out', () => {
    const { found, status } = filled({ 'A-5': { 5: '无', 8: '本学期创建' }, 'A-4-3e': { 5: '不适用' } });
    expect([status('A-5'), status('A-4-3e')]).toEqual(['denied', 'not-applicable']);
    expect(found).toEqual(['query requirement-denied A-5']);
  });
  test('有 against the ledgers is a false claim', () => {
    const { found, status } = filled({ 'A-1-1a': { 5: '有', 6: '合同' }, 'A-1-1c': { 5: '有' } });
    expect(found).toEqual(['error claim-false A-1-1a']);
    expect([status('A-1-1a'), status('A-1-1c')]).toEqual(['short', 'met']);
  });
  test('what is remembered counts where the form is blank; another answer is a question', () => {
    const remembered: readonly Confirmation[] = [
      { requirement: 'A-3-2', answer: '有', evidence: '照片' },
      { requirement: 'A-5', answer: '有', evidence: '方案' },
    ];
    const { found, status } = filled({ 'A-5': { 5: '无' } }, remembered);
    expect([status('A-3-2'), status('A-5')]).toEqual(['confirmed', 'denied']);
    expect(found).toEqual(['query requirement-denied A-5', 'query confirmation-changed A-5']);
  });
  test('a form that is inserted again keeps what people have entered', () => {
    const { report, sheet } = filled({ 'A-5': { 5: '无', 7: '张样一', 8: '本学期创建', 9: '2026-12-30' } });
    const again = selfCheck.draw({
      workbook: workbookOf(profile, sheet),
      report,
      catalogue,
      today: '2026-11-24',
      previous: sheet,
    });
    const cells = again.ok ? again.sheet.cells : [];
    const row = cells.find(({ column, value }) => column === 11 && value === 'A-5')?.row;
    const entries = [5, 7, 8, 9].map(
      (column) => cells.find((one) => one.row === row && one.column === column)?.value,
    );
    expect(entries).toEqual(['无', '张样一', '本学期创建', '2026-12-30']);
  });
});
