import { Button, Input, Select } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { FindingCard } from './finding-card';
import { type FindingFilter, FLOOD, type Flood, groupFindings, readingOrder } from './finding-groups';
import { useLook } from './look';
import { StepBar } from './step-bar';
import type { Checkup } from './use-checkup';
import { severityWords } from './words';

/** All findings: grouped, filtered, floods rolled up; the bar to walk through them stays at the bottom. */
export function FindingsTab({ checkup }: { readonly checkup: Checkup }) {
  const look = useLook();
  const { report, severity } = checkup.state;
  const [by, setBy] = useState<FindingFilter['by']>('ledger');
  const [search, setSearch] = useState('');
  const needle = useDeferredValue(search);
  const groups = useMemo(
    () => (report ? groupFindings(report, { by, severity, search: needle }) : []),
    [report, by, severity, needle],
  );
  const order = useMemo(() => readingOrder(groups), [groups]);
  if (!report) {
    return null;
  }
  return (
    <>
      <div className={look.row} style={{ padding: '4px 12px 8px' }}>
        <Select aria-label="分组" value={by} onChange={(_, { value }) => setBy(value as FindingFilter['by'])}>
          <option value="ledger">按台账</option>
          <option value="rule">按问题</option>
        </Select>
        <Select
          aria-label="只看"
          value={severity}
          onChange={(_, { value }) => checkup.change({ severity: value as FindingFilter['severity'] })}
        >
          <option value="all">全部</option>
          <option value="error">{severityWords.error}</option>
          <option value="query">{severityWords.query}</option>
          <option value="advice">{severityWords.advice}</option>
        </Select>
        <Input
          aria-label="查找"
          type="search"
          placeholder="查找"
          value={search}
          onChange={(_, { value }) => setSearch(value)}
          style={{ flex: '1 1 90px', minWidth: 0 }}
        />
      </div>
      <div className={look.scroll}>
        {groups.length === 0 && (
          <p className={look.quiet}>
            {report.findings.length === 0 ? '没有发现问题。' : '没有符合条件的问题。'}
          </p>
        )}
        {groups.map((group) => (
          <details key={group.title} open>
            <summary style={{ cursor: 'pointer', padding: '8px 0' }}>
              <span className={look.strong}>{group.title}</span>{' '}
              <span className={look.quiet}>{group.size} 处</span>
            </summary>
            <ul className={look.list}>
              {group.floods.map((flood) => (
                <FloodItems key={flood.rule} flood={flood} checkup={checkup} />
              ))}
            </ul>
          </details>
        ))}
      </div>
      <StepBar checkup={checkup} order={order} />
    </>
  );
}

/** How many more findings of a flood a click shows: more would keep the page from answering. */
const BATCH = 50;

/** The findings of one rule; of a flood the first three, and the one that is being looked at; more at a click. */
function FloodItems({ flood, checkup }: { readonly flood: Flood; readonly checkup: Checkup }) {
  const { members } = flood;
  const [count, setCount] = useState(members.length > FLOOD ? 3 : FLOOD);
  const { current } = checkup.state;
  const shown = members.filter((member, index) => index < count || member === current);
  const hidden = members.length - shown.length;
  return (
    <>
      {shown.map((index) => (
        <FindingCard key={index} index={index} checkup={checkup} />
      ))}
      {hidden > 0 && (
        <li>
          <Button size="small" onClick={() => setCount(count + BATCH)}>
            同类问题还有 {hidden} 处,再显示 {Math.min(BATCH, hidden)} 处
          </Button>
        </li>
      )}
    </>
  );
}
