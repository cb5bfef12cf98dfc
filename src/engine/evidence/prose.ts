import type { LedgerView } from '../../model/ledger';
import type { Place } from '../../model/workbook';

/** A text of a ledger in which figures may be claimed, outside of its columns. */
export interface Passage {
  readonly text: string;
  readonly place: Place;
}

const RECORDS_READ = 60;
const LONGEST = 200;

/** Titles, footers, and the remarks of short ledgers. */
export function passagesOf(view: LedgerView): readonly Passage[] {
  const remarks =
    view.has('remark') && view.records.length <= RECORDS_READ
      ? view.records.flatMap((record): readonly Passage[] => {
          const place = record.place('remark');
          return place ? [{ text: record.text('remark'), place }] : [];
        })
      : [];
  return [...view.titles, ...view.footers, ...remarks].filter(
    ({ text }) => text.length >= 4 && text.length <= LONGEST && /[\d一二三四五六七八九十]/.test(text),
  );
}
