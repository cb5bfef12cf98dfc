import { expect, test } from '@jest/globals';
import { reportText } from '../../src/cli/print';
import { finish } from '../../src/cli/terminal';
import type { Explained } from '../../src/model/explanation';
import type { Finding } from '../../src/model/finding';
import type { Progress, Report } from '../../src/model/report';
import { ledgerOf } from '../pane/fake-checkup';
import { findingOf, reportOf, requirementOf } from '../support/report';
import { sheetOf } from '../support/sheet';

const text = (report: Report, explained: Explained = new Map()) => reportText('样例.xlsx', report, explained);

test('verdict first, findings by sheet and gravity, requirements, what was not recognised', () => {
  const report = reportOf(
    [
      findingOf({ rule: 'note', severity: 'advice', cell: 'B2', message: '日期写法不一。' }),
      findingOf({
        rule: 'class-size',
        cell: 'C9',
        message: '班额 58 人，超出 13 人。',
        basis: '教督〔2017〕6号 政府保障程度第5项',
        related: ['班额统计表!C12', '学生花名册!A1', '甲!A1', '乙!B2'],
      }),
    ],
    {
      verdicts: [
        {
          standard: 'national-quality-2017',
          group: 'resources',
          stage: 'all',
          met: 5,
          total: 7,
          unchecked: 1,
          passes: false,
          message: '7 项达标 5 项，少于 6 项',
          basis: '教督〔2017〕6号',
        },
      ],
      requirements: [
        requirementOf({
          label: '生均图书',
          stage: 'primary',
          value: 14.25,
          unit: '册/生',
          required: '≥ 15 册/生',
          status: 'short',
          missing: '还差 312 册',
          basis: '甲办法',
          from: [{ sheet: '基本情况', row: 7, column: 2 }],
        }),
        requirementOf({ label: '辍学率', value: 0.0045, unit: '%', required: '≤ 0.6%' }),
        requirementOf({ label: '绿化率', status: 'unchecked', reason: '缺：绿化面积' }),
        requirementOf({ label: '人均绿地', status: 'unchecked', reason: '缺：绿化面积' }),
      ],
      unrecognised: [{ sheet: 'Sheet3', range: 'A1:F20', reason: '表头认不出来', guesses: [] }],
    },
  );
  expect(text(report)).toBe(`样例.xlsx
  还有 1 处必须改，1 条建议
  7 项达标 5 项，少于 6 项（教督〔2017〕6号）
  标准 优质均衡
  识别出 0 本台账，1 处未识别；检查了 4,312 个单元格、4 项要求，其中 2 项未检查

【班额统计表】2 处
  必须改  C9  班额 58 人，超出 13 人。
          依据 教督〔2017〕6号 政府保障程度第5项；另见 班额统计表!C12、学生花名册!A1、甲!A1 等 4 处
  建议  B2  日期写法不一。

【指标】优质均衡
  未达标  小学 生均图书  14.25 册/生（要求 ≥ 15 册/生；还差 312 册；取自 基本情况!C8；甲办法）
  未检查  绿化率、人均绿地：缺：绿化面积
  达标  辍学率  0.45%（要求 ≤ 0.6%）

没有识别的内容（没有检查）
  Sheet3 A1:F20  表头认不出来
`);
});

test('a clean report says so', () => {
  const ledgers = [ledgerOf(sheetOf([['班额', 58]]), 'class-size')];
  expect(text(reportOf([], { ledgers }))).toContain('没有发现必须改的问题\n');
});

test('what could not be checked in a ledger is said under its place', () => {
  const ledgers = [ledgerOf(sheetOf([['班额', 58]], { name: '班额表' }), 'class-size')];
  const unchecked = [{ group: '余缺', reason: '没认出“标准”', columns: ['C列 缺'] }];
  const words = text(reportOf([], { ledgers, coverage: [{ checked: [], unchecked }] }));
  expect(words).toContain('台账里没有核对的内容\n  班额表 A1:B1\n    余缺:没认出“标准”(C列 缺)\n');
  expect(text(reportOf([], { ledgers }))).not.toContain('没有核对');
});

test('a workbook without a ledger is not called clean', () => {
  expect(text(reportOf([]))).toContain('没有认出台账，没有检查\n');
});

test('a flood shows its first three places and counts the rest', () => {
  const findings = [2, 3, 4, 5, 6, 7].map((row) => findingOf({ cell: `E${row}`, message: `第 ${row} 行。` }));
  const words = text(reportOf(findings));
  expect(words.match(/必须改 {2}E/g)).toHaveLength(3);
  expect(words).toContain('同样的问题还有 3 处，从 E5 到 E7');
});

test('only long work says what it is at, once a second', () => {
  const told: string[] = [];
  let clock = 0;
  function* work(steps: number): Generator<Progress, string> {
    for (let step = 0; step < steps; step++) {
      clock += 300;
      yield { stage: 'check', done: step / steps, detail: '学生花名册' };
    }
    return 'done';
  }
  const tell = (text: string) => told.push(text);
  expect(finish(work(3), tell, () => clock)).toBe('done');
  expect(told).toEqual([]);
  finish(work(10), tell, () => clock);
  expect(told).toEqual(['正在逐格检查 学生花名册 30%\n', '正在逐格检查 学生花名册 70%\n']);
});

test('an uncertain bound is no failure, and a name that says the stage is enough', () => {
  const requirements = [
    requirementOf({
      label: '辍学率',
      stage: 'primary',
      school: '第一小学',
      status: 'short',
      certainty: 'uncertain',
    }),
    requirementOf({ label: '辍学率', stage: 'primary', school: '实验学校', status: 'short' }),
    requirementOf({ label: '师资', value: 0.5, unit: '人/百名学生', required: '≥0.9人', status: 'short' }),
  ];
  const words = text(reportOf([], { requirements }));
  expect(words).toMatch(/待核实 {2}第一小学 辍学率/);
  expect(words).toMatch(/未达标 {2}实验学校 小学 辍学率/);
  expect(words).toContain('师资  0.5 人（');
});

test('a shortfall is no mistake; one that is being rectified stands last with what is done about it', () => {
  const ledgers = [ledgerOf(sheetOf([['班额', 58]]), 'class-size')];
  const [first, second] = ['C8', 'C9'].map((cell) =>
    findingOf({ cell, basis: '甲办法', missing: '超出 3 人', message: '48 人。' }),
  ) as [Finding, Finding];
  const report = reportOf([first, second], { ledgers });
  expect(text(report)).toContain('还有 2 处没达标\n');
  const rectification = { measure: '分班', person: '张一', deadline: '2027-09-01' };
  const said = { key: '', record: '', sheet: '', text: '', rectification };
  expect(text(report, new Map([[first, said]]))).toContain('还有 1 处没达标，1 项未达标已列入整改\n');
  const all = text(report, new Map([first, second].map((finding) => [finding, said])));
  expect(all).toContain('数据已核对，2 项未达标已列入整改\n');
  expect(all).toContain('学校说明：属实,已列入整改;措施:分班;责任人:张一;期限:2027-09-01');
});
