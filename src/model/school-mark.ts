import { saltedDigest } from './digest';
import type { Ledger } from './ledger';
import type { SchoolMark } from './recollection';
import { isCellError, valueAt } from './workbook';

/** Names and codes of the school; where the ledgers write the name in two ways both are kept. */
export function schoolMark(ledgers: readonly Ledger[], salt: string): SchoolMark {
  const names = ledgers.flatMap(({ table }) => table.context.school ?? []);
  const of = (texts: readonly string[]) =>
    [...new Set(texts.map((text) => text.replace(/\s/g, '')).filter(Boolean))].map((text) =>
      saltedDigest(salt, 'school', text),
    );
  return {
    names: of([...names, ...formTexts(ledgers, 'school_name')]),
    codes: of(formTexts(ledgers, 'school_code')),
  };
}

/** Whether a workbook is another school's than that which is remembered. What one of them does not say tells nothing. */
export function isOtherSchool(before: SchoolMark, now: SchoolMark): boolean {
  return isOther(before.names, now.names) || isOther(before.codes, now.codes);
}

function isOther(before: readonly string[], now: readonly string[]): boolean {
  return before.length > 0 && now.length > 0 && !now.some((one) => before.includes(one));
}

/** What forms say of their school; tables of many schools say nothing of whose workbook it is. */
function formTexts(ledgers: readonly Ledger[], field: string): readonly string[] {
  return ledgers
    .filter(({ table }) => table.orientation === 'key-value')
    .flatMap(({ table, fields }) =>
      fields
        .filter((place) => place.field === field && place.row !== undefined)
        .map((place) => {
          const value = valueAt(table.sheet, place.row ?? 0, place.index);
          return place.text ?? (value === null || isCellError(value) ? '' : String(value));
        }),
    );
}
