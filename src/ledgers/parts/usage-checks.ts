import type { LedgerCheck, RecordView } from '../../model/ledger';
import { plain } from './complain';
import { complainAt } from './people';

/** The number of uses that a summary states against the rows of the log. */
export const usesAsLogged: LedgerCheck = {
  id: 'usage-count',
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
export const usesClaimed: LedgerCheck = {
  id: 'usage-claim',
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
          related: [record.place('usage_count')].filter((place) => place !== undefined),
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
export const oneClassAtATime: LedgerCheck = {
  id: 'teacher-in-two-classes',
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
    .replaceAll(/[一二三四五六七八九]/g, (numeral) => String('一二三四五六七八九'.indexOf(numeral) + 1));
}
