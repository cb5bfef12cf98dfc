import { saltedDigest } from './digest';
import type { Ledger } from './ledger';
import type { SchoolMark } from './recollection';
import { isCellError, valueAt } from './workbook';

/** A file, and the school that its ledgers name; `undefined` where none of them names one. */
export interface SchoolFile<File> {
  readonly file: File;
  readonly school: string | undefined;
}

/** The school that most ledgers of a workbook name in their heads. */
export function schoolNamed(ledgers: readonly Pick<Ledger, 'table'>[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { table } of ledgers) {
    const name = table.context.school?.replace(/\s+/g, '');
    if (name) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].reduce<readonly [string | undefined, number]>(
    (most, [name, count]) => (count > most[1] ? [name, count] : most),
    [undefined, 0],
  )[0];
}

/**
 * The files of one school (those that name none among them), and those of others. The school is the one that most files
 * name, the first of them where several do; 样例镇中心小学 and 样例县样例镇中心小学 are one.
 */
export function schoolsApart<File>(files: readonly SchoolFile<File>[]): {
  readonly school: string | undefined;
  readonly together: readonly SchoolFile<File>[];
  readonly others: readonly SchoolFile<File>[];
} {
  const backers = (name: string) =>
    files.filter(({ school }) => school !== undefined && isSame(school, name)).length;
  const school = files.reduce<string | undefined>(
    (most, { school: name }) =>
      name !== undefined && (most === undefined || backers(name) > backers(most)) ? name : most,
    undefined,
  );
  const isOurs = ({ school: name }: SchoolFile<File>) =>
    name === undefined || school === undefined || isSame(name, school);
  return { school, together: files.filter(isOurs), others: files.filter((file) => !isOurs(file)) };
}

function isSame(one: string, other: string): boolean {
  return one.endsWith(other) || other.endsWith(one);
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
