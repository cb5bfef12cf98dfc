import { cellAddress, placeAddress } from '../../model/address';
import type { Finding, Severity } from '../../model/finding';
import type { Workbook } from '../../model/workbook';
import { basisText, type Raised } from '../raised';

const gravity: Record<Severity, number> = { error: 0, query: 1, advice: 2 };

/** The flat form of a complaint. */
function toFinding({ rule, complaint, requirement, rows = complaint.basis?.rows }: Raised): Finding {
  const {
    cell,
    related = [],
    severity,
    message,
    basis,
    actual = '',
    required = '',
    missing,
    repair,
    expected,
    cause,
    restsOn,
  } = complaint;
  const address = cellAddress(cell.row, cell.column);
  return {
    rule,
    severity,
    sheet: cell.sheet,
    cell: address,
    related: related.map(placeAddress),
    message,
    basis: basisText(basis),
    actual,
    required,
    ...(missing === undefined ? {} : { missing }),
    ...(repair === undefined ? {} : { repair: { sheet: cell.sheet, cell: address, value: repair } }),
    ...(requirement === undefined ? {} : { requirement }),
    ...(expected === undefined ? {} : { expected }),
    ...(cause === undefined ? {} : { cause: placeAddress(cause) }),
    ...(restsOn === undefined ? {} : { restsOn: restsOn.map(placeAddress) }),
    ...(rows === undefined ? {} : { rows }),
  };
}

/**
 * All findings in the order in which a reader meets them: by sheet, row and column, the graver first; what says the
 * same of the same cell twice is said once.
 */
export function arrangeFindings(raised: readonly Raised[], workbook: Workbook): readonly Finding[] {
  const order = new Map(workbook.sheets.map((sheet, index) => [sheet.name, index]));
  const sorted = [...raised].sort((a, b) => {
    const one = a.complaint;
    const other = b.complaint;
    return (
      (order.get(one.cell.sheet) ?? 0) - (order.get(other.cell.sheet) ?? 0) ||
      one.cell.row - other.cell.row ||
      one.cell.column - other.cell.column ||
      gravity[one.severity] - gravity[other.severity]
    );
  });
  const said = new Set<string>();
  return sorted
    .filter(({ rule, complaint }) => {
      const { sheet, row, column } = complaint.cell;
      const key = `${sheet}!${row}:${column}:${rule}:${complaint.message}`;
      return !said.has(key) && said.add(key);
    })
    .map(toFinding);
}
