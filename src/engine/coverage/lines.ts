import { cellAddress } from '../../model/address';
import type { UncheckedGroup } from '../../model/coverage';
import type { LineRole, Table } from '../../model/table';
import type { Area, Sheet } from '../../model/workbook';
import { figuresIn, type IsHeld } from './columns';

/** Roles of lines that are no records and nobody's sum: what stands on them is only held by a law that names it. */
const BESIDE: ReadonlySet<LineRole> = new Set(['statistic', 'part', 'excluded', 'instruction']);

/** Lines with figures that were read as means, rates, parts or notes and that no law holds. */
export function linesBeside(table: Table, isHeld: IsHeld): readonly UncheckedGroup[] {
  const { area, orientation, lines } = table;
  if (orientation !== 'rows') {
    return [];
  }
  const silent = lines
    .filter(({ role }) => BESIDE.has(role))
    .flatMap(({ index: row }) => {
      const figures = figuresIn(table, row, area.left, area.right);
      const [first] = figures;
      return first && !figures.some(({ column }) => isHeld(row, column))
        ? [`第${row + 1}行 ${first.label.replace(/\s+/g, '')}`]
        : [];
    });
  return silent.length > 0
    ? [{ group: '数据以外的行', reason: '读作平均、比率、其中或说明,没有别的数可以对照', columns: silent }]
    : [];
}

/** Figures of a sheet that stand in none of its tables. */
export function figuresOutside(sheet: Sheet, tables: readonly Area[]): readonly UncheckedGroup[] {
  const found: string[] = [];
  for (let row = 0; row < sheet.values.length; row++) {
    const beside = tables.filter(({ top, bottom }) => row >= top && row <= bottom);
    const last = (sheet.values[row]?.length ?? 0) - 1;
    // A table of 100,000 lines has nothing beside it.
    if (beside.some(({ left, right }) => left === 0 && right >= last)) {
      continue;
    }
    for (const { column, label } of figuresIn({ sheet }, row, 0, last)) {
      if (!beside.some(({ left, right }) => column >= left && column <= right)) {
        found.push(`${cellAddress(row, column)} ${label.replace(/\s+/g, '')}`);
      }
    }
  }
  return found.length > 0 ? [{ group: '表外的数', reason: '不在认出的表里,没有检查', columns: found }] : [];
}
