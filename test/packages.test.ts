import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from './support/sources';

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly engines?: { readonly node?: string };
}

interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

const permissive = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  'Python-2.0',
  'Zlib',
]);

/** Packages whose manifest names no licence, and where it was read instead. */
// Its LICENSE file is the Apache License 2.0.
const readElsewhere: Readonly<Record<string, string>> = { '@univerjs/telemetry': 'Apache-2.0' };

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

const lock = readJson('package-lock.json') as Lock;
const shipped = Object.entries(lock.packages).filter(
  ([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional,
);

function licenceOf(path: string, entry: LockedPackage): string {
  return entry.license ?? readElsewhere[path.replace(/^.*node_modules\//, '')] ?? 'none';
}

/** `(MIT OR GPL-3.0)` lets us choose; `MIT AND ISC` does not. */
function isPermissive(licence: string): boolean {
  const choices = licence.replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((name) => permissive.has(name.trim())));
}

test('everything that is shipped has a permissive licence', () => {
  expect(shipped.length).toBeGreaterThan(100);
  const others = shipped.filter(([path, entry]) => !isPermissive(licenceOf(path, entry)));
  expect(others.map(([path, entry]) => `${path}: ${licenceOf(path, entry)}`)).toEqual([]);
});

test('nothing commercial comes along with the grid', () => {
  expect(Object.keys(lock.packages).filter((path) => /@univerjs-pro|@univerjs\/presets$/.test(path))).toEqual(
    [],
  );
});

test('every direct dependency is pinned exactly', () => {
  const { dependencies, devDependencies } = readJson('package.json') as Readonly<
    Record<string, Record<string, string>>
  >;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

/** The oldest Node of each line that the project runs on, see `engines` in package.json. */
const nodes = ['20.19.0', '22.13.0'];

test.each(nodes)('every package runs on Node %s, those that others bring along included', (node) => {
  const wrong = Object.entries(lock.packages)
    .filter(([, { engines }]) => !allows(engines?.node ?? '*', node))
    .map(([path, { engines }]) => `${path}: ${engines?.node}`);
  expect(wrong).toEqual([]);
});

test.each([
  ['>=20.19', '20.19.0', true],
  ['>= 20.9.0', '20.8.9', false],
  ['^22.17.0 || >=24.0.0', '22.12.0', false],
  ['^18.14.0 || ^20.0.0', '20.19.0', true],
  ['^18.14.0 || ^20.0.0', '22.12.0', false],
])('%s for Node %s: %s', (range, node, expected) => {
  expect(allows(range, node)).toBe(expected);
});

/** Ranges as our dependencies write them: `>=20.9.0`, `^22.17.0 || >=24.0.0`. */
function allows(range: string, node: string): boolean {
  return range.split('||').some((part) => {
    const [, sign, version = ''] = /^(\^|>=)?\s*([\d.]*)\*?$/.exec(part.trim()) ?? [];
    const [wanted, own] = [version, node].map((text) => text.split('.').map(Number));
    const isSameLine = sign !== '^' || wanted?.[0] === own?.[0];
    return isSameLine && (version === '' || compare(own ?? [], wanted ?? []) >= 0);
  });
}

function compare(one: readonly number[], other: readonly number[]): number {
  return [0, 1, 2].map((at) => (one[at] ?? 0) - (other[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** A lock file written where the registry shows only some platforms lacks the others, and `npm ci` then fails. */
test('the lock file names the binaries of every platform', () => {
  const locked = new Set(Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, '')));
  const wanted = Object.values(lock.packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  );
  expect(wanted.filter((name) => !locked.has(name))).toEqual([]);
});
