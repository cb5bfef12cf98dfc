import type { Ledger } from '../../model/ledger';
import type { Fault, Provision, Standard } from '../../model/standard';
import type { Place } from '../../model/workbook';
import type { Raised } from '../raised';

/**
 * Findings of general rules that say, at that place, that a row of a chosen document is missed: they cite it. What another
 * document demands besides stays in their words.
 */
export function citeRows(
  raised: readonly Raised[],
  standards: readonly Standard[],
  ledgers: readonly Ledger[],
): readonly Raised[] {
  const byRule = new Map<string, (readonly [Fault, Provision])[]>();
  for (const provision of standards.flatMap(({ provisions }) => provisions)) {
    for (const fault of provision.faults) {
      byRule.set(fault.rule, [...(byRule.get(fault.rule) ?? []), [fault, provision]]);
    }
  }
  return raised.map((one) => {
    const { rule, complaint } = one;
    const own = (byRule.get(rule) ?? [])
      .filter(([fault]) => isAt(fault, complaint.cell, ledgers))
      .map(([, provision]) => provision);
    const [first] = own;
    return first
      ? {
          ...one,
          rows: [...new Set([...own.flatMap(({ rows }) => rows), ...(complaint.basis?.rows ?? [])])],
          complaint: { ...complaint, basis: first.basis },
        }
      : one;
  });
}

function isAt({ kind, field }: Fault, cell: Place, ledgers: readonly Ledger[]): boolean {
  return (
    kind === undefined ||
    ledgers.some(
      (ledger) =>
        ledger.kind === kind &&
        ledger.table.sheet.name === cell.sheet &&
        (field === undefined || holds(ledger, field, cell)),
    )
  );
}

/** Whether the cell is one of the field's: in its column or row, or the one cell beside its label. */
function holds({ fields, table }: Ledger, field: string, { row, column }: Place): boolean {
  const isTurned = table.orientation === 'columns';
  return fields.some(
    (place) =>
      place.field === field &&
      (place.row === undefined
        ? place.index === (isTurned ? row : column)
        : place.row === row && place.index === column),
  );
}
