import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useLook } from './look';
import type { Checkup } from './use-checkup';

/** The name of the workbook, and everything the clerk must be told: messages and what could not be done. */
export function Heading({ checkup }: { readonly checkup: Checkup }) {
  const look = useLook();
  const { message, obstacles, workbook, phase } = checkup.state;
  return (
    <header style={{ padding: '10px 12px 6px' }}>
      <div className={look.spread}>
        <h1 style={{ margin: 0, fontSize: '16px' }}>台账体检</h1>
        {phase === 'result' && (
          <Button size="small" appearance="primary" onClick={() => void checkup.run()}>
            重新体检
          </Button>
        )}
      </div>
      {workbook && <div className={look.quiet}>{workbook.name}</div>}
      <div aria-live="polite" className={look.stack}>
        {message && (
          <Notice
            intent={message.intent}
            text={message.text}
            onClose={() => checkup.change({ message: undefined })}
          />
        )}
        {obstacles.map((obstacle) => (
          <Notice
            key={`${obstacle.sheet} ${obstacle.message}`}
            intent="warning"
            text={obstacle.message}
            onClose={() => checkup.change({ obstacles: obstacles.filter((other) => other !== obstacle) })}
          />
        ))}
      </div>
    </header>
  );
}

interface NoticeProps {
  readonly intent: 'error' | 'warning' | 'success';
  readonly text: string;
  readonly onClose: () => void;
}

function Notice({ intent, text, onClose }: NoticeProps) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" size="small" aria-label="关闭这条消息" onClick={onClose}>
            ✕
          </Button>
        }
      />
    </MessageBar>
  );
}
