import { expect, it } from '@jest/globals';
import { markOf } from '../../../src/ledgers/pupils/marks-by-subject';
import { cellAddress } from '../../../src/model/address';
import { complaintsOn } from '../../support/drawn-ledger';
import { sheet } from '../../support/sheet';

it('reads the full marks of the subjects that a sentence names', () => {
  const words = '满分:语数英各120,物理、道法、历史各100。2023年11月';
  expect(['语文', '数学', '英语', '物理', '道法', '历史', '地理'].map((one) => markOf(words, one))).toEqual([
    120,
    120,
    120,
    100,
    100,
    100,
    'others',
  ]);
  expect(markOf('满分120分', '语文')).toBeUndefined();
  expect(markOf('各科满分均为100分', '语文')).toBeUndefined();
  expect(markOf('满分语文120分,数学150分', '数学')).toBe(150);
});

it('works the pass rate of a subject out from its own full mark', () => {
  const marks = (rate: string) => sheet`
    802班期中考试成绩表 | < | < | < | <
    满分:语数英各120,物理、历史各100 | < | < | < | <
    学号 | 姓名 | 语文 | 数学 | 物理
    1 | 样甲 | 80 | 90 | 61
    2 | 样乙 | 90 | 80 | 65
    3 | 样丙 | 100 | 71 | 59
    4 | 样丁 | 71 | 100 | 90
    及格率(%) |  | 75 | 75 | ${rate}
  `;
  const wrong = (rate: string) =>
    complaintsOn(marks(rate)).map(
      ({ rule, complaint: { cell, severity } }) =>
        `${cellAddress(cell.row, cell.column)} ${rule} ${severity}`,
    );
  expect(wrong('75')).toEqual([]);
  expect(wrong('50')).toEqual(['E8 rate-mismatch error']);
});
