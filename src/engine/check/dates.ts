import type { Complaint } from '../../model/finding';
import type { DateCheck, DateReading } from '../../model/reading';
import { isImpossibleDay } from '../../model/shown';
import { dateWords, serialText } from '../../reading/dates';
import { isNothing } from '../../reading/nil-words';
import { type Raised, unlessMost } from '../raised';
import { possessive, quoted } from '../sentences';
import type { Column } from './column';
import { checkBounds } from './date-bounds';
import { datesOf, type Setting, subjectOf } from './setting';

/** Dates: that they exist, that they are dates at all, and that they lie where a date of this field can lie. */
export function checkDates(setting: Setting): readonly Raised[] {
  return setting.columns
    .filter(({ field }) => field.content.type === 'date')
    .flatMap((column) => [...checkExistence(column, setting), ...checkBounds(column, setting)]);
}

const OWN = new Set(['impossible-date', 'date-as-serial']);
const NOTHING: DateCheck = { kind: 'not-a-date' };

type Wrong = { readonly rule: string } & Pick<Complaint, 'severity' | 'message' | 'required'>;

function checkExistence(column: Column, setting: Setting): readonly Raised[] {
  const checks = datesOf(column, setting);
  const raised: Raised[] = [];
  let dates = 0;
  for (let index = 0; index < column.length; index++) {
    const value = column.value(index);
    if (value === null || value === '' || typeof value === 'object') {
      continue;
    }
    const wrong = judge(value, checks[index] ?? NOTHING, column.header, column.format(index));
    dates += wrong ? 0 : 1;
    const record = setting.view.records[index];
    if (wrong && record) {
      const { rule, severity, message, required } = wrong;
      raised.push({
        rule,
        complaint: {
          cell: column.place(index),
          severity,
          message: possessive(subjectOf(setting.kind, record, column.field.field)) + message,
          actual: String(value),
          required: required ?? '日期',
        },
      });
    }
  }
  // What each cell has become is its own matter, however many they are.
  const each = raised.filter(({ rule }) => OWN.has(rule));
  const others = raised.filter(({ rule }) => !OWN.has(rule));
  return [
    ...each,
    ...unlessMost(
      others,
      dates + raised.length,
      `“${column.header}”大多不是日期。请填成“2015.9.10”这样的日期,或核对表头。`,
    ),
  ];
}

/** "10.17—10.13". An end that names no year may lie in the next one: "12.28—1.3". */
function isReversed({ iso, until }: DateReading): boolean {
  const isTurnOfYear =
    iso.slice(0, 4) === until.slice(0, 4) && iso.slice(5, 7) >= '09' && until.slice(5, 7) <= '03';
  return until < iso && !isTurnOfYear;
}

function judge(
  value: string | number | boolean,
  check: DateCheck,
  header: string,
  format: string | undefined,
): Wrong | undefined {
  if (check.kind === 'impossible') {
    // A number that its date format cannot show is told as that, see `checkArtefacts`.
    if (typeof value === 'number' && isImpossibleDay(value, format)) {
      return undefined;
    }
    const zero = typeof value === 'number' ? ` ${value} ` : quoted(String(value));
    return {
      rule: 'impossible-date',
      severity: 'error',
      message: `“${header}”填的${zero}不是一个存在的日期。请核对年、月、日后重填。`,
      required: '存在的日期',
    };
  }
  if (typeof value !== 'string') {
    return undefined;
  }
  const day = check.kind === 'not-a-date' ? serialText(value) : undefined;
  if (day) {
    return {
      rule: 'date-as-serial',
      severity: 'error',
      message: `“${header}”是文字 ${value.trim()},这是 Excel 里日期的内部编号,就是${dateWords(day)}。请改填这个日期。`,
      required: dateWords(day),
    };
  }
  if (check.kind === 'not-a-date' && !isNothing(value)) {
    return {
      rule: 'not-a-date',
      severity: 'query',
      message: `“${header}”填的是${quoted(value)},不是日期。请填具体日期。`,
      required: '具体日期',
    };
  }
  if (check.kind === 'date' && isReversed(check.date)) {
    return {
      rule: 'dates-out-of-order',
      severity: 'error',
      message: `“${header}”写成${quoted(value)},结束早于开始。请核对起止日期。`,
      required: '结束不早于开始',
    };
  }
  return check.kind === 'date' && /^\s*\d{1,2}[/-]\d{1,2}[/-]\d{4}\s*$/.test(value)
    ? {
        rule: 'ambiguous-date',
        severity: 'query',
        message: `“${header}”写成${quoted(value)},分不清哪个是月、哪个是日。请改成“年-月-日”。`,
        required: '年-月-日',
      }
    : undefined;
}
