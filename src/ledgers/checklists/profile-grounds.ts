import type { Complaint } from '../../model/finding';
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

/** Rooms and classes: every class needs a classroom of its own. */
export const classroomsForClasses: LedgerCheck = {
  id: 'classrooms-short',
  about: '教室够不够',
  needs: ['classrooms', 'class_count'],
  check: fewClassrooms,
};

function* fewClassrooms(ledger: LedgerView): Iterable<Complaint> {
  for (const record of ledger.records) {
    const rooms = record.number('classrooms');
    const classes = record.number('class_count');
    if (rooms !== undefined && classes !== undefined && rooms < classes) {
      yield {
        cell: placeOf(ledger, record, 'classrooms'),
        related: placesOf(record, 'class_count'),
        severity: 'query',
        message: `教室${plain(rooms)}间,教学班${plain(classes)}个,还差${plain(classes - rooms)}间。请核对教室数,或说明怎样上课。`,
        actual: `${plain(rooms)} 间`,
        required: `≥ ${plain(classes)} 间`,
        missing: `还差 ${plain(classes - rooms)} 间`,
      };
    }
  }
}

/** Ground that a running track with its straight takes up at least (㎡ by length). */
const trackGround = [
  { metres: 200, area: 5394 },
  { metres: 250, area: 7031 },
  { metres: 300, area: 9105 },
];

/** A track needs more ground than the whole sports area: one of the two figures is probably wrong. */
export const trackFits: LedgerCheck = {
  id: 'track-too-large',
  about: '跑道与场地面积',
  needs: ['track_length'],
  uses: ['sports_area'],
  check: oversizedTrack,
};

function* oversizedTrack(ledger: LedgerView): Iterable<Complaint> {
  for (const record of ledger.records) {
    const length = record.number('track_length');
    const area = record.number('sports_area');
    const needed = trackGround.filter(({ metres }) => length !== undefined && metres <= length).at(-1);
    if (needed && area !== undefined && area < needed.area) {
      yield {
        cell: placeOf(ledger, record, 'track_length'),
        related: placesOf(record, 'sports_area'),
        severity: 'advice',
        message: `${plain(length ?? 0)}米环形跑道(含100米直道)通常占地约${needed.area}㎡,运动场地面积只有${plain(area)}㎡。请核对跑道长度和面积。`,
        actual: `${plain(area)} ㎡`,
        required: `约 ${needed.area} ㎡`,
      };
    }
  }
}
