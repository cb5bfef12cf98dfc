import { expect, test } from '@jest/globals';
import { listTable, listText } from '../../src/pane/finding-list';
import { findingOf, reportOf, standardOf } from '../support/report';

const report = reportOf(
  [
    findingOf({ cell: 'C8', message: '班额48人。', basis: '甲办法', missing: '超出 3 人' }),
    findingOf({ cell: 'C9', message: '=1+1 "引号"', severity: 'query' }),
    findingOf({ cell: 'C10', message: '身份证号 000000201402110013 重复。' }),
  ],
  { standards: [standardOf('a', '优质均衡')] },
);
const rectification = { measure: '分班', person: '张一', deadline: '2027-09-01' };
const explained = new Map(
  report.findings
    .slice(0, 1)
    .map((one) => [one, { key: '', record: '', sheet: '', text: '', rectification }]),
);

test('as text: in the order that is shown, with basis and what the school says, the standard at the top', () => {
  expect(listText(report, explained, [1, 0])).toBe(
    [
      `${report.workbook} 体检问题清单(按优质均衡)`,
      '1. 待说明 班额统计表 C9:=1+1 "引号"',
      '2. 列入整改 班额统计表 C8:班额48人。',
      '   依据 甲办法',
      '   学校说明:属实,已列入整改;措施:分班;责任人:张一;期限:2027-09-01',
      '',
    ].join('\n'),
  );
});

test('as a table: no text becomes a formula, quotes are doubled, nobody’s number is whole', () => {
  const [header, first, second] = listTable(report, explained, [1, 2]).split('\r\n');
  expect(header).toBe('\ufeff"序号","结论","工作表","单元格","问题","依据","学校说明"');
  expect(first).toBe(`"1","待说明","班额统计表","C9","'=1+1 ""引号""","",""`);
  expect(second).not.toContain('000000201402110013');
});
