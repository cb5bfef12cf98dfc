import type { LedgerCheck } from '../../model/ledger';
import { demandOf, plain } from './complain';
import { bareName, complainAt } from './people';

/** Ranks of pupils are not to be published. */
export function noRanks(fields: readonly string[]): LedgerCheck {
  return {
    id: 'no-ranking',
    *check(ledger, scene) {
      const demand = demandOf(scene, 'no-ranking');
      const field = fields.find((one) => ledger.has(one));
      const [first] = ledger.records;
      if (demand && field && first) {
        yield* complainAt(first, field, {
          severity: demand.severity,
          basis: demand.basis,
          message: `成绩表里有“${ledger.header(field)}”。学校不得公布学生排名,这张表只能内部使用,公示前请删去名次。`,
        });
      }
    },
  };
}

/** Who has more points has the better rank, and equal points an equal rank. */
export function ranksFit(pairs: readonly (readonly [score: string, rank: string])[]): LedgerCheck {
  return {
    id: 'rank-mismatch',
    reckons: true,
    *check(ledger) {
      for (const [score, rank] of pairs.filter((pair) => pair.every((field) => ledger.has(field)))) {
        const scores = ledger.records
          .map((record) => record.number(score))
          .filter((value) => value !== undefined)
          .sort((a, b) => b - a);
        const wrong = ledger.records.filter((record) => {
          const [own, stated] = [record.number(score), record.number(rank)];
          return (
            own !== undefined &&
            stated !== undefined &&
            stated !== scores.indexOf(own) + 1 &&
            stated !== scores.lastIndexOf(own) + 1
          );
        });
        // Ranks within the whole grade cannot be counted from one class.
        if (wrong.length > ledger.records.length * 0.2) {
          continue;
        }
        for (const record of wrong) {
          const expected = scores.indexOf(record.number(score) ?? 0) + 1;
          yield* complainAt(record, rank, {
            related: [record.place(score)].filter((place) => place !== undefined),
            severity: 'query',
            message: `${bareName(record.text('name'))}“${ledger.header(score)}”${plain(record.number(score) ?? 0)}分,按本表排第${expected}名,这里写第${record.text(rank)}名。请核对。`,
            actual: `第 ${record.text(rank)} 名`,
            required: `第 ${expected} 名`,
          });
        }
      }
    },
  };
}
