import type { Explained } from './explanation';
import type { Report } from './report';
import { countStandings } from './standing';
import { numberText } from './words';

/**
 * The first thing that a reader wants to know. Where no ledger was recognised nothing was checked, and what could not be
 * read was not: that is no pass.
 */
export function headline({ ledgers, unread = [], findings }: Report, explained: Explained): string {
  const { error, short, query, advice, rectified } = countStandings(findings, explained);
  const said = (count: number, words: string) => (count > 0 ? `${numberText(count)} ${words}` : '');
  const lost = unread.length > 0 ? `有 ${unread.length} 张工作表读不出来，没有检查` : '';
  const isDone = rectified > 0 && query === 0;
  const clean =
    ledgers.length === 0 ? '没有认出台账，没有检查' : isDone ? '数据已核对' : '没有发现必须改的问题';
  const isWrong = error + short > 0;
  return [
    error > 0
      ? `还有 ${said(error, '处必须改')}`
      : isWrong
        ? `还有 ${said(short, '处没达标')}`
        : lost || clean,
    error > 0 ? said(short, '处没达标') : '',
    said(rectified, '项未达标已列入整改'),
    isWrong ? lost : '',
    said(query, '处待说明'),
    said(advice, '条建议'),
  ]
    .filter(Boolean)
    .join('，');
}
