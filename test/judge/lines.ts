/**
 * LibreOffice inserts and deletes rows and columns in files that have every feature; what we make of the same files must
 * say the same once LibreOffice has saved it: values, formulas, merged cells, notes, filters, names, rules.
 *
 *     node --require ./src/cli/typescript.cjs test/judge/lines.ts [folder to keep the files in]
 *
 * Ends with 1 where a file differs and with 2 where LibreOffice is not installed: nothing is passed over in silence.
 */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { unzipSync } from 'fflate';
import { SessionError } from '../../src/model/session';
import type { Sheet } from '../../src/model/workbook';
import { readWorkbookFile } from '../../src/xlsx/read';
import type { Shift } from '../../src/xlsx/shift/shift';
import { shiftFile } from '../../src/xlsx/write';
import { featureFiles, sampleFiles } from '../support/fixture-files';
import { type XmlTree, xmlTree } from '../support/xml-tree';
import { isInstalled, macroOffice } from './office';

const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'checkup-lines-'));

const shifts: readonly Omit<Shift, 'sheet'>[] = [
  { axis: 'rows', kind: 'insert', at: 2, count: 2 },
  { axis: 'rows', kind: 'delete', at: 3, count: 1 },
  { axis: 'columns', kind: 'insert', at: 1, count: 1 },
  { axis: 'columns', kind: 'delete', at: 2, count: 1 },
];

/** What a file says that both must. New rows (2 and 3) before a hidden one LibreOffice hides, and Excel does not. */
function saidBy(bytes: Uint8Array): object {
  const { sheets } = readWorkbookFile(bytes, '');
  const parts = Object.entries(unzipSync(bytes));
  const trees = (pattern: RegExp) =>
    parts.filter(([name]) => pattern.test(name)).map(([, part]) => xmlTree(new TextDecoder().decode(part)));
  return {
    sheets: sheets.map((sheet) => contentOf(sheet)),
    names: trees(/^xl\/workbook\.xml$/)
      .flatMap((tree) => found(tree, 'definedName'))
      .map(({ attributes, text }) => `${attributes.name} ${text}`)
      .sort(),
    rules: trees(/^xl\/worksheets\/[^/]+\.xml$/)
      .flatMap((tree) => [...found(tree, 'conditionalFormatting'), ...found(tree, 'dataValidation')])
      .map(({ attributes, children }) => `${attributes.sqref} ${formulasOf(children).join(' ')}`)
      .sort(),
  };
}

function formulasOf(children: readonly XmlTree[]): readonly string[] {
  return children.flatMap((one) => (/^formula/.test(one.local) ? [one.text] : formulasOf(one.children)));
}

function found(tree: XmlTree, name: string): readonly XmlTree[] {
  return tree.children.flatMap((child) => (child.local === name ? [child] : found(child, name)));
}

function contentOf({
  name,
  values,
  formulas,
  merges,
  notes,
  filters,
  hiddenRows,
  hiddenColumns,
}: Sheet): object {
  const cells = (grid: readonly (readonly unknown[] | undefined)[]) =>
    grid.flatMap((row, at) =>
      (row ?? []).flatMap((cell, column) =>
        cell === undefined || cell === null ? [] : [[at, column, cell]],
      ),
    );
  return {
    name,
    values: cells(values),
    formulas: cells(formulas),
    merges: merges.map((area) => JSON.stringify(area)).sort(),
    notes: [...notes].sort(),
    filters,
    hidden: [[...hiddenRows].filter((row) => row !== 2 && row !== 3), [...hiddenColumns]],
  };
}

if (!isInstalled('soffice', '--version')) {
  process.stdout.write('LibreOffice is not installed\n');
  process.exit(2);
}

mkdirSync(join(folder, 'work'), { recursive: true });
const office = macroOffice(folder);
let [alike, refusals, differing] = [0, 0, 0];
for (const { name, bytes } of [...featureFiles, ...sampleFiles.slice(0, 6)]) {
  const jobs = shifts.flatMap((lines, at) => {
    const shift = { ...lines, sheet: readWorkbookFile(bytes, '').sheets[0]?.name ?? '' };
    const path = (what: string) => join(folder, 'work', `${at}-${what}-${name.replace(/\.xlsm$/, '.xlsx')}`);
    try {
      writeFileSync(path('ours'), shiftFile(bytes, shift));
    } catch (error) {
      if (error instanceof SessionError) {
        refusals += 1;
        return [];
      }
      throw error;
    }
    writeFileSync(path('before'), bytes);
    return [{ shift, path }];
  });
  office(
    jobs.flatMap(({ shift, path }) => [
      { from: path('before'), to: path('theirs'), shift },
      { from: path('ours'), to: path('saved') },
    ]),
  );
  for (const { shift, path } of jobs) {
    const [theirs, ours] = ['theirs', 'saved'].map((what) =>
      saidBy(new Uint8Array(readFileSync(path(what)))),
    );
    if (isDeepStrictEqual(theirs, ours)) {
      alike += 1;
    } else {
      differing += 1;
      process.stdout.write(`${name} ${JSON.stringify(shift)}\n${differences(theirs, ours)}`);
    }
  }
}
process.stdout.write(`${alike} alike, ${refusals} refused, ${differing} different; files in ${folder}\n`);
process.exitCode = differing === 0 ? 0 : 1;

function differences(one: unknown, other: unknown, path = ''): string {
  if (isDeepStrictEqual(one, other)) {
    return '';
  }
  const isDeep = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null;
  return isDeep(one) && isDeep(other)
    ? [...new Set([...Object.keys(one), ...Object.keys(other)])]
        .map((key) => differences(one[key], other[key], `${path}/${key}`))
        .join('')
    : `  ${path}: LibreOffice ${JSON.stringify(one)}, ours ${JSON.stringify(other)}\n`;
}
