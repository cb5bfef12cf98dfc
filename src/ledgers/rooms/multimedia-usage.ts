import type { LedgerCheck, LedgerKind, RecordView } from '../../model/ledger';
import { readNumeral } from '../../reading/chinese-numerals';
import { placesOf } from '../../reading/places';
import { column, person, text, yesNo } from '../parts/column';
import { plain } from '../parts/complain';
import { complainAt } from '../parts/people';
import { className, onStaff, remark, seq } from '../parts/person-columns';
import { weekday, weekdayOfDate } from '../parts/weekday';

/** The number of uses that a summary states against the rows of the log. */
const usesAsLogged: LedgerCheck = {
  id: 'usage-count',
  about: '使用次数与登记条数',
  needs: ['usage_count', 'class_name'],
  *check(ledger, scene) {
    const logs = scene
      .ledgers('multimedia-usage')
      .filter((other) => other.has('date') && !other.has('usage_count'));
    const logged = logs.flatMap((log) => log.records);
    if (!ledger.has('usage_count') || ledger.has('date') || logged.length === 0) {
      return;
    }
    for (const record of ledger.records) {
      const name = record.classOf('class_name')?.name;
      const stated = record.number('usage_count');
      const uses = logged.filter((use) => use.classOf('class_name')?.name === name);
      if (name !== undefined && stated !== undefined && uses.length !== stated) {
        yield* complainAt(record, 'usage_count', {
          related: uses.slice(0, 3).flatMap((use) => use.place('class_name') ?? []),
          severity: 'error',
          message: `${name}使用次数写${plain(stated)}次,使用记录里只有${uses.length}次,相差${plain(Math.abs(stated - uses.length))}次。请按记录改正,或补登漏记的使用。`,
          actual: `${plain(stated)} 次`,
          required: `${uses.length} 次`,
        });
      }
    }
  },
};

/** √ and × against the number that the header demands ("达标(≥10次)"). */
const usesClaimed: LedgerCheck = {
  id: 'usage-claim',
  about: '使用次数与是否达标',
  needs: ['usage_count', 'is_compliant'],
  *check(ledger) {
    const bound = Number(
      /(?:≥|>=|不少于|达到)(\d+)/.exec(ledger.header('is_compliant').normalize('NFKC'))?.[1] ?? Number.NaN,
    );
    if (Number.isNaN(bound) || !ledger.has('usage_count')) {
      return;
    }
    for (const record of ledger.records) {
      const stated = record.number('usage_count');
      const claimed = record.yes('is_compliant');
      if (stated !== undefined && claimed !== undefined && claimed !== stated >= bound) {
        yield* complainAt(record, 'is_compliant', {
          related: placesOf(record, 'usage_count'),
          severity: 'error',
          message: `${record.text('class_name')}使用${plain(stated)}次,${stated >= bound ? '已达到' : '不到'}${bound}次,却填“${record.text('is_compliant')}”。请改正。`,
          actual: record.text('is_compliant'),
          required: stated >= bound ? '√' : '×',
        });
      }
    }
  },
};

/** Nobody teaches two classes in one lesson. */
const oneClassAtATime: LedgerCheck = {
  id: 'teacher-in-two-classes',
  about: '同一节课不在两个班',
  needs: ['teacher', 'class_name', 'period', 'date'],
  *check(ledger) {
    const lessons = new Map<string, RecordView>();
    for (const record of ledger.records) {
      const [date, period] = [record.date('date'), /^\D*(\d{1,2})\D*$/.exec(figuresIn(record))?.[1]];
      const name = record.classOf('class_name')?.name;
      const teacher = record.text('teacher').replaceAll(/\s/g, '');
      if (date?.precision !== 'day' || !period || name === undefined || teacher.length < 2) {
        continue;
      }
      const key = `${date.iso} ${period} ${teacher}`;
      const before = lessons.get(key);
      if (before && before.classOf('class_name')?.name !== name) {
        yield* complainAt(record, 'teacher', {
          related: [before.place('teacher'), record.place('period')].filter((place) => place !== undefined),
          severity: 'query',
          message: `${teacher}同一天第${period}节在${before.text('class_name')}和${record.text('class_name')}都登记了使用。请核对日期、节次、班级和教师;合班上课的请注明。`,
          actual: `${before.text('class_name')}、${record.text('class_name')}`,
          required: '一个班级',
        });
      }
      lessons.set(key, before ?? record);
    }
  },
};

/** 第2节 and 第二节 are one lesson. */
function figuresIn(record: RecordView): string {
  return record
    .text('period')
    .normalize('NFKC')
    .replaceAll(/[一二三四五六七八九]/g, (numeral) => String(readNumeral(numeral)));
}

/** 班班通(功能室)使用记录: one row per use; the summary beside it: one row per class with its number of uses. */
export const multimediaUsage: LedgerKind = {
  id: 'multimedia-usage',
  label: '多媒体使用记录',
  titles:
    '班班通使用|多媒体使用|使用记录|使用登记|使用次数|使用情况登记|使用统计|电子白板使用|功能室使用|使用情况'.split(
      '|',
    ),
  fields: [
    seq,
    column(
      'date',
      '日期|使用日期|时间|使用时间|上课日期|月日|年月日',
      { type: 'date', notAfter: 'filled', inPeriod: true },
      { required: 'error', fillsDown: true },
    ),
    weekday,
    text('period', '节次|第几节|课节|使用节次|节'),
    { ...className('error'), headers: [...className().headers, '年级', '使用班级', '授课班级', '上课班级'] },
    column('subject', '学科|科目|课程|使用学科|任教学科', { type: 'subject' }, { required: 'query' }),
    text(
      'topic',
      '课题|内容|教学内容|使用内容|课题名称|授课内容|活动内容|课题(内容)|课题内容|课题或内容|上课内容|使用内容课题',
      { required: 'query' },
    ),
    text('resource', '使用资源|资源|资源名称|使用媒体|课件名称|资源类型|使用软件'),
    person(
      'teacher',
      '使用教师|教师|上课教师|讲课教师|主讲教师|使用人|任课教师|授课教师|教师签字|使用人签字|使用教师签字|教师姓名|使用者|使用教师签名|使用人签名',
      { ...onStaff, required: 'query' },
    ),
    text(
      'device_status',
      '设备情况|设备状况|设备运行情况|运行情况|设备使用情况|设备状态|设备运行状况|使用状况|设备是否正常|设备完好情况|运行状况|使用前后设备情况|机器状况|仪器状况',
      { required: 'query' },
    ),
    column(
      'usage_count',
      '使用次数|次数|累计使用次数|使用节数|使用课时|节数|使用次数合计|累计次数',
      { type: 'number', min: 0, integer: true },
      { required: 'error', unit: '次' },
    ),
    yesNo('is_compliant', '达标|是否达标|达标≥10次|达标情况|是否达到要求|达标与否'),
    remark,
  ],
  identifiedBy: [
    ['date', 'class_name', 'topic'],
    ['date', 'teacher', 'device_status'],
    ['date', 'subject', 'topic', 'teacher'],
    ['class_name', 'usage_count'],
    ['date', 'class_name', 'device_status'],
  ],
  nameFields: ['date', 'class_name'],
  relations: [],
  states: [],
  checks: [usesAsLogged, usesClaimed, oneClassAtATime, weekdayOfDate],
};
