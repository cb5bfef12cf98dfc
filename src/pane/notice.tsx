import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Fold } from './fold';

interface NoticeProps {
  readonly intent: 'error' | 'warning' | 'success';
  readonly text: string;
  /** More of the same, folded away: what was refused on thirty sheets must not hide the findings. */
  readonly more?: readonly string[];
  readonly onClose: () => void;
}

/** Something the clerk must be told, until it is closed. */
export function Notice({ intent, text, more = [], onClose }: NoticeProps) {
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
