import type { LedgerCheck, RecordView } from '../../model/ledger';
import { demandOf, placeOf, quoted, underDemand } from '../parts/complain';
import { asOf } from './deadline';

/** Years after which an extinguisher is scrapped, by what is in it. */
const LIVES: readonly (readonly [RegExp, number])[] = [
  [/水|泡沫/, 6],
  [/干粉|洁净/, 10],
  [/二氧化碳|CO2/i, 12],
];

function lifeOf(record: RecordView): number | undefined {
  const words = `${record.text('item_name')} ${record.text('spec')}`;
  return /灭火器/.test(words) ? LIVES.find(([pattern]) => pattern.test(words))?.[1] : undefined;
}

/** An extinguisher older than its kind may be is scrapped, whatever its pressure. */
export const extinguisherAge: LedgerCheck = {
  id: 'extinguisher-age',
  about: '灭火器报废年限',
  needs: ['produced_date'],
  *check(ledger, scene) {
    const demand = demandOf(scene, 'extinguisher-age');
    const today = asOf(ledger, scene, ['checked_date']);
    for (const record of demand && today !== undefined ? ledger.records : []) {
      const made = record.date('produced_date')?.iso;
      const life = lifeOf(record);
      const ends =
        made === undefined || life === undefined
          ? undefined
          : `${Number(made.slice(0, 4)) + life}${made.slice(4)}`;
      if (ends !== undefined && today !== undefined && ends <= today) {
        yield {
          cell: placeOf(ledger, record, 'produced_date'),
          ...underDemand(demand, 'query'),
          message: `${quoted(record, 'item_name')}出厂于${record.text('produced_date')},已满${life}年的报废年限。请更换后更新。`,
          actual: record.text('produced_date'),
          required: `不满 ${life} 年`,
        };
      }
    }
  },
};
