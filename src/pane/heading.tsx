import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useRef } from 'react';
import { Fold } from './controls';
import { useLandingPlace } from './landing-focus';
import { useLook } from './look';
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

interface NoticeProps {
  readonly intent: 'error' | 'warning' | 'success';
  readonly text: string;
  /** More of the same, folded away: what was refused on thirty sheets must not hide the findings. */
  readonly more?: readonly string[];
  readonly onClose: () => void;
}

/** Something the clerk must be told, until it is closed. */
function Notice({ intent, text, more = [], onClose }: NoticeProps) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <div>{text}</div>
        {more.length > 0 && (
          <Fold title={`还有 ${more.length} 条`}>
            {more.map((one) => (
              <div key={one}>{one}</div>
            ))}
          </Fold>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            aria-label="关闭这条消息"
            style={{ minWidth: 0 }}
            onClick={onClose}
          >
            ✕
          </Button>
        }
      />
    </MessageBar>
  );
}
