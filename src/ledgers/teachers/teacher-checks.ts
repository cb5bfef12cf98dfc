import type { LedgerCheck, RecordView, Scene } from '../../model/ledger';
import { yearsBetween } from '../../reading/dates';
import { placesOf } from '../../reading/places';
import { basisOf, demandOf, isVoid, plain, underDemand } from '../parts/complain';
import { bareName, birthOf, complainAt, dayOf, isMale, unlessCommon } from '../parts/people';
import { degreeOf, degreeRungs, requiredRank, stageOf } from './degree';
import { certificateField, holdsCertificate, isFullTimeTeacher } from './staff';

/** Every full-time teacher has a teaching certificate; clerks, cooks and librarians need none. */
export const certified: LedgerCheck = {
  id: 'teacher-certificate',
  about: '有没有教师资格证',
  needs: ['teacher_cert'],
  *check(ledger, scene) {
    const demand = demandOf(scene, 'teacher-certificate');
    const teachers = ledger.records.filter((record) => !record.isBlank('name') && isFullTimeTeacher(record));
    const without = teachers.filter(
      (record) => !holdsCertificate(record.text(certificateField(record) ?? '')),
    );
    const [first] = without;
    const field = first && certificateField(first);
    if (!first || field === undefined) {
      return;
    }
    if (without.length > 3 && without.length > teachers.length * 0.5) {
      yield* complainAt(first, field, {
        ...underDemand(demand, 'query'),
        severity: 'query',
        message: `${without.length}名专任教师没有填教师资格证。专任教师应全部持证上岗,请补填这一栏。`,
        actual: `${without.length} 人空白`,
        required: '持教师资格证',
      });
      return;
    }
    for (const record of without) {
      yield* complainAt(record, field, {
        ...underDemand(demand, 'query'),
        message: `${bareName(record.text('name'))}没有填教师资格证。专任教师应全部持证上岗,请补填证书种类;确实没有的,请安排考取或调离教学岗位。`,
        actual: record.text(field) || '空白',
        required: '持教师资格证',
      });
    }
  },
};

/** A list of newcomers only: 新补充教师情况, 新聘教师登记. */
const NEWCOMERS = /新(?:补充|聘|进|招|录用|入职|任)[^,，、]{0,4}教师/;

/** Whoever is listed as a newcomer, or joined within the year before the day of the ledger, has the degree that newcomers need. */
export const newcomersQualified: LedgerCheck = {
  id: 'new-teacher-degree',
  about: '新补充教师的学历',
  needs: ['highest_degree'],
  *check(ledger, scene) {
    const demand = demandOf(scene, 'new-teacher-degree');
    const today = dayOf(ledger, scene);
    const areAllNew = NEWCOMERS.test([ledger.sheet, ...ledger.titles.map(({ text }) => text)].join(' '));
    for (const record of demand && (areAllNew || today !== undefined) ? ledger.records : []) {
      const start = record.date('school_start_date') ?? record.date('work_start_date');
      const rank = degreeOf(record);
      const needed = stageOf(record, scene.stage) === 'junior' ? 5 : 4;
      const isNew = areAllNew || (start && today !== undefined && isWithinYear(start.iso, today));
      if (isNew && rank > 0 && rank < needed) {
        yield* complainAt(record, 'highest_degree', {
          ...underDemand(demand, 'query'),
          message: `${bareName(record.text('name'))}是新补充的教师,学历是“${record.text('highest_degree')}”,要求${degreeRungs[needed]}及以上。请核对。`,
          actual: record.text('highest_degree'),
          required: `${degreeRungs[needed]}及以上`,
        });
      }
    }
  },
};

function isWithinYear(day: string, today: string): boolean {
  return day <= today && `${Number(day.slice(0, 4)) + 1}${day.slice(4)}` >= today;
}

/** Full-time teachers reach the degree that the law demands for their stage. */
export const degreeReached: LedgerCheck = {
  id: 'required-degree',
  about: '学历达不达标',
  needs: ['highest_degree'],
  *check(ledger, scene) {
    if (!ledger.has('highest_degree')) {
      return;
    }
    const demand = demandOf(scene, 'required-degree');
    for (const record of ledger.records) {
      const rank = degreeOf(record);
      const stage = stageOf(record, scene.stage);
      const required = requiredRank(stage);
      if (rank === 0 || rank >= required || !isFullTimeTeacher(record)) {
        continue;
      }
      yield* complainAt(record, 'highest_degree', {
        ...underDemand(demand, 'error'),
        message: `${bareName(record.text('name'))}的最高学历是“${record.text('highest_degree')}”,没有达到${stage === 'junior' ? '初中' : '小学'}教师的规定学历(${degreeRungs[required]})。请核对学历;属实的,请安排进修提升学历。`,
        actual: record.text('highest_degree'),
        required: `${degreeRungs[required]}及以上`,
      });
    }
  },
};

/** A primary or junior school has no teachers of another stage; a single one among many is a slip of the pen. */
export const stageOfSchool: LedgerCheck = {
  id: 'teacher-stage',
  about: '任教学段',
  needs: ['level'],
  *check(ledger, scene) {
    const own = { primary: /小/, junior: /初|中学|完全/, 'nine-year': /./ }[scene.stage ?? 'nine-year'];
    const others = ledger.records.filter(
      (record) => ledger.has('level') && !isVoid(record.text('level')) && !own.test(record.text('level')),
    );
    for (const record of others.length <= ledger.records.length * 0.1 ? others : []) {
      yield* complainAt(record, 'level', {
        severity: 'query',
        message: `${bareName(record.text('name'))}的“${ledger.header('level')}”是“${record.text('level')}”,本校没有这个学段。请核对。`,
        actual: record.text('level'),
      });
    }
  },
};

/** Nobody starts work as a child: under 15 is a slip of the pen, 15 needs a reason. */
export const startedGrownUp: LedgerCheck = {
  id: 'work-start-age',
  about: '参加工作的年龄',
  needs: ['work_start_date'],
  uses: ['birth_date', 'id_card'],
  *check(ledger) {
    if (!ledger.has('work_start_date')) {
      return;
    }
    const young = ledger.records.flatMap((record) => {
      const age = ageAtStart(record);
      return age !== undefined && age < 16 ? [{ record, age }] : [];
    });
    for (const { record, age } of unlessCommon(young, ledger.records.length)) {
      yield* complainAt(record, 'work_start_date', {
        related: placesOf(record, 'birth_date'),
        severity: age < 15 ? 'error' : 'query',
        message: `${bareName(record.text('name'))}参加工作时只有${age}周岁。请核对出生日期和参加工作时间。`,
        actual: `${age} 周岁`,
        required: '满 16 周岁',
      });
    }
  },
};

/** Whole years at the start of work; `undefined` where a date is missing or the order is wrong anyway. */
function ageAtStart(record: RecordView): number | undefined {
  const born = birthOf(record);
  const started = record.date('work_start_date');
  if (!born || !started || started.iso < born) {
    return undefined;
  }
  const day = started.precision === 'year' ? `${started.iso.slice(0, 4)}-12-31` : started.iso;
  return yearsBetween(`${born.slice(0, 7)}-01`, day);
}

/** At or past the age of retirement on the day of the ledger. */
export const notRetired: LedgerCheck = {
  id: 'retirement-age',
  about: '退休年龄',
  needs: [],
  uses: ['birth_date', 'gender', 'id_card'],
  *check(ledger, scene) {
    const day = dayOf(ledger, scene);
    if (day === undefined) {
      return;
    }
    const aged = ledger.records.flatMap((record) => {
      const male = isMale(record.text('gender'));
      const born = birthOf(record);
      return born === undefined || male === undefined ? [] : [{ record, male, age: yearsBetween(born, day) }];
    });
    const later = day >= '2025-01-01' ? 3 : 0;
    const old = aged.filter(({ male, age }) => age >= (male ? 60 : 55) + later && age < 100);
    for (const { record, age } of unlessCommon(old, aged.length)) {
      yield* complainAt(record, record.has('birth_date') ? 'birth_date' : 'id_card', {
        severity: 'advice',
        message: `${bareName(record.text('name'))}到${day}已满${age}周岁,到了退休年龄。请核对是否仍在岗。`,
        actual: `${age} 周岁`,
      });
    }
  },
};

/** More periods than a teacher can teach in a week. */
export function periodsPlausible(field: string, nameField: string, bound = 25): LedgerCheck {
  return {
    id: 'weekly-periods-high',
    about: '周课时多不多',
    needs: [],
    uses: ['total_periods', 'weekly_periods'],
    *check(ledger) {
      for (const record of ledger.records) {
        const periods = record.number(field);
        if (periods !== undefined && periods > bound) {
          yield* complainAt(record, field, {
            severity: 'query',
            message: `${bareName(record.text(nameField))}每周${plain(periods)}节,超出常见的工作量(一般12–18节)。请核对。`,
            actual: `${plain(periods)} 节`,
            required: `一般不超过 ${bound} 节`,
          });
        }
      }
    },
  };
}

/** Whether the record is a full-time teacher at or above a rung; `above`: strictly above the required one. */
export function reaches(record: RecordView, stage: Scene['stage'], above: boolean): boolean {
  const required = requiredRank(stageOf(record, stage));
  return isFullTimeTeacher(record) && degreeOf(record) >= (above ? required + 1 : required);
}

/** A certificate is good for its own stage and those below: that of a primary school does not serve in a junior secondary one. */
export const certificateServes: LedgerCheck = {
  id: 'certificate-stage',
  about: '资格证与任教学段',
  needs: ['teacher_cert'],
  uses: ['subject'],
  *check(ledger, scene) {
    const tooLow =
      scene.stage === 'junior' ? /^(?:小学|幼儿)/ : scene.stage === 'primary' ? /^幼儿/ : undefined;
    const teachers = ledger.has('teacher_cert') ? ledger.records.filter(isFullTimeTeacher) : [];
    const low = teachers.filter((record) => tooLow?.test(record.text('teacher_cert').trim()));
    // Where many have it the school is not what we think, or it is a matter of its own.
    for (const record of low.length <= teachers.length * 0.2 ? low : []) {
      yield* complainAt(record, 'teacher_cert', {
        severity: 'query',
        message: `${bareName(record.text('name'))}的“${ledger.header('teacher_cert')}”是“${record.text('teacher_cert')}”,教师资格只能在本级及以下学校任教。请核对证书;属实的请说明或安排补考。`,
        actual: record.text('teacher_cert'),
        required: scene.stage === 'junior' ? '初级中学及以上' : '小学及以上',
        ...basisOf(scene, 'certificate-stage'),
      });
    }
  },
};
