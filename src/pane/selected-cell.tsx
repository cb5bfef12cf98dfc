import { useMemo, useRef } from 'react';
import type { Report } from '../model/report';
import { explanationText, standingOf } from '../model/standing';
import { TextButton } from './controls';
import { findingsAt } from './finding-groups';
import { useLandingPlace } from './landing-focus';
import { useLook } from './look';
import type { PaneState } from './state';
import type { Checkup } from './use-checkup';
import { standingText } from './words';

interface SelectedCellProps {
  readonly checkup: Checkup;
  /** The finding that the list shows already. */
  readonly except?: number | undefined;
}

/** The selected marked cell explains itself, and leads to what can be done about it. */
export function SelectedCell({ checkup, except }: SelectedCellProps) {
  const { selected, report } = checkup.state;
  const found = useMemo(() => (report ? findingsAt(report, selected) : []), [report, selected]);
  const frame = useRef<HTMLDivElement>(null);
  useLandingPlace(frame);
  const close = () => {
    checkup.change({ selected: undefined });
    frame.current?.focus();
  };
  const isSaid = found.length === 0 || (found.length === 1 && found[0] === except);
  // The frame is there before its words are: only then screen readers tell of them.
  return (
    <div ref={frame} tabIndex={-1} aria-live="polite" style={{ flexShrink: 0, outline: 'none' }}>
      {report && selected && !isSaid && (
        <Explanations report={report} selected={selected} found={found} checkup={checkup} onClose={close} />
      )}
    </div>
  );
}

interface ExplanationsProps {
  readonly report: Report;
  readonly selected: NonNullable<PaneState['selected']>;
  readonly found: readonly number[];
  readonly checkup: Checkup;
  readonly onClose: () => void;
}

function Explanations({ report, selected, found, checkup, onClose }: ExplanationsProps) {
  const look = useLook();
  return (
    <section
      aria-label="选中的单元格"
      className={look.card}
      style={{ margin: '0 12px 8px', maxHeight: '34vh', overflowY: 'auto' }}
    >
      <div className={look.spread}>
        <span className={look.strong}>
          选中了 {selected.sheet} {selected.cell}
        </span>
        <TextButton onClick={onClose}>收起</TextButton>
      </div>
      {found.map((index) => {
        const finding = report.findings[index];
        if (!finding) {
          return null;
        }
        const { message, basis } = finding;
        const explanation = checkup.state.explained.get(finding);
        return (
          <div key={index}>
            <span className={look[standingOf(finding, explanation)]}>
              {standingText(finding, explanation)}
            </span>{' '}
            {message}
            {basis && !message.includes(basis) && <div className={look.quiet}>依据 {basis}</div>}
            {explanation && <div className={look.quiet}>说明:{explanationText(explanation)}</div>}
            <div>
              <TextButton
                onClick={() => checkup.change({ tab: 'findings', show: 'all', current: index })}
                label={`在问题列表里看 ${selected.cell}`}
              >
                在问题列表里看
              </TextButton>
            </div>
          </div>
        );
      })}
    </section>
  );
}
