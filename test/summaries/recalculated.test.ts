import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cellAddress, parseArea } from '../../src/model/address';
import type { SheetDrawing } from '../../src/model/drawing';
import { readWorkbookFile } from '../../src/xlsx/read';
import { samplesFolder } from '../measure/answer-key';
import { disagreements, recalculate, sheetsDrawn, summarised } from '../support/summaries';
import { county, halfSchool, nineYearAlone, nineYearSchool, smallSchool } from './drawn-workbooks';

const files = [
  ...readdirSync(samplesFolder)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => join(samplesFolder, name)),
  join(__dirname, '../../assets/sample/central-primary.xlsx'),
];

/** Numbers that the column would show as ###. */
function tooWide({ title, cells, widths }: SheetDrawing): readonly string[] {
  return cells
    .filter(({ value, style, column }) => {
      const isPlain = (style?.format ?? 'General') === 'General' && Number.isInteger(value);
      const decimals = isPlain ? 0 : (/\.([0#]+)/.exec(style?.format ?? '')?.[1]?.length ?? 2);
      const percent = style?.format?.includes('%') ? 100 : 1;
      return typeof value === 'number' && (value * percent).toFixed(decimals).length > (widths[column] ?? 0);
    })
    .map(({ row, column, value }) => `${title} ${cellAddress(row, column)} ${value}`);
}

/** Formats with which Excel writes a whole number as `5.`. */
function pointed({ title, cells }: SheetDrawing): readonly string[] {
  return cells
    .filter(({ style }) => /\.#/.test(style?.format ?? ''))
    .map(({ row, column, style }) => `${title} ${cellAddress(row, column)} ${style?.format}`);
}

/** Cells of alerts whose drawn ground is not what the rule says. */
function wronglyDark({ title, cells, alerts = [] }: SheetDrawing): readonly string[] {
  return alerts.flatMap(({ area, fails, bound }) => {
    const { top, bottom, left, right } = parseArea(area)!;
    return cells
      .filter(({ row, column }) => top <= row && row <= bottom && left <= column && column <= right)
      .filter(({ value, style }) => {
        const isFailing = typeof value === 'number' && (fails === '<' ? value < bound : value > bound);
        return isFailing !== (style?.colour === 'failing');
      })
      .map(({ row, column }) => `${title} ${cellAddress(row, column)}`);
  });
}

describe('every formula of every sheet on every sample, by an engine that is not ours', () => {
  const all = [
    ...files.map((file) => summarised(readWorkbookFile(readFileSync(file), file))),
    ...[smallSchool(), halfSchool(), county(), nineYearSchool(), nineYearAlone()].map((one) =>
      summarised(one),
    ),
  ];
  const results = recalculate(all.map((one) => ({ summarised: one })));

  test.each(files.map((file, index) => [file.split('/').at(-1), index] as const))('%s', (_, index) => {
    const [one, result] = [all[index]!, results[index]!];
    expect(disagreements(sheetsDrawn(one), result)).toEqual([]);
    expect(
      [...result.values.values()].filter((value) => /^#|^$/.test(String(value)) && value !== ''),
    ).toEqual([]);
  });

  test.each(files.map((file, index) => [file.split('/').at(-1), index] as const))(
    '%s: no number is wider than its column, what fails is dark and nothing else',
    (_, index) => {
      const sheets = sheetsDrawn(all[index]!);
      expect(sheets.flatMap(tooWide)).toEqual([]);
      expect(sheets.flatMap(pointed)).toEqual([]);
      expect(sheets.flatMap(wronglyDark)).toEqual([]);
    },
  );

  test('the drawn schools and counties', () => {
    const drawn = all.slice(files.length);
    expect(
      drawn.flatMap((one, index) => disagreements(sheetsDrawn(one), results[files.length + index]!)),
    ).toEqual([]);
  });

  test('there is something to recalculate', () => {
    const counts = results.map(({ values }) => values.size);
    expect(counts.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(2000);
  });
});
