import { parseArea } from '../model/address';
import { useLook } from './look';
import type { Checkup } from './use-checkup';
import { severitySigns } from './words';

/** The selected marked cell explains itself. */
export function SelectedCell({ checkup }: { readonly checkup: Checkup }) {
  const look = useLook();
  const { selected, report } = checkup.state;
  const at = selected && parseArea(selected.cell);
  if (!selected || !at || !report) {
    return null;
  }
  const findings = report.findings.filter((finding) => {
    const area = finding.sheet === selected.sheet ? parseArea(finding.cell) : undefined;
    return (
      area && area.top <= at.top && at.top <= area.bottom && area.left <= at.left && at.left <= area.right
    );
  });
  if (findings.length === 0) {
    return null;
  }
  return (
    <section
      aria-label="选中的单元格"
      aria-live="polite"
      className={look.card}
      style={{ margin: '0 12px 8px' }}
    >
      <div className={look.strong}>
        选中了 {selected.sheet} {selected.cell}
      </div>
      {findings.map((finding) => (
        <div key={`${finding.rule} ${finding.message}`}>
          <span className={look[finding.severity]}>{severitySigns[finding.severity]}</span> {finding.message}
          {finding.basis && <div className={look.quiet}>依据 {finding.basis}</div>}
        </div>
      ))}
    </section>
  );
}
