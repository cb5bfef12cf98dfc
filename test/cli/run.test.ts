import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { CheckOptions, Report } from '../../src/model/report';
import { withMemory } from '../../src/xlsx/memory-part';
import { commandLine } from '../support/command-line';
import { findingOf, reportOf, standardOf } from '../support/report';
import { xlsxFile } from '../support/xlsx-file';

const folder = mkdtempSync(join(tmpdir(), 'checkup-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(
  name: string,
  content: Uint8Array | string = xlsxFile({ sheets: { 甲: '<sheetData/>' } }),
): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

/** Runs a command line with a check that always gives the same report. */
function command(words: readonly string[], report: Report = reportOf([])) {
  const asked: CheckOptions[] = [];
  const ran = commandLine(words, {
    standards: [standardOf('national-quality-2017', '优质均衡'), standardOf('henan-2012', '河南 2012')],
    check: function* (_, options) {
      asked.push(options);
      yield { stage: 'check', done: 0.5, detail: '' };
      return report;
    },
    explain: ({ name }) => `读法 ${name}\n`,
    sampleFolder: folder,
  });
  return { asked, ...ran };
}

describe('exit codes', () => {
  const file = fileOf('好.xlsx');

  test('0 without errors, 1 with errors', () => {
    expect(command([file]).code).toBe(0);
    expect(command([file], reportOf([findingOf({ severity: 'query' })])).code).toBe(0);
    expect(command([file], reportOf([findingOf({})])).code).toBe(1);
  });

  test('2 for a file that cannot be read, one sentence, and the other files are still done', () => {
    const { code, out, told, asked } = command([
      join(folder, '没有.xlsx'),
      fileOf('坏.xlsx', '姓名,性别'),
      folder,
      file,
    ]);
    expect(code).toBe(2);
    expect(asked).toHaveLength(1);
    expect(out).toContain('好.xlsx');
    expect(told).toContain('没有.xlsx：找不到这个文件');
    expect(told).toContain('坏.xlsx：这是用逗号或制表符分隔的文本（CSV）');
    expect(told).toContain('这是文件夹');
    expect(told).not.toMatch(/Error|\bat /);
  });

  test('2 for a command line that means nothing', () => {
    expect(command(['--colour', file])).toMatchObject({
      code: 2,
      out: '',
      told: '不认识 --colour，用 --help 看可以写什么。\n',
    });
    expect(command([file, '--standard'])).toMatchObject({ code: 2, out: '' });
    expect(command([file, '--standard', 'mars-2030'])).toMatchObject({ code: 2, out: '', asked: [] });
  });
});

test('a file is checked by the standards and the readings that it remembers, unless the command line names some', () => {
  const assignment = { sheet: '甲', row: 0, kind: 'class-size', fields: {} };
  const choices = { standards: ['henan-2012', 'gone'], assignments: [assignment, { sheet: 1 }] };
  const file = fileOf('记得.xlsx', withMemory(xlsxFile({ sheets: { 甲: '<sheetData/>' } }), { choices }));
  expect(command([file]).asked).toEqual([
    { standards: ['henan-2012'], assignments: [assignment], today: '2026-11-23' },
  ]);
  expect(command([file, '--standard', 'national-quality-2017']).asked[0]?.standards).toEqual([
    'national-quality-2017',
  ]);
});

describe('whatever a file brings', () => {
  const file = fileOf('好.xlsx');

  test('an error of the program itself is one sentence, and the other files are still done', () => {
    const { code, out, told } = command(
      ['--json', file, fileOf('也好.xlsx')],
      new Proxy(reportOf([]), {
        get: () => {
          throw new TypeError('x is not a function\n    at check');
        },
      }),
    );
    expect(code).toBe(2);
    expect(
      told.split('\n').filter((line) => line.includes('程序出了错（x is not a function）')),
    ).toHaveLength(2);
    expect(told).not.toMatch(/\bat check/);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).error.code),
    ).toEqual(['failed', 'failed']);
  });

  test('a sheet that cannot be read: listed, and 2 whatever else was found', () => {
    const broken = fileOf(
      '半坏.xlsx',
      xlsxFile({ sheets: { 甲: '<sheetData/>', 乙: '<sheetData><row r="1"' } }),
    );
    const { code, told } = command([broken], reportOf([findingOf({})]));
    expect(code).toBe(2);
    expect(told).toContain('乙：这张工作表的内容已损坏，没有检查。');
  });

  test('what a terminal would obey is written out, in JSON escaped', () => {
    const report = reportOf([findingOf({ message: '甲\u202e乙\u001b[31m丙\u009b' })]);
    const text = command([file], report).out;
    expect(text).toContain('甲〔U+202E〕乙〔U+001B〕[31m丙〔U+009B〕');
    const { out } = command(['--json', file], report);
    expect(JSON.parse(out).findings[0].message).toBe('甲\u202e乙\u001b[31m丙\u009b');
    expect(text + out).not.toMatch(/(?![\t\n])[\p{Cc}\p{Bidi_Control}]/u);
    expect(command([join(folder, '没有\u202e.xlsx')]).told).toContain('没有〔U+202E〕.xlsx：找不到');
  });
});

describe('switches', () => {
  test('how a sheet was read is said instead of the report', () => {
    const file = fileOf('读法.xlsx');
    expect(command([file, '--explain', '没有的表'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('没有工作表“没有的表”，有：'),
    });
  });

  test('the default standard, several of them, and the day', () => {
    const file = fileOf('好.xlsx');
    expect(command([file]).asked).toEqual([{ standards: ['national-quality-2017'], today: '2026-11-23' }]);
    expect(command(['--standard', 'henan-2012, national-quality-2017', file]).asked[0]?.standards).toEqual([
      'henan-2012',
      'national-quality-2017',
    ]);
    expect(command([file, '--standard=henan-2012']).asked[0]?.standards).toEqual(['henan-2012']);
  });

  test.each([
    [['--rules'], '不认识 --rules，用 --help'],
    [['-x', '好.xlsx'], '不认识 -x，用 --help'],
    [['好.xlsx', '--explain'], '--explain 后面要写工作表。'],
    [['--explain', ' ', '好.xlsx'], '--explain 后面要写工作表。'],
    [['--position=left', '好.xlsx'], '--position 后面要写 front（最前）或 back（最后）。'],
  ])('%j is no command: %s', (words, sentence) => {
    expect(command(words)).toMatchObject({ code: 2, out: '', told: expect.stringContaining(sentence) });
  });

  test('what follows -- is a file, whatever it begins with', () => {
    expect(command(['--', '--好.xlsx']).told).toContain('--好.xlsx：找不到这个文件');
  });

  test('a name with * or ? stands for the files that it fits, as on other systems the shell sees to', () => {
    const names = (word: string) => command([join(folder, word)]).out.match(/星.*?\.xlsx/g);
    for (const name of ['星1.xlsx', '星2.xlsx', '星22.xlsx', '~$星1.xlsx', '星1.txt', '新1.xlsx']) {
      fileOf(name);
    }
    expect(new Set(names('星*.XLSX'))).toEqual(new Set(['星1.xlsx', '星2.xlsx', '星22.xlsx']));
    expect(new Set(names('星?.xlsx'))).toEqual(new Set(['星1.xlsx', '星2.xlsx']));
    expect(command([join(folder, '没有*.xlsx')]).told).toContain('没有*.xlsx：找不到这个文件');
  });

  test('the list of standards, and the help', () => {
    expect(command(['--standard', 'list']).out).toMatch(
      /^national-quality-2017 +优质均衡.*\nhenan-2012 +河南 2012.*\n$/,
    );
    expect(command(['--help']).out).toContain('--standard 标准');
  });

  test('without a file the sample folder is checked', () => {
    expect(command([]).out).toContain('好.xlsx');
  });
});

describe('JSON', () => {
  test('one line per file and nothing else, also for a file that cannot be read', () => {
    const { out } = command(
      ['--json', fileOf('好.xlsx'), fileOf('空.xlsx', '')],
      reportOf([findingOf({ message: '第一行\n第二行' })]),
    );
    const [good, bad, ...rest] = out.split('\n').map((line) => line && JSON.parse(line));
    expect(rest).toEqual(['']);
    expect(Object.keys(good)).toEqual([
      'schema',
      'file',
      'standards',
      'ledgers',
      'findings',
      'requirements',
      'unrecognised',
      'summary',
    ]);
    expect(good.schema).toBe(2);
    expect(good.summary).toEqual({
      errors: 1,
      queries: 0,
      advice: 0,
      short: 0,
      settled: 0,
      rectified: 0,
      cells: 4312,
      ms: 12,
    });
    expect(bad).toMatchObject({ file: join(folder, '空.xlsx'), error: { code: 'empty' } });
  });

  test('no whole identity or phone number, whatever a check wrote', () => {
    const finding = findingOf({
      message: '身份证号000000201409060018与学籍号G000000201409060018不符',
      actual: '000000201409060018',
      required: '13800001234',
    });
    const { out } = command(['--json', fileOf('好.xlsx')], reportOf([finding]));
    expect(out).toContain('身份证号000000********0018与学籍号G000000********0018不符');
    expect(out).toContain('138****1234');
    expect(out).not.toMatch(/\d{11}/);
  });
});
