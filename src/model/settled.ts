import { saltOf } from './digest';
import { type Explanation, explainedEarlier, withExplanation } from './explanation';
import {
  type Digests,
  digests,
  type FindingKeys,
  type KeySource,
  recordDigest,
  sheetDigest,
} from './finding-keys';
import { cellBook } from './named-cells';
import type { Recollection, SchoolMark } from './recollection';
import type { Report } from './report';
import { isOtherSchool, schoolMark } from './schools-apart';

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

/**
 * Explanations whose line is still there. Of a sheet on which no ledger is recognised now nothing can be told: they stay;
 * of a sheet that is gone they go.
 */
export function withoutGone(explanations: readonly Explanation[], source: KeySource): readonly Explanation[] {
  if (explanations.length === 0) {
    return explanations;
  }
  const book = cellBook(source);
  const sheets = new Map(
    [...source.workbook.sheets, ...(source.workbook.unread ?? [])].map((sheet) => {
      const made = digests(source.salts, sheet);
      return [sheetDigest(made), { name: sheet.name, made }] as const;
    }),
  );
  const records = new Map<string, ReadonlySet<string>>();
  const recordsOf = (sheet: string, made: Digests) => {
    const known =
      records.get(sheet) ?? new Set([...book.records(sheet)].map((record) => recordDigest(made, record)));
    records.set(sheet, known);
    return known;
  };
  return explanations.filter(({ sheet, record }) => {
    const found = sheets.get(sheet);
    const known = found && recordsOf(found.name, found.made);
    return known !== undefined && (record === sheet || known.size === 0 || known.has(record));
  });
}
