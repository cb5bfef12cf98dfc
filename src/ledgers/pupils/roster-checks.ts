import type { LedgerCheck, RecordView } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { demandOf, underDemand } from '../parts/complain';
import { bareName, complainAt, namesOf } from '../parts/people';

/** Ways in which a register says "no" in a column about a circumstance of the pupil. */
const NO = /^(?:$|否|无|不是|非|×|✗|0|[—\-/]|N|普通|健全|正常)/i;

/** Whether a column about a circumstance (留守, 随迁, 寄宿, 残疾) says that the pupil is concerned: codes, words and ticks. */
export function isTicked(text: string): boolean {
  return !NO.test(text.trim());
}

export function isBoarder(record: RecordView): boolean {
  return (
    /寄宿|住校|住宿|^是|^√|^1$/.test(record.text('attend_mode')) &&
    !/走读\/住校/.test(record.text('attend_mode'))
  );
}

/** The remark says that the pupil has gone, and the row is still counted. */
export const leftButCounted: LedgerCheck = {
  id: 'left-but-counted',
  about: '备注里已离校的',
  needs: ['remark'],
  *check(ledger) {
    if (!ledger.has('remark')) {
      return;
    }
    for (const record of ledger.records) {
      const remark = record.text('remark');
      if (
        remark !== '' &&
        /转出|转走|转至|转往|已转学|休学|辍学|死亡|去世/.test(remark) &&
        !/复学|转入/.test(remark)
      ) {
        yield* complainAt(record, 'remark', {
          severity: 'query',
          message: `${bareName(record.text('name'))}备注为“${remark}”,却仍列在名单中,会被算进人数。已离校的学生请移出名单或另列一栏。`,
          actual: remark,
        });
      }
    }
  },
};

const CODE = /^\d{1,3}[-—.、]/;

/** Whether the first cells of a column are codes: a column of words is not gone through. */
function isCoded(records: readonly RecordView[], field: string): boolean {
  const sample = records.slice(0, 60).filter((record) => !record.isBlank(field));
  return sample.filter((record) => CODE.test(record.text(field))).length > sample.length / 2;
}

/** Cells of a coded column ("0-否") that hold no code: the system refuses them on import. */
export function codesOnly(fields: readonly string[]): LedgerCheck {
  return {
    id: 'code-expected',
    about: '按代码填写的栏',
    needs: [],
    uses: [
      'ethnicity',
      'health',
      'household_type',
      'enrol_mode',
      'attend_mode',
      'only_child',
      'preschool',
      'left_behind',
      'need_aid',
      'subsidy',
      'orphan',
      'martyr',
      'school_bus',
      'disability',
      'mainstream',
      'migrant_child',
      'm1_guardian',
      'm2_guardian',
    ],
    *check(ledger) {
      for (const field of fields.filter((one) => ledger.has(one))) {
        if (!isCoded(ledger.records, field)) {
          continue;
        }
        const filled = ledger.records.filter((record) => !record.isBlank(field));
        const bare = filled.filter((record) => !CODE.test(record.text(field)));
        if (filled.length < 5 || bare.length === 0 || bare.length > filled.length * 0.1) {
          continue;
        }
        const example = filled.find((record) => !bare.includes(record))?.text(field) ?? '';
        for (const record of bare) {
          yield* complainAt(record, field, {
            severity: 'query',
            message: `“${ledger.header(field)}”填的是“${record.text(field)}”,这一列其他人填的是代码(如“${example}”)。请改填代码,否则导入系统会被退回。`,
            actual: record.text(field),
            required: example,
          });
        }
      }
    },
  };
}

/** Both members of the family are printed as not being the guardian. */
export const guardianNamed: LedgerCheck = {
  id: 'no-guardian',
  about: '有没有监护人',
  needs: [],
  uses: ['m1_guardian', 'm2_guardian'],
  *check(ledger) {
    if (!ledger.has('m1_guardian') || !ledger.has('m2_guardian')) {
      return;
    }
    for (const record of ledger.records) {
      if (
        !record.isBlank('m1_guardian') &&
        !isTicked(record.text('m1_guardian')) &&
        !isTicked(record.text('m2_guardian'))
      ) {
        yield* complainAt(record, 'm1_guardian', {
          related: placesOf(record, 'm2_guardian'),
          severity: 'error',
          message: `${bareName(record.text('name'))}的两名家庭成员都填“不是监护人”。每个学生至少要有一名监护人,请改正。`,
          actual: `${record.text('m1_guardian')}、${record.text('m2_guardian')}`,
          required: '至少一名监护人',
        });
      }
    }
  },
};

/** Class numbers that begin with the year of entry ("20150101") against the date of entry. */
export const classCodeYear: LedgerCheck = {
  id: 'class-code-year',
  about: '班号与入学年份',
  needs: ['class_code', 'enrol_date'],
  *check(ledger) {
    if (!ledger.has('class_code') || !ledger.has('enrol_date')) {
      return;
    }
    for (const record of ledger.records) {
      const year = /^(20\d{2})\d{2,}$/.exec(record.text('class_code'))?.[1];
      const entered = year === undefined ? undefined : record.date('enrol_date')?.iso.slice(0, 4);
      if (year !== undefined && entered !== undefined && entered !== year) {
        yield* complainAt(record, 'enrol_date', {
          related: placesOf(record, 'class_code'),
          severity: 'query',
          message: `班号${record.text('class_code')}是${year}级的班,入学年月却在${entered}年。请核对班号或入学年月;留级、转入的请注明。`,
          actual: entered,
          required: year,
        });
      }
    }
  },
};

/** Class sizes counted from the rows, where a class is known by its code alone and stands in no other ledger. */
export const codedClassSize: LedgerCheck = {
  id: 'class-size-counted',
  about: '按班号清点人数',
  needs: ['class_code'],
  *check(ledger, scene) {
    const bounds = scene
      .demands('class-size')
      .filter(({ bound, stage }) => bound !== undefined && (stage === undefined || stage === scene.stage))
      .sort((one, other) => (one.bound ?? 0) - (other.bound ?? 0));
    const [demand] = bounds;
    if (!ledger.has('class_code') || ledger.has('class_name') || demand?.bound === undefined) {
      return;
    }
    for (const [code, pupils] of byCode(ledger.records)) {
      const [first] = pupils;
      const surplus = pupils.length - demand.bound;
      if (first && surplus > 0) {
        yield* complainAt(first, 'class_code', {
          related: [pupils.at(-1)?.place('class_code')].filter((place) => place !== undefined),
          severity: demand.severity,
          basis: demand.basis,
          message: `按名单数,班号${code}有${pupils.length}人,每班应不超过${demand.bound}人,多${surplus}人。请核对班号或分班。`,
          actual: `${pupils.length} 人`,
          required: `≤ ${demand.bound} 人`,
          missing: `超出 ${surplus} 人`,
        });
      }
    }
  },
};

function byCode(records: readonly RecordView[]): ReadonlyMap<string, readonly RecordView[]> {
  const classes = new Map<string, RecordView[]>();
  for (const record of records) {
    const code = record.text('class_code');
    const known = classes.get(code);
    if (known) {
      known.push(record);
    } else if (code !== '') {
      classes.set(code, [record]);
    }
  }
  return classes;
}

/** The roster's 留守 column and the left-behind ledger name the same children. */
export const leftBehindListed: LedgerCheck = {
  id: 'left-behind-register',
  about: '留守儿童都在留守台账里',
  needs: ['left_behind'],
  against: ['left-behind'],
  *check(ledger, scene) {
    const listed = namesOf(scene.ledgers('left-behind'), 'name');
    if (listed.size === 0 || !ledger.has('left_behind')) {
      return;
    }
    const ticked = ledger.records.filter((record) => isTicked(record.text('left_behind')));
    const missing = ticked.filter((record) => !listed.has(bareName(record.text('name'))));
    if (ticked.length < 3 || missing.length > ticked.length * 0.5) {
      return;
    }
    for (const record of missing) {
      yield* complainAt(record, 'left_behind', {
        ...underDemand(demandOf(scene, 'left-behind-register'), 'query'),
        message: `花名册里${bareName(record.text('name'))}是留守儿童,留守儿童台账里没有。请补进台账,或改正花名册。`,
        actual: record.text('left_behind'),
        required: '与留守儿童台账一致',
      });
    }
  },
};
