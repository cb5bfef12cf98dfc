import type { Report } from './report';
import { numberText } from './words';

/**
 * The first thing that a reader wants to know. Where no ledger was recognised nothing was checked, and what could not be
 * read was not: that is no pass.
 */
export function headline({ ledgers, unread = [], summary: { errors, queries, advice } }: Report): string {
  const clean = ledgers.length > 0 ? '没有发现必须改的问题' : '没有认出台账，没有检查';
  const lost = unread.length > 0 ? `有 ${unread.length} 张工作表读不出来，没有检查` : '';
  return [
    errors > 0 ? `还有 ${numberText(errors)} 处必须改` : lost || clean,
    errors > 0 ? lost : '',
    queries > 0 ? `${numberText(queries)} 处待说明` : '',
    advice > 0 ? `${numberText(advice)} 条建议` : '',
  ]
    .filter(Boolean)
    .join('，');
}
