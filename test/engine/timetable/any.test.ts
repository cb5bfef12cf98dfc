import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CellValue } from '../../../src/model/workbook';
import { sheetOf } from '../../support/sheet';
import { findings, grid } from './draw';

const word = fc.constantFrom(
  '星期一',
  '周二',
  '一',
  '1',
  '第1节',
  '上午',
  '大课间',
  '四(1)班',
  '四(1)数',
  '语',
  '语/数',
  '张三',
  '合计',
  '—',
  '(',
  '单周',
  '5',
  '\n/\n',
  '三年级',
  '教师',
  '注:语=语文',
);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.integer({ min: -3, max: 40 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
  { weight: 1, arbitrary: fc.constant({ error: '#REF!' }) },
);

it('any grid of words is read without an exception, and every finding stands inside it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 9 }), { minLength: 2, maxLength: 9 }),
      (rows) => {
        const drawn = sheetOf(rows, { name: '课表', merges: rows.length > 3 ? ['A2:B3'] : [] });
        const tables = [
          grid('timetable', drawn, { header: [1] }),
          grid('timetable', { ...drawn, name: '课表2' }, { header: [1, 2] }),
          grid('teacher-assignment', { ...drawn, name: '任课' }, { header: [1] }),
        ];
        for (const line of findings(tables)) {
          expect(line).toMatch(/^(?:课表2?|任课)![A-I][1-9] [a-z-]+ (?:error|query|advice)$/);
        }
      },
    ),
    { numRuns: 300 },
  );
});
