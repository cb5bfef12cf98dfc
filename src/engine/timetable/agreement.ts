import type { Complaint, Severity } from '../../model/finding';
import { groupBy } from '../group';
import type { TimetableView } from './cell';
import { type Deviation, deviationsOf } from './deviations';
import { blanksOf, missingFromTeachers, teachersTables } from './omissions';
import type { Slot } from './slots';

export interface TimetableRaised {
  readonly rule: string;
  readonly complaint: Complaint;
}

/**
 * Every cell in which a timetable differs from what most of them say, and every blank one where the others have a
 * lesson. A view that differs nearly everywhere is another term's: that is said once.
 */
export function* checkAgreement(
  slots: readonly Slot[],
  views: readonly TimetableView[],
  severity: Severity,
  basis: Complaint['basis'],
): Iterable<TimetableRaised> {
  const demanded = basis ? { basis } : {};
  const agreed = new Set(slots.flatMap((slot) => slot.agreeing.map(({ lesson }) => lesson)));
  const tables = teachersTables(views);
  const found = slots.flatMap((slot) => [
    ...deviationsOf(slot, views, severity),
    ...blanksOf(slot, views, severity),
    ...missingFromTeachers(slot, tables, views, severity, agreed),
  ]);
  const kept: Deviation[] = [];
  const compared = groupBy(
    slots.flatMap((slot) => viewsOf(slot).map((view) => `${view}|${slot.className}`)),
    (key) => key,
  );
  for (const [key, deviations] of groupBy(found, (one) => `${one.view}|${one.className}`)) {
    const first = deviations[0];
    const all = compared.get(key)?.length ?? 0;
    const view = first && views[first.view];
    if (view && deviations.length > Math.max(6, all * 0.4)) {
      yield {
        rule: 'timetable-mismatch',
        complaint: { ...otherTerm(view, first.className, deviations.length), ...demanded },
      };
      continue;
    }
    kept.push(...deviations);
  }
  for (const { rule, complaint } of onePerCell(kept)) {
    yield { rule, complaint: { ...complaint, ...demanded } };
  }
}

function viewsOf(slot: Slot): readonly number[] {
  return [...new Set([...slot.agreeing, ...slot.deviating].map(({ view }) => view).concat(slot.blank))];
}

function otherTerm(view: TimetableView, className: string, count: number): Complaint {
  return {
    cell: view.owners.get(className) ?? view.anchor,
    severity: 'query',
    message: `${view.sheet}中${className}有${count}节与其他课表不一致,可能不是同一学期的课表,或某张课表未更新。请核对后统一。`,
    actual: `${count}节不一致`,
    required: '各课表一致',
  };
}

/** A cell that is wrong for two slots (a lesson of one class in the place of another's) is one finding. */
function onePerCell(deviations: readonly Deviation[]): readonly Deviation[] {
  const order = { 'timetable-mismatch': 0, 'timetable-missing': 1 };
  const cells = groupBy(deviations, ({ complaint: { cell } }) => `${cell.sheet}!${cell.row}:${cell.column}`);
  return [...cells.values()].flatMap((same) =>
    [...same].sort((one, other) => order[one.rule] - order[other.rule]).slice(0, 1),
  );
}
