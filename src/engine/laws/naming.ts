import { placeAddress } from '../../model/address';
import { type Place, valueAt } from '../../model/workbook';
import { isPercentFormat } from '../../reading/formats';
import { figure, inUnit, unitOfColumn } from '../sentences';
import { type Axis, type Book, type Figures, figureAt, placeOf, tableOf } from './book';
import { namesWhole } from './label';

/** Names and figures of cells as sentences use them. */
export interface Naming {
  /** “男”: the header of the cell's column; with its sheet and address, where it stands on another sheet. */
  header(cell: number): string;
  /** The same without quotation marks, for a formula: 男+女. */
  plain(cell: number): string;
  /** 一年级, 显微镜, 第 7 行, 合计; `''` where a form has no lines. */
  line(cell: number): string;
  /** A figure as the cell would show it: 45, 93.3%. */
  shown(cell: number, value?: number): string;
  /** What the figures of a cell's column count; `''` where nobody says. */
  unit(cell: number): string;
  /** The same with its unit: 45 人. */
  counted(cell: number, value: number): string;
  /** C9, or 班额统计表!C9 from another sheet. */
  address(cell: number): string;
}

const VAGUE = /^(?![男女])[\u4e00-\u9fff]$/;
/** Longer names of lines are sentences. */
const LONGEST = 20;
const NAMELESS = /^[\d年月日号.\-/~至]*$/;

export function namingOf(book: Book, sheet: string): Naming {
  const place = (cell: number): Place => placeOf(book, cell) ?? { sheet: '', row: 0, column: 0 };
  const plain = (cell: number) => headerOf(axesOf(book, cell).column);
  const address = (cell: number) => {
    const at = place(cell);
    const whole = placeAddress(at);
    return at.sheet === sheet ? whole.slice(whole.lastIndexOf('!') + 1) : whole;
  };
  const isPercent = (cell: number) => showsPercent(tableOf(book, cell), place(cell));
  const shown = (cell: number, value = figureAt(book, cell)) =>
    isPercent(cell) ? `${figure(Number((value * 100).toPrecision(6)))}%` : figure(value);
  const unit = (cell: number) =>
    isPercent(cell)
      ? ''
      : unitOfColumn(
          axesOf(book, cell).column?.label.path.at(-1) ?? '',
          plain(cell),
          tableOf(book, cell)?.notes,
        );
  return {
    unit,
    header: (cell) => `“${plain(cell)}”${place(cell).sheet === sheet ? '' : `(${address(cell)})`}`,
    plain,
    line: (cell) => lineOf(axesOf(book, cell).row, tableOf(book, cell)),
    shown,
    counted: (cell, value) => (isPercent(cell) ? shown(cell, value) : inUnit(value, unit(cell))),
    address,
  };
}

function axesOf(book: Book, cell: number): { readonly row?: Axis; readonly column?: Axis } {
  const table = tableOf(book, cell);
  const width = table?.columns.length ?? 1;
  const offset = cell - (table?.start ?? 0);
  const row = table?.rows[Math.floor(offset / width)];
  const column = table?.columns[offset % width];
  return { ...(row ? { row } : {}), ...(column ? { column } : {}) };
}

/** The last text of the header's path that says something; a header of one letter takes its parent along (一年级男). */
function headerOf(column: Axis | undefined): string {
  const { leaf = '', path = [] } = column?.label ?? {};
  const name = leaf.replace(/^其中[:\uff1a]?|^[★*#]+/g, '');
  const parent = path.length > 1 ? (path.at(-2) ?? '').replace(/\([^()]*\)/g, '') : '';
  return VAGUE.test(name) && parent !== '' && parent.length <= 8 ? `${parent}${name}` : name || parent;
}

function lineOf(row: Axis | undefined, table: Figures | undefined): string {
  const leaf = row?.label.leaf ?? '';
  // 一(2)班 and 九年一贯制学校(小学部) are named whole.
  const whole = row?.label.path.at(-1) ?? '';
  const name = whole.length > LONGEST || namesWhole(leaf) ? leaf : whole;
  if (!row || table?.isForm) {
    return '';
  }
  if (row.role === 'whole') {
    return namesWhole(name) ? name : '合计';
  }
  return name === '' || name.length > LONGEST || NAMELESS.test(name) ? `第 ${row.index + 1} 行` : name;
}

function showsPercent(table: Figures | undefined, { row, column }: Place): boolean {
  const value = table ? valueAt(table.sheet, row, column) : null;
  const format = table?.sheet.formats[row]?.[column];
  return typeof value === 'string'
    ? /[%\uff05]\s*$/.test(value)
    : format !== undefined && isPercentFormat(format);
}
