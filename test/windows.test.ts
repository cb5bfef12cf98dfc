import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { root } from './support/sources';

const { packageFolder } = require('../webpack/licences') as {
  packageFolder: (file: string) => string | undefined;
};

/** Folders that are made here and never checked out. */
const made = new Set(['.git', 'node_modules', 'dist', 'coverage', 'reports']);

/** Every file that a clone has, by its path with slashes. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return made.has(entry.name)
      ? []
      : entry.isDirectory()
        ? filesIn(path)
        : [relative(root, path).replaceAll('\\', '/')];
  });
}

const files = filesIn(root);
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** What only the shells of Unix understand, or have. */
const ofUnix = /'|\$|`|;|\|\||(?:^|&& )(?:\.\/|rm |cp |mv |mkdir |cat |sh |export |[A-Z_]+=)/;

/** Programs that are called without a shell and are there on Windows under that name; office programs of judges are looked for first. */
const called = /(?:execFileSync|spawnSync)\(\s*(?:process\.execPath|'soffice'|'pdftotext'|program\b|'reg')/;

describe('a clone on Windows', () => {
  test('every file can have its name there, and no two names become one', () => {
    expect(files.length).toBeGreaterThan(1_000);
    const bad = files.filter(
      (path) =>
        /[<>:"|?*\\]/.test(path) ||
        path.split('/').some((name) => /[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name)),
    );
    expect(bad).toEqual([]);
    expect(new Set(files.map((path) => path.toLowerCase())).size).toBe(files.length);
    // `C:\Users\…\` and the packages' own depth have to fit into 260 letters.
    expect(files.filter((path) => path.length > 120)).toEqual([]);
  });

  test('files keep their line ends: what is compared by its bytes stays the same', () => {
    expect(readFileSync(join(root, '.gitattributes'), 'utf8')).toMatch(/^\* -text$/m);
  });

  test('no script of package.json asks for a shell of Unix', () => {
    expect(Object.entries(scripts).filter(([, command]) => ofUnix.test(command))).toEqual([]);
    expect(
      ["node 'a b'", 'rm -r dist', 'A=1 node a', 'a && ./b', 'a; b'].filter((one) => !ofUnix.test(one)),
    ).toEqual([]);
  });

  test('nothing calls a program by a name that is only a script there, or through a shell', () => {
    const callers = files
      .filter((path) => /^(?:src|test|webpack)\/.*\.(?:[cm]?[jt]sx?)$/.test(path))
      // Its browsers are programs for Linux, which it says.
      .filter((path) => path !== 'test/browser/old-browser.ts' && !path.startsWith('test/windows'))
      .map((path) => [path, readFileSync(join(root, path), 'utf8')] as const);
    const odd = callers.flatMap(([path, text]) =>
      [...text.matchAll(/\b(?:exec|execSync|execFile|execFileSync|spawn|spawnSync)\([^)]{0,60}/g)]
        .map(([call]) => call)
        .filter((call) => !called.test(call) && !/^exec\((?!['`"])/.test(call))
        .map((call) => `${path}: ${call}`),
    );
    expect(odd).toEqual([]);
  });

  test('the packages that are programs come for it too', () => {
    const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
    for (const name of [
      '@swc/core-win32-x64-msvc',
      '@biomejs/cli-win32-x64',
      '@typescript/typescript-win32-x64',
    ]) {
      expect(lock).toContain(`"node_modules/${name}"`);
    }
  });

  test('a package is told from its path there', () => {
    expect(packageFolder('C:\\台账\\node_modules\\@univerjs\\core\\lib\\es\\index.js')).toBe(
      'C:\\台账\\node_modules\\@univerjs\\core',
    );
    expect(packageFolder('D:\\a\\node_modules\\x\\node_modules\\react\\index.js')).toBe(
      'D:\\a\\node_modules\\x\\node_modules\\react',
    );
  });
});
