import { demandKey, settingKey } from '../../model/own-standard';
import type { Combination, Demand, Provision, Requirement, Standard } from '../../model/standard';
import type { Raised } from '../raised';
import { badEntry, type Entry } from './entries';

/** Anything that names its source. */
type Cited = Pick<Requirement, 'basis' | 'status'>;

/** A pack with what its sheet says instead: 本校标准. */
export function buildOwn(
  standard: Standard,
  entries: ReadonlyMap<string, Entry>,
): { readonly standard: Standard; readonly raised: readonly Raised[] } {
  const entryOf = (sort: 'bound' | 'demand' | 'row' | 'rule', id: string) =>
    entries.get(settingKey(standard.id, sort, id));
  const rowsOf = (rows: readonly string[] = []) =>
    standard.provisions
      .filter((one) => one.rows.some((row) => rows.includes(row)))
      .flatMap(({ id }) => entryOf('row', id) ?? []);
  const groups = [...new Set(standard.requirements.flatMap(({ group }) => group ?? []))];
  const ofRows = (rows: readonly string[] | undefined) => {
    const own = rowsOf(rows);
    return { isDropped: own.length > 0 && own.every(({ isDropped }) => isDropped), entry: own[0] };
  };
  const provisions = standard.provisions.flatMap((one): readonly Provision[] => {
    const entry = entryOf('row', one.id);
    return entry?.isDropped ? [] : [cited(one, entry)];
  });
  const requirements = standard.requirements.flatMap((one): readonly Requirement[] => {
    const own = entryOf('bound', one.id);
    const above = ofRows(one.basis.rows);
    return own?.isDropped || above.isDropped ? [] : [bounded(one, own ?? above.entry, own, groups)];
  });
  const demands = standard.demands.flatMap((one): readonly Demand[] => {
    const own = entryOf('demand', demandKey(one));
    const leader = leaderOf(one, standard.requirements);
    const above = ofRows(one.basis.rows);
    const led = leader && entryOf('bound', leader.id);
    const entry = own ?? led;
    if (entry?.isDropped || above.isDropped) {
      return [];
    }
    const bound = typeof entry?.bound === 'number' && one.bound !== undefined ? { bound: entry.bound } : {};
    return [{ ...cited(one, entry ?? above.entry), ...bound }];
  });
  const raised: Raised[] = [];
  const combinations = standard.combinations.flatMap((one): readonly Combination[] => {
    const entry = entryOf('rule', one.group);
    const chosen = requirements.filter(
      ({ id, group }) => group === one.group && entryOf('bound', id)?.isChosen,
    );
    const atLeast = entry?.bound ?? one.atLeast;
    raised.push(...wrongChoice(chosen, atLeast, entryOf));
    return entry?.isDropped
      ? []
      : [
          {
            ...one,
            atLeast,
            basis: cited({ basis: one.basis, status: 'confirmed' }, entry).basis,
            ...(chosen.length > 0 ? { of: chosen.map(({ id }) => id) } : {}),
          },
        ];
  });
  return {
    standard: {
      ...standard,
      label: `本校标准(按“${standard.label}”设置)`,
      provisions,
      requirements,
      demands,
      combinations,
      ownOf: standard,
    },
    raised,
  };
}

function cited<One extends Cited>(one: One, entry: Entry | undefined): One {
  const { document = one.basis.document, clause = one.basis.clause, status = one.status } = entry ?? {};
  return { ...one, basis: { ...one.basis, document, clause }, status };
}

function bounded(
  one: Requirement,
  entry: Entry | undefined,
  own: Entry | undefined,
  groups: readonly string[],
): Requirement {
  const { group, ...rest } = cited(one, entry);
  const counted = own?.isCounted === false ? undefined : (group ?? (own?.isCounted ? groups[0] : undefined));
  return {
    ...rest,
    ...(counted === undefined ? {} : { group: counted }),
    ...(typeof own?.bound === 'number' ? { bound: own.bound } : {}),
    ...(own?.comparison ? { comparison: own.comparison } : {}),
  };
}

/** The bound on the whole that a demand on single rows repeats: both change together. */
function leaderOf(demand: Demand, requirements: readonly Requirement[]): Requirement | undefined {
  return requirements.find(
    ({ basis, bound, stage }) =>
      demand.bound === bound &&
      (demand.stage === undefined || stage === 'all' || stage === demand.stage) &&
      basis.rows?.some((row) => demand.basis.rows?.includes(row)),
  );
}

/** A school that chooses its seven chooses seven, at every stage. */
function wrongChoice(
  chosen: readonly Requirement[],
  atLeast: number | 'all',
  entryOf: (sort: 'bound', id: string) => Entry | undefined,
): readonly Raised[] {
  if (atLeast === 'all') {
    return [];
  }
  const everywhere = chosen.filter(({ stage }) => stage === 'all').length;
  return (['primary', 'junior'] as const).flatMap((stage): readonly Raised[] => {
    const own = chosen.filter((one) => one.stage === stage);
    // Bounds for small and for large schools of one indicator are one condition.
    const count = new Set(own.map(({ indicator }) => indicator)).size + everywhere;
    const [first] = own;
    const record = first && entryOf('bound', first.id)?.record;
    return record && count < atLeast
      ? badEntry(
          record,
          'chosen',
          `${stage === 'primary' ? '小学' : '初中'}选定了${count}项,综合评定要求至少${atLeast}项。`,
        )
      : [];
  });
}
