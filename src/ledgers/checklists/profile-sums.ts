import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerView, RecordView, Scene } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { demandOf, placeOf, plain, underDemand } from '../parts/complain';

/** Full-time teachers and administrators together are no more than all teachers. */
export const staffParts: LedgerCheck = {
  id: 'staff-parts',
  about: '教师总数与各类人数',
  needs: ['full_time_teachers', 'admin_staff'],
  check: partsAboveStaff,
};

function* partsAboveStaff(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  for (const record of ledger.records) {
    const whole = ['staff_total', 'teacher_total'].find((field) => record.number(field) !== undefined);
    const [all, teaching, office] = [whole ?? '', 'full_time_teachers', 'admin_staff'].map((field) =>
      record.number(field),
    );
    if (
      whole &&
      all !== undefined &&
      teaching !== undefined &&
      office !== undefined &&
      teaching + office > all
    ) {
      yield {
        cell: placeOf(ledger, record, whole),
        related: placesOf(record, 'full_time_teachers', 'admin_staff'),
        ...underDemand(demandOf(scene, 'staff-parts'), 'error'),
        message: `专任教师${plain(teaching)}人加行政人员${plain(office)}人是${plain(teaching + office)}人,多于总数${plain(all)}人。请核对。`,
        actual: `${plain(all)} 人`,
        required: `≥ ${plain(teaching + office)} 人`,
      };
    }
  }
}

/** A quota for every pupil, times the pupils, is the whole grant: to the yuan, where all three are exact. */
export const quotaTimesPupils: LedgerCheck = {
  id: 'quota-times-pupils',
  about: '生均定额×学生数=总额',
  needs: ['fund_total', 'fund_per_student', 'student_count'],
  check: wrongGrant,
};

function* wrongGrant(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  for (const record of ledger.records) {
    const [quota, grant] = [record.reading('fund_per_student'), record.reading('fund_total')];
    const pupils = record.number('student_count');
    if (!quota || !grant || pupils === undefined || quota.approximate || grant.approximate) {
      continue;
    }
    const [difference, rounding] = [quota.value * pupils - grant.value, 0.5 * 10 ** -quota.decimals * pupils];
    // A larger gap is no slip of a figure: the printed mean is recomputed elsewhere.
    if (
      Number.isInteger(quota.value) &&
      difference !== 0 &&
      Math.abs(difference) <= rounding &&
      grant.unit !== '万元'
    ) {
      yield {
        cell: placeOf(ledger, record, 'fund_total'),
        related: placesOf(record, 'fund_per_student', 'student_count'),
        ...underDemand(demandOf(scene, 'quota-times-pupils'), 'query'),
        severity: 'query',
        message: `${plain(quota.value)}×${plain(pupils)}=${plain(quota.value * pupils)}元,填的是${record.text('fund_total')},相差${plain(Math.abs(difference))}元。请核对。`,
        actual: record.text('fund_total'),
        required: `${plain(quota.value * pupils)} 元`,
      };
    }
  }
}

/** What a school has in all covers its running costs and its payroll. */
export const fundsWithin: LedgerCheck = {
  id: 'funds-within',
  about: '教育经费与各项经费',
  needs: ['education_fund'],
  check: moreThanAll,
};

function* moreThanAll(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  for (const record of ledger.records) {
    yield* fundsOf(
      (field) => record.number(field),
      (field) => placeOf(ledger, record, field),
      scene,
    );
  }
}

/** The same for three figures wherever they stand. */
function* fundsOf(
  numberOf: (field: string) => number | undefined,
  placeOfField: (field: string) => Complaint['cell'],
  scene: Scene,
): Iterable<Complaint> {
  const all = numberOf('education_fund');
  const parts = ['fund_total', 'payroll'].filter((field) => numberOf(field) !== undefined);
  const sum = parts.reduce((total, field) => total + (numberOf(field) ?? 0), 0);
  const [first] = parts;
  if (all !== undefined && all > 0 && first !== undefined && sum > all) {
    yield {
      cell: placeOfField('education_fund'),
      related: parts.map(placeOfField),
      ...underDemand(demandOf(scene, 'funds-within'), 'query'),
      message: `教育经费${plain(all)}元,${parts.length > 1 ? '公用经费和工资合计' : first === 'payroll' ? '工资总额' : '公用经费'}${plain(sum)}元,部分多于总额。请核对;总额不含工资的请注明。`,
      actual: `${plain(all)} 元`,
      required: `≥ ${plain(sum)} 元`,
    };
  }
}

/** A stated largest class that is a big one. */
export const bigClassStated: LedgerCheck = {
  id: 'big-class',
  about: '最大班额是不是大班额',
  needs: ['max_class_size'],
  check: largestTooBig,
};

function* largestTooBig(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const demand = demandOf(scene, 'big-class');
  for (const record of demand?.bound === undefined ? [] : ledger.records) {
    const largest = record.number('max_class_size');
    if (demand?.bound !== undefined && largest !== undefined && largest > demand.bound) {
      yield {
        cell: placeOf(ledger, record, 'max_class_size'),
        ...underDemand(demand, 'query'),
        severity: demand.severity === 'error' ? 'query' : demand.severity,
        message: `最大班额${plain(largest)}人,是大班额(${plain(demand.bound + 1)}人及以上)${largest > 65 ? ',而且是超大班额(66人及以上)' : ''}。请写明消除大班额的措施和时间。`,
        actual: `${plain(largest)} 人`,
        required: `≤ ${plain(demand.bound)} 人`,
        missing: `超出 ${plain(largest - demand.bound)} 人`,
      };
    }
  }
}

/** The share of pupils who reach the standard in sport is higher than the year before. */
export const passRateRises: LedgerCheck = {
  id: 'pass-rate-rises',
  about: '体育达标率比上年提高',
  needs: ['fitness_pass_rate', 'sports_rate_before'],
  check: notRisen,
};

function* notRisen(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const demand = demandOf(scene, 'pass-rate-rises');
  for (const record of demand ? ledger.records : []) {
    const [before, now] = ['sports_rate_before', 'fitness_pass_rate'].map((field) => record.reading(field));
    if (before && now && now.value <= before.value) {
      yield {
        cell: placeOf(ledger, record, 'fitness_pass_rate'),
        related: placesOf(record, 'sports_rate_before'),
        ...underDemand(demand, 'query'),
        message: `体育达标率${record.text('fitness_pass_rate')},上年${record.text('sports_rate_before')},没有提高。要求比上年有较大提高,请核对或写明措施。`,
        actual: record.text('fitness_pass_rate'),
        required: `> ${record.text('sports_rate_before')}`,
      };
    }
  }
}

/** A school with boarders has somebody who looks after them. */
export const careForBoarders: LedgerCheck = {
  id: 'boarders-cared-for',
  about: '寄宿生有没有生活教师、保育员',
  needs: ['boarders'],
  check: nobodyCares,
};

function* nobodyCares(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  for (const record of ledger.records) {
    for (const field of ['care_staff', 'nursery_staff'].filter((one) => ledger.has(one))) {
      if ((record.number('boarders') ?? 0) > 0 && isNone(record, field)) {
        yield {
          cell: placeOf(ledger, record, field),
          related: placesOf(record, 'boarders'),
          ...underDemand(demandOf(scene, 'boarders-cared-for'), 'query'),
          message: `有寄宿生${record.text('boarders')},“${ledger.header(field)}”填的是${record.text(field)}。寄宿制学校要配专门的保育员和生活教师,请补配或说明由谁负责。`,
          actual: record.text(field),
          required: '≥ 1 人',
        };
      }
    }
  }
}

function isNone(record: RecordView, field: string): boolean {
  return record.number(field) === 0 || /^(?:无|没有|未)/.test(record.text(field));
}
