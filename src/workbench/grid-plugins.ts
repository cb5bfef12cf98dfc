import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import ruleWords from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteWords from '@univerjs/preset-sheets-note/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';

/** Univer in Chinese inside `container`, with nothing on screen that the workbench cannot save. */
export function startUniver(container: HTMLElement): Univer {
  const univer = new Univer({
    logLevel: LogLevel.SILENT,
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: mergeLocales(coreWords, noteWords, ruleWords) },
  });
  registerPlugins(univer, container);
  return univer;
}

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
      contextMenu: false,
      formula: { initialFormulaComputing: CalculationMode.FORCED },
    }),
    UniverSheetsNotePreset(),
    UniverSheetsConditionalFormattingPreset(),
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
