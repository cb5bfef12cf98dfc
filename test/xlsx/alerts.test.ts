import { expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { SheetDrawing } from '../../src/model/drawing';
import { readWorkbookFile } from '../../src/xlsx/read';
import { clearAll, clearMarks, insertSheets } from '../../src/xlsx/write';
import { xlsxFile } from '../support/xlsx-file';

const form: SheetDrawing = {
  id: 'equipment-and-books',
  title: '配备情况',
  cells: [{ row: 0, column: 0, value: 1870, style: { colour: 'failing' } }],
  merges: [],
  widths: [12],
  bars: [{ area: 'B1', max: 7 }],
  alerts: [
    { area: 'A1', fails: '<', bound: 2000 },
    { area: 'A2', fails: '>', bound: 0.5 },
  ],
};

test('a step of colour at the bound, dark on the side that fails; nothing of it in the styles', () => {
  const file = xlsxFile({ sheets: { 台账: '<sheetData/>' } });
  const inserted = insertSheets(file, [form]);
  const parts = unzipSync(inserted);
  const sheet = strFromU8(
    Object.entries(parts).find(([name]) => name.includes('checkup'))?.[1] ?? new Uint8Array(),
  );
  const scales = [
    ...sheet.matchAll(/sqref="(\w+)"><cfRule type="colorScale" priority="(\d)">(.*?)<\/cfRule>/g),
  ].map(([, area, rank, scale = '']) => [
    area,
    rank,
    ...[...scale.matchAll(/(?:val|rgb)="([^"]+)"/g)].map(([, one]) => one),
  ]);
  expect(scales).toEqual([
    ['A1', '2', '1999.999998', '2000', 'FFEE8A5B', 'FFFFFFFF'],
    ['A2', '3', '0.5', '0.500000001', 'FFFFFFFF', 'FFEE8A5B'],
  ]);
  expect(strFromU8(parts['xl/styles.xml'] ?? new Uint8Array())).not.toContain('dxf');
  expect(readWorkbookFile(inserted, 'x').sheets[1]?.fills[0]?.[0]).toBeUndefined();
  expect(readWorkbookFile(clearMarks(inserted), 'x')).toEqual(readWorkbookFile(inserted, 'x'));
  expect(readWorkbookFile(clearAll(inserted), 'x')).toEqual(readWorkbookFile(file, 'x'));
});
