import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from './support/sources';

const { licencesOf, packageFolder } = require('../webpack/licences') as {
  licencesOf: (folders: readonly string[]) => readonly string[];
  packageFolder: (file: string) => string | undefined;
};

interface LockedPackage {
  readonly dev?: boolean;
  readonly license?: string;
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};

/** Licences that let everybody use, change and pass on a work, as long as they are named. */
const permissive =
  /^\(?(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|Python-2\.0)(?: (?:OR|AND) .*)?\)?$/;

/** Packages that name their licence in a file only, each looked at. */
const inFileOnly: Readonly<Record<string, RegExp>> = {
  'node_modules/@univerjs/telemetry': /Apache License\s+Version 2\.0/,
};

test('everything that is shipped may be shipped', () => {
  const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev);
  const wrong = shipped.filter(
    ([path, { license = '' }]) => !permissive.test(license) && inFileOnly[path] === undefined,
  );
  expect(wrong.map(([path, { license }]) => `${path} ${license}`)).toEqual([]);
  for (const [path, words] of Object.entries(inFileOnly)) {
    expect(readFileSync(join(root, path, 'LICENSE'), 'utf8')).toMatch(words);
  }
});

test('the licence of the project is the one that it declares', () => {
  const { license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(license).toBe('MIT');
  expect(readFileSync(join(root, 'LICENSE'), 'utf8')).toMatch(/^MIT License\n/);
});

test('the licences of packages: each text once, below the names that it is for', () => {
  const folders = ['react', 'react-dom', '@e965/xlsx'].map((name) => join(root, 'node_modules', name));
  const texts = licencesOf([...folders, ...folders]);
  expect(texts).toHaveLength(2);
  expect(texts[1]).toMatch(/^react [\d.]+ \(MIT\)\nreact-dom [\d.]+ \(MIT\)\n\nMIT License/);
  expect(texts[0]).toMatch(/^@e965\/xlsx 0\.20\.3 \(Apache-2\.0\)\n\n.*Apache License/s);
});

test('the package that a file belongs to', () => {
  expect(packageFolder('/a/node_modules/@x/y/lib/z.js')).toBe('/a/node_modules/@x/y');
  expect(packageFolder('/a/node_modules/b/node_modules/c/d.js')).toBe('/a/node_modules/b/node_modules/c');
  expect(packageFolder('/a/src/z.ts')).toBeUndefined();
});
