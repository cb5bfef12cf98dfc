import { expect, test } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import { dressed, sheet, workbookOf } from '../../support/sheet';

test('groups of grades add up to the group of totals, line by line and column by column', () => {
  const drawn = dressed(
    sheet`
      各校班级数、学生数统计表 | < | < | < | < | < | <
      学校 | 一年级 | < | 二年级 | < | 合计 | <
      ^ | 班级数 | 学生数 | 班级数 | 学生数 | 班级数 | 学生数
      第一小学 | 2 | 80 | 2 | 82 | 4 | 162
      第二小学 | 1 | 40 | 1 | 38 | 2 | 88 !total-mismatch
      第三小学 | 1 | 41 | 1 | 39 | 3 !sum-mismatch | 80
      合计 | 4 | 161 | 4 | 159 | 9 | 330
    `,
    { name: '班级' },
  );
  const found = checkWorkbook(workbookOf(drawn), catalogue, { standards: [], today: '2026-11-23' })
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ cell, rule }) => `${cell} ${rule}`);
  expect(found).toEqual(drawn.expected.map(({ cell, rule }) => `${cell} ${rule}`));
});
