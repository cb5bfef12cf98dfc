import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerView, RecordView } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { plain } from '../parts/complain';
import { bareName, complainAt } from '../parts/people';
import { markOf } from './marks-by-subject';

/** 满分 in a line of its own; 物理(80) in the header; or 满分120分, 各120分, 满分:语文150分: the full mark that a title names for all subjects. */
function fullMark(ledger: LedgerView, field: string): number | undefined {
  const printed = (ledger.standards ?? []).find((line) => /满分|分值/.test(labelOf(line)))?.number(field);
  if (printed !== undefined) {
    return printed;
  }
  // 物理(80), 语文(满分120分).
  const [, headed] =
    /\((?:满分|卷面)?(\d{2,3})分?\)$/.exec(ledger.header(field).normalize('NFKC').replace(/\s/g, '')) ?? [];
  if (headed !== undefined) {
    return Number(headed);
  }
  const words = [...ledger.titles, ...ledger.footers].map(({ text }) => text.normalize('NFKC')).join(' ');
  const named = markOf(words, ledger.header(field));
  if (named !== undefined) {
    return named === 'others' ? undefined : named;
  }
  const marks = [...words.matchAll(/满分((?:[^\d。;()]{0,6}\d{2,3}\s*分?)+)/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/\d{2,3}/g)].map(([mark]) => Number(mark)),
  );
  return new Set(marks).size === 1 ? marks[0] : undefined;
}

/** Marks above the full mark that the sheet itself names. */
export function withinFullMark(fields: readonly string[]): LedgerCheck {
  return {
    id: 'score-above-full',
    about: '成绩不超过满分',
    needs: [],
    uses: fields,
    *check(ledger) {
      for (const field of fields.filter((one) => ledger.has(one))) {
        const full = fullMark(ledger, field);
        for (const record of full === undefined ? [] : ledger.records) {
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
    about: '平均分',
    needs: [],
    uses: fields,
    *check(ledger) {
      for (const { record, covers } of ledger.totals) {
        if (!isMean(record)) {
          continue;
        }
        for (const field of fields.filter((one) => ledger.has(one))) {
          const full = fullMark(ledger, field);
          const stated = record.reading(field);
          const readings = covers.map((one) => one.reading(field)).filter((one) => one !== undefined);
          const marks = readings.map(({ value }) => value);
          const sum = marks.reduce((sofar, mark) => sofar + mark, 0);
          const step = 10 ** -Math.max(stated?.decimals ?? 0, 0);
          const fits = (mean: number) => stated !== undefined && Math.abs(mean - stated.value) <= step;
          // A mark that cannot be right is said where it stands, and may be all that is wrong with the mean.
          const isDoubtful = marks.some((mark) => mark < 0 || mark > (full ?? Number.POSITIVE_INFINITY));
          if (
            !stated ||
            marks.length < 2 ||
            isDoubtful ||
            [sum / marks.length, sum / covers.length].some(fits)
          ) {
            continue;
          }
          const typed = readings.filter(({ isText }) => !isText).map(({ value }) => value);
          if (typed.length > 1 && fits(typed.reduce((sofar, mark) => sofar + mark, 0) / typed.length)) {
            yield* leftOut(ledger, record, covers, field);
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

/** Marks that are kept as text, which AVERAGE passes over. */
function* leftOut(
  ledger: LedgerView,
  mean: RecordView,
  covers: readonly RecordView[],
  field: string,
): Iterable<Complaint> {
  for (const record of covers.filter((one) => one.reading(field)?.isText)) {
    yield* complainAt(record, field, {
      related: placesOf(mean, field),
      severity: 'query',
      message: `${bareName(record.text('name'))}的“${ledger.header(field)}”${record.text(field)}是文本格式,平均分没有算进去。请改成数字格式。`,
      actual: `文本“${record.text(field)}”`,
      required: '数字',
    });
  }
}

const MARKS = [100, 120, 150];
const SHARES: readonly (readonly [RegExp, readonly number[]])[] = [
  [/及格率|合格率/, [0.6]],
  [/优秀率/, [0.8, 0.85, 0.9]],
];

/** 及格率, 优秀率: the share of the marks at or above 60 % (80, 85, 90 %) of the full mark, of all or of those who sat. */
export function ratesFit(fields: readonly string[]): LedgerCheck {
  return {
    id: 'rate-mismatch',
    about: '及格率、优秀率',
    needs: [],
    uses: ['chinese', 'math', 'english', 'physics', 'chemistry', 'total'],
    *check(ledger) {
      for (const { record, covers } of ledger.totals) {
        const shares = SHARES.find(([words]) => words.test(labelOf(record)))?.[1] ?? [];
        for (const field of shares.length > 0 ? fields.filter((one) => ledger.has(one)) : []) {
          const full = fullMark(ledger, field);
          const stated = rateOf(record, field);
          const marks = covers.map((one) => one.number(field)).filter((mark) => mark !== undefined);
          const reached = (full === undefined ? MARKS : [full]).flatMap((mark) =>
            shares.map((share) => marks.filter((one) => one >= mark * share).length),
          );
          const isRight = reached.some((count) =>
            [marks.length, covers.length].some(
              (all) => stated !== undefined && Math.abs(count / all - stated.value) <= stated.step,
            ),
          );
          if (
            !stated ||
            marks.length < 2 ||
            isRight ||
            marks.some((mark) => mark < 0 || mark > (full ?? mark))
          ) {
            continue;
          }
          const count = reached[0] ?? 0;
          yield* complainAt(record, field, {
            severity: full === undefined ? 'query' : 'error',
            message: `“${ledger.header(field)}”${labelOf(record)}写${record.text(field)},按表中${marks.length}人的成绩,${count}人达到,应为${((count / marks.length) * 100).toFixed(1)}%。请重新计算。`,
            actual: record.text(field),
            required: `${((count / marks.length) * 100).toFixed(1)}%`,
          });
        }
      }
    },
  };
}

/** 81.25%, 81.25 or 0.8125 as a share, with what its printing may leave. */
function rateOf(record: RecordView, field: string) {
  const reading = record.reading(field);
  if (!reading) {
    return undefined;
  }
  const isPercent = reading.unit === '%' || /[%\uff05]/.test(record.text(field)) || reading.value > 1;
  const scale = isPercent && reading.value > 1 ? 0.01 : 1;
  const step = 10 ** -reading.decimals * (isPercent ? 0.01 : 1);
  return { value: reading.value * scale, step };
}

function labelOf(record: RecordView): string {
  return ['seq', 'student_no', 'name', 'class_name'].map((field) => record.text(field)).join('');
}

function isMean(record: RecordView): boolean {
  return record.role === 'statistic' && /平均|均分/.test(labelOf(record));
}
