import type { LedgerCheck, LedgerView, RecordView } from '../../model/ledger';
import { plain } from './complain';
import { bareName, complainAt } from './people';

/** 满分120分, 各120分, 满分:语文150分: the full mark that a title names for all subjects. */
function fullMark(ledger: LedgerView): number | undefined {
  const words = [...ledger.titles, ...ledger.footers].map(({ text }) => text.normalize('NFKC')).join(' ');
  const marks = [...words.matchAll(/满分[^\d。;]{0,6}(\d{2,3})\s*分?/g)].map(([, mark]) => Number(mark));
  return new Set(marks).size === 1 ? marks[0] : undefined;
}

/** Marks above the full mark that the sheet itself names. */
export function withinFullMark(fields: readonly string[]): LedgerCheck {
  return {
    id: 'score-above-full',
    *check(ledger) {
      const full = fullMark(ledger);
      for (const record of full === undefined ? [] : ledger.records) {
        for (const field of fields) {
          const mark = record.number(field);
          if (mark !== undefined && full !== undefined && mark > full) {
            yield* complainAt(record, field, {
              severity: 'error',
              message: `${bareName(record.text('name'))}的“${ledger.header(field)}”是${plain(mark)}分,超过满分${full}分。请核对。`,
              actual: `${plain(mark)} 分`,
              required: `≤ ${full} 分`,
            });
          }
        }
      }
    },
  };
}

/** 平均分 lines: the mean of the marks above them, of all pupils or of those who sat the examination. */
export function meansFit(fields: readonly string[]): LedgerCheck {
  return {
    id: 'mean-mismatch',
    *check(ledger) {
      for (const { record, covers } of ledger.totals) {
        if (!isMean(record)) {
          continue;
        }
        for (const field of fields.filter((one) => ledger.has(one))) {
          const stated = record.reading(field);
          const marks = covers.map((one) => one.number(field)).filter((mark) => mark !== undefined);
          const sum = marks.reduce((sofar, mark) => sofar + mark, 0);
          const step = 10 ** -Math.max(stated?.decimals ?? 0, 0);
          const possible = [sum / marks.length, sum / covers.length];
          if (!stated || marks.length < 2 || possible.some((mean) => Math.abs(mean - stated.value) <= step)) {
            continue;
          }
          yield* complainAt(record, field, {
            severity: 'error',
            message: `“${ledger.header(field)}”平均分写${plain(stated.value)},按${marks.length}人的成绩算是${(sum / marks.length).toFixed(1)}。请重新计算。`,
            actual: plain(stated.value),
            required: (sum / marks.length).toFixed(1),
          });
        }
      }
    },
  };
}

function isMean(record: RecordView): boolean {
  const words = ['seq', 'student_no', 'name', 'class_name'].map((field) => record.text(field)).join('');
  return record.role === 'statistic' && /平均|均分/.test(words);
}
