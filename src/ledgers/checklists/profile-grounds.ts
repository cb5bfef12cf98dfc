import type { LedgerCheck, LedgerView } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { placeOf, plain } from '../parts/complain';

/** Classrooms of primary schools stand on at most four floors, of others on five: more land than that nobody can save. */
const FLOORS = { primary: 4, other: 5 } as const;

/** What is left of the land beside the sports ground and the green must carry the buildings. */
export const groundsFit: LedgerCheck = {
  id: 'grounds-fit',
  about: '占地面积容不容得下校舍和场地',
  needs: ['site_area', 'building_area', 'sports_area'],
  uses: ['greening', 'greening_rate'],
  check: tooNarrow,
};

function* tooNarrow(ledger: LedgerView, scene: Parameters<LedgerCheck['check']>[1]) {
  for (const record of ledger.records) {
    const [site, building, ground] = ['site_area', 'building_area', 'sports_area'].map((field) =>
      record.number(field),
    );
    if (site === undefined || building === undefined || ground === undefined || ground >= site) {
      continue;
    }
    const rate = record.reading('greening_rate');
    const green = record.number('greening') ?? (rate ? shareOf(rate.value) * site : 0);
    const left = site - ground - green;
    const floors = scene.stage === 'primary' ? FLOORS.primary : FLOORS.other;
    if (left * floors < building) {
      yield {
        cell: placeOf(ledger, record, 'site_area'),
        related: placesOf(record, 'building_area', 'sports_area', 'greening', 'greening_rate'),
        severity: 'query' as const,
        message: `占地${plain(site)}㎡,减去活动场地${plain(ground)}㎡${green > 0 ? `和绿化${plain(green)}㎡` : ''},只剩${plain(left)}㎡;校舍${plain(building)}㎡平均要建${plain(building / Math.max(left, 1))}层以上。请核对各项面积。`,
        actual: `${plain(left)} ㎡`,
        required: `≥ ${plain(building / floors)} ㎡`,
      };
    }
  }
}

/** 30% and 30 are 0.3. */
function shareOf(rate: number): number {
  return rate > 1 ? rate / 100 : rate;
}
