import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerView, Scene } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { demandOf, isVoid, placeOf, quoted, underDemand } from '../parts/complain';
import { asOf, isClosed } from './deadline';

/** Problems to be rectified: overdue, or struck off without a checker. */
export const problemFollowUp: LedgerCheck = {
  id: 'problem-follow-up',
  about: '问题有没有整改',
  needs: [],
  uses: ['problem', 'measure', 'deadline', 'finish_date', 'result'],
  check: openProblems,
};

function* openProblems(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const today = asOf(ledger, scene, ['finish_date', 'verify_date']);
  const demand = demandOf(scene, 'problem-follow-up');
  for (const record of ledger.records) {
    const deadline = record.date('deadline');
    const closed = isClosed(record);
    if (
      deadline &&
      today !== undefined &&
      deadline.until < today &&
      !closed &&
      record.date('finish_date') === undefined
    ) {
      yield {
        cell: placeOf(ledger, record, 'deadline'),
        related: placesOf(record, 'closed', 'progress'),
        severity: 'query',
        message: `${quoted(record, 'indicator', 'problem')}的整改时限${record.text('deadline')}已过,还没有销号。请说明进展,重新确定时限。`,
        ...(demand ? { basis: demand.basis } : {}),
        actual: record.text('closed') || '未销号',
        required: `${record.text('deadline')}前销号`,
      };
    }
    const unchecked = ['verifier', 'finish_date', 'verify_date'].find(
      (field) => ledger.has(field) && isVoid(record.text(field)),
    );
    if (closed && unchecked !== undefined) {
      yield {
        cell: placeOf(ledger, record, unchecked),
        related: placesOf(record, 'closed'),
        ...underDemand(demand, 'query'),
        message: `${quoted(record, 'indicator', 'problem')}已经销号,“${ledger.header(unchecked)}”却是空的。销号要有验收人和日期,请补填。`,
        actual: '空白',
        required: '必填',
      };
    }
  }
}

/** Extinguishers past their date, equipment that is marked as unfit. */
export const unfitSafetyEquipment: LedgerCheck = {
  id: 'safety-equipment-unfit',
  about: '安全设备完好',
  needs: [],
  uses: ['condition', 'status', 'expiry_date'],
  check: unfit,
};

function* unfit(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const today = asOf(ledger, scene, ['checked_date']);
  const demand = demandOf(scene, 'extinguisher-valid');
  for (const record of ledger.records) {
    const until = record.date('valid_until');
    if (until && today !== undefined && until.until < today) {
      yield {
        cell: placeOf(ledger, record, 'valid_until'),
        ...underDemand(demand, 'query'),
        message: `${quoted(record, 'item_name')}(${record.text('location')})的有效期到${record.text('valid_until')},已经过期。请更换或送检后更新日期。`,
        actual: record.text('valid_until'),
        required: `${today} 之后`,
      };
    }
    if (
      /灭火器|消防/.test(ledger.titles.map(({ text }) => text).join('')) &&
      record.number('quantity') === 0
    ) {
      yield {
        cell: placeOf(ledger, record, 'quantity'),
        ...underDemand(demand, 'query'),
        message: `${record.text('building')}${record.text('location')}没有配灭火器。每个楼层都要备有,请补配或更新。`,
        actual: record.text('quantity'),
        required: '≥ 1 具',
      };
    }
    const status = record.text('status');
    if (/不足|失效|损坏|过期|不合格|坏|异常/.test(status) && !/未|无/.test(status)) {
      yield {
        cell: placeOf(ledger, record, 'status'),
        severity: 'query',
        message: `${quoted(record, 'item_name')}(${record.text('location')})的状态是“${status}”。请更换或维修后更新。`,
        actual: status,
        required: '完好',
      };
    }
  }
}
