import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerView, RecordView } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { isVoid, placeOf } from '../parts/complain';

/** 教育事业统计: what a yes in one cell of the form demands of another; each with the words of its question. */
const PAIRS: readonly {
  readonly said: string;
  readonly wanted: string;
  readonly why: string;
}[] = [
  { said: 'campus_network', wanted: 'bandwidth', why: '建有校园网的,互联网出口带宽应大于0' },
  { said: 'campus_network', wanted: 'website', why: '建有校园网的,应填写学校网址' },
  { said: 'lab_compliant', wanted: 'equipment_value', why: '实验仪器达标的,教学仪器设备值应大于0' },
];

/** Rules of the official statistics between two answers of one form. */
export const officialPairs: LedgerCheck = {
  id: 'official-check',
  about: '统计报表的关联项',
  needs: [],
  uses: ['campus_network', 'bandwidth', 'website', 'lab_compliant', 'equipment_value'],
  check: unmatched,
};

function* unmatched(ledger: LedgerView): Iterable<Complaint> {
  for (const { said, wanted, why } of PAIRS.filter(
    (pair) => ledger.has(pair.said) && ledger.has(pair.wanted),
  )) {
    for (const record of ledger.records) {
      if (isYes(record.text(said)) && isMissing(record, wanted)) {
        yield {
          cell: placeOf(ledger, record, wanted),
          related: placesOf(record, said),
          severity: 'query',
          message: `“${ledger.header(said)}”填的是“${record.text(said)}”,“${ledger.header(wanted)}”填的是“${record.text(wanted)}”。${why},请核对改正。`,
          basis: { document: '教育事业统计本卷须知', clause: '表间关系' },
          actual: record.text(wanted),
          required: '> 0',
        };
      }
    }
  }
}

function isYes(text: string): boolean {
  return /^(?:是|有|√|✓|已|建有|达标)/.test(text.trim());
}

/** 0, 无 or nothing at all. */
function isMissing(record: RecordView, field: string): boolean {
  const text = record.text(field).trim();
  return text === '' || isVoid(text) || /^(?:0(?:\.0+)?\D{0,4}|无|没有|未.*)$/.test(text);
}
