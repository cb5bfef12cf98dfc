import { freeTitle } from '../model/address';
import { editBook, placedInBook, relationAttribute, tabsOf } from './book';
import type { Draft } from './draft';
import { readTrace, remember } from './trace';
import {
  attribute,
  child,
  childrenOf,
  type Element,
  retagged,
  type Splice,
  withAttribute,
  without,
} from './xml';
import { escapeXml } from './xml-text';

/** The other tabs stay as they are: the one that was active is active still. */
export function addTab(draft: Draft, title: string, relation: string, index: number): void {
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

/** Excel's rules for a tab's title, and no title twice. */
export function freeTab(draft: Draft, title: string): string {
  const allowed = title.replace(/[[\]:*?/\\\p{Cc}]/gu, ' ').replace(/^[' ]+|[' ]+$/g, '') || '台账体检';
  return freeTitle(allowed, new Set(tabsOf(draft).map(({ name }) => name)));
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
      return [without(list)];
    }
    return views
      .filter((view) => absent.has('activeTab') && attribute(view, 'activeTab') === '0')
      .map((view) => retagged(view, withAttribute(view.tag, 'activeTab', undefined)));
  });
}

/** Every index of a tab in the workbook (names, views) moved as `moved` says; names of a tab that is gone go too. */
export function movedTabs(root: Element, moved: (index: number) => number | undefined): readonly Splice[] {
  const names = childrenOf(child(root, 'definedNames'), 'definedName').flatMap((element) => {
    const before = attribute(element, 'localSheetId');
    const after = before === undefined ? undefined : moved(Number(before));
    if (before === undefined || before === String(after)) {
      return [];
    }
    return after === undefined
      ? [without(element)]
      : [retagged(element, withAttribute(element.tag, 'localSheetId', String(after)))];
  });
  const views = childrenOf(child(root, 'bookViews'), 'workbookView').flatMap((element) => {
    const tag = ['activeTab', 'firstSheet'].reduce((changed, name) => {
      const before = Number(attribute(element, name) ?? 0);
      const stays = name === 'firstSheet' && before === 0;
      const after = stays ? 0 : (moved(before) ?? Math.max(0, before - 1));
      return before === after ? changed : withAttribute(changed, name, String(after));
    }, element.tag);
    return tag === element.tag ? [] : [retagged(element, tag)];
  });
  return [...names, ...views];
}
