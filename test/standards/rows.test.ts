import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import { completeStandards } from '../../src/engine/packs';
import type { Provision } from '../../src/model/standard';
import { standards } from '../../src/standards';
import { hangOn } from '../../src/standards/parts/bound';
import { provisionsOf } from '../../src/standards/parts/provisions';
import { sheetOf, workbookOf } from '../support/sheet';
import { readSources } from '../support/sources';

/** The rows of the five documents; `1-2a–e` stands for 1-2a, 1-2b … 1-2e. */
const documents: Readonly<Record<string, string>> = {
  'anhui-wuhe-2015':
    'A: 1-1a–d 1-2a–e 1-3a–b 1-4a–b 1-5a–c 1-6a–b 2-1 2-2 2-3 2-4 2-5a–b 2-6a–c 3-1a–d 3-2 3-3a–d 3-4a–f 3-5a–d 4-1a–f 4-2a–e 4-3a–f 4-4a–c 4-5a–c 5 6a–c',
  'gansu-lixian-2018':
    'B: 2-3 4-1-1a–d 4-1-2 4-1-3 4-2-1a–b 4-2-2 4-2-3 4-3-1 4-3-2 4-3-3 4-3-4 4-4-1a–d 4-4-2a–b 4-4-3 4-4-4a–b 5 6a–b 7-3 7-3b 7-4',
  'guizhou-songtao-2018':
    'C: 1-1 1-2 2-1 2-4a–c 3-1-1 3-1-2 3-1-3 3-1-4 3-2-1 3-2-2 3-2-4 3-2-4b 3-2-5 4-1 4-2 4-3 4-4 5-1 5-2 5-3 6',
  'henan-2012': 'D: 1-1a–m 1-2a–e 1-3a–e 1-4a–g 3-1a–d 3-2',
  'guizhou-xishui-2014':
    'E: 3 4-1-1 4-1-2a–f 4-1-3a–b 4-1-4 4-2-1a–e 4-2-2a–e 4-2-3 4-2-4 4-2-4b 4-3-1 4-3-2a–c 4-3-3 4-3-4 4-3-5a–f 4-4-1 4-4-2 4-4-3 4-4-4 5-1 5-2a–b 5-3 5-4 5-5 5-6',
};

function rowsIn(text: string): readonly string[] {
  const [letter = '', list = ''] = text.split(': ');
  return list.split(' ').flatMap((part) => {
    const range = /^(.*)([a-z])–([a-z])$/.exec(part);
    const [, stem = '', first = '', last = ''] = range ?? [];
    return range
      ? Array.from(
          { length: last.charCodeAt(0) - first.charCodeAt(0) + 1 },
          (_, index) => `${letter}-${stem}${String.fromCharCode(first.charCodeAt(0) + index)}`,
        )
      : [`${letter}-${part}`];
  });
}

function packOf(id: string) {
  const pack = standards.find((one) => one.id === id);
  if (!pack) {
    throw new Error(id);
  }
  return pack;
}

describe('the catalogue of requirements', () => {
  test.each(Object.entries(documents))('%s lists every row of its document once', (id, text) => {
    // HN: what the provincial standard demands besides the rows of the school's report.
    const rows = packOf(id)
      .provisions.flatMap((one) => one.rows)
      .filter((row) => !row.startsWith('HN-'));
    expect([...rows].sort()).toEqual([...rowsIn(text)].sort());
  });
  test('208 rows in all', () => {
    expect(Object.values(documents).flatMap(rowsIn).length).toBe(208);
  });
  test('a bound, demand or table line with an unknown row fails', () => {
    const provisions = provisionsOf({ document: '文件', status: 'confirmed' }, 'Z-1;一;N;要求;');
    const { bound, demand } = hangOn(provisions);
    expect(() => bound('Z-2', 'bandwidth', '>=', 4)).toThrow('Z-2');
    expect(() => demand('Z-2', 'signage')).toThrow('Z-2');
    expect(() => provisionsOf({ document: '文件', status: 'confirmed' }, 'Z-1;一;Q;要求;')).toThrow('Z-1');
  });
  test('every row names its document and says what is demanded', () => {
    for (const { provisions } of standards) {
      for (const { basis, text, rows } of provisions) {
        expect(basis.document).not.toBe('');
        expect(text.length).toBeGreaterThan(5);
        expect(rows.length).toBeGreaterThan(0);
      }
    }
  });
  test('every row can be judged or confirmed', () => {
    const orphans = standards.flatMap(({ provisions, requirements, demands }) => {
      const held = new Set([...requirements, ...demands].flatMap(({ basis }) => basis.rows ?? []));
      return provisions
        .filter(
          ({ rows, judged, namings }) =>
            judged !== 'confirmed' && namings.length === 0 && !rows.some((row) => held.has(row)),
        )
        .map(({ id }) => id);
    });
    expect(orphans).toEqual([]);
  });
  test('no demand is dead: some check looks it up', () => {
    const code = readSources()
      .filter(({ folder }) => folder === 'ledgers' || folder === 'engine')
      .map((source) => source.code)
      .join('\n');
    const ids = new Set(
      standards.flatMap(({ demands }) =>
        // What is to be listed whole is looked for in every table: src/engine/answers/demanded.ts.
        demands.flatMap(({ id, areAllListed }) => (areAllListed ? [] : [id])),
      ),
    );
    const dead = [...ids].filter(
      (id) =>
        !/^room-(?!ledger|seats|reserved)|-room-area|-rooms-per-12|^class-average/.test(id) &&
        !code.includes(`'${id}'`),
    );
    expect(dead).toEqual([]);
  });
  test('a national row without a bound is not demanded of the schools of a county', () => {
    const [anhui] = completeStandards(['anhui-wuhe-2015'], standards);
    const ids = anhui?.provisions.map(({ id }) => id) ?? [];
    expect(ids).toContain('LAW-certificate');
    expect(ids).not.toContain('N12-g8');
  });
});

/** The line of a list that names a row with the first spelling of each of its words. */
function lineOf({ namings }: Provision): { readonly group: string; readonly label: string } | undefined {
  const [naming] = namings;
  const words = (parts: readonly (readonly string[])[]) => parts.map(([first = '']) => first).join('');
  return naming && { group: words(naming.around) || '—', label: words(naming.label) };
}

/** Whether what its line names must not be there. */
function isUnwanted({ isForbidden, namings }: Provision): boolean {
  return isForbidden === true || namings[0]?.isUnwanted === true;
}

function checkList(
  id: string,
  answers: (provision: Provision) => readonly [actual: string, verdict: string],
) {
  const { provisions } = packOf(id);
  const rows = provisions.flatMap((provision, index) => {
    const line = lineOf(provision);
    return line ? [[index + 1, line.group, line.label, ...answers(provision)]] : [];
  });
  const report = checkWorkbook(
    workbookOf(
      sheetOf([['迎检指标自查表'], ['序号', '类别', '检查项目', '实际情况', '是否达标'], ...rows], {
        name: '自查表',
      }),
    ),
    catalogue,
    { standards: [id], today: '2026-11-23' },
  );
  return { report, named: provisions.filter((provision) => lineOf(provision)) };
}

describe.each(Object.keys(documents))('lists in the words of %s', (id) => {
  test('无 denies the row, at its clause; the line beside it says nothing', () => {
    const { report, named } = checkList(id, (row) => [isUnwanted(row) ? '有' : '无', '否']);
    const bound = new Set(report.findings.flatMap(({ rows = [] }) => rows));
    const open = named.filter(({ rows }) => !rows.some((row) => bound.has(row)));
    expect(open.map(({ id: row }) => row)).toEqual([]);
    const standing = report.provisions.filter(({ status }) => !['short', 'denied'].includes(status));
    expect(
      standing.filter(({ provision }) => named.includes(provision)).map(({ provision }) => provision.id),
    ).toEqual([]);
  });
  test('有 meets it without a word', () => {
    const { report, named } = checkList(id, (row) => [isUnwanted(row) ? '无' : '有', '是']);
    expect(report.findings.map(({ message }) => message)).toEqual([]);
    const open = report.provisions.filter(
      ({ provision, status }) =>
        named.includes(provision) && ['unchecked', 'to-confirm', 'short', 'denied'].includes(status),
    );
    expect(open.map(({ provision }) => provision.id)).toEqual([]);
  });
});
