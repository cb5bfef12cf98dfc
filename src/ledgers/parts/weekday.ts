import type { Field, LedgerCheck, RecordView } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { text } from './column';
import { complainAt } from './people';

export const weekday: Field = text('weekday', '星期|周次|星期几|周几|礼拜|星期数');

const DAYS = '日一二三四五六';

/** The day of the week beside a date is that of the date; where many differ the year of the dates is not known. */
export const weekdayOfDate: LedgerCheck = {
  id: 'weekday-of-date',
  about: '星期与日期',
  needs: ['weekday', 'date'],
  *check(ledger) {
    const pairs = ledger.has('weekday') ? ledger.records.flatMap(pairIn) : [];
    const wrong = pairs.filter(({ stated, actual }) => stated !== actual);
    if (pairs.length < 3 || wrong.length > pairs.length * 0.3) {
      return;
    }
    for (const { record, actual } of wrong) {
      yield* complainAt(record, 'weekday', {
        related: placesOf(record, 'date'),
        severity: 'query',
        message: `${record.text('date')}是星期${DAYS[actual]},“${ledger.header('weekday')}”填的是“${record.text('weekday')}”。请核对日期和星期。`,
        actual: record.text('weekday'),
        required: DAYS[actual] ?? '',
      });
    }
  },
};

function pairIn(record: RecordView) {
  const date = record.date('date');
  const written = /^(?:星期|周|礼拜)?([日天一二三四五六七1-7])$/.exec(
    record.text('weekday').normalize('NFKC').replaceAll(/\s/g, ''),
  )?.[1];
  if (date?.precision !== 'day' || date.until !== date.iso || written === undefined) {
    return [];
  }
  const named = /\d/.test(written) ? Number(written) % 7 : DAYS.indexOf(written);
  return [{ record, stated: Math.max(0, named), actual: new Date(`${date.iso}T00:00:00Z`).getUTCDay() }];
}
