import { expect, it } from '@jest/globals';
import { complaintsOn } from '../support/drawn-ledger';
import { sheet } from '../support/sheet';

const desks = (figures: readonly (readonly [number, number])[]) => sheet`
  课桌凳配备情况登记 | < | < | <
  班级 | 学生数 | 套数 | 完好
  ${figures.map(([pupils, sets], index) => `一(${index + 1})班 | ${pupils} | ${sets} | ${sets}`).join('\n')}
`;
const short = (figures: readonly (readonly [number, number])[]) =>
  complaintsOn(desks(figures)).map(
    ({ rule, complaint }) => `${complaint.cell.row + 1} ${rule} ${complaint.missing}`,
  );

it('desks for two pupils are held against half of the class', () => {
  expect(
    short([
      [42, 21],
      [41, 22],
      [43, 24],
      [40, 20],
      [44, 23],
    ]),
  ).toEqual([]);
  expect(
    short([
      [42, 21],
      [41, 22],
      [43, 24],
      [40, 20],
      [44, 20],
    ]),
  ).toEqual(['7 desks-sound 还差 2 套']);
});

it('desks for one are held against the whole, also where a class lacks half of them', () => {
  expect(
    short([
      [42, 42],
      [41, 41],
      [43, 43],
      [40, 20],
      [44, 44],
    ]),
  ).toEqual(['6 desks-sound 还差 20 套']);
});
