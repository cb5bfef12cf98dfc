import { newSalt, saltedDigest } from './digest';
import { explanationsIn } from './explanation';
import { lastFindingsIn, sheetDigest } from './finding-keys';
import type { Ledger } from './ledger';
import { type Memory, rememberedChoices, type SchoolMark, saltIn } from './memory';
import { isCellError, valueAt } from './workbook';

/** One of several files that are open as one workbook. */
export interface MemoryPart {
  readonly file: string;
  /** What it remembers by itself. */
  readonly memory: Memory | undefined;
  /** The names that its sheets have in the joined workbook, by their own. */
  readonly sheets: ReadonlyMap<string, string>;
}

/**
 * What several files of one school remember, as one: each keeps its salt, so that what was explained in one of them is
 * said of none of the others. Choices and what people have confirmed are those of the first that has any.
 */
export function joinMemories(parts: readonly MemoryPart[]): Memory {
  const memories = parts.map(({ memory }) => memory ?? {});
  const first = (name: string) => memories.map((memory) => memory[name]).find((value) => value !== undefined);
  const schools = parts.map(({ file, memory }) => [file, withSalt(memory?.school)] as const);
  const columns = memories.flatMap(({ findings }) => lastFindingsIn(findings)?.columns ?? []);
  const assignments = parts.flatMap(({ memory, sheets }) =>
    rememberedChoices(memory ?? {}).assignments.flatMap((one) => {
      const sheet = sheets.get(one.sheet);
      return sheet === undefined ? [] : [{ ...one, sheet }];
    }),
  );
  return {
    ...Object.fromEntries(['confirmations', 'standard'].map((name) => [name, first(name)])),
    ...(first('choices') === undefined
      ? {}
      : { choices: { ...Object(first('choices')), ...(assignments.length > 0 ? { assignments } : {}) } }),
    schools: Object.fromEntries(schools),
    explanations: memories.flatMap(({ explanations }) => explanationsIn(explanations)),
    ...(columns.length > 0 ? { findings: { columns } } : {}),
  };
}

function withSalt(school: unknown): unknown {
  return { ...Object(school), salt: saltIn(school) ?? newSalt() };
}

/** What of it belongs into one of the files: whatever is about its sheets, under their own names; the rest into all. */
export function memoryOfPart(joined: Memory, { file, memory, sheets }: MemoryPart): Memory {
  const school = Object(joined.schools)[file] as unknown;
  const salt = saltIn(school) ?? '';
  const own = new Set([...sheets.keys()].map((sheet) => sheetDigest({ salt, sheet })));
  const names = new Map([...sheets].map(([name, inJoined]) => [inJoined, name]));
  const columns = lastFindingsIn(joined.findings)?.columns.filter(({ sheet = '' }) => own.has(sheet));
  const assignments = rememberedChoices(joined).assignments.flatMap((one) => {
    const sheet = names.get(one.sheet);
    return sheet === undefined ? [] : [{ ...one, sheet }];
  });
  const { schools: _, ...rest } = joined;
  const entries = {
    ...memory,
    ...rest,
    school,
    choices: joined.choices && { ...Object(joined.choices), assignments },
    explanations: explanationsIn(joined.explanations).filter(({ sheet }) => own.has(sheet)),
    findings: columns && { columns },
  };
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}

/** A file, and the school that its ledgers name; `undefined` where none of them names one. */
interface SchoolFile<File> {
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
