import { parseArea } from './address';
import { saltOf } from './digest';
import type { DrawnCell, SheetDrawing } from './drawing';
import {
  type Explained,
  type Explanation,
  explainedEarlier,
  explainedFindings,
  withExplanation,
} from './explanation';
import {
  type Comparison,
  compareFindings,
  type Digests,
  digests,
  type FindingKeys,
  type KeySource,
  keysOf,
  lastFindings,
  lastFindingsIn,
  recordDigest,
  sheetDigest,
} from './finding-keys';
import { isOtherSchool, schoolMark } from './joined-memory';
import {
  type Memory,
  nothingOfSchool,
  type Recollection,
  recollectionEntries,
  recollectionIn,
  type SchoolMark,
} from './memory';
import { cellBook } from './named-cells';
import type { Report } from './report';

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

/** What a workbook's memory says of a check, and what it is to remember from now on. */
export interface AfterCheck {
  readonly explained: Explained;
  readonly memory: Memory;
  /** With the check that it remembers; `undefined` where it remembers none. */
  readonly comparison: Comparison | undefined;
  /** Files whose school is another than they remember: nothing was carried over. */
  readonly others: readonly string[];
}

/** One check from beginning to end, for a face that does nothing in between. */
export function afterCheck(
  memory: Memory,
  report: Report,
  from: Pick<KeySource, 'workbook' | 'kinds'>,
): AfterCheck {
  const before = recollectionIn(memory);
  const source = { ...from, ledgers: report.ledgers, salts: before.salts };
  const keys = keysOf(report.findings, source);
  const { after, others } = settled(before, report, keys, source);
  const carried = others.length > 0 ? { ...memory, ...nothingOfSchool() } : memory;
  const known = lastFindingsIn(carried.findings);
  const entries = {
    ...carried,
    ...recollectionEntries(after),
    findings: lastFindings(report.findings, keys, source),
  };
  return {
    explained: explainedFindings(report.findings, keys, after.explanations),
    memory: Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)),
    comparison: known && compareFindings(known, keys, source),
    others,
  };
}

/** The drawing for a writer that keeps `alerts` live: their cells do not have the ground of `failing` by themselves. */
export function withLiveAlerts(drawing: SheetDrawing): SheetDrawing {
  const areas = (drawing.alerts ?? []).flatMap(({ area }) => parseArea(area) ?? []);
  const isAlert = ({ row, column }: DrawnCell) =>
    areas.some(
      ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
    );
  return areas.length === 0
    ? drawing
    : {
        ...drawing,
        cells: drawing.cells.map((cell) =>
          cell.style?.colour === 'failing' && isAlert(cell)
            ? { ...cell, style: { ...cell.style, colour: 'none' } }
            : cell,
        ),
      };
}
