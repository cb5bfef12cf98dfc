import { saltedDigest } from './digest';
import type { Ledger } from './ledger';
import { isCellError, valueAt } from './workbook';

/** Whose workbook it is, as digests of the names and codes that its ledgers give. */
export interface SchoolMark {
  readonly names: readonly string[];
  readonly codes: readonly string[];
}

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

/** What a workbook remembers of that kind. */
export function schoolMarkIn(value: unknown): SchoolMark | undefined {
  const { names, codes } = Object(value) as { readonly names?: unknown; readonly codes?: unknown };
  return isTexts(names) && isTexts(codes) ? { names, codes } : undefined;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
