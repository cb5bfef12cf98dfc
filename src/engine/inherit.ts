import type { Demand, Provision, Requirement, Standard } from '../model/standard';

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
