import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { useLandingPlace } from './landing-focus';
import { useLook } from './look';
import { Notice } from './notice';
import type { Checkup } from './use-checkup';

/** The name of the workbook, and everything the clerk must be told: messages and what could not be done. */
export function Heading({ checkup }: { readonly checkup: Checkup }) {
  const look = useLook();
  const heading = useRef<HTMLHeadingElement>(null);
  useLandingPlace(heading);
  const { message, obstacles, workbook, phase } = checkup.state;
  const name = workbook?.name ?? '';
  const refusals = [...new Set(obstacles.map((obstacle) => obstacle.message))];
  const isStart = phase === 'start' || phase === 'loading';
  const close = (change: Parameters<Checkup['change']>[0]) => {
    checkup.change(change);
    heading.current?.focus();
  };
  return (
    <header style={{ padding: '8px 12px 4px' }}>
      <div className={look.spread} style={{ alignItems: 'center' }}>
        <h1
          ref={heading}
          tabIndex={-1}
          className={`${look.plain} ${look.nowrap}`}
          style={{ fontSize: '16px' }}
        >
          台账体检
        </h1>
        {!isStart && (
          <span className={`${look.quiet} ${look.oneLine}`} title={name}>
            {name}
          </span>
        )}
        {phase === 'result' && (
          <Button
            size="small"
            appearance="primary"
            className={look.nowrap}
            onClick={() => void checkup.run()}
          >
            重新体检
          </Button>
        )}
        <a className={look.address} href="使用帮助.html" target="_blank" rel="noopener">
          帮助
        </a>
      </div>
      {isStart && <div className={look.quiet}>{name}</div>}
      <div aria-live="polite" className={look.stack} style={{ marginTop: '4px' }}>
        {message && (
          <Notice intent={message.intent} text={message.text} onClose={() => close({ message: undefined })} />
        )}
        {refusals.length > 0 && (
          <Notice
            intent="warning"
            text={refusals[0] ?? ''}
            more={refusals.slice(1)}
            onClose={() => close({ obstacles: [] })}
          />
        )}
      </div>
    </header>
  );
}
