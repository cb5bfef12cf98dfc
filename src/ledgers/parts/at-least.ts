import type { LedgerCheck } from '../../model/ledger';
import { demandOf, placeOf, plain, quoted, underDemand } from './complain';

/** A figure of every record and the demand that says how much of it there must be. */
interface Least {
  readonly field: string;
  readonly demand: string;
  readonly unit: string;
}

/** Figures that a chosen standard wants to be so large at least; `name`: the field that names the record. */
export function atLeast(id: string, about: string, name: string, least: readonly Least[]): LedgerCheck {
  return {
    id,
    about,
    needs: [name],
    *check(ledger, scene) {
      for (const record of ledger.records) {
        for (const { field, demand: wanted, unit } of least) {
          const demand = demandOf(scene, wanted);
          const value = record.number(field);
          if (demand?.bound === undefined || value === undefined || value >= demand.bound) {
            continue;
          }
          const [is, bound] = [plain(value), plain(demand.bound)];
          yield {
            cell: placeOf(ledger, record, field),
            ...underDemand(demand, 'query'),
            message: `${quoted(record, name)}${ledger.header(field)}${is}${unit},要求不少于${bound}${unit}。请核对或说明原因。`,
            actual: `${is} ${unit}`,
            required: `≥ ${bound} ${unit}`,
            missing: `还差 ${plain(demand.bound - value)} ${unit}`,
          };
        }
      }
    },
  };
}
