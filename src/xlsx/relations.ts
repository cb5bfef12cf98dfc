import type { Draft } from './draft';
import { relationsName, resolved } from './read-relations';
import { appended, attribute, childrenOf, parseRoot, spliced, without } from './xml';
import { escapeXml } from './xml-text';

/** A link from one part of a package to another. */
export interface Relation {
  readonly id: string;
  /** Last word of the type: `worksheet`, `comments`, `vmlDrawing`. */
  readonly type: string;
  /** Name of the part; `''` for what lies outside of the package. */
  readonly part: string;
}

const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships/';

export function relationsOf(draft: Draft, source: string): readonly Relation[] {
  const name = relationsName(source);
  if (!draft.has(name)) {
    return [];
  }
  return childrenOf(draft.tree(name), 'Relationship').map((element) => ({
    id: attribute(element, 'Id') ?? '',
    type: (attribute(element, 'Type') ?? '').split('/').at(-1) ?? '',
    part:
      attribute(element, 'TargetMode') === 'External'
        ? ''
        : resolved(source, attribute(element, 'Target') ?? ''),
  }));
}

/** Part that the first relation of a type leads to; `undefined` also where the part itself is missing. */
export function partOfType(draft: Draft, source: string, type: string): string | undefined {
  return relationsOf(draft, source).find((relation) => relation.type === type && draft.has(relation.part))
    ?.part;
}

/** The namespace of relation types and of `r:id`, which is another one in strict files. */
export function relationNamespace(draft: Draft): string {
  return draft.text('_rels/.rels').includes(`${strict}officeDocument`) ? strict : transitional;
}

/** Adds a relation and returns its id. */
export function addRelation(draft: Draft, source: string, type: string, part: string): string {
  const name = relationsName(source);
  const text = draft.has(name) ? draft.text(name) : emptyRelations;
  const root = draft.has(name) ? draft.tree(name) : parseRoot(text);
  const used = new Set(childrenOf(root, 'Relationship').map((element) => attribute(element, 'Id')));
  let number = 1;
  while (used.has(`rIdCheckup${number}`)) {
    number++;
  }
  const id = `rIdCheckup${number}`;
  const kind = relationNamespace(draft) + type;
  const written = `<${root.prefix}Relationship Id="${id}" Type="${kind}" Target="/${escapeXml(part)}"/>`;
  draft.write(name, spliced(text, [appended(root, written)]));
  return id;
}

const emptyRelations =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Takes a relation out; the list itself goes with its last one. */
export function removeRelation(draft: Draft, source: string, id: string): void {
  const name = relationsName(source);
  const text = draft.text(name);
  const all = childrenOf(draft.tree(name), 'Relationship');
  const gone = all.filter((element) => attribute(element, 'Id') === id);
  if (gone.length === all.length) {
    draft.remove(name);
  } else {
    draft.write(name, spliced(text, gone.map(without)));
  }
}
