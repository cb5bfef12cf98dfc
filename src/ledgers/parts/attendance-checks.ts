import type { LedgerCheck, RecordView } from '../../model/ledger';
import { plain } from './complain';
import { complainAt } from './people';

/** The number of pupils who should be there is the same from day to day; the odd one out is asked about. */
export const expectedSteady: LedgerCheck = {
  id: 'expected-changes',
  *check(ledger, scene) {
    const classes = new Map<string, RecordView[]>();
    for (const record of ledger.records) {
      const name = record.classOf('class_name')?.name ?? record.text('class_name');
      if (name !== '' && record.number('expected_count') !== undefined) {
        classes.set(name, [...(classes.get(name) ?? []), record]);
      }
    }
    for (const [name, days] of classes) {
      const enrolled = scene.quantity('pupils', { className: name });
      const counts = new Map<number, number>();
      for (const day of days) {
        const expected = day.number('expected_count') ?? 0;
        counts.set(expected, (counts.get(expected) ?? 0) + 1);
      }
      const [usual] = [...counts].sort((a, b) => b[1] - a[1]);
      const odd = days.filter((day) => day.number('expected_count') !== usual?.[0]);
      if (usual && days.length >= 3 && odd.length > 0 && odd.length <= days.length * 0.34) {
        for (const day of odd) {
          yield* complainAt(day, 'expected_count', {
            related: days
              .filter((one) => !odd.includes(one))
              .slice(0, 3)
              .flatMap((one) => one.place('expected_count') ?? []),
            severity: 'query',
            message: `${name}这天应到${plain(day.number('expected_count') ?? 0)}人,其他各天是${plain(usual[0])}人。请核对;有转入转出的请注明。`,
            actual: `${plain(day.number('expected_count') ?? 0)} 人`,
            required: `${plain(usual[0])} 人`,
          });
        }
      } else if (enrolled && usual && days[0] && enrolled.value !== usual[0] && !enrolled.approximate) {
        yield* complainAt(days[0], 'expected_count', {
          related: [enrolled.place],
          severity: 'query',
          message: `${name}应到${plain(usual[0])}人,班级人数是${plain(enrolled.value)}人。请核对。`,
          actual: `${plain(usual[0])} 人`,
          required: `${plain(enrolled.value)} 人`,
        });
      }
    }
  },
};

/** Absent pupils have a reason. */
export const absenceExplained: LedgerCheck = {
  id: 'absence-unexplained',
  *check(ledger) {
    if (!ledger.has('situation') || !ledger.has('absent_count')) {
      return;
    }
    for (const record of ledger.records) {
      const absent = record.number('absent_count') ?? 0;
      if (
        absent > 0 &&
        /^(?:|无|正常|[—\-/])$/.test(record.text('situation').trim()) &&
        record.isBlank('remark')
      ) {
        yield* complainAt(record, 'situation', {
          severity: 'query',
          message: `${record.text('class_name')}缺勤${plain(absent)}人,没有写明原因。请补填缺勤学生和原因。`,
          actual: record.text('situation') || '空白',
          required: '缺勤原因',
        });
      }
    }
  },
};
