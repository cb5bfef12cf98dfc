import type { CrossBlock, Edge, Format } from '../dialect';
import { atomsOf, type Condition, type Expression, holds, narrowed, parseConditions } from '../expression';
import { type Line, linesOf, type World } from '../source';
import { drawHeader } from './header';
import { placeFigure } from './list';
import { type Page, put } from './page';
import { expressionOf, fill } from './words';

/** An edge of one line of its source, or of none. */
interface Side {
  readonly edge: Edge;
  readonly head: readonly string[];
  readonly where: readonly Condition[];
  readonly expression: Expression | undefined;
}

export function drawCross(page: Page, world: World, block: CrossBlock): void {
  const rows = block.rows.flatMap((edge) => sidesOf(world, edge));
  const columns = block.columns.flatMap((edge) => sidesOf(world, edge));
  const left = block.corner.length;
  const top = page.height;
  let row = top + drawHeader(page, top, 0, [...block.corner, ...columns.map(({ head }) => head)]);
  if (block.codes) {
    block.codes.forEach((code, index) => {
      put(page, row, index, code);
    });
    columns.forEach(({ edge }, index) => {
      put(page, row, left + index, edge.code ?? String(index + 1));
    });
    row++;
  }
  for (const side of rows) {
    side.head.forEach((text, index) => {
      put(page, row, index, text);
    });
    columns.forEach((column, index) => {
      if (!side.edge.empty && !column.edge.empty) {
        drawFigure(page, world, block, side, column, row, left + index);
      }
    });
    row++;
  }
}

function sidesOf(world: World, edge: Edge): readonly Side[] {
  const only = parseConditions(edge.only ?? '');
  const lines: readonly (Line | undefined)[] =
    edge.each === undefined
      ? [undefined]
      : linesOf(world, edge.each).filter((line) => only.every((condition) => holds(line, condition)));
  return lines.map((line) => {
    const own = line ? [line] : [];
    return {
      edge,
      head: edge.head.map((text) => fill(world, text, line)),
      where: parseConditions(edge.where === undefined ? '' : ownConditions(edge.where, line)),
      expression: edge.value === undefined ? undefined : expressionOf(edge.value, own),
    };
  });
}

function ownConditions(where: string, line: Line | undefined): string {
  return where.replace(/@(\w+)/g, (_, field: string) => String(line?.[field] ?? ''));
}

function drawFigure(
  page: Page,
  world: World,
  block: CrossBlock,
  row: Side,
  column: Side,
  at: number,
  across: number,
): void {
  const base = row.expression ?? column.expression;
  if (!base) {
    throw new Error(`Neither ${row.head.join()} nor ${column.head.join()} names a value`);
  }
  const more = [...row.where, ...column.where];
  const fixed = new Set(atomsOf(base).flatMap(({ conditions }) => conditions.map(({ field }) => field)));
  const down = new Set(row.where.map(({ field }) => field));
  // Both ends of a span (age>=36, age<=45) are conditions of one edge and exclude nothing.
  if (column.where.some(({ field }) => down.has(field)) || more.some(({ field }) => fixed.has(field))) {
    put(page, at, across, block.impossible ?? '-');
    return;
  }
  const format: Format = { ...block.format, ...formatOf(column.edge), ...formatOf(row.edge) };
  placeFigure(page, world, at, across, narrowed(base, more), format);
}

function formatOf({ digits, scale, suffix, zero, text }: Edge): Format {
  return {
    ...(digits === undefined ? {} : { digits }),
    ...(scale === undefined ? {} : { scale }),
    ...(suffix === undefined ? {} : { suffix }),
    ...(zero === undefined ? {} : { zero }),
    ...(text === undefined ? {} : { text }),
  };
}
