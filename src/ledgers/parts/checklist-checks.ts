import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerView, RecordView, Scene } from '../../model/ledger';
import { placeOf, placesOf, quoted } from './complain';
import { isHazardous, isLockedAway } from './hazardous';

/** "双人双锁" is claimed, but a ledger shows a poisonous chemical in an ordinary cupboard. */
export const lockClaim: LedgerCheck = { id: 'claim-contradicted', check: contradictedLocks };

function* contradictedLocks(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const loose = ['lab-equipment', 'chemicals']
    .flatMap((kind) => scene.ledgers(kind))
    .flatMap(({ kind, records }) => records.filter((record) => isLoose(kind, record)));
  const first = loose[0];
  if (!first) {
    return;
  }
  for (const record of ledger.records) {
    const field = ledger.has('actual_text') ? 'actual_text' : 'actual_value';
    const about = /(有毒|危险|剧毒|危化).*(药品|化学品|物品|保管|管理)|药品.*保管/.test(
      record.text('indicator'),
    );
    if (about && /双|已|是|√|落实|达标/.test(record.text(field)) && !/未|不|没/.test(record.text(field))) {
      yield {
        cell: placeOf(ledger, record, field),
        related: loose.slice(0, 5).flatMap((other) => placesOf(other, 'location')),
        severity: 'query',
        message: `这里写“${record.text(field)}”,仪器药品台账里${quoted(first, 'item_name')}却放在“${first.text('location')}”。请核对实物,改正其中一处。`,
        actual: record.text(field),
        required: '与药品台账一致',
      };
    }
  }
}

function isLoose(kind: string, record: RecordView): boolean {
  const suspected = kind === 'chemicals' || isHazardous(record);
  return suspected && record.text('location') !== '' && !isLockedAway(record);
}

/** 社会认可度 186%: no share of a whole is more than the whole. Gross rates and growth may be. */
export const shareOfWhole: LedgerCheck = { id: 'over-hundred-percent', check: moreThanAll };

function* moreThanAll(ledger: LedgerView): Iterable<Complaint> {
  const field = ledger.has('actual_text') ? 'actual_text' : 'actual_value';
  for (const record of ledger.has(field) ? ledger.records : []) {
    const reading = record.reading(field);
    const label = record.text('indicator');
    const isShare =
      /率|比例|占比|比重|满意度|认可度|百分比/.test(label) &&
      !/毛入|增长|增幅|资产负债|完成率|达成/.test(label);
    if (isShare && reading?.unit === '%' && reading.value > 1 + 1e-9) {
      yield {
        cell: placeOf(ledger, record, field),
        severity: 'error',
        message: `${quoted(record, 'indicator')}写${record.text(field)},不可能超过100%。请核对后更正。`,
        actual: record.text(field),
        required: '≤ 100%',
      };
    }
  }
}
