import type { LedgerCheck, RecordView } from '../../model/ledger';
import { complainAt } from './people';

/**
 * In a list of rooms no number comes twice. A list of houses, and one in which many come again (a line per class), is none
 * of rooms.
 */
export const roomsOnce: LedgerCheck = {
  id: 'room-twice',
  *check(ledger) {
    const rooms = ledger.records.filter((record) => /\d/.test(record.text('dormitory')));
    const first = new Map<string, RecordView>();
    const again = rooms.filter((record) => {
      const name = nameOf(record);
      const isKnown = first.has(name);
      first.set(name, first.get(name) ?? record);
      return isKnown;
    });
    if (ledger.has('rooms') || again.length > rooms.length * 0.1) {
      return;
    }
    for (const record of again) {
      const before = first.get(nameOf(record))?.place('dormitory');
      yield* complainAt(record, 'dormitory', {
        related: before ? [before] : [],
        severity: 'error',
        message: `寝室${record.text('dormitory')}登记了两次。请核对房号,改正填错的一个。`,
        actual: record.text('dormitory'),
        required: '每间一行',
      });
    }
  },
};

/** The room within its house or section, and for boys or girls. */
function nameOf(record: RecordView): string {
  return [record.section, record.text('gender'), record.text('dormitory')].join(' ').replaceAll(/\s/g, '');
}
