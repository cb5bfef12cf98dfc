import type { Ledger } from '../../model/ledger';
import type { ProvisionResult, ProvisionStatus, RequirementResult, Verdict } from '../../model/report';
import type { Combination, Fault, Provision, Standard } from '../../model/standard';
import type { Place } from '../../model/workbook';
import { groupBy } from '../group';
import { basisText, type Raised } from '../raised';

/** What the combination rules of a standard say of every school or part. */
export function verdictsOf(standard: Standard, results: readonly RequirementResult[]): readonly Verdict[] {
  const own = results.filter((result) => result.standard === standard.id);
  const counted = standard.combinations.filter(({ rows }) => rows === undefined);
  return counted.flatMap((combination) => {
    const group = own.filter(
      ({ group: one, id }) => one === combination.group && (combination.of?.includes(id) ?? true),
    );
    return [...groupBy(group, ({ school, stage }) => `${school ?? ''}|${stage}`).values()]
      .filter((one) => one.some(({ status }) => status !== 'unchecked'))
      .map((one) => combine(standard, combination, one));
  });
}

/** What the rules say that count rows of the document, whoever judges them: 15 items of the government, 9 of quality. */
export function verdictsOfRows(
  standard: Standard,
  provisions: readonly ProvisionResult[],
): readonly Verdict[] {
  return standard.combinations.flatMap((combination): readonly Verdict[] => {
    const { rows, group, basis } = combination;
    const own = provisions.filter((one) => one.standard === standard.id && rows?.includes(one.provision.id));
    const count = (...statuses: readonly ProvisionStatus[]) =>
      own.filter(({ status }) => statuses.includes(status)).length;
    const met = count('met', 'confirmed', 'not-applicable');
    const short = count('short', 'denied');
    const open = own.length - met - short;
    return own.length === 0 || open === own.length
      ? []
      : [
          {
            standard: standard.id,
            group,
            stage: 'all',
            met,
            total: own.length,
            unchecked: open,
            passes: short > 0 ? false : open > 0 ? undefined : true,
            message: `${own.length}项中已核对${met + short}项,其中达标${met}项;${open}项待确认或未检查`,
            basis: basisText(basis),
          },
        ];
  });
}

function combine(
  standard: Standard,
  combination: Combination,
  results: readonly RequirementResult[],
): Verdict {
  const count = (status: RequirementResult['status']) =>
    results.filter((result) => result.status === status).length;
  const total = results.length;
  const met = count('met');
  const unchecked = count('unchecked');
  const isUncertain = results.some(({ certainty }) => certainty === 'uncertain');
  const [first] = results;
  const atLeast = combination.atLeast === 'all' ? total : combination.atLeast;
  const low = results.filter(({ status, reachesFloor }) => status === 'short' && reachesFloor === false);
  return {
    standard: standard.id,
    group: combination.group,
    ...(first?.school === undefined ? {} : { school: first.school }),
    stage: first?.stage ?? 'all',
    met,
    total,
    unchecked,
    passes: passes(met, unchecked, atLeast, low.length, combination.floor !== undefined),
    message: messageOf(met, total, unchecked, atLeast, low, combination, isUncertain),
    basis: basisText(combination.basis),
    ...(combination.atLeast === 'all' ? {} : { isOfSome: true }),
    ...(isUncertain ? { isUncertain: true } : {}),
  };
}

function passes(
  met: number,
  unchecked: number,
  atLeast: number,
  low: number,
  hasFloor: boolean,
): boolean | undefined {
  if (low > 0 || met + unchecked < atLeast) {
    return false;
  }
  const isDecided = met >= atLeast && (!hasFloor || unchecked === 0);
  return isDecided ? true : undefined;
}

function messageOf(
  met: number,
  total: number,
  unchecked: number,
  atLeast: number,
  low: readonly RequirementResult[],
  { floor }: Combination,
  isUncertain: boolean,
): string {
  const parts = [
    `${total}项中达标${met}项,要求至少${atLeast}项`,
    ...(unchecked > 0 ? [`${unchecked}项缺数据没有判断`] : []),
    ...(floor !== undefined && low.length > 0
      ? [`${low.map(({ label }) => `“${label}”`).join('、')}低于要求的${Math.round(floor * 100)}%`]
      : []),
    ...(isUncertain ? ['所用限值的出处待核实,只作提醒'] : []),
  ];
  return parts.join(';');
}

/**
 * Findings of general rules that say, at that place, that a row of a chosen document is missed: they cite it. What another
 * document demands besides stays in their words.
 */
export function citeRows(
  raised: readonly Raised[],
  standards: readonly Standard[],
  ledgers: readonly Ledger[],
): readonly Raised[] {
  const byRule = new Map<string, (readonly [Fault, Provision])[]>();
  for (const provision of standards.flatMap(({ provisions }) => provisions)) {
    for (const fault of provision.faults) {
      byRule.set(fault.rule, [...(byRule.get(fault.rule) ?? []), [fault, provision]]);
    }
  }
  return raised.map((one) => {
    const { rule, complaint } = one;
    const own = (byRule.get(rule) ?? [])
      .filter(([fault]) => isAt(fault, complaint.cell, ledgers))
      .map(([, provision]) => provision);
    const [first] = own;
    return first
      ? {
          ...one,
          rows: [...new Set([...own.flatMap(({ rows }) => rows), ...(complaint.basis?.rows ?? [])])],
          complaint: { ...complaint, basis: first.basis },
        }
      : one;
  });
}

function isAt({ kind, field }: Fault, cell: Place, ledgers: readonly Ledger[]): boolean {
  return (
    kind === undefined ||
    ledgers.some(
      (ledger) =>
        ledger.kind === kind &&
        ledger.table.sheet.name === cell.sheet &&
        (field === undefined || holds(ledger, field, cell)),
    )
  );
}

/** Whether the cell is one of the field's: in its column or row, or the one cell beside its label. */
function holds({ fields, table }: Ledger, field: string, { row, column }: Place): boolean {
  const isTurned = table.orientation === 'columns';
  return fields.some(
    (place) =>
      place.field === field &&
      (place.row === undefined
        ? place.index === (isTurned ? row : column)
        : place.row === row && place.index === column),
  );
}
