import { Button, Textarea } from '@fluentui/react-components';
import { memo, useState } from 'react';
import { findingKey } from './finding-key';
import { useLook } from './look';
import type { Checkup } from './use-checkup';
import { severitySigns, severityWords } from './words';

/** One finding: cell, words, demanded and missing, basis; a click goes to the cell. */
export const FindingCard = memo(function FindingCard({
  index,
  checkup,
}: {
  readonly index: number;
  readonly checkup: Checkup;
}) {
  const look = useLook();
  const { report, current, explanations } = checkup.state;
  const [writing, setWriting] = useState(false);
  const finding = report?.findings[index];
  if (!finding) {
    return null;
  }
  const key = findingKey(finding);
  const explanation = explanations[key];
  return (
    <li
      className={`${look.card} ${current === index ? look.current : ''}`}
      aria-current={current === index ? 'true' : undefined}
    >
      <div className={look.spread}>
        <span className={`${look[finding.severity]} ${look.strong}`}>
          {severitySigns[finding.severity]} {severityWords[finding.severity]}
        </span>
        <span className={look.strong}>{finding.cell}</span>
      </div>
      <div>{finding.message}</div>
      {(finding.required || finding.missing) && (
        <div className={look.quiet}>
          {[
            finding.required && `标准 ${finding.required}`,
            finding.actual && `现为 ${finding.actual}`,
            finding.missing,
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
      )}
      {finding.basis && <div className={look.quiet}>依据 {finding.basis}</div>}
      {explanation && !writing && <div className={look.quiet}>说明:{explanation}</div>}
      {writing && (
        <Textarea
          aria-label="说明原因"
          placeholder="写明原因,检查时会一并带上;数据改动后需要重新说明。"
          defaultValue={explanation ?? ''}
          onBlur={(event) => {
            checkup.explain(key, event.target.value);
            setWriting(false);
          }}
          autoFocus
        />
      )}
      <div className={look.row} style={{ marginTop: '6px' }}>
        <Button
          size="small"
          aria-label={`定位到 ${finding.sheet} ${finding.cell}`}
          onClick={() => void checkup.goTo(finding.sheet, finding.cell, index)}
        >
          定位
        </Button>
        {finding.repair && (
          <Button size="small" onClick={() => void checkup.repair(finding)}>
            改为 {String(finding.repair.value)}
          </Button>
        )}
        {finding.severity === 'query' && (
          <Button size="small" onClick={() => setWriting(!writing)}>
            {explanation ? '修改说明' : '说明原因'}
          </Button>
        )}
      </div>
    </li>
  );
});
