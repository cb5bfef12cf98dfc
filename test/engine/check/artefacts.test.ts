import { describe, expect, it } from '@jest/globals';
import { checkArtefacts } from '../../../src/engine/check/artefacts';
import { checkFormulaErrors } from '../../../src/engine/check/formula-errors';
import { checkInvisible } from '../../../src/engine/check/invisible';
import { groundOf } from '../../../src/engine/ground';
import { cellAddress } from '../../../src/model/address';
import type { Sheet, Workbook } from '../../../src/model/workbook';
import { engineFinds } from '../../support/engine-finds';
import { type Dress, dressed, sheet, sheetOf, workbookOf } from '../../support/sheet';

type Values = Parameters<typeof sheetOf>[0];

/** What is said of a sheet's failures and artefacts: `B2 rule severity`. */
function said(values: Values, dress: Dress = {}, file: Partial<Workbook> = {}): readonly string[] {
  const drawn = sheetOf(values, dress);
  const workbook = { ...workbookOf(drawn), ...file };
  return [...checkFormulaErrors(drawn, workbook), ...checkArtefacts(workbook, drawn)].map(
    ({ rule, complaint: { cell, severity } }) => `${cellAddress(cell.row, cell.column)} ${rule} ${severity}`,
  );
}

/** What is said of characters that nobody sees. */
const unseenIn = (drawn: Sheet) => checkInvisible(drawn, groundOf(workbookOf(drawn)).sheets[0] ?? drawn);

const unseen = (code: number) => String.fromCharCode(code);

describe('a picture in a cell', () => {
  it('is no failed formula: one advice a column where it does not show, nothing where it does', () => {
    const picture = '_xlfn.DISPIMG("ID_1",1)';
    const failed = { error: '#NAME?' };
    expect(said([['照片'], [failed], [failed]], { formulas: { A2: picture, A3: picture } })).toEqual([
      'A2 picture-not-shown advice',
    ]);
    expect(said([[{ error: '#VALUE!', isPicture: true }]])).toEqual([]);
    expect(said([[failed]], { formulas: { A1: 'NOSUCH(1)' } })).toEqual(['A1 formula-error error']);
  });
});

describe('a formula', () => {
  it('without a stored result is unknown, not blank, and told once a column', () => {
    expect(said([['计'], [null], [null]], { formulas: { A2: 'B2+C2', A3: 'B3+C3' } })).toEqual([
      'A2 formula-without-result query',
    ]);
  });

  it('that asks a file which is not at hand is not the clerk’s mistake', () => {
    const values = [[{ error: '#REF!' }, { error: '#REF!' }]];
    expect(
      said(values, { formulas: { A1: '[1]名册!A1', B1: 'C1' } }, { otherFiles: ['D:\\名册.xlsx'] }),
    ).toEqual(['B1 formula-error error', 'A1 other-file query']);
  });

  it('without a result leaves no required field blank and no total wrong', () => {
    const drawn = sheet`
      班额统计表 | < | < | <
      班级 | 学生数 | 男 | 女
      一(1)班 | | 20 | 21
      二(1)班 | | 22 | 21
      三(1)班 | | 19 | 20
      四(1)班 | | 20 | 20
      合计 | 163 | 81 | 82
    `;
    const formulas = { B3: 'C3+D3', B4: 'C4+D4', B5: 'C5+D5', B6: 'C6+D6' };
    expect(engineFinds(dressed(drawn, { formulas }))).toEqual(['B3 formula-without-result']);
  });
});

describe('a figure under a date format', () => {
  it('that is beyond all days is told with the figure and the day it writes out', () => {
    const drawn = sheetOf([[20160901], [2958465], [20161341]], { formats: { 'A1:A3': 'yyyy-mm-dd' } });
    const [raised] = checkArtefacts(workbookOf(drawn), drawn);
    expect(raised?.complaint).toMatchObject({
      cell: { row: 0 },
      related: [{ row: 2 }],
      actual: '20160901',
      required: '2016-09-01',
    });
    expect(said([[20160901]])).toEqual([]);
  });
});

describe('characters that no eye sees', () => {
  const found = (text: string, formulas = {}) =>
    unseenIn(sheetOf([[text]], { formulas })).map(({ complaint }) => complaint.repair);

  it('are told in any text, odd spaces only among figures; what is seen is the repair', () => {
    expect(found(`13${unseen(0x202d)}5`)).toEqual(['135']);
    expect(found(`赵${unseen(0x200b)}一`)).toEqual(['赵一']);
    expect(found(`12${unseen(0xa0)}`)).toEqual(['12']);
    expect(found(`赵${unseen(0xa0)}一`)).toEqual([]);
    expect(found('赵一')).toEqual([]);
    expect(found(`${unseen(0xfeff)}1`, { A1: 'B1' })).toEqual([]);
  });

  it('in a long number carry no repair that would write it out', () => {
    const [raised] = unseenIn(sheetOf([[`${unseen(0x202d)}1300000${'0001'}${unseen(0x202c)}`]]));
    expect(raised?.complaint).toMatchObject({ severity: 'advice', actual: '2 个看不见的字符' });
    expect(raised?.complaint).not.toHaveProperty('repair');
  });

  it('in more than five cells of a column are one finding', () => {
    const cell = [`1${unseen(0x200b)}`];
    expect(unseenIn(sheetOf(Array.from({ length: 5 }, () => cell)))).toHaveLength(5);
    expect(unseenIn(sheetOf(Array.from({ length: 6 }, () => cell)))).toHaveLength(1);
  });
});

describe('a merged figure', () => {
  const rooms = (total: number) => sheet`
    功能室一览表 | < | < | <
    功能室名称 | 间数 | 面积(㎡) | 责任人
    音乐室 | 1 | 98 | 赵样一
    舞蹈室 | ^ | ^ | 赵样二
    美术室 | 1 | 96 | 赵样三
    科学实验室 | 2 | 192 | 赵样四
    合计 | 4 | ${total} |
  `;

  it('stands once in a sum', () => {
    const totals = (total: number) => engineFinds(rooms(total)).filter((one) => one.startsWith('C7'));
    expect(totals(386)).toEqual([]);
    expect(totals(385)).toEqual(['C7 total-mismatch']);
  });

  it('hides what lies beneath it, and a total that counts it says so', () => {
    const drawn = rooms(484);
    const values = drawn.values.map((row, index) => (index === 3 ? ['舞蹈室', null, 98, '赵样二'] : row));
    expect(engineFinds({ ...drawn, values }).filter((one) => one.startsWith('C7'))).toEqual([
      'C7 covered-value-counted',
    ]);
  });
});
