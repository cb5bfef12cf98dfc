import { countProvisions } from '../model/progress';
import type { Report } from '../model/report';
import { countStandings, type Standing } from '../model/standing';
import { unreadWords } from './ledger-words';
import { useLook } from './look';
import { countRequirements } from './requirement-words';
import { TextButton } from './text-button';
import type { Checkup } from './use-checkup';
import { numberText, outcomeWords } from './words';

/** How much of what there is; every number leads to where it is listed. */
export function Counts({ report, checkup }: { readonly report: Report; readonly checkup: Checkup }) {
  const look = useLook();
  const { short, query, advice, settled } = countStandings(report.findings, checkup.state.explained);
  const confirmable = countProvisions(report.provisions).toConfirm;
  const indicators = countRequirements(report.requirements);
  const list = (show: Standing) => checkup.change({ tab: 'findings', show });
  return (
    <div className={look.row} style={{ columnGap: '12px' }}>
      {short > 0 && (
        <span className={look.short}>
          <TextButton onClick={() => list('short')}>{short} 处没达标</TextButton>
        </span>
      )}
      {query > 0 && <TextButton onClick={() => list('query')}>{query} 处待说明</TextButton>}
      {settled > 0 && <TextButton onClick={() => list('settled')}>已说明 {settled}</TextButton>}
      {advice > 0 && <TextButton onClick={() => list('advice')}>{advice} 条建议</TextButton>}
      {confirmable > 0 && (
        <TextButton onClick={() => checkup.change({ tab: 'requirements', confirming: true })}>
          {confirmable} 条待确认
        </TextButton>
      )}
      <TextButton onClick={() => checkup.change({ tab: 'requirements', confirming: false })}>
        {[
          `指标:达标 ${indicators.met}`,
          indicators.short > 0 && `未达标 ${indicators.short}`,
          indicators.doubtful > 0 && `${outcomeWords.doubtful} ${indicators.doubtful}`,
          indicators.unchecked > 0 && `未检查 ${indicators.unchecked}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </TextButton>
    </div>
  );
}

/** Silence is never a pass: what was looked at, and what was not. */
export function Checked({
  report: { ledgers, summary, requirements, unrecognised },
}: {
  readonly report: Report;
}) {
  const look = useLook();
  const { met, short, doubtful, unchecked } = countRequirements(requirements);
  const tables = unreadWords(unrecognised.filter(({ isText }) => !isText));
  return (
    <p className={`${look.quiet} ${look.plain}`}>
      检查了 {ledgers.length} 本台账、{numberText(summary.cells)} 个单元格、{met + short + doubtful} 项要求
      {unchecked > 0 && `;${unchecked} 项没有数据、未检查,见“指标”`}
      {tables.length > 0 && `;${tables.join('、')},没有检查,见“台账”`}。
    </p>
  );
}
