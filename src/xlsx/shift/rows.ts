import { areaAddress, cellAddress, parseArea } from '../../model/address';
import { mapRows } from '../edited-rows';
import { movedFormula } from '../formula';
import { cellsOf, type RowCell, type SharedFormula, sharedOf } from '../row-cells';
import {
  attribute,
  child,
  type Element,
  parseRoot,
  retagged,
  type Splice,
  spliced,
  textOf,
  withAttribute,
  without,
} from '../xml';
import { escapeXml } from '../xml-text';
import {
  cutsThrough,
  lastLine,
  movedArea,
  movedLine,
  refuse,
  refuseAcross,
  refuseLost,
  type Shift,
} from './lines';
import { shiftedFormula } from './references';

/** So many letters of formulas that share one are spelled out, cell by cell; 100,000 rows with a sum each have 3 million. */
const MOST_SPELLED = 40_000_000;

interface Work {
  readonly shift: Shift;
  readonly prefix: string;
  readonly shared: Map<string, SharedFormula>;
  spelled: number;
}

/**
 * The rows of the sheet that is shifted: rows and cells where they are now, formulas with their references moved, new
 * lines with the looks of the line before them, as Excel makes them.
 */
export function shiftedRows(rows: string, prefix: string, shift: Shift): string {
  const work: Work = { shift, prefix, shared: new Map(), spelled: 0 };
  const isAdding = shift.axis === 'rows' && shift.kind === 'insert';
  let model: string | undefined;
  let isAdded = !isAdding;
  const added = (): string => {
    isAdded = true;
    return model === undefined ? '' : newRows(model, work);
  };
  const text = mapRows(rows, prefix, (row, index) => {
    const before = !isAdded && index >= shift.at ? added() : '';
    if (isAdding && index === shift.at - 1) {
      model = row;
    }
    return before + shiftedRow(row, index, work);
  });
  return isAdded ? text : text + added();
}

function shiftedRow(row: string, index: number, work: Work): string {
  const { shift } = work;
  const root = parseRoot(row);
  const cells = cellsOf(root);
  const target = shift.axis === 'rows' ? movedLine(shift, index) : index;
  if (target === undefined) {
    // Its formulas may be shared by rows that stay, or reach into them.
    for (const { element, column } of cells) {
      shiftedCellFormula(row, element, index, column, work);
    }
    return '';
  }
  refuseBeyond(shift, 'rows', target);
  const splices = cells.flatMap((cell) => shiftedCell(row, cell, index, target, work));
  const tag = withAttribute(root.tag, 'r', String(target + 1));
  return spliced(row, [
    retagged(root, shift.axis === 'columns' ? withAttribute(tag, 'spans', undefined) : tag),
    ...splices,
  ]);
}

function shiftedCell(
  text: string,
  { element, column }: RowCell,
  row: number,
  targetRow: number,
  work: Work,
): readonly Splice[] {
  const { shift } = work;
  const formula = shiftedCellFormula(text, element, row, column, work);
  const target = shift.axis === 'columns' ? movedLine(shift, column) : column;
  if (target === undefined) {
    return [without(element)];
  }
  refuseBeyond(shift, 'columns', target);
  const own = retagged(element, withAttribute(element.tag, 'r', cellAddress(targetRow, target)));
  return [own, ...formula, ...newCells(element, column, targetRow, work)];
}

/** Beside the last cell before inserted columns: their cells, with its look. */
function newCells(element: Element, column: number, row: number, { shift, prefix }: Work): readonly Splice[] {
  const style = attribute(element, 's');
  if (shift.axis !== 'columns' || shift.kind !== 'insert' || column !== shift.at - 1 || style === undefined) {
    return [];
  }
  const text = Array.from({ length: shift.count }, (_, index) =>
    emptyCell(prefix, row, shift.at + index, style),
  );
  return [{ start: element.end, end: element.end, text: text.join('') }];
}

function emptyCell(prefix: string, row: number, column: number, style: string): string {
  return `<${prefix}c r="${cellAddress(row, column)}" s="${style}"/>`;
}

/** New rows: as high and of the looks of the row before them, and as empty as can be. */
function newRows(model: string, { shift, prefix }: Work): string {
  const root = parseRoot(model);
  const kept = ['s', 'customFormat', 'ht', 'customHeight'].map((name) => {
    const value = attribute(root, name);
    return value === undefined ? '' : ` ${name}="${escapeXml(value)}"`;
  });
  return Array.from({ length: shift.count }, (_, index) => {
    const row = shift.at + index;
    const cells = cellsOf(root).map(({ element, column }) => {
      const style = attribute(element, 's');
      return style === undefined ? '' : emptyCell(prefix, row, column, style);
    });
    return `<${prefix}row r="${row + 1}"${kept.join('')}>${cells.join('')}</${prefix}row>`;
  }).join('');
}

/** A formula that stands in the cell, or that it shares, spelled out: shared ones are no longer the same for all. */
function shiftedCellFormula(
  text: string,
  cell: Element,
  row: number,
  column: number,
  work: Work,
): readonly Splice[] {
  const element = child(cell, 'f');
  if (!element) {
    return [];
  }
  const type = attribute(element, 't');
  if (type === 'dataTable') {
    refuse(work.shift, `工作表“${work.shift.sheet}”有模拟运算表（${cellAddress(row, column)}）`);
  }
  remember(text, cell, row, column, work);
  const own = textOf(text, element);
  const master =
    type === 'shared' && own === '' ? work.shared.get(attribute(element, 'si') ?? '') : undefined;
  const spelled = master ? movedFormula(master.formula, row - master.row, column - master.column) : own;
  work.spelled += master ? spelled.length : 0;
  if (work.spelled > MOST_SPELLED) {
    refuse(work.shift, `工作表“${work.shift.sheet}”里相同的公式太多太长`);
  }
  const isDeleted = movedLine(work.shift, work.shift.axis === 'rows' ? row : column) === undefined;
  const { formula, isLost, isAcross } = shiftedFormula(spelled, work.shift.sheet, work.shift);
  if (isLost && !isDeleted) {
    refuseLost(work.shift, work.shift.sheet, row, column, spelled);
  }
  if (isAcross) {
    refuseAcross(work.shift, `工作表“${work.shift.sheet}”的 ${cellAddress(row, column)} `);
  }
  if (isDeleted && type !== 'array') {
    return [];
  }
  const p = element.prefix;
  return type === 'shared'
    ? [{ start: element.start, end: element.end, text: `<${p}f>${escapeXml(formula)}</${p}f>` }]
    : [
        ...(type === 'array' ? [retagged(element, shiftedArray(element, work.shift))] : []),
        ...(formula === spelled
          ? []
          : [{ start: element.inner[0], end: element.inner[1], text: escapeXml(formula) }]),
      ];
}

/** An array formula is moved as a whole or not at all. */
function shiftedArray(element: Element, shift: Shift): string {
  const area = parseArea(attribute(element, 'ref') ?? '');
  if (!area) {
    return element.tag;
  }
  if (cutsThrough(shift, area)) {
    refuse(shift, `${areaAddress(area)} 是一个数组公式，不能从中间拆开`);
  }
  const moved = movedArea(shift, area);
  return moved ? withAttribute(element.tag, 'ref', areaAddress(moved)) : element.tag;
}

function remember(text: string, cell: Element, row: number, column: number, { shared }: Work): void {
  const found = sharedOf(text, cell, row, column);
  if (found) {
    shared.set(found.number, found);
  }
}

function refuseBeyond(shift: Shift, axis: Shift['axis'], line: number): void {
  if (line > lastLine[axis]) {
    refuse(shift, `工作表“${shift.sheet}”已经写到最后${axis === 'rows' ? '一行' : '一列'}`);
  }
}
