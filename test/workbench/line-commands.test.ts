import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { columnName } from '../../src/model/address';
import { linesOfCommand, lineWords } from '../../src/workbench/line-commands';
import { refusalOf } from '../../src/workbench/refusals';

const selected = { startRow: 4, endRow: 6, startColumn: 1, endColumn: 2 };
const id = (name: string) => `sheet.command.${name}`;

describe('commands of the grid that insert or delete whole rows and columns', () => {
  test.each([
    ['insert-row-before', { value: 2 }, { axis: 'rows', kind: 'insert', at: 4, count: 2 }],
    ['insert-multi-rows-above', { value: 1 }, { axis: 'rows', kind: 'insert', at: 4, count: 1 }],
    ['insert-row-after', undefined, { axis: 'rows', kind: 'insert', at: 7, count: 3 }],
    ['insert-multi-rows-after', { value: 4 }, { axis: 'rows', kind: 'insert', at: 7, count: 4 }],
    ['insert-col-before', { value: 1 }, { axis: 'columns', kind: 'insert', at: 1, count: 1 }],
    ['insert-multi-cols-before', {}, { axis: 'columns', kind: 'insert', at: 1, count: 1 }],
    ['insert-col-after', undefined, { axis: 'columns', kind: 'insert', at: 3, count: 2 }],
    ['insert-multi-cols-right', { value: 2 }, { axis: 'columns', kind: 'insert', at: 3, count: 2 }],
    ['remove-row-confirm', undefined, { axis: 'rows', kind: 'delete', at: 4, count: 3 }],
    [
      'remove-row-confirm',
      { range: { ...selected, endRow: 4 } },
      { axis: 'rows', kind: 'delete', at: 4, count: 1 },
    ],
    ['remove-col-confirm', undefined, { axis: 'columns', kind: 'delete', at: 1, count: 2 }],
  ])('%s', (name, params, lines) => {
    const source = readFileSync(require.resolve('@univerjs/sheets-ui'), 'utf8');
    const core = readFileSync(require.resolve('@univerjs/sheets'), 'utf8');
    expect(source.includes(id(name)) || core.includes(id(name))).toBe(true);
    expect(refusalOf(id(name))).toBeUndefined();
    expect(linesOfCommand(id(name), params, [selected])).toEqual(lines);
  });

  test('several places at once are none, and other commands are not meant', () => {
    expect(linesOfCommand(id('remove-row-confirm'), undefined, [selected, selected])).toBe('several');
    expect(linesOfCommand(id('insert-row-after'), undefined, [])).toBe('several');
    expect(linesOfCommand(id('set-range-values'), undefined, [selected])).toBeUndefined();
  });
});

test.each([
  [{ axis: 'rows', at: 4, count: 1 }, '第 5 行'],
  [{ axis: 'rows', at: 4, count: 3 }, '第 5—7 行'],
  [{ axis: 'columns', at: 2, count: 1 }, 'C 列'],
  [{ axis: 'columns', at: 2, count: 2 }, 'C—D 列'],
] as const)('%j is called %s', (lines, words) => {
  expect(lineWords({ ...lines, kind: 'insert' }, columnName)).toBe(words);
});
