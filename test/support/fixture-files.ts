import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Markup } from '../../src/model/drawing';

const features = join(__dirname, '../fixtures/xlsx');
const samples = join(__dirname, '../samples');

/** A workbook file of the tests. */
export interface FixtureFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One small workbook per feature of the format, made by test/fixtures/xlsx/make_features.py. */
export const featureFiles: readonly FixtureFile[] = filesIn(features);

/** The sample workbooks of schools. */
export const sampleFiles: readonly FixtureFile[] = filesIn(samples);

function filesIn(folder: string): readonly FixtureFile[] {
  return readdirSync(folder)
    .filter((name) => /\.xls[xm]$/.test(name))
    .toSorted()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
}

/** The feature file of this name. */
export function featureFile(name: string): Uint8Array {
  const found = featureFiles.find((file) => file.name === name);
  if (!found) {
    throw new Error(`no fixture ${name}`);
  }
  return found.bytes;
}

/** Marks of every severity, notes on cells with and without notes, and a report sheet, for these sheets. */
export function markupFor(sheets: readonly string[], position: Markup['position'] = 'front'): Markup {
  const [first = ''] = sheets;
  return {
    marks: sheets.flatMap((sheet) => [
      { sheet, cell: 'B2', severity: 'error' as const },
      { sheet, cell: 'B3', severity: 'error' as const },
      { sheet, cell: 'A5:B6', severity: 'query' as const },
      { sheet, cell: 'D5', severity: 'advice' as const },
    ]),
    notes: sheets.flatMap((sheet) => [
      { sheet, cell: 'B2', text: '必须改：班额 58 人，超出 13 人。\n依据：教督〔2017〕6号 <第1条> & 其他' },
      { sheet, cell: 'B3', text: '必须改：=1+1 _x000D_ 😀' },
      { sheet, cell: 'A5', text: '待说明：\u0001控制字符' },
    ]),
    sheets: [
      {
        id: 'report',
        title: '校验报告',
        cells: [
          { row: 0, column: 0, value: '校验报告', style: { colour: 'title', bold: true, size: 18 } },
          { row: 1, column: 0, value: '=HYPERLINK("http://x")', style: { border: true } },
          {
            row: 1,
            column: 1,
            value: 58,
            style: { format: '0.0"人"', colour: 'error' },
            link: { sheet: first, cell: 'B2' },
          },
          { row: 1, column: 2, formula: 'STDEV.P(1,2,3)', value: 0.816, note: '算法' },
          { row: 2, column: 0, value: true },
        ],
        merges: ['A1:C1'],
        widths: [20, 12, 12],
        frozenRows: 1,
        repeatRows: [0, 0],
        bars: [{ area: 'B2:B3', max: 60 }],
      },
    ],
    position,
  };
}

/** A file with one part rewritten, added, or (`undefined`) left out. */
export function changedPart(
  bytes: Uint8Array,
  part: string,
  change: (text: string) => string | undefined,
): Uint8Array {
  const parts = unzipSync(bytes);
  const text = change(parts[part] ? strFromU8(parts[part]) : '');
  const { [part]: _, ...others } = parts;
  return zipSync(text === undefined ? others : { ...others, [part]: strToU8(text) });
}
