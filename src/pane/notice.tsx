import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';

interface NoticeProps {
  readonly intent: 'error' | 'warning' | 'success';
  readonly text: string;
  readonly onClose: () => void;
}

/** Something the clerk must be told, until it is closed. */
export function Notice({ intent, text, onClose }: NoticeProps) {
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
