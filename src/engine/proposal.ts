import type { Proposal } from '../model/report';
import type { Standard } from '../model/standard';

/**
 * Another pack where the workbook's own dates speak for it: what was in force then instead of a pack that came later, or the
 * newest national pack that builds on a chosen one. `day`: the latest on which a ledger was filled in.
 */
export function proposalOf(
  chosen: readonly Standard[],
  all: readonly Standard[],
  day: string | undefined,
): Proposal | undefined {
  if (day === undefined) {
    return undefined;
  }
  const candidates = all
    .filter(({ isNational, document }) => isNational && document.date <= day)
    .filter(({ id }) => chosen.every((one) => one.id !== id))
    .sort((one, other) => other.document.date.localeCompare(one.document.date));
  const early = chosen.find(({ document }) => document.date > day);
  if (early) {
    const before = candidates.find(({ id }) => isBuiltOn(early, id, all));
    return before
      ? {
          standard: before.id,
          text: `台账填于${day},那时“${early.label}”还没有施行(${early.document.date});按当时的,可以改选“${before.label}”。`,
        }
      : undefined;
  }
  const newer = candidates.find((one) =>
    chosen.some(({ id, isNational }) => isNational && isBuiltOn(one, id, all)),
  );
  return newer
    ? {
        standard: newer.id,
        text: `台账填于${day},这时学校还要对照“${newer.label}”(${newer.document.date}起),可以在标准里加选。`,
      }
    : undefined;
}

function isBuiltOn(standard: Standard, id: string, all: readonly Standard[]): boolean {
  const below = all.find((one) => one.id === standard.basedOn);
  return below !== undefined && below !== standard && (below.id === id || isBuiltOn(below, id, all));
}
