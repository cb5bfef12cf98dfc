import type { RecordView } from '../../model/ledger';
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
  return [...groupBy(found, ({ record }) => record).values()].flatMap((ofRecord) => {
    const common = commonCause(ofRecord);
    if (!common) {
      return ofRecord.map((one) => byTotals(one, setting));
    }
    const [blamed, settled] = common;
    return [blamed, ...ofRecord.filter((one) => !settled.includes(one)).map((one) => byTotals(one, setting))];
  });
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

function byTotals(found: Disagreement, setting: Setting): Blamed {
  const { record, result, operands, stated, expected } = found;
  const suspects = operands.filter((operand) => agreement(operand, record, setting) === 'no');
  const [suspect] = suspects;
  const right = suspect === undefined ? undefined : implied(found, suspect);
  if (
    suspect === undefined ||
    right === undefined ||
    suspects.length > 1 ||
    agreement(result, record, setting) !== 'yes'
  ) {
    return { disagreement: found, field: result, stated, expected, proof: 'none' };
  }
  return {
    disagreement: found,
    field: suspect,
    stated: record.number(suspect) ?? 0,
    expected: right,
    proof: 'total',
  };
}

/** Whether the column adds up to the 合计 that covers the record. */
function agreement(field: string, record: RecordView, setting: Setting): 'yes' | 'no' | 'unknown' {
  const total = setting.view.totals.find(({ covers }) => covers.includes(record));
  const compared = total && compareTotal(field, total, setting);
  return compared ? (compared.agrees ? 'yes' : 'no') : 'unknown';
}
