import { areaAddress, parseArea } from '../../model/address';
import { type Assignment, NO_LEDGER, type Unrecognised } from '../../model/report';
import type { Area, Sheet } from '../../model/workbook';
import type { Recognition } from './recognise';

const REASON = '您指定这不是台账,没有检查';

/** Assignments that say what a table is. */
export function meantAsLedgers(assignments: readonly Assignment[] = []): readonly Assignment[] {
  return assignments.filter(({ kind }) => kind !== NO_LEDGER);
}

/** What was found on a sheet, without what the user has said to be no ledger. */
export function withoutDismissed(
  { ledgers, unrecognised, unread = [] }: Recognition,
  sheet: Sheet,
  assignments: readonly Assignment[] = [],
): Recognition {
  const rows = assignments
    .filter((one) => one.sheet === sheet.name && one.kind === NO_LEDGER)
    .map(({ row }) => row);
  const isMeant = ({ top, bottom }: Area) => rows.some((row) => row >= top && row <= bottom);
  const isUnread = ({ range }: Unrecognised) => {
    const area = parseArea(range);
    return area !== undefined && isMeant(area);
  };
  const dismissed = new Set([
    ...ledgers.filter(({ table }) => isMeant(table.area)).map(({ table }) => areaAddress(table.area)),
    ...unrecognised.filter(isUnread).map(({ range }) => range),
  ]);
  return {
    ledgers: ledgers.filter(({ table }) => !isMeant(table.area)),
    unread: unread.filter(({ area }) => !isMeant(area)),
    unrecognised: [
      ...unrecognised.filter((one) => !isUnread(one)),
      ...[...dismissed].map(
        (range): Unrecognised => ({ sheet: sheet.name, range, reason: REASON, isText: true, guesses: [] }),
      ),
    ],
  };
}

/** Whether a cell lies in what the user has said to be no ledger. */
export function isDismissed(
  { sheet, row }: { readonly sheet: string; readonly row: number },
  unrecognised: readonly Unrecognised[],
): boolean {
  return unrecognised.some((one) => {
    const area = one.sheet === sheet && one.reason === REASON ? parseArea(one.range) : undefined;
    return area !== undefined && row >= area.top && row <= area.bottom;
  });
}
