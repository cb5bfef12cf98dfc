import { describe, expect, test } from '@jest/globals';
import type { Shift } from '../../../src/xlsx/shift/lines';
import { shiftedFormula } from '../../../src/xlsx/shift/references';

const insert: Shift = { sheet: '班额', axis: 'rows', kind: 'insert', at: 4, count: 2 };
const remove: Shift = { ...insert, kind: 'delete' };
const wider: Shift = { ...insert, axis: 'columns', at: 2, count: 1 };
const narrower: Shift = { ...wider, kind: 'delete' };

const after = (formula: string, shift: Shift, home = '班额') => shiftedFormula(formula, home, shift).formula;

describe('references follow the rows and columns that they name', () => {
  test.each([
    ['A4+A5', 'A4+A7'],
    ['SUM(C4:C9)', 'SUM(C4:C11)'],
    ['SUM(C5:C9)', 'SUM(C7:C11)'],
    ['SUM(C2:C4)', 'SUM(C2:C4)'],
    ['$A$5+A$5+$A5', '$A$7+A$7+$A7'],
    ['SUM(5:6)+SUM($5:$6)+SUM(C:C)', 'SUM(7:8)+SUM($7:$8)+SUM(C:C)'],
    ['SUM(C9:C4)', 'SUM(C11:C4)'],
    ['SUM(A1:A1048576)', 'SUM(A1:A1048576)'],
    ['班额!A9+别的!A9', '班额!A11+别的!A9'],
    ['\'班额\'!A9&"A9 班额!A9"', '\'班额\'!A11&"A9 班额!A9"'],
    ['[1]班额!A9', '[1]班额!A9'],
    ["'[台账.xlsx]班额'!A9", "'[台账.xlsx]班额'!A9"],
    ['LOG10(A9)+表A9+A9B+A9_1', 'LOG10(A11)+表A9+A9B+A9_1'],
    ['班额表[[#All],[A9]]+班额表[A9]', '班额表[[#All],[A9]]+班额表[A9]'],
    ['1E9+12.5+A9%', '1E9+12.5+A11%'],
    ['#REF!+A9', '#REF!+A11'],
    ['IF(A9>0,A9:B9 B1:B9,"")', 'IF(A11>0,A11:B11 B1:B11,"")'],
  ])('%s with two rows inserted above row 5: %s', (before, expected) => {
    expect(after(before, insert)).toBe(expected);
  });

  test.each([
    ['A4+A7', 'A4+A5'],
    ['SUM(C4:C9)', 'SUM(C4:C7)'],
    ['SUM(C5:C9)', 'SUM(C5:C7)'],
    ['SUM(C2:C5)', 'SUM(C2:C4)'],
    ['SUM(C5:C6)+A5', 'SUM(#REF!)+#REF!'],
    ['班额!A6', '班额!#REF!'],
  ])('%s with rows 5 and 6 deleted: %s', (before, expected) => {
    expect(after(before, remove)).toBe(expected);
  });

  test.each([
    ['B4+C4+SUM(B:D)+SUM(3:4)', 'B4+D4+SUM(B:E)+SUM(3:4)', wider],
    ['B4+D4+SUM(B:D)', 'B4+C4+SUM(B:C)', narrower],
    ['C4', '#REF!', narrower],
  ])('%s with column C: %s', (before, expected, shift) => {
    expect(after(before, shift)).toBe(expected);
  });
});

test('a formula that stands on no sheet, or on another one, names the sheet or does not mean it', () => {
  expect(after('A9+班额!A9', insert, '别的')).toBe('A9+班额!A11');
  expect(shiftedFormula('A9+班额!$A$9', undefined, insert).formula).toBe('A9+班额!$A$11');
  expect(after('BE!A9', { ...insert, sheet: 'be' }, '别的')).toBe('BE!A11');
});

test('what cannot be told in a formula alone is said beside it', () => {
  const told = (formula: string, shift = insert) => {
    const { isConcerned, isLost, isAcross, moves } = shiftedFormula(formula, '别的', shift);
    return { isConcerned, isLost, isAcross, moves: [...moves] };
  };
  const quiet = { isConcerned: false, isLost: false, isAcross: false, moves: [] };
  expect(told('A9')).toEqual(quiet);
  expect(told('班额!A1')).toEqual({ ...quiet, isConcerned: true, moves: [0] });
  expect(told('班额!A9+班额!A$1')).toEqual({ ...quiet, isConcerned: true, moves: [2] });
  expect(told('SUM(班额:六月!A9)')).toEqual({ ...quiet, isAcross: true });
  expect(told("SUM('班额:六月'!A9)")).toEqual({ ...quiet, isAcross: true });
  expect(told('班额!A5', remove)).toEqual({ ...quiet, isConcerned: true, isLost: true });
});
