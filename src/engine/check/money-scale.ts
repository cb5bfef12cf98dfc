import type { LedgerView, RecordView } from '../../model/ledger';
import { yuanOf } from '../../reading/money-units';
import { tidy } from '../../reading/numbers';

/** How records are read whose columns count money in different units. */
export interface Scale {
  /** What a figure of a field is multiplied with. */
  readonly factorOf: (field: string) => number;
  /** The record with its money in one unit. */
  readonly read: (record: RecordView) => RecordView;
}

/**
 * Reads the money of every record in the unit of one column, where the headers of a table name different ones
 * (原值(元), 净值(万元)); `undefined` where they are all alike.
 */
export function inUnitOf(
  field: string,
  others: readonly string[],
  view: Pick<LedgerView, 'has' | 'header'>,
): Scale | undefined {
  const yuan = (name: string) => (view.has(name) ? yuanOf(view.header(name)) : undefined);
  const own = yuan(field);
  if (own === undefined || others.every((other) => (yuan(other) ?? own) === own)) {
    return undefined;
  }
  const factorOf = (name: string) => (yuan(name) ?? own) / own;
  const read = (record: RecordView): RecordView =>
    Object.assign(Object.create(record) as RecordView, {
      number(name: string) {
        const value = record.number(name);
        return value === undefined ? undefined : tidy(value * factorOf(name));
      },
      reading(name: string) {
        const reading = record.reading(name);
        const factor = factorOf(name);
        // 8150 元 are 0.815 万元: as many digits are known as before.
        const decimals = Math.max(0, (reading?.decimals ?? 0) - Math.log10(factor));
        return reading && { ...reading, value: tidy(reading.value * factor), decimals };
      },
    });
  return { factorOf, read };
}
