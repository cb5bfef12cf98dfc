import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import type { CellValue, Grid } from '../../src/model/workbook';

/** The grid library and nothing else, opening a sheet that lies in memory: what our own opening is held against. */
function openBare(values: Grid<CellValue>): Promise<number> {
  const univer = new Univer({
    logLevel: LogLevel.SILENT,
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: mergeLocales(coreWords) },
  });
  for (const entry of UniverSheetsCorePreset({ container: 'grid', toolbar: false }).plugins) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
    univer.registerPlugin(plugin, options);
  }
  const start = performance.now();
  const cellData = Object.fromEntries(
    values.map((row, at) => [
      at,
      Object.fromEntries((row ?? []).map((value, column) => [column, { v: value as string | number }])),
    ]),
  );
  FUniver.newAPI(univer).createWorkbook({
    id: 'bare',
    sheetOrder: ['s'],
    sheets: { s: { id: 's', name: 's', rowCount: values.length + 20, columnCount: 20, cellData } },
  });
  return new Promise((resolve) => {
    const painted = () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    requestAnimationFrame(painted);
  });
}

Object.assign(window, { openBare });
