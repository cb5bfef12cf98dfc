import { bookPart, editBook, placedInBook } from './book';
import type { Draft } from './draft';
import { appended, attribute, child, childrenOf, textOf, without } from './xml';
import { escapeXml } from './xml-text';

/** A name defined in the workbook. */
export interface BookName {
  readonly name: string;
  readonly formula: string;
  /** Index of the tab that it belongs to; `undefined` for the whole workbook. */
  readonly tab: number | undefined;
}

export function namesOf(draft: Draft): readonly BookName[] {
  const part = bookPart(draft);
  const text = draft.text(part);
  return childrenOf(child(draft.tree(part), 'definedNames'), 'definedName').map((element) => {
    const tab = attribute(element, 'localSheetId');
    return {
      name: attribute(element, 'name') ?? '',
      formula: textOf(text, element),
      tab: tab === undefined ? undefined : Number(tab),
    };
  });
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
    return gone.map(without);
  });
}
