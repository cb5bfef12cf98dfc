import type { Session } from '../model/session';
import type { Action, PaneState } from './state';
import { failureText } from './words';

/** What the pane's doings work with: the open workbook, the state as it is now, and the way to change it. */
export interface Desk {
  readonly session: Session;
  readonly state: () => PaneState;
  readonly dispatch: (action: Action) => void;
  readonly change: (change: Partial<PaneState>) => void;
}

/** Runs an action; what goes wrong is told in the pane and nowhere else. Being stopped is nothing wrong. Whether it was done. */
export async function attempt(desk: Desk, action: () => Promise<void>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch (reason) {
    if (!wasStopped(reason)) {
      desk.change({ message: { intent: 'error', text: failureText(reason) } });
    }
    return false;
  }
}

export function wasStopped(reason: unknown): boolean {
  return reason instanceof Error && reason.name === 'AbortError';
}
