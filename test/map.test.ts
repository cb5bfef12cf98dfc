import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root } from './support/sources';

const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('the map in src/ARCHITECTURE.md', () => {
  const text = read('src/ARCHITECTURE.md');

  it('names only files and folders that are there', () => {
    const paths = [...text.matchAll(/`([a-z][\w-]*(?:\/[\w.-]+)*(?:\/|\.ts))`/g)].map(
      ([, path]) => path ?? '',
    );
    const own = paths.filter((path) => !path.startsWith('test/'));
    expect(own.length).toBeGreaterThan(30);
    expect(own.filter((path) => !existsSync(join(root, 'src', path)))).toEqual([]);
  });

  it('names only types that the files beside them declare', () => {
    const rows = text.split('## Words')[1]?.split('## Where')[0]?.split('\n| ') ?? [];
    const wrong = rows.flatMap((row) => {
      const [, , types = '', where = ''] = row.split(' | ');
      const code = [...where.matchAll(/`([\w/-]+\.ts)`/g)].map(([, path]) => read(`src/${path}`)).join('\n');
      return [...types.matchAll(/`([A-Z]\w+)`/g)]
        .map(([, type]) => type ?? '')
        .filter((type) => !new RegExp(`export (?:interface|type) ${type}\\b`).test(code));
    });
    expect(wrong).toEqual([]);
  });
});

describe('the tree in README.md', () => {
  it('names every folder of src, and only those', () => {
    const tree = read('README.md').split('## The tree')[1]?.split('```')[1] ?? '';
    const named = [...tree.matchAll(/src\/([a-z]+)\//g)].map(([, folder]) => folder);
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((one) =>
      one.isDirectory(),
    );
    expect([...new Set(named)].sort()).toEqual(folders.map(({ name }) => name).sort());
  });
});
