import {
  attribute,
  child,
  descendants,
  type Element,
  retagged,
  type Splice,
  textOf,
  withAttribute,
  without,
} from '../xml';
import { movedAddress, movedLine, type Shift } from './lines';
import { refuse } from './refusals';

/** Notes and conversations go with their cells. */
export function shiftedComments(name: string) {
  return (_text: string, root: Element, shift: Shift): readonly Splice[] =>
    descendants(root, name).map((comment) => {
      const cell = movedAddress(shift, attribute(comment, 'ref') ?? '');
      return cell === undefined
        ? without(comment)
        : retagged(comment, withAttribute(comment.tag, 'ref', cell));
    });
}

/** The boxes of notes: each has its cell and a place of its own. What else is drawn in this way are controls. */
export function shiftedShapes(text: string, root: Element, shift: Shift): readonly Splice[] {
  return descendants(root, 'shape').flatMap((shape) => {
    const data = child(shape, 'ClientData');
    const row = child(data, 'Row');
    const column = child(data, 'Column');
    if (!data) {
      // The pictures of a header or a footer stand on no cell.
      return [];
    }
    if (attribute(data, 'ObjectType') !== 'Note' || !row || !column) {
      refuse(shift, `工作表“${shift.sheet}”里有控件`);
    }
    const line = shift.axis === 'rows' ? row : column;
    const before = Number(textOf(text, line));
    const now = movedLine(shift, before);
    if (now === undefined) {
      return [without(shape)];
    }
    const anchor = child(data, 'Anchor');
    return [
      { start: line.inner[0], end: line.inner[1], text: String(now) },
      ...(anchor
        ? [
            {
              start: anchor.inner[0],
              end: anchor.inner[1],
              text: shiftedAnchor(textOf(text, anchor), shift, now - before),
            },
          ]
        : []),
    ];
  });
}

/** `left column, pixels, top row, pixels, right column, pixels, bottom row, pixels`: as far as its cell is moved. */
function shiftedAnchor(anchor: string, { axis }: Shift, by: number): string {
  const moved = axis === 'rows' ? [2, 6] : [0, 4];
  return anchor
    .split(',')
    .map((number, at) => (moved.includes(at) ? Math.max(0, Number(number) + by) : Number(number)))
    .join(', ');
}
