import { Button } from '@fluentui/react-components';
import { useLook } from './look';
import type { Checkup } from './use-checkup';

interface StepBarProps {
  readonly checkup: Checkup;
  readonly order: readonly number[];
}

/** 上一处 · where we are · 下一处 · 清除标记: always in reach. */
export function StepBar({ checkup, order }: StepBarProps) {
  const look = useLook();
  const { current, marked, report } = checkup.state;
  const at = current === undefined ? -1 : order.indexOf(current);
  const finding = at < 0 ? undefined : report?.findings[order[at] ?? -1];
  return (
    <nav
      className={`${look.row} ${look.foot}`}
      aria-label="逐处查看"
      style={{ justifyContent: 'space-between', flexWrap: 'nowrap' }}
    >
      <Button size="small" disabledFocusable={order.length === 0} onClick={() => checkup.step(-1, order)}>
        上一处
      </Button>
      <span className={`${look.quiet} ${look.nowrap}`}>
        {at < 0 ? `共 ${order.length} 处` : `${at + 1}/${order.length}`}
      </span>
      <span className={look.spoken} aria-live="polite">
        {finding && `${finding.sheet} ${finding.cell}:${finding.message}`}
      </span>
      <Button size="small" disabledFocusable={order.length === 0} onClick={() => checkup.step(1, order)}>
        下一处
      </Button>
      <Button size="small" disabledFocusable={!marked} onClick={() => void checkup.clear()}>
        清除标记
      </Button>
    </nav>
  );
}
