import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { root } from '../support/sources';

/** The command line as a user starts it, without npm. */
function check(...words: readonly string[]) {
  return spawnSync(process.execPath, ['--require', './src/cli/typescript.cjs', 'src/check.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
  });
}

describe('npm run check', () => {
  test('the sample: findings in words, exit code 1, no identity number', () => {
    const { status, stdout, stderr } = check();
    expect(stderr).not.toMatch(/Error|\n {4}at /);
    expect(stdout).toContain('处必须改');
    expect(stdout).not.toMatch(/\d{17}/);
    expect(status).toBe(1);
  });

  test('JSON: one line per file and nothing else on standard output', () => {
    const file = 'assets/sample/central-primary.xlsx';
    const { status, stdout } = check(file, 'nowhere.xlsx', '--json');
    const [first = '', second = '', rest] = stdout.split('\n');
    expect(JSON.parse(first)).toMatchObject({
      file,
      standards: expect.arrayContaining(['national-quality-2017']),
    });
    expect(JSON.parse(second)).toMatchObject({ file: 'nowhere.xlsx', error: { code: 'missing' } });
    expect(rest).toBe('');
    expect(status).toBe(2);
  });

  test('help and the list of standards', () => {
    expect(check('--help').stdout).toContain('npm run check');
    const list = check('--standard', 'list').stdout;
    for (const id of ['national-basic-2012', 'national-quality-2017', 'guizhou-xishui-2014']) {
      expect(list).toMatch(new RegExp(`^${id} `, 'm'));
    }
  });
});
