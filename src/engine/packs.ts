import type { Proposal } from '../model/report';
import type { Demand, Provision, Requirement, Standard } from '../model/standard';

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

/** The chosen standards in the order of choice, each with everything that it inherits; unknown ids are left out. */
export function completeStandards(
  ids: readonly string[],
  standards: readonly Standard[],
): readonly Standard[] {
  return ids
    .map((id) => standards.find((standard) => standard.id === id))
    .filter((standard) => standard !== undefined)
    .map((standard) => withBasis(standard, standards, new Set()));
}

function withBasis(standard: Standard, standards: readonly Standard[], seen: ReadonlySet<string>): Standard {
  const basis = standards.find(({ id }) => id === standard.basedOn && !seen.has(id));
  if (!basis) {
    return standard;
  }
  const below = withBasis(basis, standards, new Set([...seen, standard.id]));
  const plan = standard.plan ?? below.plan;
  const requirements = merged(below.requirements, standard.requirements, standard.without);
  const demands = merged(below.demands, standard.demands, standard.without);
  return {
    ...standard,
    provisions: [...stillHeld(below.provisions, requirements, demands), ...standard.provisions],
    requirements,
    demands,
    combinations: [
      ...below.combinations.filter(({ group }) => standard.combinations.every((own) => own.group !== group)),
      ...standard.combinations,
    ],
    ...(plan === undefined ? {} : { plan }),
  };
}

/** An own entry replaces every inherited one of its id. */
function merged<Entry extends Requirement | Demand>(
  inherited: readonly Entry[],
  own: readonly Entry[],
  without: readonly string[] = [],
): readonly Entry[] {
  const replaced = new Set([...without, ...own.map(({ id }) => id)]);
  return [...inherited.filter(({ id }) => !replaced.has(id)), ...own];
}

/** Of the rows below those count on which a bound or demand still hangs: the county's own items are not the school's. */
function stillHeld(
  provisions: readonly Provision[],
  requirements: readonly Requirement[],
  demands: readonly Demand[],
): readonly Provision[] {
  const held = new Set([...requirements, ...demands].flatMap(({ basis }) => basis.rows ?? []));
  return provisions.filter(({ rows }) => rows.some((row) => held.has(row)));
}
