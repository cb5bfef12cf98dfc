import { mergeClasses } from '@fluentui/react-components';
import type { RequirementResult } from '../model/report';
import { useLook } from './look';

/** The measured value against the bound: the bar ends at 1.25 × bound, a tick marks the bound and one the floor. */
export function RequirementBar({ result }: { readonly result: RequirementResult }) {
  const look = useLook();
  const { value = 0, bound, floor, status } = result;
  const scale = Math.max(bound * 1.25, value, Number.EPSILON);
  const share = (amount: number) => `${Math.min(100, Math.max(0, (amount / scale) * 100))}%`;
  return (
    <div className={look.bar} aria-hidden="true" style={{ margin: '8px 0 6px' }}>
      <div
        className={mergeClasses(look.fill, status === 'met' && look.fillMet)}
        style={{ width: share(value) }}
      />
      <div className={look.tick} style={{ left: share(bound) }} />
      {floor !== undefined && <div className={look.floor} style={{ left: share(bound * floor) }} />}
    </div>
  );
}
