import type { LedgerCheck, LedgerKind, RecordView } from '../../model/ledger';
import { column, people, person, text } from '../parts/column';
import { demandOf, plain, underDemand } from '../parts/complain';
import { complainAt } from '../parts/people';
import { className, onStaff, remark, seq } from '../parts/person-columns';
import { weekday, weekdayOfDate } from '../parts/weekday';

/** The number of pupils who should be there is the same from day to day; the odd one out is asked about. */
const expectedSteady: LedgerCheck = {
  id: 'expected-changes',
  about: '应到人数前后一致',
  needs: ['expected_count', 'class_name'],
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
const absenceExplained: LedgerCheck = {
  id: 'absence-unexplained',
  about: '缺勤有没有说明',
  needs: ['absent_count'],
  uses: ['situation', 'remark'],
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

/** Between the first and the last day no school day is left out; a week's holiday is more than a gap. */
const everySchoolDay: LedgerCheck = {
  id: 'daily-check',
  about: '上课日有没有漏记',
  needs: ['date'],
  *check(ledger, scene) {
    const demand = demandOf(scene, 'daily-check');
    const days = [...new Set(ledger.records.flatMap((record) => record.date('date')?.iso ?? []))].sort();
    for (const [index, day] of demand ? days.entries() : []) {
      const before = days[index - 1];
      const missing = before === undefined ? 0 : schoolDaysBetween(before, day);
      const record = ledger.records.find((one) => one.date('date')?.iso === day);
      if (demand && record && missing > 0 && missing < 5) {
        yield* complainAt(record, 'date', {
          ...underDemand(demand, 'query'),
          severity: 'query',
          message: `${before}到${day}之间有${missing}个上课日没有晨检记录。要求每天坚持,请补记;放假的请注明。`,
          actual: `缺 ${missing} 天`,
          required: '每个上课日',
        });
      }
    }
  },
};

/** Mondays to Fridays between two days, neither of them counted. */
function schoolDaysBetween(from: string, to: string): number {
  let count = 0;
  for (let day = Date.parse(from) + DAY; day < Date.parse(to); day += DAY) {
    const weekdayNumber = new Date(day).getUTCDay();
    count += weekdayNumber > 0 && weekdayNumber < 6 ? 1 : 0;
  }
  return count;
}

const DAY = 86_400_000;

/** 晨(午)检记录: who was to be there and who was, per day and class. */
export const morningCheck: LedgerKind = {
  id: 'morning-check',
  label: '晨检记录',
  titles: '晨检|午检|晨午检|因病缺勤|缺勤登记|健康监测|因病缺课|考勤统计|学生考勤|出勤统计|缺勤'.split('|'),
  fields: [
    seq,
    column(
      'date',
      '日期|时间|检查日期|晨检日期|检查时间|登记日期|月日',
      { type: 'date', inPeriod: true, notAfter: 'filled' },
      { required: 'error', fillsDown: true },
    ),
    weekday,
    className('error'),
    people(
      'expected_count',
      '应到|应到人数|应检人数|应检|应到数|应到学生数|班级人数|应到校人数|总人数|学生数|应出勤|应出勤人数|在校人数',
      { required: 'error' },
    ),
    people(
      'present_count',
      '实到|实到人数|实检人数|实检|实到数|到校人数|实到学生数|实到校人数|出勤人数|实际到校|实出勤|实出勤人数|到校数',
      { required: 'error' },
    ),
    people(
      'absent_count',
      '缺勤|缺勤人数|缺席|缺席人数|未到|未到人数|缺课人数|缺课|因病缺勤人数|因病缺勤|请假人数|未到校人数|因病缺课人数|缺勤数',
    ),
    people('abnormal_count', '异常人数|异常|异常数|体温异常人数|发热人数|症状人数|患病人数'),
    text(
      'situation',
      '情况|异常情况|缺勤原因|缺勤学生及原因|缺勤情况|主要症状|症状|缺勤学生姓名及原因|缺勤原因及去向|病情|病因|学生情况|处理情况|缺勤学生|缺勤学生姓名|追踪情况|情况说明|异常情况说明|原因|健康状况|缺席原因|缺席学生及原因|缺课原因|请假原因|未到原因|未到校原因|缺席情况|缺勤学生及去向|病假原因',
    ),
    column(
      'temperature',
      '体温|体温℃|测温|最高体温|体温异常|异常体温|发热体温|发烧体温|体温情况|晨检体温|午检体温',
      { type: 'number', min: 34, max: 43 },
      { additive: false, unit: '℃' },
    ),
    person(
      'inspector',
      '检查人|晨检人|检查人员|班主任|晨检教师|检查教师|晨检员|班主任签字|签字|登记人|记录人|检查者|晨检人员|检查人签字|报告人|填报人|值班教师|晨检人签字',
      { ...onStaff, required: 'error' },
    ),
    { ...remark, headers: remark.headers.filter((header) => header !== '情况说明') },
  ],
  identifiedBy: [
    ['class_name', 'expected_count', 'present_count'],
    ['date', 'expected_count', 'present_count'],
    ['class_name', 'expected_count', 'absent_count'],
    ['date', 'class_name', 'absent_count'],
  ],
  nameFields: ['date', 'class_name'],
  relations: [
    { type: 'difference', result: 'absent_count', from: 'expected_count', minus: 'present_count' },
    { type: 'at-most', part: 'present_count', whole: 'expected_count' },
    { type: 'ascending', field: 'date', severity: 'query' },
  ],
  states: [],
  checks: [expectedSteady, absenceExplained, weekdayOfDate, everySchoolDay],
};
