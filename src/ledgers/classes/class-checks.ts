import type { Complaint } from '../../model/finding';
import type { LedgerCheck, RecordView, Scene } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { plain, underDemand } from '../parts/complain';
import { bareName, complainAt } from '../parts/people';

const GRADE = /^(?:小学|初中?)?[一二三四五六七八九1-9](?:年级|年|级)?$|^[七八九]年级/;

/**
 * One class in this row; a row of a grade with several classes is none, nor is one that names a grade only. In a school of
 * one class a grade the head teacher says that it is a class.
 */
export function isClassRow(record: RecordView): boolean {
  if (record.has('class_count') && !record.isBlank('class_count')) {
    return record.number('class_count') === 1;
  }
  const isNamed = ['class_name', 'class_no'].some(
    (field) =>
      record.has(field) &&
      !record.isBlank(field) &&
      (record.classOf(field) !== undefined || !GRADE.test(record.text(field).replace(/\s/g, ''))),
  );
  return isNamed || (record.has('head_teacher') && !record.isBlank('head_teacher'));
}

/** Nobody is head teacher of two classes. */
export const oneClassPerHead: LedgerCheck = {
  id: 'head-teacher-twice',
  about: '一人不兼两班班主任',
  needs: ['head_teacher'],
  *check(ledger) {
    const first = new Map<string, RecordView>();
    for (const record of ledger.records) {
      const name = bareName(record.text('head_teacher'));
      const other = first.get(name);
      if (name.length > 1 && other) {
        yield* complainAt(record, 'head_teacher', {
          related: placesOf(other, 'head_teacher'),
          severity: 'query',
          message: `${name}同时是${other.text('class_name')}和${record.text('class_name')}的班主任。请核对姓名。`,
          actual: name,
        });
      } else {
        first.set(name, record);
      }
    }
  },
};

/** 班号 202301 is one class; 1, 2, 3 within every grade are not compared. */
export const oneClassPerNumber: LedgerCheck = {
  id: 'class-number-twice',
  about: '班号不重复',
  needs: ['class_no'],
  *check(ledger) {
    const first = new Map<string, RecordView>();
    for (const record of ledger.has('class_no') ? ledger.records : []) {
      const code = record.text('class_no').normalize('NFKC').replaceAll(/\s/g, '');
      const other = first.get(code);
      if (!/^\d{4,}$/.test(code)) {
        continue;
      }
      if (other && record.text('class_name') !== other.text('class_name')) {
        yield* complainAt(record, 'class_no', {
          related: placesOf(other, 'class_no'),
          severity: 'error',
          message: `班号${code}已用于${other.text('class_name')}。一个班号只能对应一个班,请核对。`,
          actual: code,
        });
      }
      first.set(code, other ?? record);
    }
  },
};

const SPREAD = 10;

/** Classes of one grade that differ a lot: 均衡编班 names no number, so this is only advice. */
export const evenClasses: LedgerCheck = {
  id: 'uneven-classes',
  about: '同年级各班人数均衡',
  needs: ['students_total', 'class_name'],
  *check(ledger) {
    const grades = new Map<number, RecordView[]>();
    for (const record of ledger.records.filter(isClassRow)) {
      const grade = record.classOf('class_name')?.grade;
      if (grade !== undefined && record.number('students_total') !== undefined) {
        grades.set(grade, [...(grades.get(grade) ?? []), record]);
      }
    }
    for (const [grade, classes] of grades) {
      const sorted = [...classes].sort(
        (a, b) => (b.number('students_total') ?? 0) - (a.number('students_total') ?? 0),
      );
      const [largest, smallest] = [sorted[0], sorted.at(-1)];
      const spread = (largest?.number('students_total') ?? 0) - (smallest?.number('students_total') ?? 0);
      if (largest && smallest && spread > SPREAD) {
        yield* complainAt(largest, 'students_total', {
          related: placesOf(smallest, 'students_total'),
          severity: 'advice',
          message: `${grade}年级各班人数相差${spread}人。按要求应均衡编班,请核对人数或说明原因。`,
          actual: `相差 ${spread} 人`,
        });
      }
    }
  },
};

const KEY_CLASS = /重点班|快班|慢班|实验班|尖子班|火箭班|提高班|特长班|培优班/;

/** 义务教育法 forbids dividing classes into better and worse ones. */
export const noKeyClasses: LedgerCheck = {
  id: 'key-class',
  about: '不设重点班',
  needs: ['class_name'],
  *check(ledger, scene: Scene): Iterable<Complaint> {
    const demand = scene.demands('key-classes')[0];
    for (const record of ledger.records) {
      const field = ['class_name', 'class_sort', 'remark'].find(
        (one) => KEY_CLASS.test(record.text(one)) && !/无|没有|不/.test(record.text(one)),
      );
      if (field) {
        yield* complainAt(record, field, {
          ...underDemand(demand, 'query'),
          message: `这里出现“${KEY_CLASS.exec(record.text(field))?.[0]}”。学校不得分设重点班和非重点班,请核对班级名称。`,
          actual: record.text(field),
          required: '不分重点班',
        });
      }
    }
  },
};

interface Band {
  readonly field: string;
  readonly from: number;
  readonly to: number;
}

/** In order, without what is part of another: 其中66人及以上 beside 51人及以上. */
export function outermost<One extends Omit<Band, 'field'>>(bands: readonly One[]): readonly One[] {
  const isWithin = (one: One, other: One) => one !== other && other.from <= one.from && one.to <= other.to;
  return bands
    .filter((one) => !bands.some((other) => isWithin(one, other)))
    .sort((one, other) => one.from - other.from);
}

/** Bands add up to the number of classes; none of them lies above the class size, none of them is 大班额. */
export function bandsFit(bands: readonly Band[]): LedgerCheck {
  return {
    id: 'class-size-bands',
    about: '班额分段与班数',
    needs: [],
    uses: bands.map(({ field }) => field),
    *check(ledger, scene) {
      for (const record of ledger.records) {
        const counts = bands.map((band) => ({ ...band, classes: record.number(band.field) ?? 0 }));
        const place = record.text('school_name') || record.text('grade') || '这一行';
        const stage = /初|中学/.test(record.text('level') || record.text('school_name'))
          ? 'junior'
          : /小/.test(record.text('level') || record.text('school_name'))
            ? 'primary'
            : scene.stage;
        // The cell that is called 大班额 need not be told that it is also above the class size.
        let graver: string | undefined;
        for (const [demandId, what] of [
          ['big-class', '属于大班额'],
          ['class-size', '超过规定班额'],
        ] as const) {
          const demands = scene
            .demands(demandId)
            .filter(
              (demand) =>
                demand.bound !== undefined && (demand.stage === undefined || demand.stage === stage),
            );
          const [demand] = [...demands].sort((a, b) => (a.bound ?? 0) - (b.bound ?? 0));
          const above = outermost(
            counts.filter(
              ({ from, classes }) => demand?.bound !== undefined && from > demand.bound && classes > 0,
            ),
          );
          const [first, ...others] = above;
          const total = above.reduce((sum, { classes }) => sum + classes, 0);
          if (demand && first && stage !== undefined && first.field !== graver) {
            graver = demand.severity === 'error' ? first.field : undefined;
            yield* complainAt(record, first.field, {
              related: others.flatMap(({ field }) => record.place(field) ?? []),
              severity: demand.severity,
              basis: demand.basis,
              message: `${place}有${plain(total)}个班${what}(超过${demand.bound}人)。请分班或控制招生。`,
              actual: `${plain(total)} 个班`,
              required: `每班 ≤ ${demand.bound} 人`,
            });
          }
        }
      }
    },
  };
}
