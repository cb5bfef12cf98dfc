import type { Draft } from './draft';
import { UnreadableFile } from './read-failure';
import { partOfType, relationNamespace, relationsOf } from './relations';
import {
  appended,
  attribute,
  attributes,
  child,
  childrenOf,
  type Element,
  escapeXml,
  parseRoot,
  type Splice,
  spliced,
  textOf,
  withAttribute,
} from './xml';

/** A tab of the workbook. */
export interface Tab {
  readonly name: string;
  readonly relation: string;
  /** `''` where the relation leads nowhere. */
  readonly part: string;
  /** `worksheet`, `chartsheet`, … */
  readonly type: string;
}

/** A name defined in the workbook. */
export interface BookName {
  readonly name: string;
  readonly formula: string;
  /** Index of the tab that it belongs to; `undefined` for the whole workbook. */
  readonly tab: number | undefined;
}

/** @throws UnreadableFile `damaged` where the package has no workbook */
export function bookPart(draft: Draft): string {
  const part = partOfType(draft, '', 'officeDocument');
  if (!part) {
    throw new UnreadableFile('damaged', { cause: 'no workbook' });
  }
  return part;
}

export function tabsOf(draft: Draft): readonly Tab[] {
  const part = bookPart(draft);
  const relations = relationsOf(draft, part);
  return childrenOf(child(parseRoot(draft.text(part)), 'sheets'), 'sheet').map((element) => {
    const relation = attribute(element, 'r:id') ?? '';
    const found = relations.find(({ id }) => id === relation);
    const name = attribute(element, 'name') ?? '';
    return { name, relation, part: found?.part ?? '', type: found?.type ?? '' };
  });
}

/** The tabs whose cells can be marked: name → part. */
export function worksheetsOf(draft: Draft): ReadonlyMap<string, string> {
  const sheets = tabsOf(draft).filter(({ part, type }) => type === 'worksheet' && draft.has(part));
  return new Map(sheets.map(({ name, part }) => [name, part]));
}

export function namesOf(draft: Draft): readonly BookName[] {
  const text = draft.text(bookPart(draft));
  return childrenOf(child(parseRoot(text), 'definedNames'), 'definedName').map((element) => {
    const tab = attribute(element, 'localSheetId');
    return {
      name: attribute(element, 'name') ?? '',
      formula: textOf(text, element),
      tab: tab === undefined ? undefined : Number(tab),
    };
  });
}

/** Changes the workbook's part by splices that are found in its tree. */
export function editBook(draft: Draft, edit: (root: Element, text: string) => readonly Splice[]): void {
  const part = bookPart(draft);
  const text = draft.text(part);
  const splices = edit(parseRoot(text), text);
  if (splices.length > 0) {
    draft.write(part, spliced(text, splices));
  }
}

/** Elements of a workbook in the order that the format demands. */
const order =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  );

/** Puts a new element where the format demands it. */
export function placedInBook(root: Element, name: string, text: string): Splice {
  const next = root.children.find((element) => order.indexOf(element.name) > order.indexOf(name));
  const at = next ? next.start : root.inner[1];
  return { start: at, end: at, text };
}

/** Defines hidden names; `absent` is told when the workbook had no list of names. */
export function addNames(draft: Draft, names: readonly BookName[]): { readonly absent: boolean } {
  let absent = false;
  editBook(draft, (root) => {
    const list = child(root, 'definedNames');
    const text = names.map((name) => nameText(root.prefix, name)).join('');
    absent = list === undefined;
    const tag = `${root.prefix}definedNames`;
    return [list ? appended(list, text) : placedInBook(root, 'definedNames', `<${tag}>${text}</${tag}>`)];
  });
  return { absent };
}

function nameText(prefix: string, { name, formula, tab }: BookName): string {
  const place = tab === undefined ? '' : ` localSheetId="${tab}"`;
  const hidden = name.startsWith('_xlnm.') ? '' : ' hidden="1"';
  return `<${prefix}definedName name="${name}"${place}${hidden}>${escapeXml(formula)}</${prefix}definedName>`;
}

/** Removes names; the list itself goes with the last one where `listToo` is set. */
export function removeNames(draft: Draft, isGone: (name: string) => boolean, listToo: boolean): void {
  editBook(draft, (root) => {
    const list = child(root, 'definedNames');
    const all = childrenOf(list, 'definedName');
    const gone = all.filter((element) => isGone(attribute(element, 'name') ?? ''));
    if (!list || gone.length === 0) {
      return [];
    }
    if (gone.length === all.length) {
      const tag = list.tag.replace(/\s*\/?>$/, '/>');
      return [{ start: list.start, end: list.end, text: listToo ? '' : tag }];
    }
    return gone.map(({ start, end }) => ({ start, end, text: '' }));
  });
}

/** The namespace that a part's own elements are in: strict files have another one. */
export function mainNamespace({ tag, prefix }: Element): string {
  return attributes(tag).get(prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`) ?? '';
}

/** The attribute that names a relation: `r:id="…"`, with its namespace where the part does not declare it. */
export function relationAttribute(draft: Draft, root: Element, id: string): string {
  const namespace = relationNamespace(draft).slice(0, -1);
  const declared = [...attributes(root.tag)].find(
    ([key, value]) => key.startsWith('xmlns:') && value === namespace,
  );
  return declared ? `${declared[0].slice(6)}:id="${id}"` : `xmlns:r="${namespace}" r:id="${id}"`;
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
      ? [{ start: element.start, end: element.end, text: '' }]
      : [tagSplice(element, withAttribute(element.tag, 'localSheetId', String(after)))];
  });
  const views = childrenOf(child(root, 'bookViews'), 'workbookView').flatMap((element) => {
    const tag = ['activeTab', 'firstSheet'].reduce((changed, name) => {
      const before = Number(attribute(element, name) ?? 0);
      const stays = name === 'firstSheet' && before === 0;
      const after = stays ? 0 : (moved(before) ?? Math.max(0, before - 1));
      return before === after ? changed : withAttribute(changed, name, String(after));
    }, element.tag);
    return tag === element.tag ? [] : [tagSplice(element, tag)];
  });
  return [...names, ...views];
}

function tagSplice({ start, tag }: Element, text: string): Splice {
  return { start, end: start + tag.length, text };
}
