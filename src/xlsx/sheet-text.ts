import { areaAddress, cellAddress, columnName, parseArea, quotedSheet } from '../model/address';
import { type Alert, type Choices, cellLooks, type DrawnCell, type SheetDrawing } from '../model/drawing';
import { storedFormula } from './formula';
import { escapeXml } from './xml-text';

/** Letters that a cell or a note can hold. */
const cellLimit = 32767;

/**
 * Text as a cell or note stores it, before XML escaping: at most 32,767 letters, no half letters, line ends as `\n`,
 * what XML cannot hold as `_x0001_`, and a text that looks like such a code kept as it is (`_x005F_x000D_`).
 */
export function storedText(text: string): string {
  const whole = text.replace(/\r\n?/g, '\n').toWellFormed();
  return shortened(whole)
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, coded);
}

function shortened(text: string): string {
  return text.length > cellLimit ? `${text.slice(0, cellLimit - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

function coded(letter: string): string {
  return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** A drawn sheet as a worksheet's part; `styles` are the numbers of its cells' styles. */
export function sheetText(
  drawing: SheetDrawing,
  namespace: string,
  styles: ReadonlyMap<DrawnCell, number>,
): string {
  const { merges, widths, cells } = drawing;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespace}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${extent(cells)}"/>`,
    viewText(drawing.frozenRows ?? 0),
    '<sheetFormatPr defaultRowHeight="16.5"/>',
    widths.length > 0 ? `<cols>${widths.map(columnText).join('')}</cols>` : '',
    `<sheetData>${rowsText(drawing, styles)}</sheetData>`,
    merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`
      : '',
    (drawing.bars ?? []).map(barText).join(''),
    (drawing.alerts ?? [])
      .map((alert, index) => alertText(alert, index + (drawing.bars?.length ?? 0)))
      .join(''),
    choicesText(drawing.choices ?? []),
    linksText(cells),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${drawing.landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R第 &amp;P 页 共 &amp;N 页</oddFooter></headerFooter>',
    '</worksheet>',
  ].join('');
}

function extent(cells: readonly DrawnCell[]): string {
  const bottom = cells.reduce((max, { row }) => Math.max(max, row), 0);
  const right = cells.reduce((max, { column }) => Math.max(max, column), 0);
  return areaAddress({ top: 0, left: 0, bottom, right });
}

function viewText(frozen: number): string {
  const pane =
    frozen > 0
      ? `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`
      : '';
  return `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columnText(width: number, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
}

/** Points that a row can have. */
const tallest = 409;

function rowsText({ cells, heights = {} }: SheetDrawing, styles: ReadonlyMap<DrawnCell, number>): string {
  const rows = new Map<number, DrawnCell[]>();
  for (const cell of cells) {
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  }
  const numbers = [...new Set([...rows.keys(), ...Object.keys(heights).map(Number)])].toSorted(
    (a, b) => a - b,
  );
  return numbers
    .map((row) => {
      const points = heights[row];
      const height = points === undefined ? '' : ` ht="${Math.min(points, tallest)}" customHeight="1"`;
      const inOrder = (rows.get(row) ?? []).toSorted((a, b) => a.column - b.column);
      return `<row r="${row + 1}"${height}>${inOrder.map((cell) => cellText(cell, styles.get(cell) ?? 0)).join('')}</row>`;
    })
    .join('');
}

/** Text goes in as a text of its own: no program takes it for a formula. */
function cellText({ row, column, value, formula }: DrawnCell, style: number): string {
  const start = `<c r="${cellAddress(row, column)}" s="${style}"`;
  if (formula !== undefined) {
    const type = typeof value === 'string' ? ' t="str"' : typeof value === 'boolean' ? ' t="b"' : '';
    return `${start}${type}><f>${escapeXml(storedFormula(formula))}</f>${valueText(value)}</c>`;
  }
  if (typeof value === 'string') {
    return value === '' ? `${start}/>` : `${start} t="inlineStr"><is>${textElement(value)}</is></c>`;
  }
  return value === undefined
    ? `${start}/>`
    : `${start}${typeof value === 'boolean' ? ' t="b"' : ''}>${valueText(value)}</c>`;
}

/** Such a text becomes a formula as soon as somebody enters the cell, unless its style says that it is quoted. */
export function beginsLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r\n]/.test(text);
}

/** A `<t>` with everything that a text can hold. */
export function textElement(value: string, prefix = ''): string {
  const stored = escapeXml(storedText(value)).replaceAll('&#10;', '\n');
  return `<${prefix}t xml:space="preserve">${stored}</${prefix}t>`;
}

/** A `<v>`; `''` where there is no value. Numbers that a file cannot hold are none. */
export function valueText(value: string | number | boolean | undefined, prefix = ''): string {
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) {
    return '';
  }
  const written = typeof value === 'string' ? escapeXml(storedText(value)) : String(Number(value));
  return `<${prefix}v>${written}</${prefix}v>`;
}

function barText({ area, max }: { readonly area: string; readonly max: number }, index: number): string {
  const scale = `<cfvo type="num" val="0"/><cfvo type="num" val="${max}"/><color rgb="FF8DB9DC"/>`;
  return (
    `<conditionalFormatting sqref="${area}"><cfRule type="dataBar" priority="${index + 1}">` +
    `<dataBar minLength="0" maxLength="100">${scale}</dataBar></cfRule></conditionalFormatting>`
  );
}

/**
 * A colour scale so narrow that it is a step: unlike a rule with a look of its own it needs nothing in the styles part,
 * whose looks are counted and taken out with the marks.
 */
function alertText({ area, fails, bound }: Alert, index: number): string {
  const beside = Math.max(Math.abs(bound), 1) * 1e-9 * (fails === '<' ? -1 : 1);
  const [low, high] = fails === '<' ? [bound + beside, bound] : [bound, bound + beside];
  const [dark, white] = [`<color rgb="FF${cellLooks.failing.fill}"/>`, '<color rgb="FFFFFFFF"/>'];
  const steps = `<cfvo type="num" val="${low}"/><cfvo type="num" val="${high}"/>`;
  const colours = fails === '<' ? dark + white : white + dark;
  return (
    `<conditionalFormatting sqref="${area}"><cfRule type="colorScale" priority="${index + 1}">` +
    `<colorScale>${steps}${colours}</colorScale></cfRule></conditionalFormatting>`
  );
}

function choicesText(choices: readonly Choices[]): string {
  const lists = choices.map(
    ({ area, values }) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${area}"><formula1>"${escapeXml(values.join(','))}"</formula1></dataValidation>`,
  );
  return lists.length > 0
    ? `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`
    : '';
}

function linksText(cells: readonly DrawnCell[]): string {
  const links = cells.flatMap(({ row, column, link }) => {
    const target = link && `${quotedSheet(link.sheet)}!${firstCell(link.cell)}`;
    return target ? [`<hyperlink ref="${cellAddress(row, column)}" location="${escapeXml(target)}"/>`] : [];
  });
  return links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '';
}

/** An area is jumped to as a whole; what is no address leads to the sheet's first cell. */
function firstCell(cell: string): string {
  const area = parseArea(cell);
  return area ? areaAddress(area) : `${columnName(0)}1`;
}
