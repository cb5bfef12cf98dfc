import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { readOwnersWorkbook } from '../../src/xlsx/own';
import { readWorkbookFile } from '../../src/xlsx/read';
import { ownSheetsOf, patchCells } from '../../src/xlsx/write';
import { commandLine } from '../support/command-line';
import { changedPart, featureFile, markupFor } from '../support/fixture-files';
import { findingOf, reportOf } from '../support/report';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'checkup-out-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Windows lets hardly anybody make links. */
const linked = process.platform === 'win32' ? test.skip : test;

function fileOf(name: string, content: Uint8Array | string = featureFile('notes.xlsx')): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

function command(...words: readonly string[]) {
  return commandLine(words, {
    check: function* () {
      yield { stage: 'check', done: 0.5, detail: '' };
      return reportOf([findingOf({})]);
    },
    mark: (_, workbook, position) =>
      markupFor(
        workbook.sheets.map(({ name }) => name),
        position,
      ),
    sampleFolder: folder,
  });
}

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, name)));
}

/** Two and one sentence, and every file as it was. */
const refused = (words: readonly string[], sentence: string): void => {
  const before = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]);
  const { code, told } = command(...words);
  expect(code).toBe(2);
  expect(told).toContain(sentence);
  expect(told).not.toMatch(/Error|\bat /);
  expect(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')])).toEqual(
    before,
  );
};

describe('--out', () => {
  test('a file: marked, the input untouched, nothing else left behind', () => {
    const input = fileOf('台账.xlsx');
    const { code, told } = command(input, '--out', join(folder, '已标记.xlsx'));
    expect(code).toBe(1);
    expect(told).toContain('已标记.xlsx：4 处标记，3 条批注，校验报告');
    expect(ownSheetsOf(bytesOf('已标记.xlsx'))).toHaveLength(1);
    expect(bytesOf('台账.xlsx')).toEqual(featureFile('notes.xlsx'));
    expect(readdirSync(folder).toSorted()).toEqual(['台账.xlsx', '已标记.xlsx'].toSorted());
  });

  test('a folder, made where it is missing; files of one name do not overwrite each other', () => {
    mkdirSync(join(folder, '乙'));
    const inputs = [fileOf('台账.xlsx'), fileOf('乙/台账.xlsx'), fileOf('旧.xls')];
    expect(command(...inputs, '--out', join(folder, '新/深')).code).toBe(1);
    expect(readdirSync(join(folder, '新/深')).toSorted()).toEqual(['台账 (2).xlsx', '台账.xlsx', '旧.xlsx']);
  });

  test('in JSON mode standard output holds the line and nothing else', () => {
    const { out } = command(fileOf('台账.xlsx'), '--json', '--out', join(folder, '新'));
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(out).file).toContain('台账.xlsx');
  });

  test('--position back', () => {
    command(fileOf('台账.xlsx'), '--out', join(folder, '甲.xlsx'), '--position', 'back');
    expect(ownSheetsOf(bytesOf('甲.xlsx'))[0]!.index).toBe(1);
    expect(command('x.xlsx', '--position', 'left').told).toContain('--position 后面要写 front');
  });

  test('a marked file is checked as its owner made it', () => {
    command(fileOf('台账.xlsx'), '--out', join(folder, '甲.xlsx'));
    command(join(folder, '甲.xlsx'), '--out', join(folder, '乙.xlsx'));
    // The order in which parts are listed says nothing.
    const partsOf = (name: string) =>
      Object.entries(unzipSync(bytesOf(name))).map(([part, content]) => [
        part,
        strFromU8(content).split('<').sort().join('<'),
      ]);
    expect(Object.fromEntries(partsOf('乙.xlsx'))).toEqual(Object.fromEntries(partsOf('甲.xlsx')));
  });
});

describe('--clear', () => {
  test('gives back what was there, without a check', () => {
    command(fileOf('台账.xlsx'), '--out', join(folder, '甲.xlsx'));
    const { code, out } = command(join(folder, '甲.xlsx'), '--clear', '--out', join(folder, '净.xlsx'));
    expect([code, out]).toEqual([0, '']);
    expect(unzipSync(bytesOf('净.xlsx'))).toEqual(unzipSync(featureFile('notes.xlsx')));
    expect(readOwnersWorkbook(bytesOf('净.xlsx'), '').sheets).toHaveLength(1);
  });

  test('says which sheets go; one that somebody has filled in stays, and goes only with --forms', () => {
    const inserted = fileOf('台账.xlsx');
    command(inserted, '--summaries', 'teacher-summary', '--out', join(folder, '甲.xlsx'));
    const entry = [{ sheet: '教师队伍情况统计表', cell: 'F30', value: '手填的话' }];
    const filled = fileOf('填.xlsx', patchCells(bytesOf('甲.xlsx'), entry));
    const clear = (input: string, ...words: readonly string[]) => {
      const { told } = command(input, '--clear', ...words, '--out', join(folder, '净.xlsx'));
      return [told, ownSheetsOf(bytesOf('净.xlsx')).map(({ id }) => id)];
    };
    expect(clear(join(folder, '甲.xlsx'))).toEqual([
      expect.stringMatching(/去掉了工作表“教师队伍情况统计表”\n {2}去掉了工作表“校验报告”\n$/),
      [],
    ]);
    expect(clear(filled)).toEqual([
      expect.stringMatching(
        /去掉了工作表“校验报告”\n {2}工作表“教师队伍情况统计表”里有填写的内容，没有去掉；要一起去掉请加 --forms。\n$/,
      ),
      ['teacher-summary'],
    ]);
    expect(readWorkbookFile(bytesOf('净.xlsx'), '').sheets[1]?.values[29]?.[5]).toBe('手填的话');
    expect(clear(filled, '--forms')).toEqual([
      expect.stringContaining('去掉了工作表“教师队伍情况统计表”（里面有填写的内容）'),
      [],
    ]);
    refused([inserted, '--forms', '--out', join(folder, '乙.xlsx')], '--forms 要和 --clear 一起写');
  });

  test('needs --out', () => {
    expect(command('台账.xlsx', '--clear')).toMatchObject({
      code: 2,
      told: expect.stringContaining('要和 --out 一起写'),
    });
  });
});

describe('a plain sentence, and nothing is lost', () => {
  test('the input itself, by its name, by its folder', () => {
    const input = fileOf('台账.xlsx');
    refused([input, '--out', input], '就是要检查的文件本身');
    refused([input, '--out', folder], '就是要检查的文件本身');
    refused([fileOf('乙.xlsx'), input, '--out', folder], '就是要检查的文件本身');
  });

  linked('the input by a link', () => {
    const input = fileOf('台账.xlsx');
    symlinkSync(input, join(folder, '别名.xlsx'));
    refused([input, '--out', join(folder, '别名.xlsx')], '就是要检查的文件本身');
  });

  test('in JSON mode as one line too', () => {
    const input = fileOf('台账.xlsx');
    const { out } = command(input, '--json', '--out', input);
    expect(JSON.parse(out)).toMatchObject({ file: input, error: { code: 'not-written' } });
  });

  test('unless --overwrite says so', () => {
    const input = fileOf('台账.xlsx');
    expect(command(input, '--out', input, '--overwrite').code).toBe(1);
    expect(ownSheetsOf(bytesOf('台账.xlsx'))).toHaveLength(1);
  });

  test('read-only, open elsewhere, a folder that is not there or is a file', () => {
    const input = fileOf('台账.xlsx');
    chmodSync(fileOf('只读.xlsx', 'x'), 0o444);
    refused([input, '--out', join(folder, '只读.xlsx')], '是只读文件');
    fileOf('打开.xlsx', 'x');
    fileOf('~$打开.xlsx', 'x');
    refused([input, '--out', join(folder, '打开.xlsx')], '正在别的程序里打开');
    refused([input, '--out', join(folder, '没有/甲.xlsx')], '没有文件夹');
    refused([input, '--out', join(folder, '只读.xlsx/深')], '不能建立文件夹');
    refused([input, fileOf('丙.xlsx'), '--out', join(folder, '打开.xlsx')], '--out 要写文件夹');
  });

  test('macros only into .xlsm, no macros only into .xlsx', () => {
    const macros = fileOf('宏.xlsm', featureFile('macros.xlsm'));
    refused([macros, '--out', join(folder, '甲.xlsx')], '这个工作簿带宏，只能写成 .xlsm');
    refused([fileOf('台账.xlsx'), '--out', join(folder, '甲.xlsm')], '这个工作簿不带宏，只能写成 .xlsx');
    expect(command(macros, '--out', join(folder, '新')).code).toBe(1);
    expect(existsSync(join(folder, '新/宏.xlsm'))).toBe(true);
  });

  test('templates only into templates', () => {
    const template = (kind: string) =>
      changedPart(featureFile('notes.xlsx'), '[Content_Types].xml', (text) =>
        text.replace(/spreadsheetml\.sheet\.main/, kind),
      );
    const input = fileOf('模板.xltx', template('spreadsheetml.template.main'));
    refused([input, '--out', join(folder, '甲.xlsx')], '这是模板，只能写成 .xltx');
    expect(command(input, '--out', join(folder, '新')).code).toBe(1);
    expect(existsSync(join(folder, '新/模板.xltx'))).toBe(true);
    const macros = template('template.macroEnabled.main');
    expect(command(fileOf('带宏.xltm', macros), '--out', join(folder, '甲.xltm')).code).toBe(1);
  });

  test('--clear refuses what checking refuses, with the same words', () => {
    const binary = changedPart(featureFile('notes.xlsx'), 'xl/workbook.bin', () => 'x');
    const headless = changedPart(featureFile('notes.xlsx'), 'xl/workbook.xml', () => undefined);
    for (const [name, bytes] of [
      ['二进制.xlsb', binary],
      ['缺件.xlsx', headless],
    ] as const) {
      const input = fileOf(name, bytes);
      const { told } = command(input);
      expect(told).toContain(name);
      refused([input, '--clear', '--out', join(folder, '甲.xlsx')], told.trim());
    }
  });

  test('no workbook', () => {
    refused([fileOf('坏.xlsx', '姓名,性别'), '--out', join(folder, '甲.xlsx')], 'CSV');
    refused(
      [fileOf('坏.xlsx', 'PK\u0003\u0004 坏'), '--clear', '--out', join(folder, '甲.xlsx')],
      '这个文件不完整',
    );
  });
});

describe('a file of an old format', () => {
  const old = (name: string) => new Uint8Array(readFileSync(join(__dirname, '../fixtures/old', name)));

  test('is checked, and its marked copy is a new workbook that says what it does not hold', () => {
    const input = fileOf('旧表.xls', old('merges.xls'));
    const { code, out, told } = command(input, '--out', join(folder, '新'));
    expect(code).toBe(1);
    expect(told).toContain('旧表.xlsx：4 处标记');
    expect(out + told).toContain('原文件是旧格式（.xls）');
    expect(readdirSync(join(folder, '新'))).toEqual(['旧表.xlsx']);
    const copy = new Uint8Array(readFileSync(join(folder, '新/旧表.xlsx')));
    expect(readOwnersWorkbook(copy, '').sheets[0]?.values).toEqual(
      readOwnersWorkbook(featureFile('merges.xlsx'), '').sheets[0]?.values,
    );
    expect(bytesOf('旧表.xls')).toEqual(old('merges.xls'));
    rmSync(join(folder, '新'), { recursive: true });
    refused([input, '--clear', '--out', join(folder, '净.xlsx')], '旧格式的文件里不会有本程序的标记');
    refused([fileOf('表.et', old('merges.xls'))], '这是 WPS 表格自己的格式（.et）');
  });
});

describe('what lies beside the target', () => {
  test('the leftovers of a killed run go; those of a run that still writes, and other files, stay', () => {
    const input = fileOf('台账.xlsx');
    const dead = 2 ** 22 + 1;
    const others = [`.甲.xlsx.${process.ppid}.tmp`, `.乙.xlsx.${dead}.tmp`, `甲.xlsx.${dead}.tmp`];
    for (const name of [`.甲.xlsx.${dead}.tmp`, ...others]) {
      fileOf(name, 'x');
    }
    command(input, '--out', join(folder, '甲.xlsx'));
    expect(readdirSync(folder).toSorted()).toEqual(['台账.xlsx', '甲.xlsx', ...others].toSorted());
  });

  linked('a link is written through, also one that leads to a link or to nothing yet', () => {
    const input = fileOf('台账.xlsx');
    mkdirSync(join(folder, '远'));
    symlinkSync('远/真.xlsx', join(folder, '链.xlsx'));
    symlinkSync('链.xlsx', join(folder, '链链.xlsx'));
    for (const round of [1, 2]) {
      expect([round, command(input, '--out', join(folder, '链链.xlsx')).code]).toEqual([round, 1]);
      expect(lstatSync(join(folder, '链链.xlsx')).isSymbolicLink()).toBe(true);
      expect(lstatSync(join(folder, '链.xlsx')).isSymbolicLink()).toBe(true);
      expect(ownSheetsOf(bytesOf('远/真.xlsx'))).toHaveLength(1);
    }
    expect(readdirSync(join(folder, '远'))).toEqual(['真.xlsx']);
  });
});

describe('summary sheets', () => {
  test('are inserted into the copy; what cannot be made is told with the reason', () => {
    const file = fileOf('汇总.xlsx');
    const out = join(folder, '汇总-out.xlsx');
    const { code, told } = command(file, '--out', out, '--summaries', 'all');
    expect(code).toBe(1);
    expect(told).toContain('汇总表 教师队伍情况统计表');
    expect(told).toContain('没有生成 校际均衡差异系数表：只有一所学校');
    const names = readWorkbookFile(new Uint8Array(readFileSync(out)), 'x').sheets.map(({ name }) => name);
    expect(names).toContain('教师队伍情况统计表');
    expect(names).not.toContain('校际均衡差异系数表');
  });

  test('need a copy to go into, and a name that exists', () => {
    const file = fileOf('汇总2.xlsx');
    expect(command(file, '--summaries', 'all').code).toBe(2);
    expect(command(file, '--out', join(folder, 'x.xlsx'), '--summaries', 'nothing').told).toContain(
      'nothing',
    );
    expect(command('--summaries', 'list').code).toBe(0);
  });
});
