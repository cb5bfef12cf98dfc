import type { LedgerCheck, RecordView } from '../../model/ledger';
import { readNumeral } from '../../reading/chinese-numerals';
import { placesOf } from '../../reading/places';
import { demandOf, plain, underDemand } from '../parts/complain';
import { complainAt } from '../parts/people';

/** The lowest grade that a class or band of grades names: 一(1)班 → 1, 三至六年级 → 3, 低年级 → 1, 初中 → 7. */
export function lowestGrade(text: string): number | undefined {
  if (/^低/.test(text)) {
    return 1;
  }
  if (/^中/.test(text)) {
    return 3;
  }
  const junior = /^初(?:中)?([一二三]?)/.exec(text);
  if (junior) {
    return 7 + Math.max(0, '一二三'.indexOf(junior[1] || '一'));
  }
  const grade = /[一二三四五六七八九1-9]/.exec(text.normalize('NFKC'))?.[0];
  return grade === undefined ? undefined : Number(grade) || readNumeral(grade);
}

/** The grade of a record: of the class it names, whose number alone (158班, 3班) says nothing, else the lowest it names. */
export function gradeOf(record: RecordView, field: string): number | undefined {
  const reading = record.classOf(field);
  return reading ? reading.grade : lowestGrade(record.text(field));
}

/** Grades 1 and 2 have no written homework to do at home. */
export function noneForTheYoungest(classField: string, minutes: readonly string[]): LedgerCheck {
  return {
    id: 'homework-none',
    about: '低年级书面作业',
    needs: [],
    uses: ['class_name', 'grade_band', 'homework_minutes', 'chinese_min', 'math_min', 'total_min'],
    *check(ledger, scene) {
      const demand = demandOf(scene, 'homework-none');
      const youngest = demand?.bound ?? 0;
      for (const record of ledger.records) {
        const grade = gradeOf(record, classField);
        const field = minutes.find((one) => (record.number(one) ?? 0) > 0);
        if (grade === undefined || grade > youngest || !field) {
          continue;
        }
        const stated = plain(record.number(field) ?? 0);
        yield* complainAt(record, field, {
          ...underDemand(demand, 'query'),
          message: `${record.text(classField)}有书面家庭作业${stated}分钟。小学一、二年级不布置书面家庭作业,请取消或改正。`,
          actual: `${stated} 分钟`,
          required: '0 分钟',
          missing: `超出 ${stated} 分钟`,
        });
      }
    },
  };
}

/** Minutes of a cell about exercise: in the unit beside the figure, else the header's; a small bare figure means hours. */
function exerciseMinutes(record: RecordView, field: string, header: string): number | undefined {
  const reading = record.reading(field);
  if (!reading) {
    return undefined;
  }
  const unit =
    reading.unit ||
    (/分/.test(header)
      ? '分钟'
      : /时/.test(header.replace('时间', '')) || reading.value <= 5
        ? '小时'
        : '分钟');
  return unit.startsWith('分') ? reading.value : reading.value * 60;
}

/** An hour of exercise on every school day. */
export function hourOfExercise(nameField: string, field: string): LedgerCheck {
  return {
    id: 'exercise-time',
    about: '每天活动一小时',
    needs: ['exercise_hours'],
    *check(ledger, scene) {
      const demand = demandOf(scene, 'exercise-minutes');
      const bound = demand?.bound ?? 0;
      for (const record of ledger.records) {
        const minutes = exerciseMinutes(record, field, ledger.header(field));
        if (minutes !== undefined && minutes < bound) {
          yield* complainAt(record, field, {
            ...underDemand(demand, 'query'),
            message: `${record.text(nameField)}每天体育锻炼${plain(minutes)}分钟,应不少于${bound}分钟,还差${plain(bound - minutes)}分钟。请在课表和作息中补足。`,
            actual: `${plain(minutes)} 分钟`,
            required: `≥ ${bound} 分钟`,
            missing: `还差 ${plain(bound - minutes)} 分钟`,
          });
        }
      }
    },
  };
}

/** 大课间 is held in every grade. */
export const breakHeld: LedgerCheck = {
  id: 'break-exercise',
  about: '大课间',
  needs: ['break_exercise'],
  *check(ledger) {
    for (const record of ledger.records.filter((one) =>
      /^(?:×|✗|✘|x|否|无|没有|未)/i.test(one.text('break_exercise')),
    )) {
      yield* complainAt(record, 'break_exercise', {
        severity: 'query',
        message: `${record.text('grade_band')}没有开展大课间活动。每天应统一安排大课间,请核对或补排。`,
        actual: record.text('break_exercise'),
        required: '每天开展',
      });
    }
  },
};

/** Whether homework of this grade is limited in minutes (it is forbidden in grades 1 and 2). */
export function isLimited(grade: number | undefined): boolean {
  return grade !== undefined && grade >= 3;
}

/** The parts of a day's exercise add up to the whole; eye exercises are counted among them, or not. */
export const exerciseAddsUp: LedgerCheck = {
  id: 'exercise-sum',
  about: '活动时间相加',
  needs: ['exercise_hours'],
  uses: ['break_exercise', 'activity_minutes', 'eye_exercises', 'pe_minutes'],
  *check(ledger) {
    const parts = ['pe_minutes', 'break_exercise', 'activity_minutes'].filter((field) => ledger.has(field));
    for (const record of parts.length < 2 ? [] : ledger.records) {
      const total = exerciseMinutes(record, 'exercise_hours', ledger.header('exercise_hours'));
      const values = parts.map((field) => record.number(field));
      if (total === undefined || values.includes(undefined)) {
        continue;
      }
      const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0);
      if (![sum, sum + (record.number('eye_exercises') ?? 0)].includes(total)) {
        yield* complainAt(record, 'exercise_hours', {
          related: placesOf(record, ...parts),
          severity: 'query',
          message: `${record.text('grade_band')}各项锻炼相加是${plain(sum)}分钟,合计写的是${plain(total)}分钟。请核对。`,
          actual: `${plain(total)} 分钟`,
          required: `${plain(sum)} 分钟`,
        });
      }
    }
  },
};
