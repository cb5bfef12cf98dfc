import type { RecordView } from '../../model/ledger';

/**
 * Somebody who is on the list and may be counted elsewhere: lent, on loan, travelling between schools, not on the establishment,
 * studying here while registered there. Whether a school's figure includes him is its own to say.
 */
const ELSEWHERE =
  /走教|巡回|编制(?:在|属|挂|关系)|(?:不|未|非)在编|编外|借(?:调|用|入|出)|代课|临聘|外聘|返聘|支教|顶岗|跟岗|挂职|实习|借读|送教|休学|保留学籍/;

export function mayCountElsewhere(record: RecordView): boolean {
  return ELSEWHERE.test(record.text('remark'));
}
