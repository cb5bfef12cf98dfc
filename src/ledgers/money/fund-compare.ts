import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerView, RecordView } from '../../model/ledger';
import type { NumberReading } from '../../model/reading';
import { tidy } from '../../reading/numbers';
import { placesOf } from '../../reading/places';
import { placeOf, plain, quoted } from '../parts/complain';
import { fundQuantity } from './fund';

/** 上年决算 | 本年预算 | 增减额 | 增减率: the last two follow from the first two. */
export const fundChanges: LedgerCheck = {
  id: 'change-mismatch',
  about: '增减额与增减率',
  needs: ['change', 'value', 'previous_value'],
  uses: ['change_rate'],
  check: wrongChanges,
};

function* wrongChanges(ledger: LedgerView): Iterable<Complaint> {
  if (!ledger.has('previous_value') || !ledger.has('value')) {
    return;
  }
  for (const record of linesOf(ledger)) {
    const [before, now] = [record.number('previous_value'), record.number('value')];
    if (before === undefined || now === undefined) {
      continue;
    }
    const change = ledger.has('change') ? record.number('change') : undefined;
    const fitsChange = (amount: number) =>
      change === undefined || Math.abs(amount - before - change) <= stepOf(record, 'change');
    const fitsRate = (amount: number) => before === 0 || rateFits(record, (amount - before) / before);
    const meant = change === undefined ? undefined : tidy(before + change);
    if (!fitsChange(now) && !fitsRate(now) && meant !== undefined && fitsRate(meant)) {
      yield wrongAmount(ledger, record, now, meant);
      continue;
    }
    if (!fitsChange(now)) {
      const sum = `${plain(now)}−${plain(before)}=${plain(tidy(now - before))}`;
      yield complaint(ledger, record, 'change', sum, plain(tidy(now - before)));
    }
    if (!fitsRate(now)) {
      const percent = `${(((now - before) / before) * 100).toFixed(2)}%`;
      yield complaint(
        ledger,
        record,
        'change_rate',
        `从${plain(before)}到${plain(now)}应为${percent}`,
        percent,
      );
    }
  }
}

/** The lines and the totals over them: each is compared with its own year before. */
function linesOf({ records, totals }: LedgerView): readonly RecordView[] {
  return [...records, ...totals.map(({ record }) => record)];
}

/** What the printing of a figure may leave. */
function stepOf(record: RecordView, field: string): number {
  return 0.5 * 10 ** -Math.max(2, record.reading(field)?.decimals ?? 0) + 1e-9;
}

/** 2.78 of 2.78 %, which is read as the fraction. */
function percentOf({ value, unit }: NumberReading): number {
  return unit === '%' ? value * 100 : value;
}

/** −2.78 %, −2.78 or −0.0278 against the fraction that it should be. */
function rateFits(record: RecordView, rate: number): boolean {
  const reading = record.reading('change_rate');
  if (!reading) {
    return true;
  }
  const step = 0.51 * 10 ** -reading.decimals;
  const asPercent = Math.abs(percentOf(reading) - rate * 100) <= step;
  return asPercent || (reading.unit !== '%' && Math.abs(reading.value - rate) <= step);
}

function wrongAmount(ledger: LedgerView, record: RecordView, now: number, meant: number): Complaint {
  const isSlip = [1e4, 1e3, 1e2].some((times) => Math.abs(now / meant / times - 1) < 1e-6);
  const why = isSlip ? '多半是单位填错了(如元填进了万元栏)。' : '';
  return complaint(ledger, record, 'value', `增减额、增减率都是按${plain(meant)}算的。${why}`, plain(meant));
}

function complaint(
  ledger: LedgerView,
  record: RecordView,
  field: string,
  why: string,
  required: string,
): Complaint {
  const others = ['previous_value', 'value', 'change', 'change_rate'].filter((one) => one !== field);
  return {
    cell: placeOf(ledger, record, field),
    related: placesOf(record, ...others),
    severity: 'error',
    message: `${quoted(record, 'item')}的“${ledger.header(field)}”写的是${record.text(field)},${why.replace(/。$/, '')}。请核对。`,
    actual: record.text(field),
    required,
  };
}

/** 培训费占公用经费(%): a line that says how much one line is of another, in every column of amounts. */
export const fundShares: LedgerCheck = {
  id: 'ratio-mismatch',
  about: '比例',
  needs: [],
  uses: ['share', 'value', 'previous_value', 'remark'],
  check: wrongShares,
};

function* wrongShares(ledger: LedgerView): Iterable<Complaint> {
  const lines = linesOf(ledger);
  const lineOf = (words: string) => {
    const quantity = fundQuantity(words);
    return quantity === undefined
      ? undefined
      : lines.find((record) => fundQuantity(record.text('item')) === quantity);
  };
  for (const record of ledger.records) {
    const [, part = '', whole = ''] =
      /^(.{2,}?)占(.{2,}?)(?:的)?(?:比例|百分比|比重|比|%|[(\uff08].*)*$/.exec(
        record.text('item').replace(/\s/g, ''),
      ) ?? [];
    const [above, below] = [lineOf(part), lineOf(whole)];
    for (const field of above && below ? ['previous_value', 'value'] : []) {
      const [stated, over, under] = [record.reading(field), above?.number(field), below?.number(field)];
      if (!stated || over === undefined || !under) {
        continue;
      }
      const share = (over / under) * 100;
      const scale = stated.unit !== '%' && stated.value <= 1 && share > 1 ? 100 : 1;
      if (Math.abs(percentOf(stated) * scale - share) > 0.51 * 10 ** -stated.decimals * scale) {
        yield {
          cell: placeOf(ledger, record, field),
          related: [above, below].flatMap((one) => (one ? placesOf(one, field) : [])),
          severity: 'error',
          message: `${quoted(record, 'item')}写的是${record.text(field)},按${plain(over)}÷${plain(under)}应为${share.toFixed(2)}%。请改正比例或金额。`,
          actual: record.text(field),
          required: `${share.toFixed(2)}%`,
        };
      }
    }
  }
}
