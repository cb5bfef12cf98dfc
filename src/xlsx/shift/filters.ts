import { areaAddress, parseArea } from '../../model/address';
import type { Area } from '../../model/workbook';
import { attribute, childrenOf, type Element, retagged, type Splice, withAttribute, without } from '../xml';
import { movedArea, movedLine, type Shift } from './lines';
import { refuse } from './refusals';

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
