import { Button } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Report } from '../model/report';
import { Fold } from './controls';
import { Corrected } from './corrections';
import { FindingCard } from './finding-card';
import { FindingFilterBar } from './finding-filter-bar';
import {
  type FindingFilter,
  FLOOD,
  type Flood,
  freshFindings,
  groupFindings,
  readingOrder,
} from './finding-groups';
import { ListButtons } from './finding-list';
import { isFocusLost } from './landing-focus';
import { useLook } from './look';
import { SelectedCell } from './selected-cell';
import type { Checkup } from './use-checkup';

/** All findings: grouped, filtered, floods rolled up; the bar to walk through them stays at the bottom. */
export function FindingsTab({ checkup }: { readonly checkup: Checkup }) {
  const look = useLook();
  const { report, show, keys, comparison, current, explained } = checkup.state;
  const [by, setBy] = useState<FindingFilter['by']>('ledger');
  const [search, setSearch] = useState('');
  const needle = useDeferredValue(search);
  const fresh = useMemo(() => freshFindings({ keys, comparison }), [keys, comparison]);
  const groups = useMemo(
    () => (report ? groupFindings(report, { by, show, search: needle, fresh, explained }) : []),
    [report, by, show, needle, fresh, explained],
  );
  const order = useMemo(() => readingOrder(groups), [groups]);
  const list = useRef<HTMLDivElement>(null);
  // A corrected finding is gone, and with it the button that was pressed: the keyboard stays in the list.
  useEffect(() => {
    if ((report || current) && isFocusLost()) {
      list.current?.focus();
    }
  }, [report, current]);
  if (!report) {
    return null;
  }
  const shown = current !== undefined && order.includes(current) ? current : undefined;
  return (
    <>
      <SelectedCell checkup={checkup} except={shown} />
      {report.findings.length > 0 && (
        <FindingFilterBar checkup={checkup} by={by} onBy={setBy} search={search} onSearch={setSearch} />
      )}
      {/** biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard. */}
      <section className={look.scroll} ref={list} tabIndex={0} aria-label="问题列表">
        <ListButtons checkup={checkup} order={order} />
        {groups.length === 0 && <p className={look.quiet}>{emptyWords(report)}</p>}
        {groups.map((group) => (
          <Fold
            key={`${by} ${group.title}`}
            open
            title={
              <>
                <span className={look.strong}>{group.title}</span>{' '}
                <span className={look.quiet}>{group.size} 处</span>
              </>
            }
          >
            <ul className={look.list}>
              {group.floods.map((flood) => (
                <FloodItems key={flood.rule} flood={flood} checkup={checkup} namesSheet={by === 'rule'} />
              ))}
            </ul>
          </Fold>
        ))}
      </section>
      <Corrected checkup={checkup} />
      <StepBar checkup={checkup} order={order} />
    </>
  );
}

/** Nothing found, nothing checked, or nothing that the filter lets through: three different things. */
function emptyWords({ findings, ledgers }: Report): string {
  if (findings.length > 0) {
    return '没有符合条件的问题。';
  }
  return ledgers.length > 0 ? '没有发现问题。' : '没有台账可检查。';
}

/** How many more findings of a flood a click shows: more would keep the page from answering. */
const BATCH = 50;

interface FloodItemsProps {
  readonly flood: Flood;
  readonly checkup: Checkup;
  readonly namesSheet: boolean;
}

/** The findings of one rule; of a flood the first three, and the one that is being looked at; more at a click. */
function FloodItems({ flood: { members }, checkup, namesSheet }: FloodItemsProps) {
  const [count, setCount] = useState(3);
  const visible = members.length > FLOOD ? count : members.length;
  const { current } = checkup.state;
  const shown = members.filter((member, index) => index < visible || member === current);
  const hidden = members.length - shown.length;
  return (
    <>
      {shown.map((index) => (
        <FindingCard key={index} index={index} checkup={checkup} namesSheet={namesSheet} />
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

interface StepBarProps {
  readonly checkup: Checkup;
  readonly order: readonly number[];
}

/** 上一处 · where we are · 下一处 · 清除标记: always in reach. */
function StepBar({ checkup, order }: StepBarProps) {
  const look = useLook();
  const { current, marked, report } = checkup.state;
  const at = current === undefined ? -1 : order.indexOf(current);
  const finding = at < 0 ? undefined : report?.findings[order[at] ?? -1];
  return (
    <nav
      className={`${look.row} ${look.foot}`}
      aria-label="逐处查看"
      style={{ justifyContent: 'space-between', flexWrap: 'nowrap' }}
    >
      <Button size="small" disabledFocusable={order.length === 0} onClick={() => checkup.step(-1, order)}>
        上一处
      </Button>
      <span className={`${look.quiet} ${look.nowrap}`}>
        {at < 0 ? `共 ${order.length} 处` : `${at + 1}/${order.length}`}
      </span>
      <span className={look.spoken} aria-live="polite">
        {finding && `${finding.sheet} ${finding.cell}:${finding.message}`}
      </span>
      <Button size="small" disabledFocusable={order.length === 0} onClick={() => checkup.step(1, order)}>
        下一处
      </Button>
      <Button size="small" disabledFocusable={!marked} onClick={() => void checkup.clear()}>
        清除标记
      </Button>
    </nav>
  );
}
