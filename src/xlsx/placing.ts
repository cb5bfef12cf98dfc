import type { Markup, SheetDrawing } from '../model/drawing';
import type { Obstacle } from '../model/session';
import { tabsOf, worksheetsOf } from './book';
import type { Draft } from './draft';
import { addMarks, removeMarks } from './marks';
import { conversations } from './notes';
import { addSheet, type OwnSheet, ownSheets, removeSheet, withoutTheirTexts } from './sheets';
import { removeNewStyles, trimLists } from './style-lists';
import { restoreViews } from './tabs';
import { removeTrace } from './trace';

/** The sheet that comes and goes with the marks. */
const reportId = 'report';

/** Marks, notes and sheets of ours put in, in the place of those that were there before. */
export function putMarkup(draft: Draft, markup: Markup): void {
  removeMarks(draft);
  removeOwn(draft, ({ id }) => id === reportId || markup.sheets.some((sheet) => sheet.id === id));
  const first = markup.position === 'front' ? 0 : tabsOf(draft).length;
  markup.sheets.forEach((drawing, index) => {
    addSheet(draft, drawing, first + index);
  });
  addMarks(draft, markup.marks, markup.notes);
}

/** Marks, notes and the report sheet taken out; summary sheets stay. */
export function takeMarks(draft: Draft): void {
  removeMarks(draft);
  removeOwn(draft, ({ id }) => id === reportId);
}

/** Sheets of ours put in, or those with the same ids replaced where they stand, under the titles they have by now. */
export function putSheets(draft: Draft, sheets: readonly SheetDrawing[], position: Markup['position']): void {
  const replaced = ownSheets(draft).filter((own) => sheets.some(({ id }) => id === own.id));
  const added = sheets.filter(({ id }) => !replaced.some((own) => own.id === id));
  withoutTheirTexts(draft, replaced, () => {
    for (const drawing of sheets) {
      const before = ownSheets(draft).find(({ id }) => id === drawing.id);
      if (before) {
        removeSheet(draft, before);
        addSheet(draft, drawing, before.index, before.name);
      }
    }
  });
  const first = position === 'front' ? 0 : tabsOf(draft).length;
  added.forEach((drawing, index) => {
    addSheet(draft, drawing, first + index);
  });
}

/** Removes sheets of ours; with the last one goes what the workbook got only for their sake. */
export function removeOwn(draft: Draft, isGone: (sheet: OwnSheet) => boolean): void {
  withoutTheirTexts(draft, ownSheets(draft).filter(isGone), () => {
    for (let own = ownSheets(draft).find(isGone); own; own = ownSheets(draft).find(isGone)) {
      removeSheet(draft, own);
    }
  });
  if (ownSheets(draft).length > 0) {
    return;
  }
  restoreViews(draft);
  trimLists(draft, ['cellXfs', 'borders', 'fills', 'fonts', 'numFmts']);
  removeNewStyles(draft);
  removeTrace(draft);
}

/** What of a markup cannot be written or kept, in a clerk's words. */
export function obstaclesIn(draft: Draft, markup: Markup): readonly Obstacle[] {
  const sheets = worksheetsOf(draft);
  const named = new Set([...markup.marks, ...markup.notes].map(({ sheet }) => sheet));
  const missing = [...named].filter((sheet) => !sheets.has(sheet));
  const spoken = [...sheets].flatMap(([sheet, part]) => {
    const cells = named.has(sheet) ? conversations(draft, part) : new Set<string>();
    const hit = markup.notes.filter((note) => note.sheet === sheet && cells.has(note.cell));
    return hit.map(({ cell }) => ({
      sheet,
      message: `${sheet}!${cell} 已有对话式批注，只标了颜色，说明见校验报告。`,
    }));
  });
  return [
    ...brokenSeal(draft),
    ...missing.map((sheet) => ({ sheet, message: `工作表“${sheet}”不能标记，问题见校验报告。` })),
    ...spoken,
  ];
}

/** Whatever is written into a signed file, its digital signature no longer vouches for it. */
function brokenSeal(draft: Draft): readonly Obstacle[] {
  return draft.names.some((name) => /^_xmlsignatures\//i.test(name))
    ? [{ message: '这个文件有数字签名，写入以后签名会失效；原文件没有改动。' }]
    : [];
}
