import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import { read } from '@e965/xlsx';
import type { CellValue, Grid } from '../../src/model/workbook';

const univer = new Univer({
  logLevel: LogLevel.SILENT,
  locale: LocaleType.ZH_CN,
  locales: { [LocaleType.ZH_CN]: mergeLocales(coreWords) },
});
for (const entry of UniverSheetsCorePreset({ container: 'grid', toolbar: false }).plugins) {
  const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
  univer.registerPlugin(plugin, options);
}
const api = FUniver.newAPI(univer);

/**
 * The grid library and nothing else, opening a sheet that lies in memory in the place of the one that is open: what our own opening is
 * held against.
 */
function openBare(values: Grid<CellValue>): void {
  const cellData = Object.fromEntries(
    values.map((row, at) => [
      at,
      Object.fromEntries((row ?? []).map((value, column) => [column, { v: value as string | number }])),
    ]),
  );
  if (api.getActiveWorkbook()) {
    api.disposeUnit('bare');
  }
  api.createWorkbook({
    id: 'bare',
    sheetOrder: ['s'],
    sheets: { s: { id: 's', name: 's', rowCount: values.length + 20, columnCount: 20, cellData } },
  });
}

/** The same from the file's bytes, by the library that most would take to read them. */
function openFileBare(bytes: ArrayBuffer): void {
  const [sheet] = Object.values(read(bytes, { dense: true }).Sheets);
  const rows: readonly (readonly ({ readonly v?: unknown } | undefined)[] | undefined)[] =
    sheet?.['!data'] ?? [];
  openBare(rows.map((row) => (row ?? []).map((cell) => (cell?.v ?? null) as CellValue)));
}

Object.assign(window, { openBare, openFileBare });
