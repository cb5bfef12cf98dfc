import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { failureText } from './words';

interface RescueProps {
  readonly children: ReactNode;
}

interface RescueState {
  readonly reason?: unknown;
  readonly hasFailed: boolean;
}

/** What cannot be drawn is said in its place, and the rest of the pane lives on. React knows this only as a class. */
export class Rescue extends Component<RescueProps, RescueState> {
  override readonly state: RescueState = { hasFailed: false };

  static getDerivedStateFromError(reason: unknown): RescueState {
    return { reason, hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? (
      <div role="alert" style={{ padding: '8px 12px' }}>
        <p>这一页没有显示出来,台账没有改动。{failureText(this.state.reason)}</p>
        <Button onClick={() => this.setState({ hasFailed: false })}>再试一次</Button>
      </div>
    ) : (
      this.props.children
    );
  }
}

interface StartFailureProps {
  readonly words: string;
}

/** Said where nothing else of the pane is there yet, with the way to try again. */
export function StartFailure({ words }: StartFailureProps) {
  return (
    <div role="alert" style={{ padding: '8px 16px', font: '14px/1.6 "Microsoft YaHei", sans-serif' }}>
      <p>{words}</p>
      <button
        type="button"
        style={{ font: 'inherit', padding: '4px 12px' }}
        onClick={() => location.reload()}
      >
        重新打开
      </button>
    </div>
  );
}
