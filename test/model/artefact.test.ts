import { describe, expect, test } from '@jest/globals';
import { artefactAt, otherFileOf } from '../../src/model/shown';
import { type CellValue, coveredValues } from '../../src/model/workbook';
import { sheetOf } from '../support/sheet';

const book = { date1904: false, otherFiles: ['教师名册.xlsx'] };

function artefact(value: CellValue, dress: { formula?: string; format?: string } = {}) {
  const { formula, format } = dress;
  const sheet = sheetOf([[value]], {
    ...(formula ? { formulas: { A1: formula } } : {}),
    ...(format ? { formats: { A1: format } } : {}),
  });
  return artefactAt(book, sheet, 0, 0);
}

describe('what no keeper has typed', () => {
  test.each([
    ['#NAME?', 'DISPIMG("ID_0A1B2C3D",1)'],
    ['#NAME?', '_xlfn.DISPIMG("ID_0A1B2C3D",1)'],
    ['#VALUE!', '_xlfn.IMAGE("照片.png")'],
  ])('a picture, saved as %p of %p', (error, formula) => {
    expect(artefact({ error }, { formula })).toEqual({ kind: 'picture' });
  });

  test('a picture that became text, or that only newer Excel shows', () => {
    expect(artefact('=DISPIMG("ID_0A1B2C3D",1)')).toEqual({ kind: 'picture' });
    expect(artefact({ error: '#VALUE!', isPicture: true })).toEqual({ kind: 'picture' });
  });

  test('a formula without a result; an empty text is a result', () => {
    expect(artefact(null, { formula: 'F4+G4' })).toEqual({ kind: 'no-result', formula: 'F4+G4' });
    expect(artefact('', { formula: 'IF(F4=0,"",F4)' })).toBeUndefined();
    expect(artefact(null)).toBeUndefined();
  });

  test('a formula that failed asking another file; one of this file has only failed', () => {
    expect(artefact({ error: '#REF!' }, { formula: 'SUM([1]名册!A1:A9)' })).toEqual({
      kind: 'other-file',
      file: '教师名册.xlsx',
    });
    expect(artefact({ error: '#REF!' }, { formula: '[2]名册!A1' })).toEqual({ kind: 'other-file', file: '' });
    expect(artefact({ error: '#REF!' }, { formula: '名册!A1' })).toBeUndefined();
    expect(artefact({ error: '#REF!' }, { formula: 'SUM(表1[人数])' })).toBeUndefined();
    expect(artefact(96, { formula: '[1]名册!A1' })).toBeUndefined();
  });

  test('an eight-figure number set as a day, and hash signs that were saved', () => {
    expect(artefact(20160901, { format: 'yyyy-mm-dd' })).toEqual({ kind: 'no-such-day', number: 20160901 });
    expect(artefact(42614, { format: 'yyyy-mm-dd' })).toBeUndefined();
    expect(artefact('########')).toEqual({ kind: 'hashes' });
    expect(artefact('#3')).toBeUndefined();
  });

  test('another file as Excel names it in an open workbook', () => {
    expect(otherFileOf("'C:\\台账\\[名册.xlsx]三(1)班'!B2")).toBe('名册.xlsx');
    expect(otherFileOf('[名册.xlsx]三班!B2')).toBe('名册.xlsx');
  });
});

test('values beneath merges, the shown one left out', () => {
  const sheet = sheetOf(
    [
      ['音乐室', 96, 'x'],
      [null, 98, ''],
      [1, 2, 3],
    ],
    { merges: ['A1:A2', 'B1:C2', 'E1:XFD9'] },
  );
  expect(coveredValues(sheet).map(({ row, column, value }) => [row, column, value])).toEqual([
    [0, 2, 'x'],
    [1, 1, 98],
  ]);
});
