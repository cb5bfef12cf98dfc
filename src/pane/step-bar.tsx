import { Button } from '@fluentui/react-components';
import { useLook } from './look';
import type { Checkup } from './use-checkup';

/** 上一处 · where we are · 下一处 · 清除标记: always in reach. */
export function StepBar({
  checkup,
  order,
}: {
  readonly checkup: Checkup;
  readonly order: readonly number[];
}) {
  const look = useLook();
  const { current, marked } = checkup.state;
  const at = current === undefined ? -1 : order.indexOf(current);
  return (
    <nav
      className={`${look.row} ${look.foot}`}
      aria-label="逐处查看"
      style={{ justifyContent: 'space-between' }}
    >
      <Button size="small" disabled={order.length === 0} onClick={() => checkup.step(-1, order)}>
        上一处
      </Button>
      <span className={look.quiet}>
        {at < 0 ? '–' : at + 1}/{order.length}
      </span>
      <Button size="small" disabled={order.length === 0} onClick={() => checkup.step(1, order)}>
        下一处
      </Button>
      <Button size="small" disabled={!marked} onClick={() => void checkup.clear()}>
        清除标记
      </Button>
    </nav>
  );
}
