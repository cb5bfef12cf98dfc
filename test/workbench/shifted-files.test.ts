import { expect, test } from '@jest/globals';
import { openFile } from '../../src/workbench/file-work';
import type { FileWorker } from '../../src/workbench/file-worker';
import { joinFiles, type OpenedFile } from '../../src/workbench/joined-files';
import { firstCellOf, reopened, shiftedFiles, shiftWords } from '../../src/workbench/shifted-files';
import { shiftFile, writeChanges } from '../../src/xlsx/write';
import { fiveFiles } from '../support/five-files';

/** The worker's work without a worker. */
const worker: FileWorker = {
  open: (bytes, name) => openFile(bytes, name),
  save: async (original, changes) => writeChanges(original, changes),
  shift: async (bytes, shift) => shiftFile(bytes, shift),
  cancel: () => undefined,
};
const steps = { worker, tell: () => undefined };
const shift = { sheet: 'Sheet1(2班额)', axis: 'rows', kind: 'insert', at: 3, count: 1 } as const;

async function threeFiles(): Promise<readonly OpenedFile[]> {
  const all = Object.entries(fiveFiles()).slice(0, 3);
  return Promise.all(
    all.map(async ([name, bytes]) => ({ name, bytes, opened: await openFile(bytes, name) })),
  );
}

const cell = (file: OpenedFile | undefined, row: number, column: number) =>
  file?.opened.workbook.sheets[0]?.values[row]?.[column];

test('lines come into the file of their sheet, edits of all files stay, and all of it can be taken back', async () => {
  const files = await threeFiles();
  const changes = {
    edits: [
      { sheet: 'Sheet1(2班额)', cell: 'C4', value: 21 },
      { sheet: 'Sheet1(1基本情况)', cell: 'B4', value: 131 },
    ],
    sheets: [],
    removed: [],
  };
  const after = await shiftedFiles(files, joinFiles(files), changes, shift, steps);
  expect(after.files.map(({ isRewritten }) => isRewritten)).toEqual([true, true, undefined]);
  expect(after.files[2]).toBe(files[2]);
  expect(cell(after.files[0], 3, 1)).toBe(131);
  expect([cell(after.files[1], 3, 2), cell(after.files[1], 4, 2)]).toEqual([undefined, 21]);
  const back = await reopened(after.before, steps);
  expect([cell(back[0], 3, 1), cell(back[1], 3, 2), cell(back[1], 4, 2)]).toEqual([131, 21, 25]);
});

test('what was done is said, and where it is', () => {
  expect(shiftWords(shift)).toMatch(/^已在“Sheet1\(2班额\)”插入了第 4 行，.*要撤回请点“撤销”。$/);
  expect(shiftWords({ ...shift, kind: 'delete', count: 2 })).toMatch(/删除了第 4—5 行/);
  expect([firstCellOf(shift), firstCellOf({ ...shift, axis: 'columns' })]).toEqual(['A4', 'D1']);
});
