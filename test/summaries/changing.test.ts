import { describe, expect, test } from '@jest/globals';
import type { SheetDrawing } from '../../src/model/drawing';
import type { Sheet } from '../../src/model/workbook';
import { readWorkbookFile } from '../../src/xlsx/read';
import { clearAll, insertSheets, ownSheetsOf, removeSheets } from '../../src/xlsx/write';
import {
  asSheet,
  disagreements,
  type Edit,
  edited,
  recalculate,
  sheetDrawn,
  sheetsDrawn,
  summarised,
} from '../support/summaries';
import { xlsxFile } from '../support/xlsx-file';
import { nineYearSchool, smallSchool } from './drawn-workbooks';

describe('a ledger is corrected', () => {
  const corrections: readonly (readonly [string, readonly Edit[]])[] = [
    ['the equipment’s value', [['基本情况 (2023)', 6, 3, 30]]],
    ['a teacher’s degree, in a word of another school', [['教师花名册', 3, 3, '硕士研究生']]],
    [
      'a class and its boys',
      [
        ["班额'统计", 4, 2, 26],
        ["班额'统计", 4, 4, 46],
        ["班额'统计", 6, 2, 69],
        ["班额'统计", 6, 4, 131],
        ['基本情况 (2023)', 3, 1, 131],
      ],
    ],
    ['the sex of a left-behind child', [['留守儿童', 2, 2, '女']]],
    ['the rooms of the standard', [['功能室', 3, 2, 2]]],
  ];
  const small = summarised(smallSchool());
  const results = recalculate(corrections.map(([, edits]) => ({ summarised: small, edits })));

  test.each(corrections.map(([what, edits], index) => [what, edits, index] as const))(
    '%s: recalculated, the forms say what they would say when drawn again',
    (_, edits, index) => {
      const again = summarised(edited(small.workbook, edits));
      const forms = sheetsDrawn(again).filter(({ id }) => !['rectification', 'self-inspection'].includes(id));
      expect(disagreements(forms, results[index]!)).toEqual([]);
      expect(disagreements(sheetsDrawn(small), results[index]!)).not.toEqual([]);
    },
  );

  test('the books of a nine-year school are split anew when a pupil leaves', () => {
    const school = summarised(nineYearSchool());
    const edits: readonly Edit[] = [['学校原始数据', 3, 3, 209]];
    const [result] = recalculate([{ summarised: school, edits }]);
    const again = summarised(edited(school.workbook, edits));
    expect(disagreements([sheetDrawn(again, 'equipment-and-books')], result!)).toEqual([]);
  });
});

describe('未达标项目与问题整改台账, inserted again', () => {
  const first = sheetDrawn(summarised(smallSchool()), 'rectification');
  const rowOf = ({ cells }: Pick<SheetDrawing, 'cells'>, words: string) =>
    cells.find(({ value, column }) => column === 1 && String(value).includes(words))?.row ?? -1;
  const texts = ({ cells }: SheetDrawing, row: number) =>
    cells.filter((cell) => cell.row === row).map(({ value }) => String(value ?? ''));
  const filled = (drawing: SheetDrawing): Sheet => {
    const sheet = asSheet(drawing);
    const values = sheet.values.map((row) => [...(row ?? [])]);
    values[rowOf(drawing, '仪器设备值')]!.splice(7, 5, '购置仪器', '赵样一', '2023-12', '=1+1', '');
    values[rowOf(drawing, '体育运动场馆')]!.splice(7, 5, '平整操场', '钱样二', '2024-03', '进行中', '');
    return { ...sheet, values };
  };

  test('the clerk’s entries stay with what they are about, whatever its number is by now', () => {
    const worse = edited(smallSchool(), [
      ['教师花名册', 2, 7, ''],
      ['教师花名册', 4, 7, ''],
    ]);
    const again = sheetDrawn(
      summarised(worse, undefined, new Map([['rectification', filled(first)]])),
      'rectification',
    );
    expect(rowOf(again, '仪器设备值')).not.toBe(rowOf(first, '仪器设备值'));
    expect(texts(again, rowOf(again, '仪器设备值')).slice(7, 12)).toEqual([
      '购置仪器',
      '赵样一',
      '2023-12',
      '=1+1',
      '',
    ]);
    expect(again.cells.filter(({ formula }) => formula)).toEqual([]);
  });

  test('what is solved is struck off with the day, not deleted, and stays so', () => {
    const better = edited(smallSchool(), [['基本情况 (2023)', 6, 3, 30]]);
    const previous = new Map([['rectification', filled(first)]]);
    const again = sheetDrawn(summarised(better, undefined, previous, '2023-12-01'), 'rectification');
    const row = rowOf(again, '仪器设备值');
    expect(texts(again, row).slice(7, 12)).toEqual([
      '购置仪器',
      '赵样一',
      '2023-12',
      '=1+1',
      '2023年12月1日复查已解决',
    ]);
    expect(
      again.cells.filter((cell) => cell.row === row && cell.column < 12).every(({ style }) => style?.strike),
    ).toBe(true);
    const third = sheetDrawn(
      summarised(better, undefined, new Map([['rectification', asSheet(again)]]), '2024-01-01'),
      'rectification',
    );
    expect(texts(third, rowOf(third, '仪器设备值'))[11]).toBe('2023年12月1日复查已解决');
  });

  test('what comes back is open again with its entries', () => {
    const better = summarised(
      edited(smallSchool(), [['基本情况 (2023)', 6, 3, 30]]),
      undefined,
      new Map([['rectification', filled(first)]]),
    );
    const back = sheetDrawn(
      summarised(
        smallSchool(),
        undefined,
        new Map([['rectification', asSheet(sheetDrawn(better, 'rectification'))]]),
      ),
      'rectification',
    );
    const row = rowOf(back, '仪器设备值');
    expect(texts(back, row)[7]).toBe('购置仪器');
    expect(back.cells.some((cell) => cell.row === row && cell.style?.strike)).toBe(false);
  });

  test('a day stays a day, and rows that the clerk has added stay', () => {
    const sheet = filled(first);
    const values = sheet.values.map((row) => [...(row ?? [])]);
    values[rowOf(first, '仪器设备值')]![9] = 45_261;
    const end = values.findIndex((row) => String(row[0]).startsWith('填表人'));
    values.splice(end, 0, [99, '食堂台账', '', '', '', '', '留样记录不全', '补记', '冯样九', '', '', '']);
    const previous = new Map([['rectification', { ...sheet, values }]]);
    const again = sheetDrawn(summarised(smallSchool(), undefined, previous), 'rectification');
    const day = again.cells.find(({ row, column }) => row === rowOf(again, '仪器设备值') && column === 9);
    expect([day?.value, day?.style?.format]).toEqual([45_261, 'yyyy-mm-dd']);
    const own = rowOf(again, '食堂台账');
    expect(texts(again, own).slice(1, 9)).toEqual([
      '食堂台账',
      '',
      '',
      '',
      '',
      '留样记录不全',
      '补记',
      '冯样九',
    ]);
    const third = sheetDrawn(
      summarised(smallSchool(), undefined, new Map([['rectification', asSheet(again)]])),
      'rectification',
    );
    expect(third.cells.filter(({ value }) => value === '食堂台账')).toHaveLength(1);
    expect(third.cells.some(({ style }) => style?.strike)).toBe(false);
  });

  test('a value that is corrected only half keeps its row’s entries', () => {
    const row = rowOf(first, '功能室');
    const values = asSheet(first).values.map((cells) => [...(cells ?? [])]);
    expect(values[row]?.[5]).toBe('功能室!C4');
    values[row]!.splice(7, 2, '腾一间教室', '孙样三');
    const previous = new Map([['rectification', { ...asSheet(first), values }]]);
    const better = edited(smallSchool(), [
      ['功能室', 3, 2, 2],
      ['功能室', 3, 4, 3],
    ]);
    const again = sheetDrawn(summarised(better, undefined, previous), 'rectification');
    expect(texts(again, rowOf(again, '功能室')).slice(3, 9)).toEqual([
      '2 间',
      '还差 1 间',
      '功能室!C4',
      expect.stringContaining('应有3间'),
      '腾一间教室',
      '孙样三',
    ]);
    expect(again.cells.some(({ style }) => style?.strike)).toBe(false);
  });

  test('what is solved and comes back is not marked as solved any more', () => {
    const better = summarised(
      edited(smallSchool(), [['基本情况 (2023)', 6, 3, 30]]),
      undefined,
      new Map([['rectification', filled(first)]]),
    );
    const previous = asSheet(sheetDrawn(better, 'rectification'));
    const back = sheetDrawn(
      summarised(smallSchool(), undefined, new Map([['rectification', previous]])),
      'rectification',
    );
    expect(texts(back, rowOf(back, '仪器设备值')).slice(7, 12)).toEqual([
      '购置仪器',
      '赵样一',
      '2023-12',
      '=1+1',
      '',
    ]);
  });
});

describe('in a file', () => {
  const small = summarised(smallSchool());
  const empty = xlsxFile({ sheets: { 教师队伍情况统计表: '<sheetData/>', 功能室: '<sheetData/>' } });
  const sheets = sheetsDrawn(small);
  const inserted = insertSheets(empty, sheets);

  test('a user’s sheet of the same title is not touched', () => {
    const names = readWorkbookFile(inserted, 'x').sheets.map(({ name }) => name);
    expect(names).toContain('教师队伍情况统计表');
    expect(names).toContain('教师队伍情况统计表 (2)');
    expect(readWorkbookFile(inserted, 'x').sheets[0]?.values).toEqual(
      readWorkbookFile(empty, 'x').sheets[0]?.values,
    );
  });

  test('inserting twice updates in place', () => {
    const twice = insertSheets(inserted, sheets);
    expect(ownSheetsOf(twice)).toEqual(ownSheetsOf(inserted));
  });

  test('formulas are formulas with their values, texts are texts', () => {
    const own = new Map(ownSheetsOf(inserted).map(({ id, name }) => [id, name]));
    const read = readWorkbookFile(inserted, 'x').sheets;
    const differences = sheets.flatMap((drawing) => {
      const sheet = read.find(({ name }) => name === own.get(drawing.id));
      return drawing.cells.filter(
        ({ row, column, value, formula }) =>
          (sheet?.formulas[row]?.[column] ?? undefined) !== formula ||
          String(sheet?.values[row]?.[column] ?? '') !== String(value ?? ''),
      );
    });
    expect(differences).toEqual([]);
  });

  test('removed, the file is what it was', () => {
    expect(
      Buffer.from(
        removeSheets(
          inserted,
          sheets.map(({ id }) => id),
        ),
      ).equals(Buffer.from(clearAll(inserted))),
    ).toBe(true);
    expect(ownSheetsOf(clearAll(inserted))).toEqual([]);
    expect(readWorkbookFile(clearAll(inserted), 'x')).toEqual(readWorkbookFile(empty, 'x'));
  });
});
