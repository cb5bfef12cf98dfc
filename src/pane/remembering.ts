import { withExplanation, withoutGone } from '../model/explanation';
import type { FindingKeys, KeySource } from '../model/finding-keys';
import { compareFindings, lastFindings, lastFindingsIn } from '../model/last-findings';
import type { Memory } from '../model/memory';
import type { Report } from '../model/report';
import { isOtherSchool, schoolMark } from '../model/school-mark';
import type { Workbook } from '../model/workbook';
import type { Desk } from './desk';
import { explainedEarlier } from './earlier-explanations';
import type { Program } from './program';
import type { PaneState } from './state';

/** The names of what is remembered in the workbook; whoever reads it reads these. */
export const MEMORY_OF_SCHOOL = [
  'school',
  'explanations',
  'earlier',
  'findings',
  'confirmations',
  'standard',
];

export function sourceOf(program: Program, workbook: Workbook, report: Report, salt: string): KeySource {
  return { workbook, ledgers: report.ledgers, kinds: program.ledgers, salt };
}

type Change = { -readonly [Key in keyof PaneState]?: PaneState[Key] };

const OTHER_SCHOOL =
  '学校的名称或代码和上次体检时不一样:以前写的说明、确认都没有带过来。如果只是改正了名称,请重新说明。';

/**
 * After a check: what was explained of lines that are gone is dropped, of another school everything. An earlier version's
 * explanations are taken over where it is plain which finding they are about.
 */
export async function settleMemory(desk: Desk, source: KeySource, report: Report): Promise<void> {
  const { state, session } = desk;
  const { school: before, salt } = state();
  const school = schoolMark(source.ledgers, salt);
  if (before && isOtherSchool(before, school)) {
    const change = { school, explanations: [], earlier: {} };
    await session.remember({ ...nothingOfSchool(), ...rememberedSchool(change.school, salt) });
    desk.change({ ...change, message: { intent: 'warning', text: OTHER_SCHOOL } });
    return;
  }
  const { found, earlier } = explainedEarlier(report.findings, state().keys, state().earlier);
  const kept = withoutGone(state().explanations, source);
  const explanations = found.reduce(withExplanation, kept);
  const change: Change = {};
  const entries: Record<string, unknown> = {};
  if (found.length > 0 || kept.length < state().explanations.length) {
    Object.assign(change, { explanations, earlier });
    Object.assign(entries, { explanations, earlier });
  }
  const known = { names: joined(before?.names, school.names), codes: joined(before?.codes, school.codes) };
  if (JSON.stringify(known) !== JSON.stringify(before)) {
    change.school = known;
    Object.assign(entries, rememberedSchool(known, salt));
  }
  if (Object.keys(entries).length > 0) {
    await session.remember(entries);
    desk.change(change);
  }
}

/** What a file does not say any more it has said before. */
function joined(before: readonly string[] | undefined, now: readonly string[]): readonly string[] {
  return now.length > 0 ? now : (before ?? []);
}

function rememberedSchool(school: PaneState['school'], salt: string): Memory {
  return { school: { ...school, salt } };
}

/** Entries that speak of one school, emptied. */
export function nothingOfSchool(): Memory {
  return Object.fromEntries(MEMORY_OF_SCHOOL.map((name) => [name, undefined]));
}

/**
 * Compares with the check before, which the workbook remembers, and remembers this one. Checks after edits are all
 * compared with the last one at a click, so that what was solved and what is new adds up until the next.
 */
export async function compared(
  { session, state }: Desk,
  source: KeySource,
  report: Report,
  keys: readonly FindingKeys[],
  quiet: boolean,
): Promise<Partial<PaneState>> {
  const { baseline } = state();
  if (quiet && baseline) {
    return { comparison: compareFindings(baseline, keys, source) };
  }
  const before = lastFindingsIn((await session.recall()).findings);
  const findings = lastFindings(report.findings, keys, source);
  await session.remember({ findings });
  return {
    baseline: findings,
    comparison: before && compareFindings(before, keys, source),
  };
}
