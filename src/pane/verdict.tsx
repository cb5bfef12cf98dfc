import { useRef } from 'react';
import type { Report } from '../model/report';
import { countStandings, type Standing } from '../model/standing';
import { countProvisions } from '../model/words';
import { ClearAll } from './clear-all';
import { conclusionOf, groupSummary, verdictGroups, verdictSubject } from './conclusion';
import { TextButton } from './controls';
import { useLandingFocus } from './landing-focus';
import { unreadWords } from './ledger-words';
import { useLook } from './look';
import type { Checkup } from './use-checkup';
import { countRequirements, numberText, outcomeWords } from './words';

/** How much of what there is; every number leads to where it is listed. */
function Counts({ report, checkup }: { readonly report: Report; readonly checkup: Checkup }) {
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
function Checked({ report: { ledgers, summary, requirements, unrecognised } }: { readonly report: Report }) {
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

/** The answer first: can it be handed in, and if not, how much is left to do. */
export function VerdictPanel({ checkup }: { readonly checkup: Checkup }) {
  const look = useLook();
  const heading = useRef<HTMLHeadingElement>(null);
  useLandingFocus(heading);
  const { report, marked, tab } = checkup.state;
  if (!report) {
    return null;
  }
  const { tone, text, next } = conclusionOf(report, checkup.state);
  return (
    <section aria-label="体检结论" className={look.stack} style={{ padding: '0 12px 6px', rowGap: '2px' }}>
      <div role="status">
        <h2
          ref={heading}
          tabIndex={-1}
          className={`${look[tone]} ${look.plain}`}
          style={{ fontSize: '20px', lineHeight: '28px' }}
        >
          {text}
        </h2>
      </div>
      {next && <p className={look.plain}>{next}</p>}
      <p className={`${look.quiet} ${look.plain}`}>
        按{report.standards.map(({ label }) => quoted(label)).join('、')}检查
      </p>
      {report.proposal && <p className={`${look.quiet} ${look.plain}`}>{report.proposal.text}</p>}
      <Counts report={report} checkup={checkup} />
      {tone !== 'error' && <Checked report={report} />}
      {/** The tab 指标 says them in full. */}
      {tab === 'findings' &&
        conclusionLines(report).map((line) => (
          <p key={line} className={`${look.quiet} ${look.plain} ${look.roomy}`}>
            {line}
          </p>
        ))}
      {!marked && (
        <p className={`${look.quiet} ${look.plain}`}>
          台账里现在没有标记。下面是上次体检的结果,改动后不会自动更新;点“重新体检”会再次标记。
        </p>
      )}
      {!marked && (
        <div>
          <ClearAll checkup={checkup} />
        </div>
      )}
      <Changes checkup={checkup} />
    </section>
  );
}

/** At most three lines of combination rules; where there are more, how many schools pass. */
function conclusionLines({ verdicts }: Report): readonly string[] {
  const groups = verdictGroups(verdicts);
  const lines = groups.flatMap((group) =>
    group.verdicts.map((verdict) => {
      const subject = verdictSubject(verdict, group);
      return `${group.title}${subject && `(${subject})`}:${verdict.message}`;
    }),
  );
  return lines.length <= 3 ? lines : groups.slice(0, 3).map(groupSummary);
}

function Changes({ checkup }: { readonly checkup: Checkup }) {
  const look = useLook();
  const { comparison } = checkup.state;
  if (!comparison) {
    return null;
  }
  const added = `新增 ${comparison.added}`;
  return (
    <p className={`${look.quiet} ${look.plain}`}>
      比上次:
      {comparison.fresh.size > 0 ? (
        <TextButton onClick={() => checkup.change({ tab: 'findings', show: 'added' })}>{added}</TextButton>
      ) : (
        added
      )}{' '}
      · 已解决 {comparison.solved}
      {comparison.emptied > 0 && ` · 值或行被删去、表不再检查 ${comparison.emptied}(不算解决)`} · 仍存在{' '}
      {comparison.remaining}
    </p>
  );
}

/** In quotation marks; within them Chinese has single ones. */
function quoted(label: string): string {
  return `“${label.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
