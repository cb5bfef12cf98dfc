import { cellAddress, quotedSheet } from '../model/address';
import type { SheetDrawing } from '../model/drawing';
import { markedSheetId, sheetMarker } from '../model/signature';
import {
  addNames,
  bookPart,
  editBook,
  mainNamespace,
  movedTabs,
  namesOf,
  placedInBook,
  relationAttribute,
  removeNames,
  tabsOf,
} from './book';
import { styleNumbers } from './cell-styles';
import type { Draft } from './draft';
import { addNotes, removeNotes } from './notes';
import { addPart, addRelation, freeName, relationsOf, removePart, removeRelation } from './relations';
import { sheetText } from './sheet-text';
import { readTrace, remember } from './trace';
import { attribute, child, childrenOf, escapeXml, parseRoot, withAttribute } from './xml';

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
  drawing: SheetDrawing,
  index: number,
  title = freeTitle(draft, drawing.title),
): void {
  const part = freeName(draft, 'xl/worksheets/checkup', '.xml');
  const root = parseRoot(draft.text(bookPart(draft)));
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

/** The other tabs stay as they are: the one that was active is active still. */
function addTab(draft: Draft, title: string, relation: string, index: number): void {
  const absent = new Set<string>();
  editBook(draft, (root) => {
    const list = child(root, 'sheets');
    const sheets = childrenOf(list, 'sheet');
    const number = sheets.reduce((max, sheet) => Math.max(max, Number(attribute(sheet, 'sheetId'))), 0) + 1;
    const text = `<${root.prefix}sheet name="${escapeXml(title)}" sheetId="${number}" ${relationAttribute(draft, root, relation)}/>`;
    const at = sheets[index]?.start ?? sheets.at(-1)?.end ?? list?.inner[1] ?? root.inner[1];
    const views = childrenOf(child(root, 'bookViews'), 'workbookView');
    if (views.length === 0) {
      absent.add('bookViews');
    } else if (views.some((view) => attribute(view, 'activeTab') === undefined)) {
      absent.add('activeTab');
    }
    const view = `<${root.prefix}bookViews><${root.prefix}workbookView activeTab="${index === 0 ? 1 : 0}"/></${root.prefix}bookViews>`;
    return [
      { start: at, end: at, text },
      ...movedTabs(root, (tab) => (tab >= index ? tab + 1 : tab)),
      ...(views.length === 0 ? [placedInBook(root, 'bookViews', view)] : []),
    ];
  });
  if (absent.size > 0) {
    remember(draft, { absent });
  }
}

/** Excel's rules for a tab's title, and no title twice: a number is added. */
function freeTitle(draft: Draft, title: string): string {
  const used = new Set(tabsOf(draft).map(({ name }) => name.toLowerCase()));
  const allowed = title.replace(/[[\]:*?/\\\p{Cc}]/gu, ' ').replace(/^[' ]+|[' ]+$/g, '') || '台账体检';
  let name = allowed.slice(0, 31);
  for (let number = 2; used.has(name.toLowerCase()); number++) {
    const end = ` (${number})`;
    name = allowed.slice(0, 31 - end.length) + end;
  }
  return name;
}

/** What another program that saved the file has added to our sheet belongs to that sheet alone. */
const privateParts = new Set(['printerSettings', 'drawing', 'comments', 'vmlDrawing']);

/** Removes a sheet of ours with everything that belongs to it. */
export function removeSheet(draft: Draft, { id, index }: OwnSheet): void {
  const tab = tabsOf(draft)[index];
  if (!tab) {
    return;
  }
  removeNotes(draft, tab.part);
  editBook(draft, (root) => {
    const element = childrenOf(child(root, 'sheets'), 'sheet')[index];
    const moved = (other: number): number | undefined =>
      other === index ? undefined : other > index ? other - 1 : other;
    return [
      ...(element ? [{ start: element.start, end: element.end, text: '' }] : []),
      ...movedTabs(root, moved),
    ];
  });
  removeRelation(draft, bookPart(draft), tab.relation);
  for (const relation of relationsOf(draft, tab.part)) {
    if (privateParts.has(relation.type)) {
      removePart(draft, relation.part);
    }
  }
  removePart(draft, tab.part);
  removeNames(draft, (name) => markedSheetId(name) === id, readTrace(draft).absent.has('definedNames'));
}

/** As long as the views that we write can be; what another program has written since says more. */
const ownView = '<prefix:workbookView activeTab="000"/>';

/** Takes back what was added to the workbook's views, once no sheet of ours is left. */
export function restoreViews(draft: Draft): void {
  const { absent } = readTrace(draft);
  editBook(draft, (root) => {
    const list = child(root, 'bookViews');
    const views = childrenOf(list, 'workbookView');
    if (list && absent.has('bookViews') && list.inner[1] - list.inner[0] < ownView.length) {
      return [{ start: list.start, end: list.end, text: '' }];
    }
    return views
      .filter((view) => absent.has('activeTab') && attribute(view, 'activeTab') === '0')
      .map(({ start, tag }) => ({
        start,
        end: start + tag.length,
        text: withAttribute(tag, 'activeTab', undefined),
      }));
  });
}
