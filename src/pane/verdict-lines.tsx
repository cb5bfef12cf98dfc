import { groupSummary, isFailing, type VerdictGroup, verdictSubject } from './conclusion';
import { Fold } from './fold';
import { useLook } from './look';

/** More than these are summed up in one line that unfolds. */
const FEW = 3;

/** What the combination rule of one clause says: line by line, or summed up where there are many schools. */
export function VerdictLines({ group }: { readonly group: VerdictGroup }) {
  const look = useLook();
  const { title, verdicts } = group;
  const lines = verdicts.map((verdict) => {
    const subject = verdictSubject(verdict, group);
    return (
      <li key={`${subject} ${verdict.message}`} className={isFailing(verdict) ? look.error : undefined}>
        {verdict.passes === true ? '✓ ' : isFailing(verdict) ? '✗ ' : '– '}
        {subject ? `${subject}:` : ''}
        {verdict.message}
      </li>
    );
  });
  if (verdicts.length <= FEW) {
    return (
      <div style={{ margin: '4px 0 8px' }}>
        <div className={look.strong}>{title}</div>
        <ul className={look.list} style={{ rowGap: '2px' }}>
          {lines}
        </ul>
      </div>
    );
  }
  return (
    <Fold title={groupSummary(group)}>
      <ul className={look.list} style={{ rowGap: '4px' }}>
        {lines}
      </ul>
    </Fold>
  );
}
