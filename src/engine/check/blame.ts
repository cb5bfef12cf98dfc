import { tidy } from '../../reading/numbers';
import { groupBy } from '../group';
import { implied } from './arithmetic';
import type { Disagreement } from './disagreement';
import type { Setting } from './setting';
import { compareTotal } from './total-comparison';

/** Which cell of a record is wrong. */
export interface Blamed {
  readonly disagreement: Disagreement;
  readonly field: string;
  readonly stated: number;
  readonly expected: number;
  /** What makes it certain: the 合计 row, or a second relation that needs the same figure. */
  readonly proof: 'total' | 'relation' | 'none';
}

/**
 * The wrong cells behind disagreements. Usually the result is wrong; but where one figure would settle two relations of a
 * record it is that one, and where the result's column adds up to its 合计 and exactly one operand's does not, that one.
 */
export function blame(found: readonly Disagreement[], setting: Setting): readonly Blamed[] {
  if (found.length > MOST) {
    return found.map(ofResult);
  }
  return [...groupBy(found, ({ record }) => record).values()].flatMap((ofRecord) => {
    const common = commonCause(ofRecord);
    if (!common) {
      return ofRecord.map((one) => byTotals(one, found, setting));
    }
    const [blamed, settled] = common;
    return [
      blamed,
      ...ofRecord.filter((one) => !settled.includes(one)).map((one) => byTotals(one, found, setting)),
    ];
  });
}

/** So many mistakes have a cause of their own; to weigh each against all others would take too long. */
const MOST = 200;

function ofResult(found: Disagreement): Blamed {
  const { result, stated, expected } = found;
  return { disagreement: found, field: result, stated, expected, proof: 'none' };
}

function commonCause(found: readonly Disagreement[]): readonly [Blamed, readonly Disagreement[]] | undefined {
  const [first, ...others] = found;
  if (!first || others.length === 0) {
    return undefined;
  }
  for (const field of [...first.operands, first.result]) {
    const right = implied(first, field);
    const stated = first.record.number(field);
    const settled = others.filter(
      (other) => right !== undefined && right >= 0 && implied(other, field) === right,
    );
    if (right !== undefined && stated !== undefined && settled.length > 0) {
      return [
        { disagreement: first, field, stated, expected: right, proof: 'relation' },
        [first, ...settled],
      ];
    }
  }
  return undefined;
}

function byTotals(found: Disagreement, all: readonly Disagreement[], setting: Setting): Blamed {
  const { record, result, operands } = found;
  if (gapOf(result, found, all, setting) !== 0) {
    return ofResult(found);
  }
  const suspects = operands
    .map((field) => ({ field, gap: gapOf(field, found, all, setting), right: implied(found, field) }))
    .filter(({ gap }) => gap !== undefined && gap !== 0);
  const exact = suspects.filter(
    ({ field, gap, right }) => right !== undefined && gap === tidy((record.number(field) ?? 0) - right),
  );
  const isKnown = operands.every((field) => gapOf(field, found, all, setting) !== undefined);
  const [suspect] = exact.length === 1 ? exact : isKnown && suspects.length === 1 ? suspects : [];
  const habit = exact.length === 1 ? undefined : byHabit(found, setting);
  const chosen = habit ?? suspect;
  return chosen?.right === undefined
    ? ofResult(found)
    : {
        disagreement: found,
        field: chosen.field,
        stated: record.number(chosen.field) ?? 0,
        expected: chosen.right,
        proof: habit ? 'relation' : 'total',
      };
}

/** 65 in a column of 650, and 650 would settle it: the one factor that alone differs from what most others have. */
function byHabit(
  found: Disagreement,
  { view }: Setting,
): { readonly field: string; readonly right: number } | undefined {
  const { record, relation, operands } = found;
  const odd = (relation.type === 'product' ? operands : []).flatMap((field) => {
    const right = implied(found, field);
    const alike = view.records.filter((one) => one.number(field) === right).length;
    const same = view.records.filter((one) => one.number(field) === record.number(field)).length;
    return right !== undefined && same === 1 && alike >= USUAL && alike * 2 > view.records.length
      ? [{ field, right }]
      : [];
  });
  return odd.length === 1 ? odd[0] : undefined;
}

/** From this many records with a figure on it is the usual one. */
const USUAL = 3;

/**
 * By how much the column exceeds the 合计 that covers the record; 0 also where another record's own mistake is just that much.
 * `undefined` where there is no 合计 to hold it against.
 */
function gapOf(
  field: string,
  { record }: Disagreement,
  all: readonly Disagreement[],
  setting: Setting,
): number | undefined {
  const total = setting.view.totals.find(({ covers }) => covers.includes(record));
  const compared = total && compareTotal(field, total, setting);
  if (!compared || compared.agrees) {
    return compared && 0;
  }
  const gap = tidy(compared.sum - compared.stated);
  const isExplained = all.some((other) => {
    const right = other.record === record ? undefined : implied(other, field);
    return right !== undefined && tidy((other.record.number(field) ?? 0) - right) === gap;
  });
  return isExplained ? 0 : gap;
}
