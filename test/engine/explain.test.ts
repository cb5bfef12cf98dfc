import { expect, test } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import { explainSheet } from '../../src/engine/hypotheses/explain';
import { dressed, sheet, workbookOf } from '../support/sheet';

test('an explanation says the lines, the header, the readings with their scores, and what was decided and checked', () => {
  const classes = dressed(
    sheet`
班额统计表
班级|学生数男|学生数女|学生数计|星座
一(1)班|20|20|40|狮
一(2)班|21|20|41|羊
合计|41|40|81
`,
    { name: '班额' },
  );
  const workbook = workbookOf(classes);
  const report = checkWorkbook(workbook, catalogue, {
    standards: ['national-quality-2017'],
    today: '2024-01-31',
  });
  const text = explainSheet(classes, catalogue.ledgers, report);
  expect(text).toContain('表 A2:E5');
  expect(text).toContain('行 表头 2 · data 3—4 · total 5');
  expect(text).toContain('B 学生数>男 | C 学生数>女 | D 学生数>计');
  expect(text).toMatch(/读法 行 1—5\n {2}-?\d+\.\d\d 一行一条 班额统计表\(class-size\) 4 栏:.*words \+\d/);
  expect(text).toContain('定为 班额统计表(class-size) A2:E5');
  expect(text).toContain('D 计=students_total');
  expect(text).toContain('没有核对 没有认出的栏:不知道填的是什么,没有检查(E列 星座)');
});
