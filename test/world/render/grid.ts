import type { GridBlock, GridCell } from '../dialect';
import { atomsOf, evaluate } from '../expression';
import { schoolOf, type World } from '../source';
import { placeFigure } from './list';
import { merge, type Page, place, put, remember } from './page';
import { expressionOf, fill } from './words';

export function drawGrid(page: Page, world: World, block: GridBlock): void {
  for (const cells of block.rows) {
    const row = page.height;
    let column = 0;
    put(page, row, 0, null);
    for (const cell of cells) {
      const [inner, width] = typeof cell === 'object' && 'span' in cell ? [cell.cell, cell.span] : [cell, 1];
      drawOne(page, world, inner, row, column);
      merge(page, row, column, row, column + width - 1);
      column += width;
    }
  }
}

function drawOne(
  page: Page,
  world: World,
  cell: Exclude<GridCell, { readonly span: number }>,
  row: number,
  column: number,
): void {
  if (typeof cell === 'string') {
    put(page, row, column, fill(world, cell) || null);
    return;
  }
  if ('meets' in cell) {
    const expression = expressionOf(cell.meets);
    const meets = compare(evaluate(world, expression), cell.bound);
    put(page, row, column, cell.words?.[String(meets)] ?? (meets ? '√' : '×'));
    remember(
      page,
      row,
      column,
      { kind: 'verdict', expression, atoms: atomsOf(expression), holds: meets },
      cell,
    );
    return;
  }
  const [, field] = /^school\.(\w+)$/.exec(cell.value) ?? [];
  const own = field === undefined ? undefined : schoolOf(world)[field];
  if (field !== undefined && own !== undefined && typeof own !== 'number') {
    place(page, row, column, { kind: 'field', source: 'school', line: 0, field, value: own }, cell);
  } else {
    placeFigure(page, world, row, column, expressionOf(cell.value), cell);
  }
}

function compare(value: number, bound: string): boolean {
  const [, operator, number] = /^(>=|<=)([\d.]+)$/.exec(bound) ?? [];
  if (!operator) {
    throw new Error(`Not a bound: ${bound}`);
  }
  return operator === '>=' ? value >= Number(number) : value <= Number(number);
}
