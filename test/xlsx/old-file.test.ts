import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Area, Sheet, Workbook } from '../../src/model/workbook';
import { convertOldFile } from '../../src/xlsx/old-file';
import { readWorkbookAndLook, readWorkbookFile } from '../../src/xlsx/read';
import { UnreadableFile } from '../../src/xlsx/read-failure';
import { type OldFormat, oldFormatOf } from '../../src/xlsx/read-kind';
import { featureFile } from '../support/fixture-files';

/** Feature files saved as Excel 97 by LibreOffice. */
const folder = join(__dirname, '../fixtures/old');

function converted(bytes: Uint8Array, format: OldFormat): Workbook {
  return readWorkbookFile(convertOldFile(bytes, format).bytes, '');
}

function refusal(work: () => unknown): string {
  try {
    work();
    return 'read';
  } catch (error) {
    return error instanceof UnreadableFile ? error.code : String(error);
  }
}

describe('a true .xls', () => {
  const byPlace = (one: Area, other: Area) => one.top - other.top || one.left - other.left;
  /** What the file says, but for the order of merges and how a format is spelled. */
  const said = ({ fills, struck, formats, merges, values, ...sheet }: Sheet) => ({
    ...sheet,
    merges: merges.toSorted(byPlace),
    formats: formats.map((row) => row?.map((format) => format?.replaceAll('\\', ''))),
    values: values.map((row) => row?.map((value) => (value === '' ? undefined : value))),
  });

  test.each(readdirSync(folder))(
    '%s: values, formats, formulas, merges, notes and what is hidden',
    (name) => {
      const old = converted(new Uint8Array(readFileSync(join(folder, name))), 'xls');
      const young = readWorkbookFile(featureFile(name.replace('.xls', '.xlsx')), '');
      expect(old.sheets.map(said)).toEqual(young.sheets.map(said));
      expect(old.date1904).toBe(young.date1904);
    },
  );

  test('damaged in any byte: converted, or a plain refusal', () => {
    const bytes = new Uint8Array(readFileSync(join(folder, 'merges.xls')));
    for (let place = 1; place < bytes.length; place += 331) {
      const bent = bytes.slice();
      bent[place] = (bent[place] ?? 0) ^ 0x55;
      expect(['read', 'damaged', 'encrypted', 'no-sheet']).toContain(
        refusal(() => convertOldFile(bent, 'xls')),
      );
    }
  });
});

describe('a text with separators', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);
  /** 姓名,班级 ⏎ 张三,402 in the national encoding. */
  const national = new Uint8Array([
    0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xb0, 0xe0, 0xbc, 0xb6, 0x0d, 0x0a, 0xd5, 0xc5, 0xc8, 0xfd, 0x2c, 0x34,
    0x30, 0x32,
  ]);
  const rows = (bytes: Uint8Array) => converted(bytes, 'csv').sheets[0]?.values;
  const table = [
    ['姓名', '班级'],
    ['张三', 402],
  ];

  test('UTF-8 with and without its mark, UTF-16, and GB18030', () => {
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...'姓名,班级\n张三,402'].flatMap((letter) => {
        const code = letter.charCodeAt(0);
        return [code & 255, code >> 8];
      }),
    ]);
    for (const bytes of [
      utf8('姓名,班级\n张三,402\n'),
      utf8('\ufeff姓名,班级\r\n张三,402'),
      utf16,
      national,
    ]) {
      expect(rows(bytes)).toEqual(table);
    }
    expect(convertOldFile(national, 'csv').remark).toContain('GB18030');
  });

  test('quotes, separators and line ends in quotes, other separators', () => {
    expect(rows(utf8('"姓名","班""级"\n"张,三","一\n班"\n'))).toEqual([
      ['姓名', '班"级'],
      ['张,三', '一\n班'],
    ]);
    expect(rows(utf8('姓名\t班级\n张三\t402'))).toEqual(table);
    expect(rows(utf8('姓名;班级\n张三;402'))).toEqual(table);
    expect(rows(utf8('"姓名,全称"\t班级\n张三\t402'))?.[0]).toEqual(['姓名,全称', '班级']);
    expect(rows(utf8('姓名,班级\n"张三,402'))?.[1]).toEqual(['"张三', 402]);
  });

  test('figures, shares and days as Excel takes them; numbers that are names keep their figures', () => {
    const sheet = converted(
      utf8(
        'a,b\n12\n-1.5\n"1,234.5"\n85%\n12.5%\n2016/9/1\n2016-02-30\n007\n000000201409060018\n="0123"\n1300000\t\n1e5',
      ),
      'csv',
    ).sheets[0];
    expect(sheet?.values.map((row) => row?.[0])).toEqual([
      'a',
      12,
      -1.5,
      1234.5,
      0.85,
      0.125,
      42614,
      '2016-02-30',
      '007',
      '000000201409060018',
      '0123',
      '1300000',
      '1e5',
    ]);
    expect(sheet?.formats.map((row) => row?.[0]).filter(Boolean)).toEqual(['0%', '0.00%', 'yyyy/m/d']);
  });

  test('columns are as wide as what they hold, and no wider for a title', () => {
    const long = '某某民族自治州第十二中学附属九年一贯制学校教师名册';
    const text = utf8(`${long},,,\n姓名,身份证号,出生日期,${long}\n张三,000000201409060018,2014-09-06,备\n`);
    const { widths } =
      readWorkbookAndLook(convertOldFile(text, 'csv').bytes, '').look.sheets.get('Sheet1') ?? {};
    expect([...(widths ?? [])].map(([, width]) => width)).toEqual([9, 19, 11, 40]);
  });

  test('a text that begins like a formula stays a text', () => {
    const sheet = converted(utf8('a,b\n=1+1,"=HYPERLINK(""x"")"'), 'csv').sheets[0];
    expect(sheet?.values[1]).toEqual(['=1+1', '=HYPERLINK("x")']);
    expect(sheet?.formulas.flat()).toEqual([]);
  });

  test('blank lines and columns keep their places', () => {
    expect(rows(utf8('台账,,\n,,\n姓名,,班级'))).toEqual([['台账'], undefined, ['姓名', undefined, '班级']]);
  });
});

describe('which files are converted is said by their content', () => {
  const xls = new Uint8Array(readFileSync(join(folder, 'merges.xls')));
  const text = new TextEncoder().encode('姓名,班级\n张三,402');
  const list = new TextEncoder().encode('姓名\n张三');

  test.each([
    ['台账.xls', xls, 'xls'],
    ['台账.xlsx', xls, 'xls'],
    ['台账.csv', text, 'csv'],
    ['台账.xls', text, 'csv'],
    ['台账.xlsx', text, undefined],
    ['名单.csv', list, 'csv'],
    ['名单.txt', list, undefined],
    ['台账.xlsx', featureFile('merges.xlsx'), undefined],
  ])('%s', (name, bytes, format) => {
    expect(oldFormatOf(bytes, name)).toBe(format);
  });

  test('an .et of WPS is told what to do', () => {
    expect(refusal(() => oldFormatOf(xls, '台账.et'))).toBe('et');
  });
});
