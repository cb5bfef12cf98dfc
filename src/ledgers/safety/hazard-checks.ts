import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerView, RecordView, Scene } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { demandOf, isVoid, placeOf, plain, quoted, underDemand } from '../parts/complain';
import { asOf, isClosed, isOpen } from './deadline';

const days = ['found_date', 'finish_date'];

function isSerious(record: RecordView): boolean {
  return /重大|特大|严重|高风险/.test(record.text('hazard_level'));
}

/** Where a register says that something is done, best first. */
const statusFields = ['finish_date', 'closed', 'result'];

/** A hazard whose deadline has passed and that is not done: serious ones must not happen at all. */
export const overdueHazards: LedgerCheck = {
  id: 'hazard-overdue',
  about: '隐患到期没有',
  needs: ['deadline'],
  uses: ['finish_date', 'closed', 'found_date', 'result'],
  check: overdue,
};

function* overdue(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const unfinished = ledger.records.filter(
    (record) =>
      record.date('finish_date') === undefined && record.date('deadline') !== undefined && !isClosed(record),
  );
  const today = unfinished.length > 0 ? asOf(ledger, scene, days) : undefined;
  const demand = demandOf(scene, 'hazard-open');
  for (const record of unfinished) {
    const until = record.date('deadline')?.until;
    if (until === undefined || today === undefined || until >= today) {
      continue;
    }
    const serious = isSerious(record);
    yield {
      cell: placeOf(ledger, record, openField(ledger, record)),
      related: placesOf(record, 'deadline', 'finish_date', 'closed'),
      ...(serious
        ? underDemand(demand, 'error')
        : { severity: 'query', ...(demand ? { basis: demand.basis } : {}) }),
      message: `${quoted(record, 'location', 'hazard_desc')}的${serious ? '重大' : ''}隐患整改期限是${record.text('deadline')},已经过期仍没有完成。请立即整改${serious ? '并挂账督办' : ''},完成后填写完成时间并销号。`,
      actual: '未完成',
      required: `${record.text('deadline')}前完成`,
    };
  }
}

/** The column in which the line says that it is open (否, 整改中); where it says nothing, the one to be filled in. */
function openField(ledger: LedgerView, record: RecordView): string {
  const known = statusFields.filter((field) => ledger.has(field));
  return known.find((field) => !record.isBlank(field)) ?? known[0] ?? 'deadline';
}

/** Done after the deadline and struck off without a word of explanation. */
export const lateHazards: LedgerCheck = {
  id: 'hazard-late',
  about: '整改按期没有',
  needs: ['deadline', 'finish_date'],
  uses: ['found_date', 'closed'],
  check: late,
};

function* late(ledger: LedgerView): Iterable<Complaint> {
  for (const record of ledger.records) {
    const deadline = record.date('deadline');
    const finish = record.date('finish_date');
    const found = record.date('found_date');
    // The number 11.1 may be the 10th.
    const until = [deadline?.until ?? '', deadline?.orElse ?? ''].sort().at(-1) ?? '';
    if (!deadline || !finish || finish.iso <= until || deadline.precision !== 'day') {
      continue;
    }
    const explained = /逾期|延期|延后|推迟|因/.test(record.text('result') + record.text('remark'));
    if (explained || (found && finish.iso < found.iso)) {
      continue;
    }
    yield {
      cell: placeOf(ledger, record, 'finish_date'),
      related: placesOf(record, 'deadline', 'finish_date', 'closed'),
      severity: isClosed(record) ? 'error' : 'query',
      message: `${quoted(record, 'location', 'hazard_desc')}${record.text('finish_date')}才完成,晚于整改期限${record.text('deadline')}。请核对日期;确实逾期的,请写明原因再销号。`,
      actual: record.text('finish_date'),
      required: `不晚于 ${record.text('deadline')}`,
    };
  }
}

/** What is struck off has a day on which it was done; what is done is struck off. */
export const closedHazards: LedgerCheck = {
  id: 'hazard-closed',
  about: '销号与完成时间',
  needs: ['closed'],
  uses: ['finish_date', 'result'],
  check: inconsistentlyClosed,
};

function* inconsistentlyClosed(ledger: LedgerView): Iterable<Complaint> {
  const field = ['closed', 'result'].find((one) => ledger.has(one));
  if (field === undefined || !ledger.has('finish_date')) {
    return;
  }
  for (const record of ledger.records) {
    const finish = record.text('finish_date');
    if (field === 'closed' && isVoid(finish) && isClosed(record)) {
      yield {
        cell: placeOf(ledger, record, 'finish_date'),
        related: placesOf(record, 'closed'),
        severity: 'error',
        message: `${quoted(record, 'location', 'hazard_desc')}已经销号,却没有完成时间。请补填完成时间,没有完成的不能销号。`,
        actual: finish === '' ? '空白' : finish,
        required: '完成日期',
      };
    } else if (isOpen(record) && record.date('finish_date') !== undefined) {
      yield {
        cell: placeOf(ledger, record, field),
        related: placesOf(record, 'finish_date'),
        severity: 'query',
        message: `${quoted(record, 'location', 'hazard_desc')}填了完成时间${finish},“${ledger.header(field)}”栏却是“${record.text(field)}”。请验收后销号,或改正完成时间。`,
        actual: record.text(field),
        required: '已完成',
      };
    }
  }
}

/** What is struck off was looked at again: a register that names who did leaves it out for none. */
export const unverified: LedgerCheck = {
  id: 'missing-value',
  about: '验收人、验收时间',
  needs: [],
  uses: ['verifier', 'verify_date', 'verify', 'result'],
  check: struckOffUnseen,
};

const SEEN = ['verifier', 'verify_date', 'verify'];

function* struckOffUnseen(ledger: LedgerView): Iterable<Complaint> {
  const closed = ledger.records.filter(isClosed);
  for (const field of SEEN.filter((one) => ledger.has(one))) {
    const blank = closed.filter((record) => record.isBlank(field));
    // With a single hole in the whole column the general check has spoken.
    const isAlone = ledger.records.filter((record) => record.isBlank(field)).length === 1;
    if (blank.length > 2 || closed.length - blank.length < 3 || (isAlone && field === 'verifier')) {
      continue;
    }
    for (const record of blank) {
      yield {
        cell: placeOf(ledger, record, field),
        related: placesOf(record, 'closed'),
        severity: 'query',
        message: `${quoted(record, 'location', 'hazard_desc', 'problem', 'indicator')}已经销号,“${ledger.header(field)}”却没有填。请补填;没有验收的不能销号。`,
        actual: '空白',
        required: '销号前验收',
      };
    }
  }
}

const wiring = /(接线|插座|线路|电线|插头|线槽|排线|开关)/;
const height = /(?:离地|距地|离地面|距地面|高度|高)\D{0,4}(\d+(?:\.\d+)?)\s*(米|m|M|厘米|cm|CM)?/;

/** Cables that were found too low: that they have been raised has to be shown. */
export const wireHeight: LedgerCheck = {
  id: 'wire-height',
  about: '围墙铁丝网等尺寸',
  needs: ['hazard_desc'],
  check: lowWires,
};

function* lowWires(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const demand = demandOf(scene, 'wire-height');
  const bound = demand?.bound;
  for (const record of bound === undefined ? [] : ledger.records) {
    const text = record.text('hazard_desc').normalize('NFKC');
    const match = wiring.test(text) ? height.exec(text) : null;
    const metres = match ? Number(match[1]) * (/厘米|cm/i.test(match[2] ?? '') ? 0.01 : 1) : undefined;
    if (metres !== undefined && bound !== undefined && metres < bound) {
      yield {
        cell: placeOf(ledger, record, 'hazard_desc'),
        related: placesOf(record, 'measure', 'finish_date'),
        severity: 'query',
        message: `检查发现接线处离地${plain(metres)}米,低于${plain(bound)}米。请附整改后的高度或照片,证明已抬高到${plain(bound)}米以上。`,
        ...(demand ? { basis: demand.basis } : {}),
        actual: `${plain(metres)} 米`,
        required: `≥ ${plain(bound)} 米`,
        missing: `还差 ${plain(bound - metres)} 米`,
      };
    }
  }
}
