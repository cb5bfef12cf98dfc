import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readOwnersWorkbook } from '../../src/xlsx/own';
import { readWorkbookFile } from '../../src/xlsx/read';
import { hasTrace, ownSheetsOf } from '../../src/xlsx/write';
import { fiveFiles, otherSchool } from '../support/five-files';
import { root } from '../support/sources';

let folder: string;
const files = fiveFiles();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'checkup-together-'));
  for (const [name, bytes] of Object.entries(files)) {
    writeFileSync(join(folder, name), bytes);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Line {
  readonly findings: readonly {
    readonly file?: string;
    readonly sheet: string;
    readonly cell: string;
    readonly related: readonly string[];
    readonly message: string;
  }[];
}

/** The lines that the command line prints, and what it tells beside them. */
function checked(...words: readonly string[]): { readonly lines: readonly Line[]; readonly told: string } {
  const command = ['--require', './src/cli/typescript.cjs', 'src/check.ts', ...words, '--json'];
  const { stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return {
    lines: stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line),
    told: stderr,
  };
}

const pupils = (line: Line) => line.findings.filter(({ message }) => /130|131/.test(message));

test('five files of one school are one check: what two of them disagree about is found and names its file', () => {
  const alone = checked(...Object.keys(files).map((name) => join(folder, name)));
  expect(alone.lines).toHaveLength(5);
  expect(alone.lines.flatMap(pupils)).toEqual([]);
  const { lines } = checked(folder, '--together');
  expect(lines).toHaveLength(1);
  const found = lines.flatMap(pupils);
  expect(found.length).toBeGreaterThan(0);
  for (const { file, sheet, cell, related } of found) {
    expect(['1基本情况.xlsx', '2班额.xlsx']).toContain(file);
    expect(sheet).toBe(`Sheet1(${file?.replace('.xlsx', '')})`);
    expect(cell).toMatch(/^[A-Z]+\d+/);
    expect(related.join()).toMatch(/Sheet1\((1基本情况|2班额)\)/);
  }
  expect(lines[0]?.findings.filter(({ file }) => !Object.keys(files).includes(file ?? ''))).toEqual([]);
});

test('a file of another school is told apart and checked alone', () => {
  writeFileSync(join(folder, '6别样小学.xlsx'), otherSchool());
  try {
    const { lines, told } = checked(folder, '--together');
    expect(told).toMatch(/6别样小学\.xlsx：这个文件是别样小学的，不是样例小学的/);
    expect(lines).toHaveLength(2);
    const mixed = lines.find((line) => pupils(line).length > 0);
    expect(JSON.stringify(mixed)).not.toMatch(/别样/);
  } finally {
    rmSync(join(folder, '6别样小学.xlsx'));
  }
});

test('marked copies: every file with its own marks, the report in the first, nothing of theirs changed', () => {
  const out = mkdtempSync(join(tmpdir(), 'checkup-together-out-'));
  checked(folder, '--together', '--out', out);
  const written = readdirSync(out).sort();
  expect(written).toHaveLength(5);
  written.forEach((name, index) => {
    const bytes = new Uint8Array(readFileSync(join(out, name)));
    const original = Object.values(files)[index] ?? new Uint8Array();
    expect(readOwnersWorkbook(bytes, '').sheets).toEqual(readWorkbookFile(original, '').sheets);
    expect(readWorkbookFile(bytes, '').sheets[0]?.name === '校验报告').toBe(index === 0);
  });
  rmSync(out, { recursive: true });
});

test('summary sheets of the whole school stand in the first file, and everything can be cleared again', () => {
  const out = mkdtempSync(join(tmpdir(), 'checkup-together-out-'));
  const bare = mkdtempSync(join(tmpdir(), 'checkup-together-bare-'));
  const { told } = checked(folder, '--together', '--summaries', 'class-size-bands', '--out', out);
  expect(told).toContain('汇总表 班额情况统计表');
  const own = (name: string) =>
    ownSheetsOf(new Uint8Array(readFileSync(join(out, name)))).map(({ id }) => id);
  expect(Object.keys(files).map(own)).toEqual([['class-size-bands', 'report'], [], [], [], []]);
  execFileSync(
    process.execPath,
    ['--require', './src/cli/typescript.cjs', 'src/check.ts', out, '--together', '--clear', '--out', bare],
    { cwd: root, stdio: 'pipe' },
  );
  for (const [name, bytes] of Object.entries(files)) {
    const cleared = new Uint8Array(readFileSync(join(bare, name)));
    expect(hasTrace(cleared)).toBe(false);
    expect(readWorkbookFile(cleared, '').sheets).toEqual(readWorkbookFile(bytes, '').sheets);
  }
  rmSync(out, { recursive: true });
  rmSync(bare, { recursive: true });
});
