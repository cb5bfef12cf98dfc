import type { Draft } from './draft';
import { UnreadableFile } from './read-failure';
import { partOfType, relationNamespace, relationsOf } from './relations';
import { attribute, attributes, child, childrenOf, type Element, type Splice, spliced } from './xml';

/** A tab of the workbook. */
export interface Tab {
  readonly name: string;
  readonly relation: string;
  /** By which the order of calculation names it. */
  readonly number: string;
  /** `''` where the relation leads nowhere. */
  readonly part: string;
  /** `worksheet`, `chartsheet`, … */
  readonly type: string;
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
  return childrenOf(child(draft.tree(part), 'sheets'), 'sheet').map((element) => {
    const relation = attribute(element, 'r:id') ?? '';
    const found = relations.find(({ id }) => id === relation);
    const name = attribute(element, 'name') ?? '';
    const number = attribute(element, 'sheetId') ?? '';
    return { name, relation, number, part: found?.part ?? '', type: found?.type ?? '' };
  });
}

/** The tabs whose cells can be marked: name → part. */
export function worksheetsOf(draft: Draft): ReadonlyMap<string, string> {
  const sheets = tabsOf(draft).filter(({ part, type }) => type === 'worksheet' && draft.has(part));
  return new Map(sheets.map(({ name, part }) => [name, part]));
}

/** Changes the workbook's part by splices that are found in its tree. */
export function editBook(draft: Draft, edit: (root: Element, text: string) => readonly Splice[]): void {
  const part = bookPart(draft);
  const text = draft.text(part);
  const splices = edit(draft.tree(part), text);
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
