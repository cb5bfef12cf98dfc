import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../model/finding';
import type { FindingKeys } from '../model/finding-keys';
import { ExplanationForm } from './explanation-form';
import { keptIn } from './landing-focus';
import { useLook } from './look';
import type { Checkup } from './use-checkup';

interface FindingActionsProps {
  readonly index: number;
  readonly finding: Finding;
  readonly checkup: Checkup;
}

/** What can be done about a finding here: the one click that corrects it, the words that explain it. */
export function FindingActions({ index, finding, checkup }: FindingActionsProps) {
  const look = useLook();
  const [isWriting, setWriting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const returns = useRef(false);
  useEffect(() => {
    if (!isWriting && returns.current) {
      opener.current?.focus();
    }
  }, [isWriting]);
  const { sheet, cell, repair, severity } = finding;
  const { keys, explained } = checkup.state;
  const explanation = explained.get(finding);
  const close = (takesFocusBack: boolean) => {
    returns.current = takesFocusBack;
    setWriting(false);
  };
  if (!repair && severity !== 'query') {
    return null;
  }
  return (
    <>
      {explanation && !isWriting && (
        <div className={look.quiet}>
          说明{explanation.isAlike && '(同样的一起)'}:{explanation.text}
        </div>
      )}
      {isWriting && (
        <ExplanationForm
          about={`${sheet} ${cell}`}
          first={explanation}
          alike={alikeCount(keys, index)}
          onSave={(said, isDone) => {
            checkup.explain(index, said);
            close(isDone);
          }}
          onCancel={() => close(true)}
        />
      )}
      <div className={look.row} style={{ marginTop: '6px' }}>
        {repair && (
          <Button
            size="small"
            aria-label={`${repairWords(finding)},${repair.sheet}`}
            onClick={() => void checkup.repair(finding)}
          >
            {repairWords(finding)}
          </Button>
        )}
        {severity === 'query' && !isWriting && (
          <Button
            ref={keptIn(opener)}
            size="small"
            aria-label={`${explanation ? '修改说明' : '说明原因'},${sheet} ${cell}`}
            onClick={() => setWriting(true)}
          >
            {explanation ? '修改说明' : '说明原因'}
          </Button>
        )}
      </div>
    </>
  );
}

/** How many findings share what they say, this one among them. */
function alikeCount(keys: readonly FindingKeys[], index: number): number {
  return keys.filter(({ alike }) => alike === keys[index]?.alike).length;
}

/** 改为 39; with the cell where it is another than the marked one. */
function repairWords({ cell, repair }: Finding): string {
  const value = String(repair?.value ?? '');
  return repair?.cell === cell ? `改为 ${value}` : `${repair?.cell} 改为 ${value}`;
}
