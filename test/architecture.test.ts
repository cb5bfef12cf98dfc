import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readSources, root, type Source } from './support/sources';

/** What each folder may read besides itself. Entries (files right under src) read all, and nothing reads them. */
const mayRead: Readonly<Record<string, readonly string[]>> = {
  model: [],
  reading: ['model'],
  quantities: ['model'],
  ledgers: ['model', 'reading', 'quantities'],
  indicators: ['model', 'quantities', 'ledgers'],
  standards: ['model', 'quantities', 'ledgers', 'indicators'],
  engine: ['model', 'reading'],
  summaries: ['model', 'reading'],
  excel: ['model', 'reading'],
  xlsx: ['model', 'reading'],
  pane: ['model', 'reading'],
  workbench: ['model', 'reading', 'pane', 'xlsx'],
  cli: ['model', 'reading', 'xlsx'],
};

/**
 * What each folder of the engine may read: other folders (`laws/`) and the files right under the engine (`facts`). Those files
 * are the steps of one pass and what all steps share; they read the folders in the order of the way of the data.
 */
const withinEngine: Readonly<Record<string, readonly string[]>> = {
  header: [],
  recognise: ['header/', 'group'],
  hypotheses: ['recognise/', 'group'],
  extract: ['group', 'profile'],
  evidence: ['extract/', 'facts', 'group', 'stage'],
  laws: ['profile', 'raised', 'sentences'],
  check: ['evidence/', 'extract/', 'laws/', 'group', 'profile', 'raised', 'sentences', 'stage'],
  timetable: ['group'],
  measure: ['evidence/', 'facts', 'figures'],
  answers: ['group', 'raised', 'recognise/', 'scene', 'stage'],
  judge: ['answers/', 'evidence/', 'measure/', 'facts', 'figures', 'group', 'measure', 'raised', 'scene'],
  fitness: ['judge/', 'group', 'raised'],
  claims: [
    ...['evidence/', 'judge/', 'measure/'],
    ...['facts', 'figures', 'group', 'measure', 'raised', 'scene', 'stage'],
  ],
  prose: [
    ...['claims/', 'evidence/'],
    ...['facts', 'figures', 'gather', 'group', 'measure', 'raised', 'reconcile'],
  ],
  reconcile: ['evidence/', 'facts', 'group', 'raised'],
  'own-standard': ['raised'],
  coverage: ['check/', 'evidence/', 'extract/', 'figures', 'group'],
  say: ['laws/', 'group', 'raised', 'sentences'],
  markup: [],
};

/** Folders that hold a list of entries, one per file, the kinds of ledgers in folders by theme. */
const lists = ['ledgers', 'standards', 'standards/plans', 'summaries'];

/** Folders that hold tables of entries, one table per theme, and the files in them that only build rows. */
const tables: Readonly<Record<string, string>> = { quantities: 'quantity', indicators: 'formula' };

/** Files in those folders that are data for everybody and no entry. */
const data = ['standards/fitness-2014.ts', 'standards/official-checks.ts'];

/** Read by an entry rather than by kinds: it adds a column to each of them. */
const fromOutside = ['ledgers/parts/of-schools.ts'];

const sources = readSources();

function offenders(isWrong: (source: Source) => boolean): readonly string[] {
  return sources.filter(isWrong).map(({ path }) => path);
}

describe('dependency rule', () => {
  test('every folder has its line in the table', () => {
    const folders = new Set(sources.map(({ folder }) => folder).filter(Boolean));
    expect([...folders].filter((folder) => !(folder in mayRead))).toEqual([]);
  });

  test('a folder reads only itself and what the table allows', () => {
    const crossings = sources
      .filter(({ folder }) => folder !== '')
      .flatMap(({ path, folder, imports }) =>
        imports
          .flatMap((target) => ('folder' in target ? [target] : []))
          .filter((target) => target.folder !== folder && !mayRead[folder]?.includes(target.folder))
          .map((target) => `${path} → ${target.path}`),
      );
    expect(crossings).toEqual([]);
  });

  test('a folder of the engine reads only itself and what its line allows, and its line allows no more than it reads', () => {
    const read = new Map<string, Set<string>>();
    for (const { path, imports } of sources) {
      const [top, folder = '', ...rest] = path.split('/');
      for (const target of top === 'engine' && rest.length > 0 ? imports : []) {
        const [there, name = '', ...below] = 'path' in target ? target.path.split('/') : [];
        if (there === 'engine' && name !== folder) {
          const known = read.get(folder) ?? new Set();
          read.set(folder, known.add(below.length > 0 ? `${name}/` : name));
        } else if (top === 'engine') {
          read.set(folder, read.get(folder) ?? new Set());
        }
      }
    }
    const sorted = (lists: Iterable<readonly [string, Iterable<string>]>) =>
      Object.fromEntries([...lists].map(([folder, names]) => [folder, [...names].sort()]));
    expect(sorted(read)).toEqual(sorted(Object.entries(withinEngine)));
  });

  test('no two folders of the engine read each other, not even through others', () => {
    const reaches = (from: string, to: string, seen: readonly string[] = []): boolean =>
      (withinEngine[from] ?? [])
        .filter((name) => name.endsWith('/') && !seen.includes(name))
        .some((name) => name === `${to}/` || reaches(name.slice(0, -1), to, [...seen, name]));
    expect(Object.keys(withinEngine).filter((folder) => reaches(folder, folder))).toEqual([]);
  });

  test('only src/excel says Excel and Office', () => {
    expect(
      offenders(
        ({ folder, code }) => folder !== 'excel' && /\b(Excel|Office|OfficeExtension)\.\w/.test(code),
      ),
    ).toEqual([]);
  });

  test('only the pane, the workbench and their entries say React', () => {
    const isReact = (name: string) => /^(react|react-dom|@fluentui\/.*)(\/|$)/.test(name);
    const wrong = offenders(
      ({ path, folder, imports }) =>
        !['pane', 'workbench'].includes(folder) &&
        !['taskpane.tsx', 'start-workbench.tsx'].includes(path) &&
        imports.some((target) => 'package' in target && isReact(target.package)),
    );
    expect(wrong).toEqual([]);
  });

  test('the grid is named in the workbench only, files of the disk in the command line and its entry only', () => {
    const names = (source: Source, start: RegExp) =>
      source.imports.some((target) => 'package' in target && start.test(target.package));
    expect(offenders((source) => source.folder !== 'workbench' && names(source, /^@univerjs\//))).toEqual([]);
    expect(
      offenders((source) => source.folder !== 'cli' && source.path !== 'check.ts' && names(source, /^node:/)),
    ).toEqual([]);
  });
});

describe('circles', () => {
  const targets = new Map(sources.map(({ path, imports }) => [path, imports.flatMap(fileOf)]));

  function fileOf(target: Source['imports'][number]): readonly string[] {
    const names = 'path' in target ? ['.ts', '.tsx', '/index.ts'].map((end) => target.path + end) : [];
    return names.filter((name) => sources.some(({ path }) => path === name));
  }

  /** Everything that a file reads, at once or through others. */
  function reached(start: string): ReadonlySet<string> {
    const seen = new Set<string>();
    const open = [...(targets.get(start) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (!seen.has(next)) {
        seen.add(next);
        open.push(...(targets.get(next) ?? []));
      }
    }
    return seen;
  }

  test('no file reads itself through others, types included', () => {
    const within = new Map([...targets.keys()].map((path) => [path, reached(path)]));
    const found = [...within].filter(([path, all]) => all.has(path)).map(([path]) => path);
    expect(found).toEqual([]);
  });
});

describe('what is demanded stands in the standards', () => {
  // What an indicator means and what a form is called name their document, and demand nothing.
  const others = sources.filter(({ folder }) => !['standards', 'indicators', 'summaries'].includes(folder));
  const matching = (pattern: RegExp) =>
    others.filter(({ code }) => pattern.test(code)).map(({ path }) => path);

  test('no document is cited elsewhere', () => {
    expect(matching(/〔\d{4}〕\s*\d+号|《中华人民共和国|国务院令/)).toEqual([]);
  });

  test('no bound stands in for one that no standard sets', () => {
    expect(matching(/bound \?\? (?:\d*\.\d|[2-9]|\d\d)/)).toEqual([]);
  });
});

describe('names', () => {
  test('no name fits anything', () => {
    const vague = /(^|\/)(utils?|helpers?|common|services?|types?|misc|shared|lib)(\.tsx?|\/|$)/;
    expect(offenders(({ path }) => vague.test(path))).toEqual([]);
  });

  test('files are named in kebab-case', () => {
    expect(offenders(({ path }) => !/^([a-z0-9-]+\/)*[a-z0-9-]+\.tsx?$/.test(path))).toEqual([]);
  });

  test('imports of our own files carry no extension', () => {
    expect(offenders(({ code }) => /from '\.[^']*\.(js|ts|tsx)'/.test(code))).toEqual([]);
  });
});

describe('lists', () => {
  test('an index is only a list', () => {
    const list = /^(import [^;]+;\s*)*export const \w+(: [^=]+)? = \[[\w\s,.]*\];\s*$/;
    expect(offenders(({ path, code }) => /(^|\/)index\.ts$/.test(path) && !list.test(code.trim()))).toEqual(
      [],
    );
  });

  const present = lists.filter((folder) => existsSync(join(root, 'src', folder, 'index.ts')));

  test.each(present)('%s: key = id = file name, each once, none forgotten', async (folder) => {
    const module: Readonly<Record<string, readonly { readonly id: string }[]>> = await import(
      `../src/${folder}/index`
    );
    const ids = Object.values(module).flatMap((entries) => entries.map(({ id }) => id));
    const index = sources.find(({ path }) => path === `${folder}/index.ts`)?.code ?? '';
    const imported = new Map(
      [...index.matchAll(/import \{ (\w+) \} from '\.\/(?:[\w-]+\/)?([\w-]+)'/g)].map(([, key, file]) => [
        key,
        file,
      ]),
    );
    const listed = [...(/= \[([\s\S]*)\]/.exec(index)?.[1] ?? '').matchAll(/\w+/g)].map(([key]) =>
      imported.get(key),
    );
    expect(ids).toEqual(listed);
    expect(new Set(ids).size).toBe(ids.length);
    const entries = sources
      .filter(({ path, code }) => isEntry(folder, path, code))
      .map(({ path }) => path.slice(path.lastIndexOf('/') + 1, -3));
    expect([...ids].sort()).toEqual(entries.sort());
    expect([...imported].filter(([key, file]) => key !== camelCase(file ?? ''))).toEqual([]);
  });
});

describe('tables', () => {
  test.each(Object.entries(tables))(
    '%s: every table is in the list under the name of its file, every id once',
    async (folder, builder) => {
      const module: Readonly<Record<string, readonly { readonly id: string }[]>> = await import(
        `../src/${folder}/index`
      );
      const ids = Object.values(module).flatMap((entries) => entries.map(({ id }) => id));
      expect(ids.filter((id, index) => !/^[a-z0-9-]+$/.test(id) || ids.indexOf(id) !== index)).toEqual([]);
      const index = sources.find(({ path }) => path === `${folder}/index.ts`)?.code ?? '';
      const spread = [...index.matchAll(/^ {2}\.\.\.(\w+),$/gm)].map(([, name]) => name);
      const files = sources
        .filter(({ path }) => path.startsWith(`${folder}/`))
        .map(({ path }) => path.slice(folder.length + 1, -3))
        .filter((name) => name !== 'index' && name !== builder);
      expect(spread.toSorted()).toEqual(files.map(camelCase).toSorted());
    },
  );
});

/** A file that holds an entry of the list: what else a theme of ledgers keeps beside its kinds does not name one. */
function isEntry(folder: string, path: string, code: string): boolean {
  if (folder === 'ledgers') {
    return path.startsWith('ledgers/') && /^export const \w+: LedgerKind = /m.test(code);
  }
  const name = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : '/';
  return !name.includes('/') && name !== 'index.ts' && !data.includes(path);
}

describe('kinds of ledgers', () => {
  const ledgers = sources.filter(({ path }) => path.startsWith('ledgers/') && path !== 'ledgers/index.ts');
  const kinds = new Set(
    ledgers.filter(({ path, code }) => isEntry('ledgers', path, code)).map(({ path }) => path),
  );
  const reads = new Map(
    ledgers.map(({ path, imports }) => [
      path,
      imports.flatMap((target) => ('folder' in target ? [`${target.path}.ts`] : [])),
    ]),
  );

  test('a kind reads no other kind', () => {
    const crossings = [...kinds].flatMap((path) =>
      (reads.get(path) ?? []).filter((target) => kinds.has(target)).map((target) => `${path} → ${target}`),
    );
    expect(crossings).toEqual([]);
  });

  test('parts are what kinds of several themes share', () => {
    const themesOf = (part: string): ReadonlySet<string> =>
      new Set(
        ledgers
          .filter(({ path }) => reads.get(path)?.includes(part))
          .flatMap(({ path }) => {
            const [, theme = ''] = path.split('/');
            return theme === 'parts' ? [...themesOf(path)] : [theme];
          }),
      );
    const parts = ledgers.map(({ path }) => path).filter((path) => path.startsWith('ledgers/parts/'));
    const lonely = parts.filter((part) => !fromOutside.includes(part) && themesOf(part).size < 2);
    expect(lonely).toEqual([]);
  });
});

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

describe('sizes', () => {
  /** Lines; past that, look for a missing noun. Catalogue entries and tables of data may be as long as their data. */
  const limits: Readonly<Record<string, number>> = {
    reading: 150,
    quantities: 250,
    ledgers: 250,
    indicators: 250,
    engine: 150,
    excel: 150,
    xlsx: 150,
    cli: 150,
    pane: 120,
    workbench: 150,
  };

  test('no file is far too long, and the ones past their measure are named', () => {
    const long = sources.filter(({ folder, lines }) => lines > (limits[folder] ?? Number.POSITIVE_INFINITY));
    if (long.length > 0) {
      process.stdout.write(`${long.map(({ path, lines }) => `${path}: ${lines} lines`).join('\n')}\n`);
    }
    expect(long.filter(({ lines }) => lines > 300).map(({ path }) => path)).toEqual([]);
  });
});
