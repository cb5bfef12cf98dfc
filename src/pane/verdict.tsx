import { useLook } from './look';
import type { Tab } from './state';
import type { Checkup } from './use-checkup';
import { numberText } from './words';

/** The answer first: can it be handed in, and if not, how much is left to do. */
export function VerdictPanel({ checkup }: { readonly checkup: Checkup }) {
  const look = useLook();
  const { report, comparison, marked } = checkup.state;
  if (!report) {
    return null;
  }
  const { errors, queries, advice, cells } = report.summary;
  const met = report.requirements.filter(({ status }) => status === 'met').length;
  const unchecked = report.requirements.filter(({ status }) => status === 'unchecked').length;
  const judged = report.requirements.length - unchecked;
  return (
    <section aria-label="体检结论" className={look.stack} style={{ padding: '2px 12px 8px', rowGap: '4px' }}>
      <h2
        className={errors > 0 ? look.error : look.met}
        style={{ margin: 0, fontSize: '20px' }}
        role="status"
      >
        {errors > 0 ? `● 还有 ${errors} 处必须改` : '✓ 没有发现必须改的问题'}
      </h2>
      <div className={look.row}>
        <Jump to="findings" checkup={checkup} text={`${queries} 处待说明 · ${advice} 条建议`} />
        <Jump to="requirements" checkup={checkup} text={`达标 ${met}/${judged} · 未检查 ${unchecked} 项`} />
      </div>
      {errors === 0 && (
        <p className={look.quiet} style={{ margin: 0 }}>
          检查了 {report.ledgers.length} 本台账、{numberText(cells)} 个单元格、{judged} 项要求
          {unchecked > 0 && `;${unchecked} 项未检查,见“指标”`}
          {report.unrecognised.length > 0 && `;${report.unrecognised.length} 处没有识别,见“台账”`}。
        </p>
      )}
      {report.verdicts.map((verdict) => (
        <p
          key={`${verdict.standard} ${verdict.school ?? ''} ${verdict.stage} ${verdict.message}`}
          className={look.quiet}
          style={{ margin: 0 }}
        >
          {verdict.school ? `${verdict.school}:` : ''}
          {verdict.message}
        </p>
      ))}
      {!marked && (
        <p className={look.quiet} style={{ margin: 0 }}>
          台账里现在没有标记。下面是上次体检的结果,改动后不会自动更新;点“重新体检”会再次标记。
        </p>
      )}
      {comparison && (
        <p className={look.quiet} style={{ margin: 0 }}>
          比上次:新增 {comparison.added} · 已解决 {comparison.solved} · 仍存在 {comparison.remaining}
        </p>
      )}
    </section>
  );
}

function Jump({ to, text, checkup }: { readonly to: Tab; readonly text: string; readonly checkup: Checkup }) {
  return (
    <button
      type="button"
      onClick={() => checkup.change({ tab: to })}
      style={{
        background: 'none',
        border: 'none',
        padding: '2px 0',
        font: 'inherit',
        color: 'inherit',
        textDecoration: 'underline',
        cursor: 'pointer',
      }}
    >
      {text}
    </button>
  );
}
