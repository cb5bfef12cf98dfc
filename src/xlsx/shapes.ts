import { cellAddress, parseArea } from '../model/address';
import {
  attribute,
  child,
  descendants,
  type Element,
  parseRoot,
  retagged,
  type Splice,
  spliced,
  textOf,
  withAttribute,
  without,
} from './xml';

/** The box of a note: the cell it belongs to and where it stands. */
export interface Box {
  readonly cell: string;
  readonly anchor: string;
}

const namespaces =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

const shapeType =
  `<v:shapetype ${namespaces} id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** A drawing of notes without any; `cluster` is the thousand that its shapes are numbered in. */
export function emptyShapes(cluster: number): string {
  return `<xml ${namespaces}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${cluster}"/></o:shapelayout></xml>`;
}

/** The first thousand that no drawing of notes uses. */
export function freeCluster(drawings: readonly string[]): number {
  const used = drawings.flatMap((text) => [...text.matchAll(/idmap\b[^<>]{0,400}\bdata="([\d,]+)"/g)]);
  return Math.max(0, ...used.flatMap(([, list = '']) => list.split(',').map(Number))) + 1;
}

/** Adds boxes; `hasShapeType` of the part decides whether the common outline has to come too. */
export function addShapes(text: string, boxes: readonly Box[]): string {
  const root = parseRoot(text);
  const cluster = Number(/idmap\b[^<>]{0,400}\bdata="(\d+)/.exec(text)?.[1] ?? 1);
  const numbers = [...text.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number));
  const first = numbers.reduce((max, number) => Math.max(max, number), cluster * 1024) + 1;
  const type = text.includes('id="_x0000_t202"') ? '' : shapeType;
  const added = boxes.map((box, index) => shapeText(box, first + index)).join('');
  const at = root.tag.endsWith('/>') ? root.end : root.inner[1];
  return spliced(text, [{ start: at, end: at, text: type + added }]);
}

function shapeText({ cell, anchor }: Box, number: number): string {
  const { top = 0, left = 0 } = parseArea(cell) ?? {};
  const style =
    'position:absolute;margin-left:60pt;margin-top:2pt;width:240pt;height:80pt;z-index:1;visibility:hidden';
  return (
    `<v:shape ${namespaces} id="_x0000_s${number}" type="#_x0000_t202" style="${style}" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${top}</x:Row><x:Column>${left}</x:Column></x:ClientData></v:shape>`
  );
}

const oldAnchor = 'ledger-checkup:';

/** Gives boxes that are there already another place, and keeps the old one with the shape. */
export function enlargeShapes(text: string, boxes: readonly Box[]): string {
  const root = parseRoot(text);
  const shapes = new Map(noteShapes(text, root).map((shape) => [shape.cell, shape]));
  const splices = boxes.flatMap(({ cell, anchor }) => {
    const shape = shapes.get(cell);
    const place = shape && descendants(shape.element, 'Anchor')[0];
    if (
      !shape ||
      !place ||
      attribute(shape.element, 'alt') !== undefined ||
      !isLarger(anchor, textOf(text, place))
    ) {
      return [];
    }
    const before = textOf(text, place);
    return [
      retagged(shape.element, withAttribute(shape.element.tag, 'alt', oldAnchor + before)),
      { start: place.inner[0], end: place.inner[1], text: grownAnchor(before, anchor) },
    ];
  });
  return spliced(text, splices);
}

/** Left upper corner of the old box, extent of the new one. */
function grownAnchor(before: string, after: string): string {
  return [...before.split(',').slice(0, 4), ...after.split(',').slice(4)]
    .map((part) => part.trim())
    .join(', ');
}

function isLarger(after: string, before: string): boolean {
  const [, , , , , , rowAfter = 0] = after.split(',').map(Number);
  const [, , , , , , rowBefore = 0] = before.split(',').map(Number);
  return rowAfter > rowBefore;
}

/** Removes the boxes of these cells, and gives the enlarged ones their old place. */
export function removeShapes(text: string, cells: readonly string[]): string {
  const root = parseRoot(text);
  const gone = new Set(cells);
  const splices: Splice[] = [];
  for (const { cell, element } of noteShapes(text, root)) {
    const before = attribute(element, 'alt');
    if (gone.has(cell)) {
      splices.push(without(element));
    } else if (before?.startsWith(oldAnchor)) {
      const place = descendants(element, 'Anchor')[0];
      splices.push(retagged(element, withAttribute(element.tag, 'alt', undefined)));
      splices.push({ ...range(place ?? element), text: before.slice(oldAnchor.length) });
    }
  }
  const left = spliced(text, splices);
  return left.includes('"#_x0000_t202"') ? left : left.replace(shapeType, '');
}

function range({ inner }: Element): { start: number; end: number } {
  return { start: inner[0], end: inner[1] };
}

/** Whether anything is drawn at all: boxes of notes, buttons, pictures. */
export function hasShapes(text: string): boolean {
  return /<(?:\w+:)?(?:shape|rect|oval|line|group|image|roundrect)[\s>]/.test(text);
}

function noteShapes(
  text: string,
  root: Element,
): readonly { readonly cell: string; readonly element: Element }[] {
  return descendants(root, 'shape').flatMap((element) => {
    const data = child(element, 'ClientData');
    const row = child(data, 'Row');
    const column = child(data, 'Column');
    return data && row && column && attribute(data, 'ObjectType') === 'Note'
      ? [{ cell: cellAddress(Number(textOf(text, row)), Number(textOf(text, column))), element }]
      : [];
  });
}
