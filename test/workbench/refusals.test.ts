import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { IRange, Worksheet } from '@univerjs/core';
import { isCode } from '../../src/workbench/grid-content';
import { refusalOf, sortingRefusal } from '../../src/workbench/refusals';

/** Every command that the installed Univer has. */
const commands = new Set(
  ['sheets', 'sheets-ui', 'sheets-note', 'sheets-note-ui'].flatMap((name) => {
    const text = readFileSync(require.resolve(`@univerjs/${name}`), 'utf8');
    return [...text.matchAll(/["'](sheet\.(?:command|operation)\.[a-z0-9.-]+)["']/g)].map(
      ([, id]) => id ?? '',
    );
  }),
);

describe('commands of the grid', () => {
  test.each([
    ...'insert-row insert-col insert-sheet remove-row remove-col remove-sheet copy-sheet append-row'.split(
      ' ',
    ),
    ...'set-worksheet-name set-worksheet-order set-worksheet-hidden set-worksheet-show'.split(' '),
    ...'add-worksheet-merge remove-worksheet-merge move-rows move-cols move-range'.split(' '),
    ...'insert-range-move-down delete-range-move-left hide-row-confirm set-rows-hidden'.split(' '),
    ...'set-defined-name set-tab-color split-text-to-columns'.split(' '),
  ])('%s exists and would change the structure', (name) => {
    expect(commands).toContain(`sheet.command.${name}`);
    expect(refusalOf(`sheet.command.${name}`)).toMatch(/只能整行整列地增删/);
  });

  test.each(
    'set-style set-range-bold set-background-color set-border paste-format clear-selection-format'.split(' '),
  )('%s exists and would change how cells look', (name) => {
    expect(commands).toContain(`sheet.command.${name}`);
    expect(refusalOf(`sheet.command.${name}`)).toMatch(/格式/);
  });

  test.each(['update-note', 'delete-note'])('%s exists and would change notes', (name) => {
    expect(commands).toContain(`sheet.command.${name}`);
    expect(refusalOf(`sheet.command.${name}`)).toMatch(/批注/);
  });

  test.each([
    ...'set-range-values clear-selection-content paste paste-value cut copy auto-fill refill'.split(' '),
    ...'set-worksheet-activate scroll-to-cell select-range move-selection set-zoom-ratio'.split(' '),
  ])('%s exists and is carried out', (name) => {
    expect(commands).toContain(`sheet.command.${name}`);
    expect(refusalOf(`sheet.command.${name}`)).toBeUndefined();
  });
});

test.each([
  ['007', false, true],
  ['007', true, false],
  ['0', false, false],
  ['000000201409010012', true, true],
  ['12345678901', false, false],
  ['123456789012', false, true],
  ['0.5', false, false],
  ['007号', false, false],
])('typed %s (number there before: %s) is a code: %s', (typed, isNumber, code) => {
  expect(isCode(typed, isNumber)).toBe(code);
});

/** B2 holds a formula, C3 shares one, D4:E4 are merged, A5 has a note. */
const sheet = {
  getMergeData: () => [area(3, 3, 3, 4)],
  getCellRaw: (row: number, column: number) =>
    row === 1 && column === 1 ? { f: '=A1' } : row === 2 && column === 2 ? { si: 'x' } : { v: 1 },
} as unknown as Worksheet;

const hasNote = (row: number, column: number) => row === 4 && column === 0;

function area(startRow: number, startColumn: number, endRow: number, endColumn: number): IRange {
  return { startRow, startColumn, endRow, endColumn };
}

test.each([
  ['rows without any', area(5, 0, 9, 5), undefined],
  ['up to just above the formula', area(0, 0, 0, 5), undefined],
  ['a formula at the corner', area(0, 0, 1, 1), '公式'],
  ['a shared formula', area(2, 2, 2, 3), '公式'],
  ['beside the merged cells', area(3, 0, 3, 2), undefined],
  ['one cell of the merged ones', area(3, 4, 3, 8), '合并的单元格'],
  ['a note', area(4, 0, 4, 0), '批注'],
  ['all of it', area(0, 0, 9, 9), '公式、合并的单元格、批注'],
])('sorting %s', (_, range, reason) => {
  const refusal = sortingRefusal(sheet, range, hasNote);
  expect(reason === undefined ? refusal : refusal?.includes(`里有${reason}，`)).toBe(
    reason === undefined ? undefined : true,
  );
});
