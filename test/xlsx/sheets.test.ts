import { read } from '@e965/xlsx';
import { describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { DrawnCell, SheetDrawing } from '../../src/model/drawing';
import { readWorkbookFile } from '../../src/xlsx/read';
import {
  annotate,
  clearAll,
  clearMarks,
  insertSheets,
  ownSheetsOf,
  removeSheets,
} from '../../src/xlsx/write';
import { featureFile, markupFor } from '../support/fixture-files';

function drawn(
  id: string,
  title: string,
  cells: readonly DrawnCell[] = [{ row: 0, column: 0, value: title }],
): SheetDrawing {
  return { id, title, cells, merges: [], widths: [] };
}

function titles(bytes: Uint8Array): readonly string[] {
  return read(bytes).SheetNames;
}

function part(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name]!);
}

describe('place and title', () => {
  test('in front or behind; the active sheet stays active', () => {
    const front = annotate(featureFile('views.xlsx'), markupFor(['班额统计表'], 'front'));
    const back = annotate(featureFile('views.xlsx'), markupFor(['班额统计表'], 'back'));
    expect(titles(front)).toEqual(['校验报告', '班额统计表', '第二张']);
    expect(titles(back)).toEqual(['班额统计表', '第二张', '校验报告']);
    expect(part(front, 'xl/workbook.xml')).toContain('activeTab="2"');
    expect(part(back, 'xl/workbook.xml')).toContain('activeTab="1"');
  });

  test('a user’s sheet of that title keeps it; names of sheets still point at theirs', () => {
    expect(titles(annotate(featureFile('taken-title.xlsx'), markupFor(['班额统计表'])))[0]).toBe(
      '校验报告 (2)',
    );
    const names = read(annotate(featureFile('names.xlsx'), markupFor(['班额统计表']))).Workbook!.Names!;
    expect(names.find(({ Name }) => Name === '本表人数')).toMatchObject({ Sheet: 1 });
  });

  test.each([
    ['a/b:c*?[x]', 'a b c   x'],
    ["'引号'", '引号'],
    ['长'.repeat(40), '长'.repeat(31)],
    ['///', '台账体检'],
  ])('a title that Excel forbids: %s', (title, allowed) => {
    expect(titles(insertSheets(featureFile('links.xlsx'), [drawn('x', title)]))[1]).toBe(allowed);
  });
});

describe('what a sheet holds', () => {
  const cells: readonly DrawnCell[] = [
    { row: 0, column: 0, value: '=1+1' },
    { row: 0, column: 1, value: '@SUM(A1)' },
    {
      row: 1,
      column: 0,
      formula: 'IF(STDEV.P(B1:B9)>1,"STDEV.P(x)",IFERROR(XLOOKUP(1,A:A,B:B),0))',
      value: 0.5,
    },
    { row: 1, column: 1, formula: 'CONCAT(A1,"<&>")', value: '<&>' },
    { row: 2, column: 0, value: 0.125, style: { format: '0.0%' } },
    { row: 2, column: 1, value: false },
    { row: 2, column: 2, value: Number.NaN },
    { row: 3, column: 0, value: '看', link: { sheet: "张三's 表", cell: 'B2' }, note: '说明' },
  ];
  const bytes = insertSheets(featureFile('quoted-names.xlsx'), [drawn('sheet-one', '汇总', cells)]);
  const sheet = read(bytes, { cellNF: true }).Sheets.汇总!;

  test('text is text, also when it is edited', () => {
    expect(sheet.A1).toMatchObject({ t: 's', v: '=1+1' });
    expect(sheet.A1).not.toHaveProperty('f');
    expect(part(bytes, 'xl/styles.xml')).toContain('quotePrefix="1"');
  });

  test('formulas carry their results; young functions their prefix, words in quotes none', () => {
    const text = part(bytes, 'xl/worksheets/checkup1.xml');
    expect(text).toContain(
      'IF(_xlfn.STDEV.P(B1:B9)&gt;1,&quot;STDEV.P(x)&quot;,IFERROR(_xlfn.XLOOKUP(1,A:A,B:B),0))',
    );
    expect(sheet.A2.v).toBe(0.5);
    expect(sheet.B2).toMatchObject({ t: 's', v: '<&>' });
  });

  test('numbers, formats, truth, links, notes', () => {
    expect(sheet.A3).toMatchObject({ v: 0.125, z: '0.0%' });
    expect(sheet.B3).toMatchObject({ t: 'b', v: false });
    expect(sheet.C3).toBeUndefined();
    expect(sheet.A4.l.Target).toBe("#'张三''s 表'!B2");
    expect(sheet.A4.c[0].t).toContain('说明');
  });
});

describe('summary sheets of ours', () => {
  const file = featureFile('names.xlsx');
  const inserted = insertSheets(file, [
    drawn('class-size-bands', '班额分布'),
    drawn('county-cv', '差异系数'),
  ]);

  test('are found by their ids, also when they were renamed', () => {
    const renamed = renamedSheet(inserted, '班额分布', '我的表');
    expect(ownSheetsOf(renamed).map(({ id, name }) => [id, name])).toEqual([
      ['class-size-bands', '我的表'],
      ['county-cv', '差异系数'],
    ]);
    const again = insertSheets(renamed, [
      drawn('class-size-bands', '班额分布', [{ row: 0, column: 0, value: '新' }]),
    ]);
    expect(titles(again)).toEqual(['班额统计表', '参数', '我的表', '差异系数']);
    expect(readWorkbookFile(again, '').sheets[2]!.values[0]).toEqual(['新']);
  });

  test('stay when marks come and go; everything goes with clearAll', () => {
    const marked = annotate(inserted, markupFor(['班额统计表']));
    expect(titles(marked)).toEqual(['校验报告', '班额统计表', '参数', '班额分布', '差异系数']);
    expect(titles(clearMarks(marked))).toEqual(titles(inserted));
    expect(unzipSync(clearAll(marked))).toEqual(unzipSync(file));
  });

  test('are removed by id, the last without a trace', () => {
    const one = removeSheets(inserted, ['class-size-bands']);
    expect(titles(one)).toEqual(['班额统计表', '参数', '差异系数']);
    expect(unzipSync(removeSheets(one, ['county-cv']))).toEqual(unzipSync(file));
  });
});

/** Renames a tab as Excel does: in the list and in the names that point at it. */
function renamedSheet(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const parts = unzipSync(bytes);
  const text = strFromU8(parts['xl/workbook.xml']!);
  return zipSync({
    ...parts,
    'xl/workbook.xml': strToU8(text.replaceAll(`'${from}'`, to).replaceAll(from, to)),
  });
}
