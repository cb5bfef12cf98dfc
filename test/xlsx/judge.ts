import { unzipSync } from 'fflate';
import { type XmlTree, xmlTree } from '../support/xml-tree';

/**
 * Judges a marked package against the one it was made from, by other people's code (fflate, saxes):
 * nothing of the old may be gone or changed, whatever has been added.
 */
export function lossesOf(before: Uint8Array, after: Uint8Array): readonly string[] {
  const old = unzipSync(before);
  const now = unzipSync(after);
  return Object.keys(old)
    .filter((name) => !name.endsWith('/'))
    .flatMap((name) => {
      const bytes = now[name];
      if (!bytes) {
        return [`${name}: gone`];
      }
      if (Buffer.compare(Buffer.from(old[name]!), Buffer.from(bytes)) === 0) {
        return [];
      }
      if (!mayChange(name)) {
        return [`${name}: changed`];
      }
      return missing(treeOf(old[name]!), treeOf(bytes), name);
    });
}

/** Only these have a reason to change. */
function mayChange(name: string): boolean {
  return /(\[Content_Types\]\.xml|\.rels|workbook\.xml|styles\.xml|worksheets\/[^/]+\.xml|comments\/?[^/]*\.xml|\.vml|pivotTable\d+\.xml)$/i.test(
    name,
  );
}

function treeOf(bytes: Uint8Array): XmlTree {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return xmlTree(new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(bytes).replace(/<br>/g, '<br/>'));
}

/** Numbers that move when something is put before them, counts, and the size of a box with more to say. */
const movable = new Set(['count', 'priority', 'localSheetId', 'activeTab', 'firstSheet', 'alt']);

/** The old element's attributes, texts and children, in order, must all be found in the new one. */
function missing(old: XmlTree, now: XmlTree, path: string): readonly string[] {
  const here = `${path}/${old.local}`;
  const attributes = Object.keys(old.attributes).filter(
    (name) => !movable.has(name) && old.attributes[name] !== now.attributes[name],
  );
  const text = now.text.trim().startsWith(old.text.trim()) || old.local === 'Anchor';
  let next = 0;
  const found = now.children;
  const children = old.children.flatMap((child) => {
    const tries = found.slice(next).findIndex((candidate) => isKept(child, candidate));
    if (tries < 0) {
      const twin = found.slice(next).find((candidate) => sameName(child, candidate));
      return twin ? missing(child, twin, here) : [`${here}: <${child.local}> gone`];
    }
    next += tries + 1;
    return [];
  });
  return [
    ...(sameName(old, now) ? [] : [`${here}: became <${now.local}>`]),
    ...attributes.map((name) => `${here}: ${name} changed`),
    ...(text ? [] : [`${here}: text changed`]),
    ...children,
  ];
}

function isKept(old: XmlTree, now: XmlTree): boolean {
  return missing(old, now, '').length === 0;
}

function sameName(one: XmlTree, other: XmlTree): boolean {
  return one.local === other.local && one.namespace === other.namespace;
}

const worksheetOrder =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

/** What Excel would call damaged: order of elements, ranks used twice, relations that lead nowhere, parts without type. */
export function faultsOf(file: Uint8Array): readonly string[] {
  const parts = unzipSync(file);
  const names = new Set(Object.keys(parts).map((name) => name.toLowerCase()));
  const types = treeOf(parts['[Content_Types].xml']!);
  const extensions = new Set(types.children.map(({ attributes }) => attributes.Extension?.toLowerCase()));
  const overrides = types.children.map(({ attributes }) => attributes.PartName?.toLowerCase() ?? '');
  return [
    ...Object.keys(parts).flatMap((name) => {
      const typed =
        extensions.has(name.split('.').at(-1)!.toLowerCase()) || overrides.includes(`/${name.toLowerCase()}`);
      return typed || name === '[Content_Types].xml' || name.endsWith('/')
        ? []
        : [`${name}: no content type`];
    }),
    ...overrides
      .filter((part) => part !== '' && !names.has(part.slice(1)))
      .map((part) => `${part}: typed but absent`),
    ...(new Set(overrides.filter(Boolean)).size === overrides.filter(Boolean).length
      ? []
      : ['a part typed twice']),
    ...Object.keys(parts)
      .filter((name) => name.endsWith('.vml'))
      .flatMap((name) => repeatedShapes(name, parts[name]!)),
    ...Object.keys(parts)
      .filter((name) => name.endsWith('.rels'))
      .flatMap((name) => danglingIn(name, parts[name]!, names)),
    ...Object.keys(parts)
      .filter((name) => /worksheets\/[^/]+\.xml$/.test(name))
      .flatMap((name) => sheetFaults(name, treeOf(parts[name]!))),
  ];
}

function repeatedShapes(name: string, bytes: Uint8Array): readonly string[] {
  const ids = treeOf(bytes)
    .children.filter(({ local }) => local === 'shape')
    .map(({ attributes }) => attributes.id);
  return new Set(ids).size === ids.length ? [] : [`${name}: shapes with the same id`];
}

function danglingIn(name: string, bytes: Uint8Array, names: ReadonlySet<string>): readonly string[] {
  const folder = name.replace(/_rels\/[^/]*$/, '');
  return treeOf(bytes).children.flatMap(({ attributes }) => {
    const target = attributes.Target ?? '';
    const path = new URL(target, `http://x/${folder}`).pathname.slice(1);
    return attributes.TargetMode === 'External' || names.has(decodeURI(path).toLowerCase())
      ? []
      : [`${name}: ${target} leads nowhere`];
  });
}

function sheetFaults(name: string, sheet: XmlTree): readonly string[] {
  const ranks = sheet.children.map(({ local }) => worksheetOrder.indexOf(local)).filter((rank) => rank >= 0);
  const ordered = ranks.every((rank, index) => index === 0 || ranks[index - 1]! <= rank);
  const priorities = rulesOf(sheet).flatMap(({ attributes }) => attributes.priority ?? []);
  return [
    ...(ordered ? [] : [`${name}: elements out of order`]),
    ...(new Set(priorities).size === priorities.length
      ? []
      : [`${name}: ranks used twice: ${priorities.join(' ')}`]),
  ];
}

function rulesOf(element: XmlTree): readonly XmlTree[] {
  return element.children.flatMap((child) => (child.local === 'cfRule' ? [child] : rulesOf(child)));
}
