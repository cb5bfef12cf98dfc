import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useLook } from './look';
import type { Checkup } from './use-checkup';

/** Which summary sheets can be made from what is there, which not and why; their main figures; insert one or all. */
export function SummariesTab({ checkup }: { readonly checkup: Checkup }) {
  const look = useLook();
  const { program, workbook, report } = checkup.state;
  const drawn = useMemo(
    () =>
      program && workbook && report
        ? program.summaries.map((summary) => ({
            summary,
            result: program.draw(summary, workbook, report, undefined),
          }))
        : [],
    [program, workbook, report],
  );
  const possible = drawn.filter(({ result }) => result.ok).map(({ summary }) => summary.id);
  return (
    <div className={look.scroll}>
      <p className={look.quiet}>
        能用公式的数都是公式,改了台账会自动跟着变;写成文字的数带批注,要再插入一次。再次插入只更新原来的表。
      </p>
      <Button
        appearance="primary"
        disabled={possible.length === 0}
        onClick={() => void checkup.insert(possible)}
      >
        全部插入({possible.length} 张)
      </Button>
      <ul className={look.list} style={{ marginTop: '8px' }}>
        {drawn.map(({ summary, result }) => (
          <li key={summary.id} className={look.card}>
            <div className={look.strong}>{summary.title}</div>
            <div className={look.quiet}>{summary.explanation}</div>
            {result.ok ? (
              <>
                {result.headline.map(({ label, value }) => (
                  <div key={label} className={look.spread}>
                    <span className={look.quiet}>{label}</span>
                    <span>{value}</span>
                  </div>
                ))}
                {result.blanks.length > 0 && (
                  <details className={look.quiet}>
                    <summary style={{ cursor: 'pointer' }}>
                      有 {result.blanks.length} 项数据缺失,表里留空
                    </summary>
                    {result.blanks.map((blank) => (
                      <div key={blank}>{blank}</div>
                    ))}
                  </details>
                )}
                <div className={look.row} style={{ marginTop: '6px' }}>
                  <Button size="small" onClick={() => void checkup.insert([summary.id])}>
                    插入
                  </Button>
                </div>
              </>
            ) : (
              <div className={look.query}>不能生成:{result.reason}</div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
