import { areaAddress, parseArea } from '../../model/address';
import type { Area } from '../../model/workbook';
import {
  attribute,
  child,
  childrenOf,
  type Element,
  retagged,
  type Splice,
  withAttribute,
  without,
} from '../xml';
import { movedArea, movedLine, refuse, type Shift } from './lines';

/** A filter with its conditions, each at its own column; the order of the last sorting is forgotten. */
export function shiftedFilter(filter: Element, shift: Shift): readonly Splice[] {
  const area = parseArea(attribute(filter, 'ref') ?? '');
  const moved = area && movedArea(shift, area);
  if (!area || !moved) {
    return [without(filter)];
  }
  if (shift.axis === 'rows' && movedLine(shift, area.top) === undefined) {
    refuse(shift, `${areaAddress(area)} 开着筛选，它的标题行会被删掉`);
  }
  return [
    retagged(filter, withAttribute(filter.tag, 'ref', areaAddress(moved))),
    ...childrenOf(filter, 'sortState').map(without),
    ...childrenOf(filter, 'filterColumn').map((column) => shiftedCondition(column, area, moved, shift)),
  ];
}

function shiftedCondition(column: Element, area: Area, moved: Area, shift: Shift): Splice {
  const place = area.left + Number(attribute(column, 'colId'));
  const now = shift.axis === 'columns' ? movedLine(shift, place) : place;
  if (now === undefined) {
    return refuse(shift, `${areaAddress(area)} 正在按要删除的列筛选，请先清除筛选`);
  }
  return retagged(column, withAttribute(column.tag, 'colId', String(now - moved.left)));
}

/** A table of Excel's own: rows may come and go among its records, columns are its fields. */
export function shiftedTable(_text: string, root: Element, shift: Shift): readonly Splice[] {
  const area = parseArea(attribute(root, 'ref') ?? '');
  const moved = area && movedArea(shift, area);
  const name = attribute(root, 'displayName') ?? attribute(root, 'name') ?? '';
  if (!area || !moved) {
    return refuse(shift, `表格“${name}”会整个被删掉`);
  }
  const size = (one: typeof area) => (shift.axis === 'rows' ? one.bottom - one.top : one.right - one.left);
  if (shift.axis === 'columns' && size(area) !== size(moved)) {
    refuse(shift, `${areaAddress(area)} 是表格“${name}”，它的列要在那里增删`);
  }
  const heads = Number(attribute(root, 'headerRowCount') ?? 1);
  const totals = Number(attribute(root, 'totalsRowCount') ?? 0);
  const own = [
    ...Array.from({ length: heads }, (_, at) => area.top + at),
    ...Array.from({ length: totals }, (_, at) => area.bottom - at),
  ];
  const isHurt = shift.axis === 'rows' && own.some((line) => movedLine(shift, line) === undefined);
  if (isHurt || size(moved) < heads + totals) {
    refuse(shift, `${areaAddress(area)} 是表格“${name}”，它的标题行、汇总行和最后一条记录不能在这里删`);
  }
  const filter = child(root, 'autoFilter');
  return [
    retagged(root, withAttribute(root.tag, 'ref', areaAddress(moved))),
    ...(filter ? shiftedFilter(filter, shift) : []),
  ];
}
