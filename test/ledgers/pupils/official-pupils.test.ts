import { expect, test } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import { dressed, sheet, workbookOf } from '../../support/sheet';

function report(entrants: number, leavers: number) {
  const form = dressed(
    sheet`
      初中分类型学生数
      指标名称|代码|毕业生数|招生数|在校生数|<|<|<|<|预计毕业生数
      ^|^|^|^|合计|#女|一年级|二年级|三年级|^
      总计|01|92|${entrants}|323|155|138|90|95|${leavers}
      #女|02|43|67|155||67|43|45|45
    `,
    { name: '教基3115' },
  );
  return checkWorkbook(workbookOf(form), catalogue, {
    standards: ['national-quality-2017'],
    today: '2023-11-23',
  });
}

test('the first grade of the form of junior schools is the seventh, the third one leaves', () => {
  const [ledger] = report(138, 95).ledgers;
  const grades = ledger?.fields.map(({ field }) => field).filter((field) => field.startsWith('grade_'));
  expect(grades).toEqual(['grade_7', 'grade_8', 'grade_9']);
});

test('whoever enters is in the first grade, whoever leaves in the third', () => {
  const told = (entrants: number, leavers: number) =>
    report(entrants, leavers).findings.map(({ cell, rule }) => `${cell} ${rule}`);
  expect(told(138, 95)).toEqual([]);
  expect(told(139, 95)).toEqual(['D4 official-check']);
  expect(told(138, 94)).toEqual(['J4 official-check']);
});
