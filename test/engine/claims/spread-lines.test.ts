import { expect, test } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkSpreadLines } from '../../../src/engine/claims/spread-lines';
import { recogniseSheet } from '../../../src/engine/hypotheses/recognise';
import { cellAddress } from '../../../src/model/address';
import { sheet } from '../../support/sheet';

/** Coefficients of variation under four columns; the weighted ones are 0.114, 0.226, 0.026 and 0.085. */
function said(areas: string, name = '差异系数') {
  const drawn = sheet`
    各校办学条件及校际差异
    学校 | 学生数 | 生均用房 | 生均场馆 | 生均图书 | 百生计算机
    一中 | 1065 | 5.24 | 9.05 | 31.1 | 13.33
    二中 | 874 | 5.4 | 9.55 | 31.44 | 13.5
    三中 | 412 | 6.53 | 13.98 | 32.82 | 15.53
    四中 | 338 | 6.98 | 15.41 | 33.31 | 16.57
    ${name} |  | ${areas} | 0.226 | 0.026 | 0.085
  `;
  const { ledgers, unread = [] } = recogniseSheet(drawn, catalogue.ledgers);
  const tables = [...ledgers.map(({ table }) => table), ...unread];
  return checkSpreadLines(tables, []).map(
    ({ complaint: { cell, expected } }) => `${cellAddress(cell.row, cell.column)} ${expected}`,
  );
}

test.each([
  ['0.114', '差异系数', []],
  ['0.115', '差异系数', []],
  ['0.141', '差异系数', ['C7 0.114']],
  ['0.141', '备注', []],
])('a coefficient of variation among others that are worked out alike: %s under %s', (areas, name, found) => {
  expect(said(areas, name)).toEqual(found);
});
