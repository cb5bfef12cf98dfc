import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Report } from '../model/report';
import { Corrected } from './corrections';
import { FindingFilterBar } from './finding-filter-bar';
import { type FindingFilter, freshFindings, groupFindings, readingOrder } from './finding-groups';
import { FloodItems } from './flood-items';
import { Fold } from './fold';
import { isFocusLost } from './landing-focus';
import { ListButtons } from './list-buttons';
import { useLook } from './look';
import { SelectedCell } from './selected-cell';
import { StepBar } from './step-bar';
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
