import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { Summary, SummaryResult } from '../model/summary';
import { Fold } from './controls';
import { useLook } from './look';
import type { Checkup } from './use-checkup';

interface SummaryCardProps {
  readonly summary: Summary;
  readonly result: SummaryResult;
  /** The sheet's name where it is in the workbook. */
  readonly sheet: string | undefined;
  readonly checkup: Checkup;
}

/** One summary sheet: its main figures or why it cannot be made; insert or update it, go to it, take it out. */
function SummaryCard({ summary, result, sheet, checkup }: SummaryCardProps) {
  const look = useLook();
  const { id, title, explanation } = summary;
  return (
    <li className={look.card}>
      <div className={look.spread}>
        <span className={look.strong}>{title}</span>
        {sheet !== undefined && <span className={`${look.met} ${look.nowrap}`}>✓ 已插入</span>}
      </div>
      <div className={look.quiet}>{explanation}</div>
      {result.ok ? (
        <Preview result={result} />
      ) : (
        <div>
          <span className={look.query}>不能生成:</span>
          {result.reason}
        </div>
      )}
      <div className={look.row} style={{ marginTop: '6px', rowGap: '6px' }}>
        {result.ok && (
          <Button
            size="small"
            aria-label={`${sheet === undefined ? '插入' : '更新'}${title}`}
            onClick={() => void checkup.insert([id])}
          >
            {sheet === undefined ? '插入' : '更新'}
          </Button>
        )}
        {sheet !== undefined && (
          <Button size="small" aria-label={`查看${title}`} onClick={() => void checkup.goTo(sheet, 'A1')}>
            查看
          </Button>
        )}
        {sheet !== undefined && <RemoveButton title={title} onRemove={() => void checkup.remove(id)} />}
      </div>
    </li>
  );
}

function Preview({ result }: { readonly result: SummaryResult & { readonly ok: true } }) {
  const look = useLook();
  const { headline, blanks } = result;
  return (
    <>
      {headline.map(({ label, value }) => (
        <div key={label} className={look.spread}>
          <span className={look.quiet}>{label}</span>
          <span>{value}</span>
        </div>
      ))}
      {blanks.length > 0 && (
        <Fold className={look.quiet} title={<>有 {blanks.length} 项数据缺失,表里留空</>}>
          {blanks.map((blank) => (
            <div key={blank}>{blank}</div>
          ))}
        </Fold>
      )}
    </>
  );
}

/** Asks once more: what the clerk has written into the sheet goes with it. */
function RemoveButton({ title, onRemove }: { readonly title: string; readonly onRemove: () => void }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <Button
      size="small"
      appearance={isAsking ? 'primary' : 'secondary'}
      aria-label={isAsking ? `确定移除${title},表里填的内容一起删掉` : `移除${title}`}
      onClick={isAsking ? onRemove : () => setAsking(true)}
      onBlur={() => setAsking(false)}
    >
      {isAsking ? '确定移除(表里填的内容一起删掉)' : '移除'}
    </Button>
  );
}

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
