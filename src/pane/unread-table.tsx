import type { Unrecognised } from '../model/report';
import { AssignButton } from './assign-button';
import { useLook } from './look';
import type { Checkup } from './use-checkup';

/** A table that nobody understood: why, and the way to say what it is. */
export function UnreadTable({
  table: { sheet, range, reason, guesses, takenFor },
  checkup,
}: {
  readonly table: Unrecognised;
  readonly checkup: Checkup;
}) {
  const look = useLook();
  return (
    <li className={look.card}>
      <span className={look.query}>{takenFor === undefined ? '? 未识别' : '? 请确认'}</span> {sheet}{' '}
      <span className={look.quiet}>{range}</span>
      <div className={look.quiet}>{reason}</div>
      {range && (
        <AssignButton
          words={takenFor === undefined ? '指定是什么台账' : '确认或另选'}
          checkup={checkup}
          sheet={sheet}
          range={range}
          guesses={guesses.map(({ kind }) => kind)}
        />
      )}
    </li>
  );
}
