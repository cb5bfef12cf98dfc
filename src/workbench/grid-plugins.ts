import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import ruleWords from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterWords from '@univerjs/preset-sheets-filter/locales/zh-CN';
import { UniverSheetsFindReplacePreset } from '@univerjs/preset-sheets-find-replace';
import findWords from '@univerjs/preset-sheets-find-replace/locales/zh-CN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteWords from '@univerjs/preset-sheets-note/locales/zh-CN';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import sortWords from '@univerjs/preset-sheets-sort/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-find-replace/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';

/** Univer in Chinese inside `container`, with nothing on screen that the workbench cannot save. */
export function startUniver(container: HTMLElement): Univer {
  const univer = new Univer({
    logLevel: LogLevel.SILENT,
    locale: LocaleType.ZH_CN,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(coreWords, noteWords, ruleWords, sortWords, filterWords, findWords),
    },
  });
  registerPlugins(univer, container);
  return univer;
}

/**
 * Lines of the right-click menus that no clerk looks for here: looks, protection, panes. Inserting, deleting and renaming stay,
 * to say where they are looked for what becomes of them.
 */
const hiddenMenus = Object.fromEntries(
  [
    'sheet.menu.copy-special',
    'sheet.command.paste-format',
    'sheet.command.paste-col-width',
    'sheet.command.paste-besides-border',
    'sheet.command.clear-selection-format',
    'sheet.command.clear-selection-all',
    'sheet.menu.sheet-frozen',
    'sheet.column-header-menu.sheet-frozen',
    'sheet.row-header-menu.sheet-frozen',
    'sheet.contextMenu.permission',
    'sheet.command.add-range-protection-from-sheet-bar',
    'sheet.command.delete-worksheet-protection-from-sheet-bar',
    'sheet.command.change-sheet-protection-from-sheet-bar',
    'sheet.command.view-sheet-permission-from-sheet-bar',
    'sheet.command.set-tab-color',
    'sheet.operation.add-note-popup',
  ].map((id) => [id, { hidden: true }]),
);

/** The presets' plugins, each once. `@univerjs/presets`, which does this, brings packages without a licence along. */
function registerPlugins(univer: Univer, container: HTMLElement): void {
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      footer: { menus: false, zoomSlider: false, addSheetButtonConfig: { show: false } },
      disableAutoFocus: true,
      toolbar: false,
      formulaBar: true,
      contextMenu: true,
      menu: hiddenMenus,
      // Identity numbers are texts and have to be: no triangle in their corner, no popup that calls it an error.
      sheets: { disableForceStringMark: true, disableForceStringAlert: true },
      formula: { initialFormulaComputing: CalculationMode.FORCED },
    }),
    UniverSheetsNotePreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsSortPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsFindReplacePreset(),
  ];
  const registered = new Map<string, () => void>();
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
    registered.set(plugin.pluginName, () => univer.registerPlugin(plugin, options));
  }
  for (const register of registered.values()) {
    register();
  }
}
