import { cellAddress, parseArea } from '../../model/address';
import { type Area, type Sheet, valueAt } from '../../model/workbook';
import { readNumber } from '../../reading/numbers';
import type { Raised } from '../raised';
import { figureWithUnit } from '../sentences';

const LARGEST_AREA = 200000;

/**
 * Figures written as text ("46人") inside the area of a SUM: Excel leaves them out without a word. Text that no formula
 * adds up is no mistake. An error only where the sum shows that it was left out.
 */
export function* checkSummedText(sheet: Sheet): Iterable<Raised> {
  const seen = new Set<string>();
  for (const [row, formulas] of sheet.formulas.entries()) {
    for (const column of formulas?.keys() ?? []) {
      const formula = formulas?.[column];
      if (formula === undefined || !/SUM|SUBTOTAL/i.test(formula)) {
        continue;
      }
      for (const area of summedAreas(formula)) {
        for (const found of textIn(sheet, area)) {
          const key = `${found.row}:${found.column}`;
          if (!seen.has(key)) {
            seen.add(key);
            yield complain(sheet, found, { row, column }, isLeftOut(sheet, formula, { row, column }));
          }
        }
      }
    }
  }
}

/** The areas of the sheet itself that SUM or SUBTOTAL adds up. */
function summedAreas(formula: string): readonly Area[] {
  return [...formula.matchAll(/(?:SUM|SUBTOTAL)\(([^()]*)\)/gi)].flatMap(([, argument = '']) =>
    argument
      .split(',')
      .map(parseArea)
      .filter((area) => area !== undefined)
      .filter((area) => (area.bottom - area.top + 1) * (area.right - area.left + 1) <= LARGEST_AREA),
  );
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

function* textIn(sheet: Sheet, area: Area): Iterable<Cell> {
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = sheet.values[row];
    for (let column = area.left; cells && column <= area.right; column++) {
      const value = cells[column];
      if (
        typeof value === 'string' &&
        value !== '' &&
        readNumber(value) &&
        !/^(19|20)\d\d/.test(value.trim())
      ) {
        yield { row, column };
      }
    }
  }
}

/** The formula is one plain SUM, and what it shows is indeed the sum without the text. */
function isLeftOut(sheet: Sheet, formula: string, sum: Cell): boolean {
  const area = parseArea(/^SUM\(([^(),]*)\)$/i.exec(formula)?.[1] ?? '');
  const shown = valueAt(sheet, sum.row, sum.column);
  if (!area || typeof shown !== 'number') {
    return false;
  }
  let numbers = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = sheet.values[row]?.[column];
      numbers += typeof value === 'number' ? value : 0;
    }
  }
  return Math.abs(numbers - shown) < 1e-6;
}

function complain(sheet: Sheet, cell: Cell, sum: Cell, isCertain: boolean): Raised {
  const text = String(valueAt(sheet, cell.row, cell.column));
  const reading = readNumber(text);
  const figure = reading ? figureWithUnit(reading.value, reading.unit) : text;
  return {
    rule: 'text-in-sum',
    complaint: {
      cell: { sheet: sheet.name, ...cell },
      related: [{ sheet: sheet.name, ...sum }],
      severity: isCertain ? 'error' : 'query',
      message: `“${text.trim()}”是文本,${cellAddress(sum.row, sum.column)} 的求和公式${isCertain ? '没有' : '不会'}把它算进去。请改成数字,单位写到表头。`,
      actual: text,
      required: figure,
      ...(reading && reading.unit !== '%' && !reading.approximate ? { repair: reading.value } : {}),
    },
  };
}
