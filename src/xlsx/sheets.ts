import { cellAddress, quotedSheet } from '../model/address';
import type { SheetDrawing } from '../model/drawing';
import { withLiveAlerts } from '../model/settled';
import { markedSheetId, sheetMarker } from '../model/signature';
import { bookPart, editBook, mainNamespace, tabsOf, worksheetsOf } from './book';
import { styleNumbers } from './cell-styles';
import { addPart, freeName, removePart } from './content-types';
import type { Draft } from './draft';
import { addNames, forgetTitle, namesOf, removeNames } from './names';
import { addNotes, removeNotes } from './notes';
import { addRelation, relationsOf, removeRelation } from './relations';
import { forgetOrder } from './results';
import { sheetText } from './sheet-text';
import { blankTexts, textsNamedBy } from './string-list';
import { addTab, freeTab, movedTabs } from './tabs';
import { readTrace } from './trace';
import { child, childrenOf, without } from './xml';

/** A sheet of ours as it stands in a workbook. */
export interface OwnSheet {
  readonly id: string;
  readonly name: string;
  /** Index among the tabs. */
  readonly index: number;
}

/** Our sheets, found by hidden names that point at them, whatever they are called by now. */
export function ownSheets(draft: Draft): readonly OwnSheet[] {
  const tabs = tabsOf(draft).map(({ name }) => name);
  return namesOf(draft).flatMap(({ name, formula }) => {
    const id = markedSheetId(name);
    const sheet = /^\s*(?:'((?:[^']|'')*)'|([^'!]+))!/.exec(formula);
    const title = sheet?.[1]?.replaceAll("''", "'") ?? sheet?.[2];
    const index = title === undefined ? -1 : tabs.indexOf(title);
    return id === undefined || title === undefined || index < 0 ? [] : [{ id, name: title, index }];
  });
}

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Inserts a sheet of ours before the tab `index`. */
export function addSheet(
  draft: Draft,
  drawn: SheetDrawing,
  index: number,
  title = freeTab(draft, drawn.title),
): void {
  const drawing = withLiveAlerts(drawn);
  const part = freeName(draft, 'xl/worksheets/checkup', '.xml');
  const root = draft.tree(bookPart(draft));
  const namespace = mainNamespace(root);
  const styles = styleNumbers(draft, drawing.cells);
  addPart(draft, part, sheetType, sheetText(drawing, namespace, styles));
  const relation = addRelation(draft, bookPart(draft), 'worksheet', part);
  addTab(draft, title, relation, index);
  addNames(draft, [
    { name: sheetMarker(drawing.id), formula: `${quoted(title)}!$A$1`, tab: undefined },
    ...repeatedRows(drawing, title, index),
  ]);
  const notes = drawing.cells.flatMap(({ row, column, note }) =>
    note === undefined ? [] : [{ sheet: title, cell: cellAddress(row, column), text: note }],
  );
  addNotes(draft, part, notes);
}

function repeatedRows({ repeatRows }: SheetDrawing, title: string, tab: number) {
  return repeatRows
    ? [
        {
          name: '_xlnm.Print_Titles',
          formula: `${quoted(title)}!$${repeatRows[0] + 1}:$${repeatRows[1] + 1}`,
          tab,
        },
      ]
    : [];
}

function quoted(title: string): string {
  const name = quotedSheet(title);
  return name.startsWith("'") ? name : `'${name}'`;
}

/** What another program that saved the file has added to our sheet belongs to that sheet alone. */
const privateParts = new Set(['printerSettings', 'drawing', 'comments', 'vmlDrawing']);

/** Sheets of ours go, or are replaced, in `change`; texts that a program has put elsewhere for their sake go after them. */
export function withoutTheirTexts(draft: Draft, sheets: readonly OwnSheet[], change: () => void): void {
  const tabs = tabsOf(draft);
  const parts = sheets.flatMap(({ index }) => tabs[index]?.part ?? []).filter(draft.has);
  const texts = textsNamedBy(draft, parts);
  change();
  blankTexts(draft, texts, [...worksheetsOf(draft).values()]);
}

/** Removes a sheet of ours with everything that belongs to it. */
export function removeSheet(draft: Draft, { id, index, name }: OwnSheet): void {
  const tab = tabsOf(draft)[index];
  if (!tab) {
    return;
  }
  removeNotes(draft, tab.part);
  forgetOrder(draft, (sheet) => sheet === tab.number);
  editBook(draft, (root) => {
    const element = childrenOf(child(root, 'sheets'), 'sheet')[index];
    const moved = (other: number): number | undefined =>
      other === index ? undefined : other > index ? other - 1 : other;
    return [...(element ? [without(element)] : []), ...movedTabs(root, moved)];
  });
  removeRelation(draft, bookPart(draft), tab.relation);
  for (const relation of relationsOf(draft, tab.part)) {
    if (privateParts.has(relation.type)) {
      removePart(draft, relation.part);
    }
  }
  removePart(draft, tab.part);
  forgetTitle(draft, name);
  removeNames(draft, (name) => markedSheetId(name) === id, readTrace(draft).absent.has('definedNames'));
}
