import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerView, RecordView, Scene } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { demandOf, placeOf, plain, underDemand } from '../parts/complain';

function label(ledger: LedgerView, field: string): string {
  return ledger
    .header(field)
    .replaceAll(/\s/g, '')
    .replace(/^其中[:\uff1a]?/, '');
}

function saysNone(record: RecordView, field: string): boolean {
  return /^(无|没有|暂无|否|0|零)/.test(record.text(field)) || record.number(field) === 0;
}

/**
 * Nobody is said to fall short of the required degree, yet the listed degrees leave teachers out: they cannot all be
 * qualified. (Where all degrees are listed the general check of parts and wholes speaks.)
 */
export const unlistedDegrees: LedgerCheck = {
  id: 'degrees-unlisted',
  about: '学历人数相加',
  needs: ['full_time_teachers'],
  uses: [
    'deg_postgrad',
    'deg_bachelor',
    'deg_college',
    'deg_below',
    'teachers_bachelor',
    'teachers_college',
    'below_qualification',
  ],
  check: unaccountedTeachers,
};

const degrees = [
  'deg_postgrad',
  'deg_bachelor',
  'teachers_bachelor',
  'deg_college',
  'teachers_college',
  'deg_below',
];

function* unaccountedTeachers(ledger: LedgerView): Iterable<Complaint> {
  for (const record of ledger.records.filter((one) => saysNone(one, 'below_qualification'))) {
    const listed = degrees.filter((field) => record.number(field) !== undefined);
    const first = listed.find((field) => /bachelor/.test(field)) ?? listed[0];
    const total = record.number('full_time_teachers');
    const sum = listed.reduce((all, field) => all + (record.number(field) ?? 0), 0);
    if (total === undefined || first === undefined || listed.length < 2 || sum >= total) {
      continue;
    }
    yield {
      cell: placeOf(ledger, record, first),
      related: placesOf(
        record,
        ...listed,
        'below_qualification',
        'full_time_teachers',
        'staff_total',
        'teacher_total',
      ),
      severity: 'error',
      message: `学历不达标教师填的是“${record.text('below_qualification')}”,列出的学历加起来却只有${plain(sum)}人,专任教师${plain(total)}人,有${plain(total - sum)}人没有学历。请补列这些教师的学历。`,
      actual: `${plain(sum)} 人`,
      required: `${plain(total)} 人`,
    };
  }
}

/** An average cannot be above the largest. */
export const averageAboveLargest: LedgerCheck = {
  id: 'average-above-largest',
  about: '平均班额不超过最大班额',
  needs: ['avg_class_size', 'max_class_size'],
  check: impossibleAverage,
};

function* impossibleAverage(ledger: LedgerView): Iterable<Complaint> {
  for (const record of ledger.records) {
    const average = record.number('avg_class_size');
    const largest = record.number('max_class_size');
    if (average !== undefined && largest !== undefined && average > largest) {
      yield {
        cell: placeOf(ledger, record, 'avg_class_size'),
        related: placesOf(record, 'max_class_size'),
        severity: 'error',
        message: `平均班额${plain(average)}人大于最大班额${plain(largest)}人,不可能。请按班额台账重新计算。`,
        actual: `${plain(average)} 人`,
        required: `≤ ${plain(largest)} 人`,
      };
    }
  }
}

/** Full curriculum without a teacher of PE, music or art: one of the two statements is not true. */
export const noArtTeachers: LedgerCheck = {
  id: 'pe-art-teachers',
  about: '体艺教师',
  needs: [],
  uses: ['pe_art_teachers', 'pe_art_full_time', 'curriculum_complete'],
  check: missingArtTeachers,
};

function* missingArtTeachers(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  for (const record of ledger.records) {
    for (const field of ['pe_art_full_time', 'pe_art_teachers'].filter((one) => ledger.has(one))) {
      if (record.isBlank(field) || !saysNone(record, field)) {
        continue;
      }
      const claims = ledger.has('curriculum_complete') && record.yes('curriculum_complete') === true;
      yield {
        cell: placeOf(ledger, record, field),
        related: placesOf(record, 'curriculum_complete'),
        ...underDemand(demandOf(scene, 'pe-art-teachers'), claims ? 'error' : 'query'),
        message: `学校没有体育、音乐、美术专职教师${claims ? ',与“开齐课程开足课时”的说法不符' : ''}。请配备专任教师,或写明由谁兼课、走教。`,
        actual: record.text(field),
        required: '至少有专职教师',
      };
    }
  }
}

/** Equipment that is announced is not there yet. */
export const multimediaPlanned: LedgerCheck = {
  id: 'class-multimedia',
  about: '班班通',
  needs: ['class_multimedia'],
  check: announcedMultimedia,
};

function* announcedMultimedia(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const demand = demandOf(scene, 'class-multimedia');
  for (const record of ledger.records) {
    const text = record.text('class_multimedia');
    if (/^(将|拟|计划|正在|未|无|没有|暂|待|筹)/.test(text)) {
      yield {
        cell: placeOf(ledger, record, 'class_multimedia'),
        severity: 'query',
        message: `“${label(ledger, 'class_multimedia')}”填的是“${text}”,说明各班还没有用上。请写明已装几个班、何时装齐。`,
        ...(demand ? { basis: demand.basis } : {}),
        actual: text,
        required: '每个教学班都有',
      };
    }
  }
}

/** What must not be, with the demand that forbids it. */
const forbidden: Readonly<Record<string, string>> = {
  key_classes: 'key-classes',
  illegal_tutoring: 'no-tutoring',
};
const facilities = [
  'drinking_water',
  'toilet_facility',
  'security_facility',
  'guards',
  'signage',
  'one_hour_exercise',
  'curriculum_complete',
  'charter',
];

/** 无 where there must be something, 有 where there must be nothing. */
export const profileConfessions: LedgerCheck = {
  id: 'facility-missing',
  about: '设施与规范办学',
  needs: [],
  uses: [...Object.keys(forbidden), ...facilities],
  check: confessions,
};

function* confessions(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  for (const record of ledger.records) {
    for (const [field, id] of Object.entries(forbidden).filter(([one]) => ledger.has(one))) {
      if (/^(有|是|存在)/.test(record.text(field))) {
        yield {
          cell: placeOf(ledger, record, field),
          ...underDemand(demandOf(scene, id), 'query'),
          message: `“${label(ledger, field)}”填的是“${record.text(field)}”,这是义务教育学校不允许的。请核实整改,填错的请改正。`,
          actual: record.text(field),
          required: '无',
        };
      }
    }
    for (const field of facilities.filter((one) => ledger.has(one))) {
      if (/^(无|没有|未|否|×)/.test(record.text(field))) {
        yield {
          cell: placeOf(ledger, record, field),
          severity: 'query',
          message: `“${label(ledger, field)}”填的是“${record.text(field)}”。请补齐,或说明安排。`,
          actual: record.text(field),
          required: '有',
        };
      }
    }
  }
}
