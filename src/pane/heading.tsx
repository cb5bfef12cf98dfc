import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
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
          <MessageBar intent={message.intent} layout="multiline">
            <MessageBarBody>{message.text}</MessageBarBody>
          </MessageBar>
        )}
        {obstacles.map((obstacle) => (
          <MessageBar key={`${obstacle.sheet} ${obstacle.message}`} intent="warning" layout="multiline">
            <MessageBarBody>{obstacle.message}</MessageBarBody>
          </MessageBar>
        ))}
      </div>
    </header>
  );
}
