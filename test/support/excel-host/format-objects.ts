import { cellKey, put } from './book';
import { refuse } from './failures';
import { type HostObject, objectType, type Scalar } from './object-type';
import { allowChange, areasOf, type BookAreas, type BookRange } from './ranges';

interface RangePart extends HostObject {
  readonly range: BookRange | BookAreas;
  readonly edge?: string;
}

const part = (kind: string) => (target: RangePart) => ({ ...target, kind });

/** Sets a property of the look of every cell in the range. */
function look(name: string, allows: (value: unknown) => boolean = () => true): Scalar<RangePart> {
  return {
    read: () => refuse('InvalidArgument', `${name} is never read`),
    write: ({ range, edge }, value: unknown) => {
      allowChange(range.sheet);
      if (!allows(value)) {
        refuse('InvalidArgument', `${name} ${value}`);
      }
      for (const { top, left, bottom, right } of areasOf(range)) {
        for (let row = top; row <= bottom; row += 1) {
          for (let column = left; column <= right; column += 1) {
            const before = range.sheet.cells.get(cellKey(row, column))?.look;
            put(range.sheet, row, column, { look: { ...before, [edge ? `${edge}.${name}` : name]: value } });
          }
        }
      }
    },
  };
}

/** Widths and heights belong to the lines, not to the cells. */
function size(name: 'width' | 'height'): Scalar<RangePart> {
  return {
    read: ({ range }) => range.sheet.page[name],
    write: ({ range }, value: number) => {
      allowChange(range.sheet);
      for (const { top, left, bottom, right } of areasOf(range)) {
        const [first, last] = name === 'width' ? [left, right] : [top, bottom];
        for (let line = first; line <= last; line += 1) {
          range.sheet.page[`${name} ${line}`] = value;
        }
      }
    },
  };
}

const isColour = (value: unknown) => /^#[0-9A-F]{6}$/i.test(String(value));
const oneOf =
  (...choices: readonly string[]) =>
  (value: unknown) =>
    choices.includes(String(value));

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'];

/** A single cell has no inner borders: Excel refuses to set them. */
function borderAt(target: RangePart, edge: string): RangePart {
  const wrong = areasOf(target.range).some(
    (area) =>
      (edge === 'InsideHorizontal' && area.top === area.bottom) ||
      (edge === 'InsideVertical' && area.left === area.right),
  );
  return edges.includes(edge) && !wrong
    ? { kind: 'RangeBorder', range: target.range, edge }
    : refuse('InvalidArgument', `no border ${edge}`);
}

/** Fill, font, borders and alignment of ranges. */
export const formatObjects = {
  RangeFormat: objectType<RangePart>({
    scalars: {
      HorizontalAlignment: look('horizontalAlignment', oneOf('Left', 'Center', 'Right', 'General')),
      VerticalAlignment: look('verticalAlignment', oneOf('Top', 'Center', 'Bottom')),
      WrapText: look('wrapText'),
      ColumnWidth: size('width'),
      RowHeight: size('height'),
    },
    links: { Fill: part('RangeFill'), Font: part('RangeFont'), Borders: part('RangeBorderCollection') },
  }),
  RangeFill: objectType<RangePart>({ scalars: { Color: look('fill', isColour) } }),
  RangeFont: objectType<RangePart>({
    scalars: {
      Color: look('text', isColour),
      Size: look('size'),
      Bold: look('bold'),
      Strikethrough: look('strike'),
      Underline: look('underline', oneOf('None', 'Single')),
    },
  }),
  RangeBorderCollection: objectType<RangePart>({ item: borderAt }),
  RangeBorder: objectType<RangePart>({
    scalars: {
      Style: look('style', oneOf('None', 'Continuous', 'Dash', 'Dot')),
      Color: look('color', isColour),
    },
  }),
};
