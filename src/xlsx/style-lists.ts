import { bookPart, mainNamespace } from './book';
import { addPart, removePart } from './content-types';
import { crc32 } from './crc';
import type { Draft } from './draft';
import { addRelation, partOfType, relationsOf, removeRelation } from './relations';
import { forget, readTrace, remember } from './trace';
import {
  appended,
  attribute,
  child,
  type Element,
  retagged,
  type Splice,
  spliced,
  withAttribute,
} from './xml';

/** The part with the styles; made where the workbook has none. */
export function stylesPart(draft: Draft): string {
  const found = partOfType(draft, bookPart(draft), 'styles');
  if (found) {
    return found;
  }
  addPart(draft, newPart, contentType, emptyStyles(draft));
  addRelation(draft, bookPart(draft), 'styles', newPart);
  return newPart;
}

/** Takes the styles out again that we have made, once nothing of ours is left in them. */
export function removeNewStyles(draft: Draft): void {
  const book = bookPart(draft);
  const styles = relationsOf(draft, book).find(({ type }) => type === 'styles');
  if (styles && draft.has(styles.part) && draft.text(styles.part) === emptyStyles(draft)) {
    removeRelation(draft, book, styles.id);
    removePart(draft, styles.part);
  }
}

/** Some readers look nowhere else. */
const newPart = 'xl/styles.xml';

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

function emptyStyles(draft: Draft): string {
  const namespace = mainNamespace(draft.tree(bookPart(draft)));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>'
  );
}

/** The lists of a styles part that we add to, in the order that the format demands. */
const order =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

type StyleList = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** The entries of a list as they are written. */
export function listEntries(draft: Draft, list: StyleList): readonly string[] {
  const part = stylesPart(draft);
  const text = draft.text(part);
  return (child(draft.tree(part), list)?.children ?? []).map(({ start, end }) => text.slice(start, end));
}

/**
 * Appends entries to a list, each once, and returns the index of every one.
 * @param written an entry in the prefix of the part's names
 */
export function addToList(
  draft: Draft,
  list: StyleList,
  written: (prefix: string) => readonly string[],
): readonly number[] {
  const part = stylesPart(draft);
  const text = draft.text(part);
  const root = draft.tree(part);
  const entries = listEntries(draft, list);
  const wanted = written(root.prefix);
  const added = [...new Set(wanted)].filter((entry) => !entries.includes(entry));
  if (added.length > 0) {
    const found = child(root, list);
    draft.write(part, spliced(text, found ? grown(found, added) : [createdList(root, list, added)]));
    const before = readTrace(draft).lists.get(list)?.before ?? entries.length;
    const ours = [...entries, ...added].slice(before);
    remember(draft, {
      absent: new Set(found ? [] : [list]),
      lists: new Map([[list, { before, checksum: checksum(ours) }]]),
    });
  }
  const all = [...entries, ...added];
  return wanted.map((entry) => all.indexOf(entry));
}

function checksum(entries: readonly string[]): number {
  return crc32(new TextEncoder().encode(entries.join('')));
}

function grown(list: Element, added: readonly string[]): readonly Splice[] {
  const count = attribute(list, 'count');
  const tag = withAttribute(
    list.tag,
    'count',
    count === undefined ? undefined : String(Number(count) + added.length),
  );
  const body = appended(list, added.join(''));
  return list.tag.endsWith('/>')
    ? [{ start: list.start, end: list.end, text: tag.replace(/\s*\/>$/, body.text) }]
    : [retagged(list, tag), body];
}

function createdList(root: Element, list: StyleList, added: readonly string[]): Splice {
  const next = root.children.find((element) => order.indexOf(element.name) > order.indexOf(list));
  const at = next ? next.start : root.inner[1];
  const tag = root.prefix + list;
  return { start: at, end: at, text: `<${tag} count="${added.length}">${added.join('')}</${tag}>` };
}

/** Takes our entries off the ends of lists, as far as they still stand there as we wrote them. */
export function trimLists(draft: Draft, lists: readonly StyleList[]): void {
  const { lists: traced, absent } = readTrace(draft);
  for (const list of lists) {
    const ours = traced.get(list);
    const entries = ours ? listEntries(draft, list) : [];
    if (ours && entries.length > ours.before && checksum(entries.slice(ours.before)) === ours.checksum) {
      cutList(draft, list, ours.before, absent.has(list));
    }
  }
  if (lists.some((list) => traced.has(list))) {
    forget(draft, lists);
  }
}

/** Leaves the first `length` entries of a list; an empty list goes too where it was not there before. */
export function cutList(draft: Draft, list: StyleList, length: number, listToo: boolean): void {
  const part = stylesPart(draft);
  const text = draft.text(part);
  const found = child(draft.tree(part), list);
  const first = found?.children[length];
  if (!found || !first) {
    return;
  }
  const gone = found.children.length - length;
  const count = attribute(found, 'count');
  const tag = withAttribute(
    found.tag,
    'count',
    count === undefined ? undefined : String(Number(count) - gone),
  );
  const whole = { start: found.start, end: found.end };
  const splices =
    length === 0
      ? [{ ...whole, text: listToo ? '' : tag.replace(/\s*>$/, '/>') }]
      : [retagged(found, tag), { start: first.start, end: found.inner[1], text: '' }];
  draft.write(part, spliced(text, splices));
}
