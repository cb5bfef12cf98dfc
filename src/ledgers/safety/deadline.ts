import type { LedgerView, RecordView, Scene } from '../../model/ledger';

/**
 * The day on which a running ledger stands: its fill date, a footer such as 更新至2023年6月30日, or the latest day
 * that is entered in it. A ledger of 2015 is judged as of 2015, not as of the day of the check.
 */
export function asOf(ledger: LedgerView, scene: Scene, dateFields: readonly string[]): string | undefined {
  const printed = [
    ledger.context.filledOn,
    ...[...ledger.titles, ...ledger.footers].map(({ text }) => footerDay(text)),
  ];
  const entered = ledger.records.flatMap((record) => dateFields.map((field) => record.date(field)?.iso));
  const latest = [...printed, ...entered].reduce<string>(
    (last, day) => (day !== undefined && day > last ? day : last),
    '',
  );
  return latest === '' ? scene.today : latest;
}

function footerDay(text: string): string | undefined {
  const match = /(?:更新至|截至|截止|止于|统计至)\D{0,4}((?:19|20)\d\d)\D(\d{1,2})\D(\d{1,2})/.exec(
    text.normalize('NFKC'),
  );
  if (!match) {
    return undefined;
  }
  const [, year = '', month = '', day = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/**
 * Struck off, however it is written: √, 是, 已整改, 已销号, or the date of it. Registers without such a column say it in
 * 整改情况.
 */
export function isClosed(record: RecordView): boolean {
  const field = record.has('closed') ? 'closed' : record.has('result') ? 'result' : 'progress';
  const text = record.text(field).replaceAll(/未.*|不.*/g, '');
  return record.yes(field) === true || /^已|销号$|完成$|完毕$|到位$|^\d{4}/.test(text);
}

/** Said to be unfinished: ×, 否, 整改中, 未销号; in 整改结果 where there is no column of its own for it. */
export function isOpen(record: RecordView): boolean {
  if (!record.has('closed')) {
    return /^(?:未|没有|正在|尚未|待)|(?:整改|处理|维修|施工|进行)中/.test(record.text('result'));
  }
  const answer = record.yes('closed');
  const text = record.text('closed');
  return answer === undefined ? !isClosed(record) && /中|未|正在|否/.test(text) : !answer && text !== '';
}
