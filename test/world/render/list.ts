import { areaAddress, columnName } from '../../../src/model/address';
import type { KeyTable } from '../../measure/answer-key';
import type { Column, ListBlock } from '../dialect';
import {
  atomsOf,
  type Expression,
  evaluate,
  holds,
  narrowed,
  parseConditions,
  parseExpression,
} from '../expression';
import { type Line, linesOf, type World } from '../source';
import { drawHeader } from './header';
import { merge, type Page, place, put } from './page';
import { expressionOf, fill } from './words';

interface Item {
  readonly line: Line;
  /** Position in the source. */
  readonly index: number;
}

/** One line of the source to a row (or to a column, where the list is turned). */
export function drawList(page: Page, world: World, block: ListBlock): void {
  const items = itemsOf(world, block);
  const top = page.height;
  if (block.turned) {
    drawTurned(page, world, block, items, top);
    return;
  }
  const halves = block.halves ?? 1;
  const perHalf = Math.ceil(items.length / halves);
  for (let half = 0; half < halves; half++) {
    const own = items.slice(half * perHalf, (half + 1) * perHalf);
    drawPart(page, world, block, own, items, top, half * block.columns.length, half * perHalf);
  }
}

function itemsOf(world: World, { of, where = '', order = [], first }: ListBlock): readonly Item[] {
  const conditions = parseConditions(where);
  const items = linesOf(world, of)
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => conditions.every((condition) => holds(line, condition)));
  const sorted = [...items].sort((one, other) => {
    for (const key of order) {
      const field = key.replace('-', '');
      const [a, b] = [one.line[field] ?? '', other.line[field] ?? ''];
      if (a !== b) {
        return (a < b ? -1 : 1) * (key.startsWith('-') ? -1 : 1);
      }
    }
    return 0;
  });
  return first === undefined ? sorted : sorted.slice(0, first);
}

function drawPart(
  page: Page,
  world: World,
  block: ListBlock,
  own: readonly Item[],
  all: readonly Item[],
  top: number,
  left: number,
  before: number,
): void {
  const { columns, total, group } = block;
  let row = top + drawHead(page, block, top, left);
  const first = row;
  const special: Special = { total: [], subtotal: [], repeated_header: [] };
  const sumUp = (label: string, items: readonly Item[], role: keyof Special, where = '') => {
    drawSum(page, world, block, label, items, row, left, where);
    special[role].push(row + 1);
    row++;
  };
  if (total?.at === 'top') {
    sumUp(total.label, all, 'total');
  }
  let groupTop = row;
  let members: Item[] = [];
  own.forEach((item, index) => {
    if (block.repeat && index > 0 && index % block.repeat === 0) {
      const depth = drawHead(page, block, row, left);
      special.repeated_header.push(...Array.from({ length: depth }, (_, level) => row + level + 1));
      row += depth;
    }
    const isNew = group !== undefined && own[index - 1]?.line[group.by] !== item.line[group.by];
    if (isNew) {
      groupTop = row;
      members = [];
    }
    members.push(item);
    columns.forEach((column, at) => {
      const isRepeated = group !== undefined && column.field === group.by && !isNew;
      if (!(isRepeated && group?.merge)) {
        drawCell(page, world, block, column, item, before + index, row, left + at);
      }
    });
    row++;
    const ends = group !== undefined && own[index + 1]?.line[group.by] !== item.line[group.by];
    if (ends && group.merge) {
      const at = columns.findIndex(({ field }) => field === group.by);
      merge(page, groupTop, left + at, row - 1, left + at);
    }
    if (ends && group.subtotal !== undefined) {
      sumUp(fill(world, group.subtotal, item.line), members, 'subtotal');
    }
  });
  if (total?.at === 'bottom') {
    sumUp(total.label, all, 'total');
  }
  for (const part of block.parts ?? []) {
    sumUp(part.label, all, 'subtotal', part.where);
  }
  page.tables.push(tableOf(block, top, first, row, left, special));
}

/** Rows from 1 by what they are beside records. */
type Special = Record<'total' | 'subtotal' | 'repeated_header', number[]>;

/** The list as a key describes it; its first line is `top`, its first record `first`, `end` the row after its last. */
function tableOf(
  { columns, codes, group }: ListBlock,
  top: number,
  first: number,
  end: number,
  left: number,
  special: Special,
): KeyTable {
  const depth = first - top - Number(codes ?? false);
  const rows = Object.entries({ ...special, code: codes ? [first] : [] }).flatMap(([role, own]) =>
    own.length > 0 ? [[`${role}_rows`, own]] : [],
  );
  return {
    orientation: 'rows',
    header_rows: Array.from({ length: depth }, (_, level) => top + level + 1),
    data_range: areaAddress({ top: first, left, bottom: end - 1, right: left + columns.length - 1 }),
    columns: columns.map(({ field, head }, index) => [columnName(left + index), field ?? head.join('')]),
    ...Object.fromEntries(rows),
    ...(group?.merge ? { fill_down: [group.by] } : {}),
  };
}

function drawHead(page: Page, { columns, codes }: ListBlock, row: number, left: number): number {
  const depth = drawHeader(
    page,
    row,
    left,
    columns.map(({ head }) => head),
  );
  if (codes) {
    columns.forEach(({ code = '' }, index) => {
      put(page, row + depth, left + index, /^\d+$/.test(code) ? Number(code) : code);
    });
  }
  return depth + Number(codes ?? false);
}

function drawCell(
  page: Page,
  world: World,
  block: ListBlock,
  column: Column,
  item: Item,
  serial: number,
  row: number,
  at: number,
): void {
  const { line, index } = item;
  if (column.serial) {
    put(page, row, at, serial + 1);
  } else if (column.field !== undefined) {
    const value = line[column.field];
    if (value === undefined) {
      throw new Error(`No field is called ${block.of}.${column.field}`);
    }
    place(
      page,
      row,
      at,
      { kind: 'field', source: block.of, line: index, field: column.field, value },
      column,
    );
  } else if (column.value !== undefined) {
    placeFigure(page, world, row, at, expressionOf(column.value, [line]), column);
  } else {
    put(page, row, at, fill(world, column.fixed ?? '', line) || null);
  }
}

function drawSum(
  page: Page,
  world: World,
  block: ListBlock,
  label: string,
  items: readonly Item[],
  row: number,
  left: number,
  where: string,
): void {
  const { columns, total } = block;
  const labelAt = total?.column ?? 0;
  put(page, row, left + labelAt, label);
  columns.forEach((column, at) => {
    if (at !== labelAt && (column.adds || column.total !== undefined)) {
      const expression = sumOf(block, column, items);
      placeFigure(
        page,
        world,
        row,
        left + at,
        narrowed(expression, parseConditions(where)),
        column.field === undefined ? column : moneyFormat(column, items),
      );
    }
  });
}

/** Lines that show cents have totals with cents. */
function moneyFormat(column: Column, items: readonly Item[]): Column {
  const hasCents = items.some(({ line }) => !Number.isInteger(Number(line[column.field ?? ''])));
  return hasCents && column.digits === undefined ? { ...column, digits: 2 } : column;
}

function sumOf(block: ListBlock, column: Column, items: readonly Item[]): Expression {
  const lines = items.map(({ line }) => line);
  if (column.total !== undefined) {
    return expressionOf(column.total, lines);
  }
  if (column.value !== undefined) {
    return expressionOf(column.value, lines);
  }
  const conditions = [block.where ?? '', block.group && items.length > 0 ? groupCondition(block, items) : ''];
  return parseExpression(`${block.of}.${column.field}{${conditions.filter(Boolean).join(',')}}`);
}

/** The lines of a group, or of all groups, by the field that they are grouped by. */
function groupCondition({ group }: ListBlock, items: readonly Item[]): string {
  const by = group?.by ?? '';
  return `${by}=${[...new Set(items.map(({ line }) => line[by]))].join('|')}`;
}

export function placeFigure(
  page: Page,
  world: World,
  row: number,
  column: number,
  expression: Expression,
  format: Column | object,
): void {
  const fact = {
    kind: 'figure',
    expression,
    atoms: atomsOf(expression),
    exact: evaluate(world, expression),
  } as const;
  place(page, row, column, fact, format);
}

function drawTurned(page: Page, world: World, block: ListBlock, items: readonly Item[], top: number): void {
  block.columns.forEach((column, down) => {
    column.head.forEach((text, level) => {
      put(page, top + down, level, text);
    });
    const left = Math.max(...block.columns.map(({ head }) => head.length));
    items.forEach((item, across) => {
      drawCell(page, world, block, column, item, across, top + down, left + across);
    });
    if (block.total && (column.adds || down === 0)) {
      if (down === 0) {
        put(page, top, left + items.length, block.total.label);
      } else {
        placeFigure(page, world, top + down, left + items.length, sumOf(block, column, items), column);
      }
    }
  });
}
