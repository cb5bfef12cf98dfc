import type { Draft } from '../draft';
import { relationsOf } from '../relations';
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
} from '../xml';
import { movedAddress, movedLine, movedSpan, refuse, type Shift } from './lines';
import { shiftedTable } from './tables';

/** Notes and conversations go with their cells. */
function shiftedComments(name: string) {
  return (_text: string, root: Element, shift: Shift): readonly Splice[] =>
    descendants(root, name).map((comment) => {
      const cell = movedAddress(shift, attribute(comment, 'ref') ?? '');
      return cell === undefined
        ? without(comment)
        : retagged(comment, withAttribute(comment.tag, 'ref', cell));
    });
}

/** The boxes of notes: each has its cell and a place of its own. What else is drawn in this way are controls. */
function shiftedShapes(text: string, root: Element, shift: Shift): readonly Splice[] {
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

/** Pictures, charts and shapes: they move with their cells, and those that are tied to both corners grow with them. */
function shiftedDrawing(text: string, root: Element, shift: Shift): readonly Splice[] {
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

type Change = (text: string, root: Element, shift: Shift) => readonly Splice[];

/** Parts of a sheet that say where on it they are. */
const moved: Readonly<Record<string, Change>> = {
  comments: shiftedComments('comment'),
  threadedComment: shiftedComments('threadedComment'),
  vmlDrawing: shiftedShapes,
  drawing: shiftedDrawing,
  table: shiftedTable,
};

/** Parts of a sheet that are the same wherever its lines are. */
const unmoved = new Set(['hyperlink', 'printerSettings', 'image', 'customProperty', 'slicer', 'timeline']);

const names: Readonly<Record<string, string>> = {
  pivotTable: '数据透视表',
  queryTable: '外部数据',
  tableSingleCells: '映射到 XML 的单元格',
  oleObject: '嵌入的对象',
  package: '嵌入的对象',
  control: '控件',
  ctrlProp: '表单控件',
};

/** Moves what is tied to cells of the sheet in parts of its own. */
export function shiftParts(draft: Draft, sheetPart: string, shift: Shift): void {
  for (const { type, part } of relationsOf(draft, sheetPart)) {
    const change = moved[type];
    if (!change && !unmoved.has(type)) {
      refuse(
        shift,
        `工作表“${shift.sheet}”里有${names[type] ?? `这里不认识的内容（${type}）`}，不能可靠地跟着移动`,
      );
    }
    if (change && draft.has(part)) {
      const text = draft.text(part);
      draft.write(part, spliced(text, change(text, parseRoot(text), shift)));
    }
  }
}
