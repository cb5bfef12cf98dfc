import type { Explained, Explanation } from './explanation';
import type { Finding, Severity } from './finding';
import type { Report } from './report';
import { numberText } from './words';

/**
 * How a finding stands after the school has spoken: what is wrong must be corrected (`error`); a true value that does not
 * reach what is demanded (`short`) can only be put on the list of what is being rectified; `settled`: explained, or on that list.
 */
export type Standing = Severity | 'short' | 'settled';

/** The gravest first. */
export const standings: readonly Standing[] = ['error', 'short', 'query', 'advice', 'settled'];

/** Whether a finding is about a value that falls short of what is demanded, and not about a mistake. */
export function isShortfall({ requirement, basis, missing }: Finding): boolean {
  return requirement !== undefined || (basis !== '' && missing !== undefined);
}

/** Whether a person may say that it is true and what is done about it. Where the right value is known it is only a mistake. */
export function mayBeTrue(finding: Finding): boolean {
  const { severity, basis, missing, expected, repair } = finding;
  const isDemanded = basis !== '' || missing !== undefined;
  return (
    severity !== 'advice' &&
    (isShortfall(finding) || (isDemanded && expected === undefined && repair === undefined))
  );
}

export function standingOf(finding: Finding, explanation: Explanation | undefined): Standing {
  if (explanation && isAnswered(finding, explanation)) {
    return 'settled';
  }
  return finding.severity === 'error' && isShortfall(finding) ? 'short' : finding.severity;
}

/** What is demanded and not there is answered by what is done about it; no words make a mistake right. */
function isAnswered(finding: Finding, { rectification }: Explanation): boolean {
  return finding.severity === 'query' || (rectification !== undefined && mayBeTrue(finding));
}

/** How many findings stand how. */
interface StandingCounts extends Readonly<Record<Standing, number>> {
  /** Of the settled: on the list of what is being rectified. */
  readonly rectified: number;
}

export function countStandings(findings: readonly Finding[], explained: Explained): StandingCounts {
  const counts = { error: 0, short: 0, query: 0, advice: 0, settled: 0, rectified: 0 };
  for (const finding of findings) {
    const explanation = explained.get(finding);
    const standing = standingOf(finding, explanation);
    counts[standing] += 1;
    counts.rectified += Number(standing === 'settled' && explanation?.rectification !== undefined);
  }
  return counts;
}

/** What the school says of a finding, in one line. */
export function explanationText({ text, rectification }: Explanation): string {
  if (!rectification) {
    return text;
  }
  const { measure, person, deadline } = rectification;
  return [
    '属实,已列入整改',
    measure && `措施:${measure}`,
    person && `责任人:${person}`,
    deadline && `期限:${deadline}`,
    text,
  ]
    .filter(Boolean)
    .join(';');
}

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
