import type { Ledger } from './ledger';

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
