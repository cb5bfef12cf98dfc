import { expect, test } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import { dressed, sheet, workbookOf } from '../support/sheet';
import { owningOf, owningText } from './owned';
import { spotsOf } from './spots';

const report = checkWorkbook(
  workbookOf(
    dressed(
      sheet`
        班额统计表
        班级 | 学生数 | 男 | 女 | 星座数
        一(1)班 | 40 | 20 | 20 | 5
        一(2)班 | 41 | 21 | 20 | 6
      `,
      { name: '班额' },
    ),
    dressed(
      sheet`
        栏甲 | 栏乙 | 栏丙
        1 | 2 | 4
        2 | 5 | 3
      `,
      { name: '不明' },
    ),
  ),
  catalogue,
  { standards: ['national-quality-2017'], today: '2026-11-23' },
);

const isOwned = (name: string, cell: string) =>
  owningOf(report, [{ what: cell, cells: spotsOf([cell], name), witnesses: [] }]).missed[0]?.isOwned;

test('a cell in a column that the report names as unchecked is owned up to, one beside it is not', () => {
  expect([isOwned('班额', 'E3'), isOwned('班额', 'A3')]).toEqual([true, false]);
});

test('a cell is owned up to where a witness beside it stands in such a column', () => {
  const wrong = { what: '', cells: spotsOf(['A3'], '班额') };
  const ownsWith = (witness: string) =>
    owningOf(report, [{ ...wrong, witnesses: spotsOf([witness], '班额') }]).missed[0]?.isOwned;
  expect([ownsWith('E3'), ownsWith('A4'), ownsWith('不明!A2')]).toEqual([true, false, false]);
});

test('so is every cell of a table that is listed as not read', () => {
  expect(isOwned('不明', 'B2')).toBe(true);
});

test('the share, the length of the lists and the columns that they name are said, and what is silent when asked', () => {
  const owning = owningOf(report, [
    { what: 'one', cells: spotsOf(['E3'], '班额'), witnesses: [] },
    { what: 'two', cells: spotsOf(['A3'], '班额'), witnesses: [] },
  ]);
  expect(owningText([owning], { verbose: true }).split('\n')).toEqual([
    'missed, and said to be unchecked: 1/2 50.0 % · entries a table: 2.0, at most 2 · columns named: 4/5 80.0 %',
    '  silent  two',
  ]);
});
