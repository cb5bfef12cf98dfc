import { cellAddress, columnIndex } from '../model/address';
import { movedFormula, storedFormula } from './formula';
import { beginsLikeFormula, textElement, valueText } from './sheet-text';
import { attribute, attributes, child, type Element, parseRoot, type Splice, spliced, textOf } from './xml';
import { escapeXml } from './xml-text';

/** A value or a formula (without `=`) that a user has put into a cell; neither: the cell is emptied. */
export interface CellEdit {
  readonly sheet: string;
  /** `C9` */
  readonly cell: string;
  readonly value?: string | number | boolean | null;
  /** `value` is then its result, as far as known. */
  readonly formula?: string;
  /** Format of a number (a day, a share) in a cell that has none of its own. */
  readonly format?: string;
}

/** What an edit asks of a cell's style: a format of numbers, or that a text which begins like a formula stays a text. */
export interface LookWish {
  readonly format?: string;
  readonly isQuoted?: true;
}

/** The number of the style that a cell with a style (absent: none) gets for a wish. */
export type Restyle = (style: string | undefined, wish: LookWish) => string;

/** A formula that other cells only refer to; it has to be spelled out for them when its own cell changes. */
export interface SharedFormula {
  readonly number: string;
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

export interface RowCell {
  readonly column: number;
  readonly element: Element;
}

/** A row with edits put in; `dropped` receives the shared formulas that stood in an edited cell. */
export function editedRow(
  row: string,
  index: number,
  edits: ReadonlyMap<number, CellEdit>,
  dropped: (shared: SharedFormula) => void,
  restyle: Restyle,
): string {
  const root = parseRoot(row);
  const cells = cellsOf(root);
  const splices: Splice[] = [];
  let added = '';
  for (const [column, edit] of [...edits].toSorted(([a], [b]) => a - b)) {
    const before = cells.find((cell) => cell.column === column)?.element;
    const text = cellText(root.prefix, cellAddress(index, column), before, edit, restyle);
    const next = cells.find((cell) => cell.column > column);
    if (before) {
      const shared = sharedOf(row, before, index, column);
      shared && dropped(shared);
      splices.push({ start: before.start, end: before.end, text });
    } else if (next) {
      splices.push({ start: next.element.start, end: next.element.start, text });
    } else {
      added += text;
    }
  }
  const [, end] = root.inner;
  const close = root.tag.endsWith('/>')
    ? { start: end, end: root.end, text: `>${added}</${root.prefix}row>` }
    : { start: end, end, text: added };
  return spliced(row, [...splices, close]);
}

/** Cells without an address stand right of the one before. */
export function cellsOf(row: Element): readonly RowCell[] {
  let column = -1;
  return row.children
    .filter(({ name }) => name === 'c')
    .map((element) => {
      const address = attribute(element, 'r');
      column = address === undefined ? column + 1 : columnIndex(address.replace(/\d+$/, ''));
      return { column, element };
    });
}

/** The cell keeps its style; what its old value was (text, error, linked data) goes. */
function cellText(
  p: string,
  address: string,
  before: Element | undefined,
  edit: CellEdit,
  restyle: Restyle,
): string {
  const own = before && attributes(before.tag).get('s');
  const { value = null, formula, format } = edit;
  const isQuoted = formula === undefined && typeof value === 'string' && beginsLikeFormula(value);
  const wish = { ...(format === undefined ? {} : { format }), ...(isQuoted ? { isQuoted } : {}) };
  const style = Object.keys(wish).length > 0 ? restyle(own, wish) : own;
  const start = `<${p}c r="${address}"${style === undefined ? '' : ` s="${style}"`}`;
  const result = value === null ? undefined : value;
  if (formula !== undefined) {
    const type = typeof result === 'string' ? ' t="str"' : typeof result === 'boolean' ? ' t="b"' : '';
    return `${start}${type}><${p}f>${escapeXml(storedFormula(formula))}</${p}f>${valueText(result, p)}</${p}c>`;
  }
  if (typeof result === 'string') {
    return `${start} t="inlineStr"><${p}is>${textElement(result, p)}</${p}is></${p}c>`;
  }
  return result === undefined
    ? `${start}/>`
    : `${start}${typeof result === 'boolean' ? ' t="b"' : ''}>${valueText(result, p)}</${p}c>`;
}

export function sharedOf(
  row: string,
  cell: Element,
  index: number,
  column: number,
): SharedFormula | undefined {
  const element = child(cell, 'f');
  const formula = element && textOf(row, element);
  return element && formula && attribute(element, 't') === 'shared'
    ? { number: attribute(element, 'si') ?? '', formula, row: index, column }
    : undefined;
}

/** A row in which the cells that refer to one of these formulas hold it themselves. */
export function rowWithoutShared(row: string, index: number, shared: readonly SharedFormula[]): string {
  const root = parseRoot(row);
  const splices = cellsOf(root).flatMap(({ column, element }) => {
    const formula = child(element, 'f');
    const number = formula && attribute(formula, 't') === 'shared' ? attribute(formula, 'si') : undefined;
    const master = shared.find((one) => one.number === number);
    if (!formula || !master || textOf(row, formula) !== '') {
      return [];
    }
    const moved = movedFormula(master.formula, index - master.row, column - master.column);
    const text = `<${root.prefix}f>${escapeXml(moved)}</${root.prefix}f>`;
    return [{ start: formula.start, end: formula.end, text }];
  });
  return spliced(row, splices);
}
