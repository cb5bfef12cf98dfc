import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { type Correction, changeText } from '../model/explanation';
import { TextButton } from './controls';
import { onEscape } from './landing-focus';
import { useLook } from './look';
import type { Checkup } from './use-checkup';

interface CorrectionButtonsProps {
  readonly correction: Correction;
  /** All that are alike, this one among them. */
  readonly alike: readonly Correction[];
  /** The cell that the finding is at: named only where another one is corrected. */
  readonly here: string;
  readonly checkup: Checkup;
}

/** Old → new at a click; alike ones together, after they were seen one by one. */
export function CorrectionButtons({ correction, alike, here, checkup }: CorrectionButtonsProps) {
  const [isAsking, setAsking] = useState(false);
  const { sheet, cell } = correction;
  const words = `${cell === here ? '' : `${cell} `}改:${changeText(correction)}`;
  return isAsking ? (
    <Preview
      corrections={alike}
      onDone={(isWanted) => {
        setAsking(false);
        if (isWanted) {
          void checkup.correct(alike);
        }
      }}
    />
  ) : (
    <>
      <Button
        size="small"
        aria-label={`${words},${sheet} ${cell}`}
        onClick={() => void checkup.correct([correction])}
      >
        {words}
      </Button>
      {alike.length > 1 && (
        <Button size="small" onClick={() => setAsking(true)}>
          同类一起改({alike.length} 处)…
        </Button>
      )}
    </>
  );
}

interface PreviewProps {
  readonly corrections: readonly Correction[];
  readonly onDone: (isWanted: boolean) => void;
}

function Preview({ corrections, onDone }: PreviewProps) {
  const look = useLook();
  return (
    <fieldset
      aria-label="将要改动的单元格"
      className={`${look.fieldset} ${look.stack}`}
      style={{ flexBasis: '100%', rowGap: '4px' }}
      onKeyDown={onEscape(() => onDone(false))}
    >
      <div className={look.strong}>将要改动 {corrections.length} 处:</div>
      <ul className={look.list} style={{ rowGap: '2px', maxHeight: '30vh', overflowY: 'auto' }}>
        {corrections.map((one) => (
          <li key={`${one.sheet}!${one.cell}`}>
            {one.sheet} {one.cell}:{changeText(one)}
          </li>
        ))}
      </ul>
      <div className={look.row}>
        <Button size="small" appearance="primary" autoFocus onClick={() => onDone(true)}>
          全部改({corrections.length} 处)
        </Button>
        <Button size="small" onClick={() => onDone(false)}>
          取消
        </Button>
      </div>
    </fieldset>
  );
}

/** What was corrected at the last click, and the way back. */
export function Corrected({ checkup }: { readonly checkup: Checkup }) {
  const look = useLook();
  const { corrected } = checkup.state;
  const [first] = corrected ?? [];
  const words =
    first && corrected?.length === 1
      ? `已改 ${first.sheet} ${first.cell}:${changeText(first)}`
      : `已改 ${corrected?.length ?? 0} 处`;
  return (
    <div aria-live="polite">
      {first && (
        <div className={look.row} style={{ padding: '2px 12px 6px' }}>
          <span className={look.met}>✓ {words}</span>
          <TextButton onClick={() => void checkup.takeBack()} label={`撤销:${words}`}>
            撤销
          </TextButton>
        </div>
      )}
    </div>
  );
}
