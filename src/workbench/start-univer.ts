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

/** Names for what the grid library draws without any; a screen reader would say "button" and nothing else. */
const labels: readonly (readonly [selector: string, label: string])[] = [
  ['[data-u-comp="defined-name"] input', '名称框：当前单元格的地址，可以输入地址跳过去'],
  ['[data-u-comp="defined-name"] button', '已定义的名称'],
  ['[data-u-comp="formula-bar"] [contenteditable]', '编辑栏'],
  ['[data-u-comp="sheet-bar"] button', '工作表'],
];

/** What the icons of unnamed buttons mean, by a part of the icon's class. */
const icons: readonly (readonly [icon: string, label: string])[] = [
  ['more-function', '插入函数'],
  ['close', '取消输入'],
  ['check', '确认输入'],
  ['function', '插入函数'],
  ['dropdown', '展开编辑栏'],
  ['more-down', '展开'],
  ['convert', '所有工作表'],
  ['more-icon univer-rotate-180', '向左看其他工作表'],
  ['more-icon', '向右看其他工作表'],
];

/** Gives them their names, now and whenever the grid draws its surroundings anew. */
export function labelGrid(container: HTMLElement): () => void {
  const label = () => {
    for (const [selector, words] of labels) {
      for (const element of container.querySelectorAll(selector)) {
        name(element, words);
      }
    }
    // Links and boxes that open something say so without being anything that can.
    for (const opener of container.querySelectorAll('a[aria-haspopup], div[aria-haspopup]')) {
      opener.setAttribute('role', 'button');
      // A button within a button: the outer one opens, and takes the keys too.
      const inner = opener.querySelector('button');
      if (inner && opener instanceof HTMLElement) {
        inner.inert = true;
        opener.tabIndex = 0;
      }
    }
    // Drawing areas that want to be first in the order of the keys, before the page's own bar.
    for (const canvas of container.querySelectorAll<HTMLCanvasElement>('canvas[tabindex="1"]')) {
      canvas.tabIndex = 0;
    }
    for (const button of container.querySelectorAll('button, [role="button"]')) {
      const drawn = button.querySelector('svg')?.getAttribute('class') ?? '';
      name(button, icons.find(([icon]) => drawn.includes(icon))?.[1] ?? '');
    }
  };
  const observer = new MutationObserver(label);
  observer.observe(container, { childList: true, subtree: true });
  label();
  return () => observer.disconnect();
}

function name(element: Element, words: string): void {
  if (words !== '' && !element.hasAttribute('aria-label') && !element.textContent?.trim()) {
    element.setAttribute('aria-label', words);
  }
}
