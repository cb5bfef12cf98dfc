import { parseArea } from '../model/address';
import type { Area } from '../model/workbook';
import { attribute, isOn } from './read-xml';
import { localName, type Token } from './xml-tokens';

/** What stands around the rows of a sheet. */
export interface Frame {
  readonly merges: Area[];
  readonly filters: Area[];
  /** First and last column (from 0) of stretches that are hidden. */
  readonly hidden: [first: number, last: number][];
  isProtected: boolean;
}

const maxColumns = 16_384;

/** Takes the tags around the rows one by one, in the order of the file. */
export function frameReader(): { readonly frame: Frame; take(token: Token, text: string): void } {
  const frame: Frame = { merges: [], filters: [], hidden: [], isProtected: false };
  let filter: Area | undefined;
  /** Inside of a filter column: what follows is a criterion. */
  let isInColumn = false;
  /** Views of other people hold filters of their own, which are not on. */
  let isInViews = false;
  return {
    frame,
    take: (token, text) => {
      const name = localName(token.name);
      const tag = text.slice(token.start, token.end - 1);
      if (name === 'customSheetViews') {
        isInViews = token.kind === 'open';
      } else if (token.kind === 'close') {
        filter = name === 'autoFilter' ? undefined : filter;
        isInColumn = isInColumn && name !== 'filterColumn';
      } else if (name === 'col' && isOn(attribute(tag, 'hidden'))) {
        frame.hidden.push(stretch(tag));
      } else if (name === 'mergeCell') {
        frame.merges.push(...areaOf(tag));
      } else if (name === 'sheetProtection') {
        frame.isProtected ||= isOn(attribute(tag, 'sheet'));
      } else if (name === 'autoFilter') {
        filter = isInViews || token.kind === 'empty' ? undefined : areaOf(tag)[0];
      } else if (name === 'filterColumn') {
        isInColumn = token.kind === 'open';
      } else if (filter && isInColumn) {
        frame.filters.push(filter);
        filter = undefined;
      }
    },
  };
}

function areaOf(tag: string): readonly Area[] {
  const area = parseArea(attribute(tag, 'ref') ?? '');
  return area ? [area] : [];
}

function stretch(tag: string): [number, number] {
  const within = (name: string): number => {
    const column = Math.floor(Number(attribute(tag, name) ?? 1));
    return Math.min(Math.max(Number.isNaN(column) ? 1 : column, 1), maxColumns);
  };
  return [within('min') - 1, within('max') - 1];
}

/** Every column of the stretches once, however often they overlap. */
export function columnsOf(stretches: Frame['hidden']): ReadonlySet<number> {
  const columns = new Set<number>();
  let next = 0;
  for (const [first, last] of [...stretches].sort(([one], [other]) => one - other)) {
    for (let column = Math.max(first, next); column <= last; column++) {
      columns.add(column);
    }
    next = Math.max(next, last + 1);
  }
  return columns;
}

/**
 * The merges without those that lie upon an earlier one, which no program writes and Excel repairs: whoever walks over
 * merged cells then walks over each cell once.
 */
export function apart(merges: readonly Area[]): readonly Area[] {
  const bottoms = new Int32Array(maxColumns).fill(-1);
  return merges
    .filter(({ top, left, bottom, right }) => top <= bottom && left <= right && right < maxColumns)
    .map((area, index) => ({ area, index }))
    .sort((one, other) => one.area.top - other.area.top || one.index - other.index)
    .filter(({ area: { top, left, bottom, right } }) => {
      for (let column = left; column <= right; column++) {
        if ((bottoms[column] as number) >= top) {
          return false;
        }
      }
      bottoms.fill(bottom, left, right + 1);
      return true;
    })
    .sort((one, other) => one.index - other.index)
    .map(({ area }) => area);
}
