import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { refusalOf } from '../../src/workbench/structure';
import { isCode } from '../../src/workbench/typed-codes';

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
