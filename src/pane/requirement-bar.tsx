import { tokens } from '@fluentui/react-components';
import type { RequirementResult } from '../model/report';
import { useLook } from './look';

/** The measured value against the bound: the bar ends at 1.25 × bound, a tick marks the bound and one the floor. */
export function RequirementBar({ result }: { readonly result: RequirementResult }) {
  const look = useLook();
  const { value = 0, bound, floor, status } = result;
  const scale = Math.max(bound * 1.25, value, Number.EPSILON);
  const share = (amount: number) => `${Math.min(100, Math.max(0, (amount / scale) * 100))}%`;
  const colour = status === 'met' ? tokens.colorPaletteGreenBackground3 : tokens.colorPaletteRedBackground3;
  return (
    <div className={look.bar} aria-hidden="true" style={{ margin: '8px 0 6px' }}>
      <div className={look.fill} style={{ width: share(value), backgroundColor: colour }} />
      <div className={look.tick} style={{ left: share(bound) }} />
      {floor !== undefined && (
        <div className={look.tick} style={{ left: share(bound * floor), opacity: 0.5 }} />
      )}
    </div>
  );
}
