import { areaAddress, parseArea } from '../../model/address';
import { attribute, child, type Element, retagged, type Splice, withAttribute } from '../xml';
import { shiftedFilter } from './filters';
import { movedArea, movedLine, type Shift } from './lines';
import { refuse } from './refusals';

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
