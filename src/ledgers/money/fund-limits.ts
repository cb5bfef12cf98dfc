import type { LedgerCheck, LedgerView, RecordView } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { placeOf, plain, quoted } from '../parts/complain';

/** Shares that fit one total in so many lines are shares of it. */
const FEWEST = 3;

/** What a column of shares divides by, which its header seldom says: the total of which most of them are the shares. */
export function shareBase(ledger: LedgerView): RecordView | undefined {
  const lines = ledger.records.filter((record) => record.number('share') !== undefined);
  const [best] = ledger.totals
    .map(({ record }) => ({ record, fitting: lines.filter((line) => isShareOf(line, record)).length }))
    .sort((one, other) => other.fitting - one.fitting);
  return best && best.fitting >= FEWEST && best.fitting * 2 > lines.length ? best.record : undefined;
}

function isShareOf(line: RecordView, whole: RecordView): boolean {
  const [stated, value, all] = [line.reading('share'), line.number('value'), whole.number('value')];
  if (!stated || value === undefined || !all) {
    return false;
  }
  const share = (value / all) * 100;
  const step = 0.51 * 10 ** -stated.decimals;
  // 16.7%, 16.7 or 0.167
  const isPercent = stated.unit === '%';
  const readings = isPercent ? [stated.value * 100] : [stated.value, stated.value * 100];
  return readings.some((one, index) => Math.abs(one - share) <= step * (index === 0 ? 1 : 100));
}

/** 不低于5% beside an amount: the share that the school itself has written down as its limit. */
export const fundLimits: LedgerCheck = {
  id: 'share-short-of-limit',
  about: '规定的比例够不够',
  needs: [],
  uses: ['share', 'value', 'item'],
  *check(ledger) {
    const whole = shareBase(ledger);
    const all = whole?.number('value');
    for (const record of all ? ledger.records : []) {
      const limit = limitIn(record.text('remark'));
      const value = record.number('value');
      if (!limit || value === undefined || !all) {
        continue;
      }
      const share = (value / all) * 100;
      if (limit.isFloor ? share < limit.bound - 0.05 : share > limit.bound + 0.05) {
        yield {
          cell: placeOf(ledger, record, 'value'),
          related: [...placesOf(record, 'remark'), ...(whole ? placesOf(whole, 'value') : [])],
          severity: 'query',
          message: `${quoted(record, 'item')}${plain(value)}元占${plain(all)}元的${share.toFixed(1)}%,表中写明${limit.words}。请调整预算,或核对金额。`,
          actual: `${share.toFixed(1)}%`,
          required: limit.words,
        };
      }
    }
  },
};

function limitIn(remark: string) {
  const words = remark.normalize('NFKC').replaceAll(/\s/g, '');
  const [, sign, bound] = /(不低于|不少于|≥|不超过|不高于|≤)(\d+(?:\.\d+)?)%/.exec(words) ?? [];
  return sign === undefined || bound === undefined
    ? undefined
    : { words: `${sign}${bound}%`, bound: Number(bound), isFloor: /低于|少于|≥/.test(sign) };
}
