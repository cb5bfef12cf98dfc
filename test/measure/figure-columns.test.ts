import { expect, test } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import { dressed, sheet, workbookOf } from '../support/sheet';
import { figureColumns } from './figure-columns';

test('columns of figures that neither a field nor a law holds are named; codes and words are no figures', () => {
  const workbook = workbookOf(
    dressed(
      sheet`
        班额统计表
        班级 | 学生数 | 男 | 女 | 星座数 | 代码 | 教室
        一(1)班 | 40 | 20 | 20 | 5 | 1 | 东一
        一(2)班 | 41 | 21 | 20 | 6 | 2 | 东二
      `,
      { name: '班额' },
    ),
  );
  const report = checkWorkbook(workbook, catalogue, {
    standards: ['national-quality-2017'],
    today: '2026-11-23',
  });
  expect(figureColumns(report, workbook)).toEqual({ part: 3, whole: 4, strange: ['班额!E 星座数'] });
});
