import { describe, expect, it } from '@jest/globals';
import { dressed, sheet, sheetOf, workbookOf } from './sheet';

describe('drawn sheets', () => {
  it('reads rows, numbers, texts, merges and expectations', () => {
    const drawn = sheet`
      标题 | < | <
      序号 | 姓\n名 | 图书册数
      ^    | ^ | ^
      1 | 007 | 4499 !books-per-pupil

      '2 |  | -0.5
    `;
    expect(drawn.values).toEqual([
      ['标题', null, null],
      ['序号', '姓\n名', '图书册数'],
      [null, null, null],
      [1, '007', 4499],
      [],
      ['2', null, -0.5],
    ]);
    expect(drawn.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 1, left: 0, bottom: 2, right: 0 },
      { top: 1, left: 1, bottom: 2, right: 1 },
      { top: 1, left: 2, bottom: 2, right: 2 },
    ]);
    expect(drawn.expected).toEqual([{ cell: 'C4', rule: 'books-per-pupil' }]);
  });

  it('is dressed by addresses', () => {
    const drawn = dressed(sheetOf([['a']]), {
      name: '班级',
      merges: ['A1:B2'],
      formats: { A1: 'yyyy.m' },
      hiddenRows: [1],
    });
    expect(drawn.name).toBe('班级');
    expect(drawn.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect(drawn.formats[0]?.[0]).toBe('yyyy.m');
    expect(drawn.hiddenRows.has(0)).toBe(true);
    expect(workbookOf(drawn, drawn).sheets.map((one) => one.name)).toEqual(['班级', '班级 (2)']);
  });
});
