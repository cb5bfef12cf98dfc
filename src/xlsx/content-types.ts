import type { Draft } from './draft';
import { relationsName } from './read-relations';
import { appended, attribute, childrenOf, type Element, spliced, without } from './xml';
import { escapeXml } from './xml-text';

const typesName = '[Content_Types].xml';

/** Adds a part with its content type. */
export function addPart(draft: Draft, part: string, contentType: string, content: string): void {
  draft.write(part, content);
  const types = draft.text(typesName);
  const root = draft.tree(typesName);
  const written = `<${root.prefix}Override PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`;
  draft.write(typesName, spliced(types, [appended(root, written)]));
}

/** The content type that a part declares for itself, not by its extension. */
export function partContentType(draft: Draft, part: string): string | undefined {
  const element = childrenOf(draft.tree(typesName), 'Override').find(
    (one) => attribute(one, 'PartName')?.toLowerCase() === `/${part.toLowerCase()}`,
  );
  return element && attribute(element, 'ContentType');
}

/** Removes a part together with its relations and its content type. */
export function removePart(draft: Draft, part: string): void {
  draft.remove(part);
  draft.remove(relationsName(part));
  const types = draft.text(typesName);
  const gone = childrenOf(draft.tree(typesName), 'Override').filter(
    (element) => attribute(element, 'PartName')?.toLowerCase() === `/${part.toLowerCase()}`,
  );
  if (gone.length > 0) {
    draft.write(typesName, spliced(types, gone.map(without)));
  }
}

/** A name that no part has yet: `before1after`, `before2after`, … */
export function freeName(draft: Draft, before: string, after: string): string {
  let number = 1;
  while (draft.has(`${before}${number}${after}`)) {
    number++;
  }
  return `${before}${number}${after}`;
}

/** Declares what parts with this extension are; `false` where that was declared already. */
export function declareExtension(draft: Draft, extension: string, contentType: string): boolean {
  const types = draft.text(typesName);
  const root = draft.tree(typesName);
  if (extensionElement(root, extension)) {
    return false;
  }
  const { end } = root.children[0] ? { end: root.children[0].start } : { end: root.inner[1] };
  const text = `<${root.prefix}Default Extension="${extension}" ContentType="${contentType}"/>`;
  draft.write(typesName, spliced(types, [{ start: end, end, text }]));
  return true;
}

/** Takes the declaration back once no part has the extension. */
export function retractExtension(draft: Draft, extension: string): void {
  const types = draft.text(typesName);
  const element = extensionElement(draft.tree(typesName), extension);
  if (element && !draft.names.some((name) => name.toLowerCase().endsWith(`.${extension}`))) {
    draft.write(typesName, spliced(types, [without(element)]));
  }
}

function extensionElement(root: Element, extension: string): Element | undefined {
  return childrenOf(root, 'Default').find(
    (element) => attribute(element, 'Extension')?.toLowerCase() === extension,
  );
}
