import { attribute, child, type Element, type Splice, textOf } from '../xml';
import { movedLine, movedSpan, type Shift } from './lines';
import { refuse } from './refusals';

/** Pictures, charts and shapes: they move with their cells, and those that are tied to both corners grow with them. */
export function shiftedDrawing(text: string, root: Element, shift: Shift): readonly Splice[] {
  return root.children.flatMap((anchor): readonly Splice[] => {
    const from = cornerOf(text, child(anchor, 'from'), shift);
    const to = cornerOf(text, child(anchor, 'to'), shift);
    if (!from || attribute(anchor, 'editAs') === 'absolute') {
      return [];
    }
    const [first, last] = [from.line, to?.line ?? from.line];
    if (shift.kind === 'delete' && first >= shift.at && last < shift.at + shift.count) {
      refuse(shift, `要删除的${shift.axis === 'rows' ? '行' : '列'}里有图片、图表或图形`);
    }
    const isSized = anchor.name === 'twoCellAnchor' && attribute(anchor, 'editAs') !== 'oneCell';
    const [low = first, high = last] = isSized
      ? (movedSpan(shift, first, last) ?? [])
      : movedWhole(shift, first, last);
    return [
      ...from.write(low, movedLine(shift, first) === undefined),
      ...(to && isSized && movedLine(shift, last) === undefined
        ? to.write(shift.at, true)
        : (to?.write(high, false) ?? [])),
    ];
  });
}

/** As far as its first line is moved. */
function movedWhole(shift: Shift, first: number, last: number): readonly [number, number] {
  const low = movedLine(shift, first) ?? shift.at;
  return [low, last + low - first];
}

interface Corner {
  readonly line: number;
  /** `isCut`: its own line is deleted, and it begins or ends where the next one does. */
  readonly write: (line: number, isCut: boolean) => readonly Splice[];
}

function cornerOf(text: string, corner: Element | undefined, { axis }: Shift): Corner | undefined {
  const line = child(corner, axis === 'rows' ? 'row' : 'col');
  const offset = child(corner, axis === 'rows' ? 'rowOff' : 'colOff');
  return (
    line && {
      line: Number(textOf(text, line)),
      write: (now, isCut) => [
        { start: line.inner[0], end: line.inner[1], text: String(now) },
        ...(isCut && offset ? [{ start: offset.inner[0], end: offset.inner[1], text: '0' }] : []),
      ],
    }
  );
}
