import { newSalt, type Salts, saltOf } from './digest';
import { explainedEarlier } from './earlier-explanations';
import { type Explanation, explanationsIn, withExplanation, withoutGone } from './explanation';
import type { FindingKeys, KeySource } from './finding-keys';
import { digests, sheetDigest } from './finding-keys';
import type { Memory } from './memory';
import type { Report } from './report';
import { isOtherSchool, type SchoolMark, schoolMark, schoolMarkIn } from './school-mark';

/** What a workbook remembers of its school and of what was explained. */
export interface Recollection {
  readonly salts: Salts;
  /** Whose workbook it was at the last check, by file; under `''` that of a workbook which is alone. */
  readonly schools: Readonly<Record<string, SchoolMark>>;
  readonly explanations: readonly Explanation[];
  /** Explanations of an earlier version by its keys, until it is clear which finding each is about. */
  readonly earlier: Readonly<Record<string, string>>;
}

/** The names of what is remembered of one school; whoever reads it reads these. */
const ofSchool = ['school', 'explanations', 'earlier', 'findings', 'confirmations', 'standard'];

/** An earlier version explained by keys in clear, and remembered no salt. */
export function recollectionIn(memory: Memory): Recollection {
  const earlier = Array.isArray(memory.explanations) ? memory.earlier : memory.explanations;
  const marks = Object.entries(memory.schools === undefined ? { '': memory.school } : Object(memory.schools));
  return {
    salts: Object.fromEntries(marks.map(([file, mark]) => [file, saltIn(mark) ?? newSalt()])),
    schools: Object.fromEntries(
      marks.flatMap(([file, value]) => {
        const mark = schoolMarkIn(value);
        return mark ? [[file, mark]] : [];
      }),
    ),
    explanations: explanationsIn(memory.explanations),
    earlier: textsIn(earlier),
  };
}

/** What digests are made with; `undefined` where nothing was explained yet. */
export function saltIn(mark: unknown): string | undefined {
  const { salt } = Object(mark) as { readonly salt?: unknown };
  return typeof salt === 'string' ? salt : undefined;
}

/** As it is remembered. */
export function recollectionEntries({ salts, schools, explanations, earlier }: Recollection): Memory {
  const marks = Object.fromEntries(
    Object.entries(salts).map(([file, salt]) => [file, { ...schools[file], salt }]),
  );
  const isAlone = salts[''] !== undefined;
  return { ...(isAlone ? { school: marks[''] } : { schools: marks }), explanations, earlier };
}

/** Entries that speak of one school, emptied. */
export function nothingOfSchool(): Memory {
  return Object.fromEntries(ofSchool.map((name) => [name, undefined]));
}

/**
 * What stays after a check: what was explained of lines that are gone is dropped; of files that are another school's by
 * now (last year's, used as a template) everything. An earlier version's explanations are taken over where it is plain
 * which finding they are about.
 */
export function settled(
  before: Recollection,
  report: Report,
  keys: readonly FindingKeys[],
  source: KeySource,
): { readonly after: Recollection; readonly others: readonly string[] } {
  const now = Object.fromEntries(
    Object.keys(before.salts).map((file) => [
      file,
      schoolMark(
        source.ledgers.filter(({ table }) => (table.sheet.file ?? '') === file),
        saltOf(before.salts, file),
      ),
    ]),
  );
  const others = Object.keys(now).filter((file) => {
    const [known, mark] = [before.schools[file], now[file]];
    return known !== undefined && mark !== undefined && isOtherSchool(known, mark);
  });
  const schools = Object.fromEntries(
    Object.entries(now).map(([file, mark]) => [
      file,
      others.includes(file) ? mark : joinedMarks(before.schools[file], mark),
    ]),
  );
  const foreign = new Set(
    source.workbook.sheets
      .filter(({ file }) => others.includes(file ?? ''))
      .map((sheet) => sheetDigest(digests(before.salts, sheet))),
  );
  const kept = withoutGone(before.explanations, source).filter(({ sheet }) => !foreign.has(sheet));
  const { found, earlier } =
    others.length > 0 ? { found: [], earlier: {} } : explainedEarlier(report.findings, keys, before.earlier);
  const explanations = found.reduce(withExplanation, kept);
  return { after: { salts: before.salts, schools, explanations, earlier }, others };
}

/** What a file does not say any more it has said before. */
function joinedMarks(before: SchoolMark | undefined, { names, codes }: SchoolMark): SchoolMark {
  return {
    names: names.length > 0 ? names : (before?.names ?? []),
    codes: codes.length > 0 ? codes : (before?.codes ?? []),
  };
}

function textsIn(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(Object(value)).filter(([, text]) => typeof text === 'string'),
  ) as Record<string, string>;
}
