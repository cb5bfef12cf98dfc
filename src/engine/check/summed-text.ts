import { cellAddress, parseArea } from '../../model/address';
import { type Area, type Sheet, valueAt } from '../../model/workbook';
import type { Raised } from '../findings';
import { readNumber } from '../values/numbers';
import { figureWithUnit } from './sentences';

const LARGEST_AREA = 200000;

/**
 * Figures written as text ("46人") inside the area of a SUM: Excel leaves them out without a word. Text that no formula
 * adds up is no mistake.
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
            yield complain(sheet, found, { row, column });
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

function complain(sheet: Sheet, cell: Cell, sum: Cell): Raised {
  const text = String(valueAt(sheet, cell.row, cell.column));
  const reading = readNumber(text);
  const figure = reading ? figureWithUnit(reading.value, reading.unit) : text;
  return {
    rule: 'text-in-sum',
    complaint: {
      cell: { sheet: sheet.name, ...cell },
      related: [{ sheet: sheet.name, ...sum }],
      severity: 'query',
      message: `“${text.trim()}”是文本,${cellAddress(sum.row, sum.column)} 的求和公式不会把它算进去。请改成数字,单位写到表头。`,
      actual: text,
      required: figure,
      ...(reading && reading.unit !== '%' && !reading.approximate ? { repair: reading.value } : {}),
    },
  };
}
