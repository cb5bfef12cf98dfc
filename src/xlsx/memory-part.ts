import { isNewerMemory, type Memory, memoryOfXml, memoryXml } from '../model/memory';
import { bookPart } from './book';
import { addPart, freeName, removePart } from './content-types';
import { type Draft, openDraft } from './draft';
import { unreadable } from './read-failure';
import { addRelation, partOfType, relationsOf, removeRelation } from './relations';

/** What the workbook remembers, in the part that Excel's `customXmlParts` finds too; `undefined` where there is none. */
export function readMemory(draft: Draft): Memory | undefined {
  return ownParts(draft).find(({ memory }) => memory)?.memory;
}

/**
 * Replaces what is remembered; `undefined` takes the part out and leaves the package as it was before. What a later version
 * remembers is left as it is, and nothing is written beside it.
 */
export function writeMemory(draft: Draft, memory: Memory | undefined): void {
  if (!ownParts(draft).some(({ isNewer }) => isNewer)) {
    replaceMemory(draft, memory);
  }
}

/** Takes out everything of ours, whatever version has written it. */
export function removeMemory(draft: Draft): void {
  replaceMemory(draft, undefined);
}

function replaceMemory(draft: Draft, memory: Memory | undefined): void {
  const before = ownParts(draft);
  const [kept] = before;
  if (memory && kept) {
    draft.write(kept.part, memoryXml(memory));
  } else if (memory) {
    addOwnPart(draft, memory);
  }
  for (const { part, relation } of memory ? before.slice(1) : before) {
    const properties = partOfType(draft, part, 'customXmlProps');
    removePart(draft, part);
    removeRelation(draft, bookPart(draft), relation);
    if (properties) {
      removePart(draft, properties);
    }
  }
}

interface OwnPart {
  readonly part: string;
  readonly relation: string;
  /** `undefined` in a part of a later version. */
  readonly memory: Memory | undefined;
  readonly isNewer: boolean;
}

/** Excel gives parts other names when it saves: ours is known by what it holds. */
function ownParts(draft: Draft): readonly OwnPart[] {
  return relationsOf(draft, bookPart(draft)).flatMap(({ id, type, part }) => {
    const xml = type === 'customXml' && draft.has(part) ? draft.text(part) : '';
    const memory = memoryOfXml(xml);
    const isNewer = isNewerMemory(xml);
    return memory || isNewer ? [{ part, relation: id, memory, isNewer }] : [];
  });
}

const itemType = 'application/xml';
const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** Excel looks a part up by this id; one workbook has one part of ours. */
const properties =
  '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
  '<ds:datastoreItem ds:itemID="{6B1F3C52-8D0E-4E57-9A3B-2C9E7A41D805}" ' +
  'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>';

function addOwnPart(draft: Draft, memory: Memory): void {
  const part = freeName(draft, 'customXml/item', '.xml');
  addPart(draft, part, itemType, memoryXml(memory));
  addRelation(draft, bookPart(draft), 'customXml', part);
  const about = freeName(draft, 'customXml/itemProps', '.xml');
  addPart(draft, about, propertiesType, properties);
  addRelation(draft, part, 'customXmlProps', about);
}

/** What a workbook file remembers. @throws UnreadableFile */
export function memoryOfFile(bytes: Uint8Array): Memory | undefined {
  return guarded(() => readMemory(openDraft(bytes)));
}

/** Whether a later version remembers something in a file: it is kept, and nothing is written beside it. @throws UnreadableFile */
export function hasNewerMemory(bytes: Uint8Array): boolean {
  return guarded(() => ownParts(openDraft(bytes)).some(({ isNewer }) => isNewer));
}

/** The file with this for its memory, or without one. @throws UnreadableFile */
export function withMemory(bytes: Uint8Array, memory: Memory | undefined): Uint8Array {
  return guarded(() => {
    const draft = openDraft(bytes);
    if (!memory && !readMemory(draft)) {
      return bytes;
    }
    writeMemory(draft, memory);
    return draft.save();
  });
}

function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw unreadable(cause);
  }
}
