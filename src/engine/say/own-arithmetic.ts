import type { Ledger } from '../../model/ledger';
import type { CellValue, Sheet } from '../../model/workbook';
import { numberOf } from '../../reading/numbers';
import type { Raised } from '../raised';

/** Rules that work a printed ratio out again from figures that stand elsewhere. */
const RECOMPUTING = /^(?:printed-figure|claimed-value|rate-mismatch)$/;
/** Verdicts on such ratios. */
const CONCLUDING = /^claim-false$/;

/** A ratio may be per head, in percent, per hundred pupils, or of 万元. */
const SCALES = [1, 100, 10_000];
/** Fewer digits come out of some pair of figures by chance. */
const FEWEST_DIGITS = 3;

/**
 * A ratio that follows from the figures of its own line (5720 ÷ 741 = 7.72, or a remark "9÷92") is worked out rightly: where other
 * tables lead to another value, the figures beneath it mean something else there. That is a question, as is what rests on it.
 */
export function askWhereLineIsRight(
  raised: readonly Raised[],
  ledgers: readonly Ledger[],
): readonly Raised[] {
  const right = raised.filter(
    ({ rule, complaint }) =>
      RECOMPUTING.test(rule) && complaint.severity === 'error' && isRightInItsLine(complaint.cell, ledgers),
  );
  const cells = new Set(right.map(({ complaint }) => keyOf(complaint.cell)));
  const restsOnThem = ({ rule, complaint }: Raised) =>
    CONCLUDING.test(rule) && (complaint.related ?? []).some((place) => cells.has(keyOf(place)));
  return cells.size === 0
    ? raised
    : raised.map((one) => (right.includes(one) || restsOnThem(one) ? asked(one) : one));
}

function asked(one: Raised): Raised {
  return { ...one, complaint: { ...one.complaint, severity: 'query' } };
}

function keyOf({ sheet, row, column }: Raised['complaint']['cell']): string {
  return `${sheet}!${row}:${column}`;
}

function isRightInItsLine(
  { sheet: name, row, column }: Raised['complaint']['cell'],
  ledgers: readonly Ledger[],
): boolean {
  const table = ledgers.find(
    ({ table: { sheet, area } }) => sheet.name === name && row >= area.top && row <= area.bottom,
  )?.table;
  const printed = table && numberOf(table.sheet.values[row]?.[column] ?? null);
  if (!table || printed === undefined || digitsOf(printed) < FEWEST_DIGITS) {
    return false;
  }
  const precision = 0.5 * 10 ** -decimalsOf(printed);
  return pairsBeside(table.sheet, row, column).some(([part, whole]) =>
    SCALES.some((scale) => Math.abs((part / whole) * scale - printed) <= precision + 1e-9),
  );
}

/** Figures of the line that stand beside each other, as a dividend and its divisor do: in neighbouring cells, or in one remark. */
function pairsBeside({ values }: Sheet, row: number, column: number): readonly (readonly [number, number])[] {
  const cells = (values[row] ?? []).map((value, index) => (index === column ? [] : figuresIn(value)));
  return cells
    .flatMap((own, index) => {
      const next = cells[index + 1] ?? [];
      const across = own.length === 1 && next.length === 1 ? [...own, ...next] : [];
      return [own, across].flatMap((row) => row.slice(1).map((whole, at) => [row[at] ?? 0, whole] as const));
    })
    .filter(([part, whole]) => part > 0 && whole > 0);
}

function figuresIn(value: CellValue | undefined): readonly number[] {
  return typeof value === 'number'
    ? [value]
    : typeof value === 'string'
      ? (value.normalize('NFKC').match(/\d+(?:\.\d+)?/g) ?? []).map(Number)
      : [];
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

function digitsOf(value: number): number {
  return String(value).replace('.', '').replace(/^0+/, '').length;
}
