import {
  compareFindings,
  type FindingKeys,
  type KeySource,
  lastFindings,
  lastFindingsIn,
} from '../model/finding-keys';
import { nothingOfSchool, type Recollection, recollectionEntries } from '../model/memory';
import type { Report } from '../model/report';
import { settled } from '../model/settled';
import type { Workbook } from '../model/workbook';
import type { Desk } from './desk';
import { groupFindings, readingOrder } from './finding-groups';
import type { Program } from './program';
import type { PaneState } from './state';

export { keysOf } from '../model/finding-keys';

export function sourceOf(
  program: Program,
  workbook: Workbook,
  report: Report,
  salts: Recollection['salts'],
): KeySource {
  return { workbook, ledgers: report.ledgers, kinds: program.ledgers, salts };
}

const OTHER_SCHOOL =
  '学校的名称或代码和上次体检时不一样:以前写的说明、确认都没有带过来。如果只是改正了名称,请重新说明。';

/** After a check: drops what is remembered of lines that are gone, and of another school everything. */
export async function settleMemory(
  { state, session, change }: Desk,
  source: KeySource,
  report: Report,
): Promise<void> {
  const { salts, schools, explanations, earlier, keys } = state();
  const before = { salts, schools, explanations, earlier };
  const { after, others } = settled(before, report, keys, source);
  if (others.length > 0) {
    const isAlone = others.includes('');
    await session.remember({
      ...(isAlone ? nothingOfSchool() : { confirmations: undefined }),
      ...recollectionEntries(after),
    });
    change({ ...after, confirmations: [], message: { intent: 'warning', text: OTHER_SCHOOL } });
  } else if (JSON.stringify(after) !== JSON.stringify(before)) {
    await session.remember(recollectionEntries(after));
    change(after);
  }
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

/** A report, and the keys of its findings. */
export interface Checked {
  readonly report: Report;
  readonly keys: readonly FindingKeys[];
}

/**
 * Where 上一处/下一处 count from after a check that an edit brought about: the same finding, at its new place in the list;
 * where that is solved, the one before it, so that 下一处 leads to what followed it and skips nothing.
 */
export function keptPlace(before: Checked, now: Checked, current: number | undefined): number | undefined {
  if (current === undefined) {
    return undefined;
  }
  const order = readingOrder(groupFindings(before.report, { by: 'ledger', show: 'all', search: '' }));
  for (let at = order.indexOf(current); at >= 0; at -= 1) {
    const place = placeOf(before, now, order[at] ?? -1);
    if (place !== undefined) {
      return place;
    }
  }
  return undefined;
}

/** The finding in its cell; in another cell (rows were inserted) only where none of those like it is solved. */
function placeOf(before: Checked, now: Checked, index: number): number | undefined {
  const finding = before.report.findings[index];
  if (!finding) {
    return undefined;
  }
  const key = before.keys[index]?.own;
  const alike = ({ keys }: Checked) => keys.flatMap((one, place) => (one.own === key ? [place] : []));
  const places = alike(now);
  const old = alike(before);
  return (
    places.find((place) => now.report.findings[place]?.cell === finding.cell) ??
    (places.length === old.length ? places[old.indexOf(index)] : undefined)
  );
}
