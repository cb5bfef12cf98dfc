import { Button } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import { useLook } from './look';
import { SummaryCard } from './summary-card';
import type { Checkup } from './use-checkup';

/** Which summary sheets can be made from what is there, which not and why; their main figures; insert one or all. */
export function SummariesTab({ checkup }: { readonly checkup: Checkup }) {
  const look = useLook();
  const { lookUpInserted, state } = checkup;
  const { program, workbook, report, inserted, explained } = state;
  // Once per opening of the tab: the clerk may have deleted a sheet meanwhile.
  useEffect(() => void lookUpInserted(), [lookUpInserted]);
  const drawn = useMemo(
    () =>
      program && workbook && report
        ? program.summaries.map((summary) => ({
            summary,
            result: program.draw(summary, workbook, report, undefined, explained),
          }))
        : [],
    [program, workbook, report, explained],
  );
  const possible = drawn.filter(({ result }) => result.ok).map(({ summary }) => summary.id);
  const isUpdate = possible.length > 0 && possible.every((id) => inserted?.has(id));
  return (
    <div className={look.scroll}>
      <p className={look.quiet}>
        能用公式的数都是公式,改了台账会自动跟着变;写成文字的数带批注,要再插入一次。再次插入只更新原来的表。
      </p>
      <Button
        appearance="primary"
        disabledFocusable={possible.length === 0}
        onClick={() => void checkup.insert(possible)}
      >
        {isUpdate ? '全部更新' : '全部插入'}({possible.length} 张)
      </Button>
      <ul className={look.list} style={{ marginTop: '8px' }}>
        {drawn.map(({ summary, result }) => (
          <SummaryCard
            key={summary.id}
            summary={summary}
            result={result}
            sheet={inserted?.get(summary.id)}
            checkup={checkup}
          />
        ))}
      </ul>
    </div>
  );
}
