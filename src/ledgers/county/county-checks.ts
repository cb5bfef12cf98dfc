import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerView, RecordView, Scene } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { demandOf, placeOf, plain, quoted } from '../parts/complain';

const junior = /初中|初级|中学/;
const primary = /小学|完小|教学点/;

/** Pupils and classes of one stage of a school, each with the fields that say so. */
interface Part {
  readonly label: string;
  readonly stage: 'primary' | 'junior';
  readonly pupilsField: string;
  readonly classesField: string;
}

const parts: readonly Part[] = [
  { label: '小学', stage: 'primary', pupilsField: 'students_primary', classesField: 'classes_primary' },
  { label: '初中', stage: 'junior', pupilsField: 'students_junior', classesField: 'classes_junior' },
];

/** The stages of a school; where the table names none, the one that its name or type tells. */
function partsOf(record: RecordView): readonly Part[] {
  const named = parts.filter(({ pupilsField }) => (record.number(pupilsField) ?? 0) > 0);
  const words = record.text('school_name') + record.text('school_type');
  const stage = primary.test(words) ? 'primary' : junior.test(words) ? 'junior' : undefined;
  return named.length > 0 || stage === undefined
    ? named
    : [{ label: '', stage, pupilsField: 'students', classesField: 'classes' }];
}

/** The average class of a school: above the bound for a single class, some class is surely too large. */
export const classAverages: LedgerCheck = {
  id: 'class-average',
  about: '平均班额',
  needs: [],
  uses: ['students', 'classes', 'students_primary', 'classes_primary', 'students_junior', 'classes_junior'],
  check: largeAverages,
};

function* largeAverages(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  for (const record of ledger.records) {
    for (const { label, stage, pupilsField, classesField } of partsOf(record)) {
      const demand = demandOf(scene, `class-average-${stage}`);
      const pupils = record.number(pupilsField) ?? 0;
      const classes = record.number(classesField) ?? 0;
      if (demand?.bound === undefined || classes === 0 || pupils / classes <= demand.bound) {
        continue;
      }
      const needed = Math.ceil(pupils / demand.bound) - classes;
      yield {
        cell: placeOf(ledger, record, classesField),
        related: placesOf(record, pupilsField),
        severity: demand.severity,
        message: `${quoted(record, 'school_name')}${label}${plain(pupils)}人、${plain(classes)}个班,平均班额${plain(pupils / classes)}人,超过${plain(demand.bound)}人。至少要再增加${needed}个班。`,
        basis: demand.basis,
        actual: `${plain(pupils / classes)} 人`,
        required: `≤ ${plain(demand.bound)} 人`,
        missing: `还差 ${needed} 个班`,
      };
    }
  }
}

function pupilsOf(record: RecordView): number {
  const staged = (record.number('students_primary') ?? 0) + (record.number('students_junior') ?? 0);
  return staged > 0 ? staged : (record.number('students') ?? 0);
}

const amounts = ['equipment_value', 'teaching_area', 'sports_area', 'books', 'computers'];

/** A per-pupil value that is thousands of times the other schools' was entered in another unit (元 for 万元, 亩 for ㎡). */
export const unitOutliers: LedgerCheck = {
  id: 'unit-mismatch',
  about: '元与万元、亩与平方米',
  needs: [],
  uses: ['value', 'unit', 'equipment_value', 'teaching_area', 'sports_area', 'books', 'computers'],
  check: outliers,
};

/** 9115.67 → 9000: how much too large it is, not how exactly. */
function aboutTimes(times: number): string {
  return plain(Number(times.toPrecision(times < 10000 ? 1 : 2)));
}

function* outliers(ledger: LedgerView): Iterable<Complaint> {
  for (const field of amounts.filter((one) => ledger.has(one))) {
    const shares = ledger.records.flatMap((record) => {
      const value = record.number(field);
      const pupils = pupilsOf(record);
      return value && pupils > 0 ? [{ record, value, share: value / pupils }] : [];
    });
    const sorted = shares.map(({ share }) => share).sort((one, other) => one - other);
    const median = sorted[Math.floor(sorted.length / 2)];
    if (median === undefined || sorted.length < 3) {
      continue;
    }
    for (const { record, value, share } of shares) {
      const times = share / median;
      if (times < 300 && times > 1 / 300) {
        continue;
      }
      const isYuan = field === 'equipment_value' && times >= 300;
      yield {
        cell: placeOf(ledger, record, field),
        related: placesOf(record, 'school_name'),
        severity: 'error',
        message: `${quoted(record, 'school_name')}的“${ledger.header(field).replaceAll(/\s/g, '')}”是${plain(value)},按人平均约是其他学校的${times >= 1 ? `${aboutTimes(times)}倍` : `${aboutTimes(1 / times)}分之一`},多半是单位填错了${isYuan ? `(应为${plain(value / 10000)}万元)` : ''}。请核对单位后重填。`,
        actual: plain(value),
        required: isYuan ? plain(value / 10000) : '与表头单位一致',
        ...(isYuan && times > 3000 ? { repair: Math.round(value / 100) / 100 } : {}),
      };
    }
  }
}

/** The same school entered twice. Stages of one school may stand on rows of their own. */
export const doubledSchools: LedgerCheck = {
  id: 'duplicate',
  about: '学校不重复',
  needs: ['school_name'],
  check: doubled,
};

function* doubled(ledger: LedgerView): Iterable<Complaint> {
  const first = new Map<string, RecordView>();
  for (const record of ledger.records) {
    const name = record.text('school_name').normalize('NFKC').replaceAll(/\s/g, '');
    const key = [record.text('town'), name, record.text('school_type'), record.text('level')].join('|');
    const earlier = name === '' ? undefined : first.get(key);
    if (!earlier) {
      first.set(key, record);
    } else {
      const same = pupilsOf(earlier) === pupilsOf(record);
      yield {
        cell: placeOf(ledger, record, 'school_name'),
        related: placesOf(earlier, 'school_name'),
        severity: same ? 'error' : 'query',
        message: `“${name}”在表中出现了两次${same ? ',学生数也相同' : ''}。请删去重复的一行;确是两所学校的,请写全校名。`,
        actual: name,
        required: '一校一行',
      };
    }
  }
}

/** Schools that are too large, where the chosen standard sets a limit. */
export const largeSchools: LedgerCheck = {
  id: 'school-scale',
  about: '学校规模',
  needs: [],
  uses: ['students', 'students_primary', 'students_junior'],
  check: tooLarge,
};

function* tooLarge(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const demand = demandOf(scene, 'school-scale');
  if (demand?.bound === undefined) {
    return;
  }
  for (const record of ledger.records) {
    const bothStages =
      (record.number('students_primary') ?? 0) > 0 && (record.number('students_junior') ?? 0) > 0;
    const limit = demand.bound * (bothStages ? 1.25 : 1);
    const pupils = pupilsOf(record);
    if (pupils > limit) {
      const field = ['students_primary', 'students_junior', 'students'].find((one) => record.number(one));
      yield {
        cell: placeOf(ledger, record, field ?? 'school_name'),
        severity: 'query',
        message: `${quoted(record, 'school_name')}在校生${plain(pupils)}人,超过规模上限${plain(limit)}人,多${plain(pupils - limit)}人。请核对;确实超规模的,请说明是否2010年及以前建成。`,
        basis: demand.basis,
        actual: `${plain(pupils)} 人`,
        required: `≤ ${plain(limit)} 人`,
      };
    }
  }
}
