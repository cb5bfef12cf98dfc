import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerView, RecordView, Scene } from '../../model/ledger';
import { demandOf, placeOf, placesOf, plain, quoted, underDemand } from './complain';

const subjects = [
  { stem: 'music', name: '音乐' },
  { stem: 'art', name: '美术' },
] as const;

type Subject = (typeof subjects)[number];

/** One room per twelve classes begun, where the chosen standard says so. */
function neededFor(record: RecordView, { stem }: Subject, scene: Scene): number | undefined {
  const per = demandOf(scene, `${stem}-rooms-per-12`)?.bound;
  const classes = record.number('classes');
  return per === undefined || classes === undefined || classes <= 0 ? undefined : Math.ceil(classes / per);
}

/** 应有间数 is what the number of classes asks for. */
export const neededRooms: LedgerCheck = {
  id: 'rooms-required',
  *check(ledger, scene) {
    for (const subject of subjects) {
      const field = `${subject.stem}_required`;
      const known = ledger.records.flatMap((record) => {
        const needed = neededFor(record, subject, scene);
        const stated = record.number(field);
        return needed === undefined || stated === undefined ? [] : [{ record, needed, stated }];
      });
      const wrong = known.filter(({ needed, stated }) => needed !== stated);
      // A county may ask for more than the state does, in all of its schools.
      for (const { record, needed, stated } of wrong.length > known.length / 2 ? [] : wrong) {
        yield {
          cell: placeOf(ledger, record, field),
          related: placesOf(record, 'classes'),
          severity: 'query',
          message: `${quoted(record, 'school_name')}${plain(record.number('classes') ?? 0)}个班,应有${subject.name}教室${needed}间,这里写${plain(stated)}间。请核对。`,
          ...basisOf(demandOf(scene, `${subject.stem}-rooms-per-12`)),
          actual: `${plain(stated)} 间`,
          required: `${needed} 间`,
        };
      }
    }
  },
};

interface Lack {
  readonly record: RecordView;
  readonly subject: Subject;
  readonly needed: number;
  readonly actual: number;
}

/** Fewer rooms than the classes ask for; where nobody knows how many that is, than the line itself says. */
function lacksIn(ledger: LedgerView, scene: Scene): readonly Lack[] {
  return subjects.flatMap((subject) =>
    ledger.records.flatMap((record): readonly Lack[] => {
      const needed = neededFor(record, subject, scene) ?? record.number(`${subject.stem}_required`);
      const actual = record.number(`${subject.stem}_actual`);
      return needed === undefined || actual === undefined || actual >= needed
        ? []
        : [{ record, subject, needed, actual }];
    }),
  );
}

export const enoughRooms: LedgerCheck = {
  id: 'rooms-per-classes',
  *check(ledger, scene) {
    for (const { record, subject, needed, actual } of lacksIn(ledger, scene)) {
      yield {
        cell: placeOf(ledger, record, `${subject.stem}_actual`),
        related: placesOf(record, 'classes', `${subject.stem}_required`),
        ...underDemand(demandOf(scene, `${subject.stem}-rooms-per-12`), 'query'),
        message: `${quoted(record, 'school_name')}应有${subject.name}教室${plain(needed)}间,现有${plain(actual)}间,还差${plain(needed - actual)}间。请增设。`,
        actual: `${plain(actual)} 间`,
        required: `≥ ${plain(needed)} 间`,
        missing: `还差 ${plain(needed - actual)} 间`,
      };
    }
  },
};

/** A room that is too small; between the bounds for old and for new buildings it depends on the year. */
export const largeEnoughRooms: LedgerCheck = {
  id: 'room-area',
  *check(ledger, scene) {
    for (const subject of subjects) {
      const demand = demandOf(scene, `${subject.stem}-room-area`);
      const old = demandOf(scene, `${subject.stem}-room-area-old`)?.bound ?? demand?.bound ?? 0;
      for (const record of demand?.bound === undefined ? [] : ledger.records) {
        const area = record.number(`${subject.stem}_area`);
        const bound = demand?.bound ?? 0;
        if (area === undefined || area <= 0 || area >= bound || isTotal(ledger, record, subject)) {
          continue;
        }
        yield {
          cell: placeOf(ledger, record, `${subject.stem}_area`),
          related: placesOf(record, 'is_compliant'),
          ...underDemand(demand, 'query'),
          severity: area < old ? (demand?.severity ?? 'query') : 'query',
          message: `${quoted(record, 'school_name')}${subject.name}教室${plain(area)}㎡,应不少于${plain(bound)}㎡(2016年及以前建成的不少于${plain(old)}㎡)。请核对面积和建成年份。`,
          actual: `${plain(area)} ㎡`,
          required: `≥ ${plain(bound)} ㎡`,
          missing: `还差 ${plain(bound - area)} ㎡`,
        };
      }
    }
  },
};

/** 面积 beside several rooms may be that of all together. */
function isTotal(ledger: LedgerView, record: RecordView, { stem }: Subject): boolean {
  const header = ledger.header(`${stem}_area`);
  return (record.number(`${stem}_actual`) ?? 1) > 1 && !/单间|每间|最小/.test(header);
}

/** 是 beside a room too few: the verdict contradicts its own line. */
export const provisionClaim: LedgerCheck = { id: 'claim-false', check: falseVerdicts };

function* falseVerdicts(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  for (const { record, subject, needed, actual } of lacksIn(ledger, scene)) {
    if (record.yes('is_compliant') === true && !record.isBlank('is_compliant')) {
      yield {
        cell: placeOf(ledger, record, 'is_compliant'),
        related: placesOf(record, `${subject.stem}_actual`, `${subject.stem}_required`),
        severity: 'error',
        message: `${quoted(record, 'school_name')}${subject.name}教室应有${plain(needed)}间,只有${plain(actual)}间,不能填达标。请更正。`,
        ...basisOf(demandOf(scene, `${subject.stem}-rooms-per-12`)),
        actual: record.text('is_compliant'),
        required: '未达标',
      };
    }
  }
}

function basisOf(demand: ReturnType<typeof demandOf>): Pick<Complaint, 'basis'> {
  return demand ? { basis: demand.basis } : {};
}
