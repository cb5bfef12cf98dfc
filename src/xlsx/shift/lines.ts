import { areaAddress, cellAddress, parseArea } from '../../model/address';
import { SessionError } from '../../model/session';
import type { Area } from '../../model/workbook';

/** Rows or columns that are inserted or deleted, whole, on one sheet. */
export interface Shift {
  readonly sheet: string;
  readonly axis: 'rows' | 'columns';
  readonly kind: 'insert' | 'delete';
  /** The first line that is pushed on or deleted, from 0. */
  readonly at: number;
  readonly count: number;
}

/** The last row and the last column of a sheet, from 0. */
export const lastLine = { rows: 1_048_575, columns: 16_383 } as const;

/** Where a line is afterwards; `undefined` for one that is deleted. */
export function movedLine({ kind, at, count }: Shift, line: number): number | undefined {
  if (line < at) {
    return line;
  }
  return kind === 'insert' ? line + count : line < at + count ? undefined : line - count;
}

/** Where a stretch of lines is afterwards: it grows and shrinks with what lies in it; `undefined` where all of it is deleted. */
export function movedSpan(
  shift: Shift,
  first: number,
  last: number,
): readonly [first: number, last: number] | undefined {
  const { axis, kind, at, count } = shift;
  const end = lastLine[axis];
  if (first === 0 && last === end) {
    return [first, last];
  }
  if (kind === 'insert') {
    const from = first >= at ? first + count : first;
    return from > end ? undefined : [from, last >= at ? Math.min(last + count, end) : last];
  }
  const from = movedLine(shift, first) ?? at;
  const to = movedLine(shift, last) ?? at - 1;
  return from > to ? undefined : [from, to];
}

export function movedArea(shift: Shift, area: Area): Area | undefined {
  if (shift.axis === 'rows') {
    const rows = movedSpan(shift, area.top, area.bottom);
    return rows && { ...area, top: rows[0], bottom: rows[1] };
  }
  const columns = movedSpan(shift, area.left, area.right);
  return columns && { ...area, left: columns[0], right: columns[1] };
}

/** An address of a cell or an area afterwards, without `$`; `undefined` where it is deleted. What is no address stays. */
export function movedAddress(shift: Shift, address: string): string | undefined {
  const area = parseArea(address);
  if (!area) {
    return address;
  }
  const moved = movedArea(shift, area);
  return moved && areaAddress(moved);
}

/** A list of areas that new lines right behind one of them join, as they take over its looks. */
export function grownList(shift: Shift, list: string): string {
  const { axis, kind, at, count } = shift;
  const grown = (address: string): string => {
    const area = parseArea(address);
    const side = axis === 'rows' ? 'bottom' : 'right';
    return area && area[side] === at - 1 && kind === 'insert'
      ? areaAddress({ ...area, [side]: area[side] + count })
      : (movedAddress(shift, address) ?? '');
  };
  return list.trim().split(/\s+/).map(grown).filter(Boolean).join(' ');
}

/** `A4 C9:D12`: the areas that are left; `''` where none is. */
export function movedList(shift: Shift, list: string): string {
  return list
    .trim()
    .split(/\s+/)
    .flatMap((address) => movedAddress(shift, address) ?? [])
    .join(' ');
}

/** The lines of an area along the axis of a shift. */
export function linesOf({ axis }: Shift, area: Area): readonly [first: number, last: number] {
  return axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
}

/** Whether a shift cuts through an area: lines are inserted within it, or some of its lines are deleted, not all. */
export function cutsThrough(shift: Shift, area: Area): boolean {
  const [first, last] = linesOf(shift, area);
  if (shift.kind === 'insert') {
    return first < shift.at && shift.at <= last;
  }
  const end = shift.at + shift.count;
  return first < end && last >= shift.at && !(first >= shift.at && last < end);
}

const ELSEWHERE = '请在 WPS 或 Excel 里增删后再打开。';

/** Refuses a shift for what stands in its way: what nobody moves safely is not moved at all. */
export function refuse({ kind, axis }: Shift, reason: string): never {
  const deed = `${kind === 'insert' ? '插入' : '删除'}${axis === 'rows' ? '行' : '列'}`;
  throw new SessionError(`没有${deed}：${reason}。${ELSEWHERE}`);
}

export function refuseLost(shift: Shift, sheet: string, row: number, column: number, formula: string): never {
  return refuse(
    shift,
    `工作表“${sheet}”的 ${cellAddress(row, column)} 有公式 =${shortened(formula)}，它引用的单元格会被删掉，公式会变成 #REF!`,
  );
}

export function refuseAcross(shift: Shift, owner: string): never {
  return refuse(shift, `${owner}的公式一次引用几张工作表，不能可靠地跟着移动`);
}

const LONGEST = 40;

function shortened(formula: string): string {
  return formula.length > LONGEST ? `${formula.slice(0, LONGEST)}…` : formula;
}
