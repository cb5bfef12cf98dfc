import type { Ledger } from '../../model/ledger';
import type { Raised } from './findings';

/** The line itself says that the shortfall is known and dealt with: 超出2人,已列入整改. */
const KNOWN = /(?:列入|纳入|正在|已|限期|申请)[^,,。;;]{0,6}整改|整改中|消化|化解/;

/**
 * Shortfalls that their own line owns up to are no mistake to be found: they are asked about, so that the list of what is being
 * rectified and the standing of the school stay as they are.
 */
export function askWhereOwnedUp(raised: readonly Raised[], ledgers: readonly Ledger[]): readonly Raised[] {
  return raised.map((one) => {
    const { severity, cell } = one.complaint;
    return severity === 'error' && one.requirement !== undefined && isOwnedUp(cell, ledgers)
      ? { ...one, complaint: { ...one.complaint, severity: 'query' } }
      : one;
  });
}

function isOwnedUp({ sheet: name, row }: Raised['complaint']['cell'], ledgers: readonly Ledger[]): boolean {
  const table = ledgers.find(
    ({ table: { sheet, area } }) => sheet.name === name && row >= area.top && row <= area.bottom,
  )?.table;
  return (table?.sheet.values[row] ?? []).some((value) => typeof value === 'string' && KNOWN.test(value));
}
