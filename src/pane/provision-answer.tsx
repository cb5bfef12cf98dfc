import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Confirmation, ProvisionResult } from '../model/report';
import { ConfirmationForm } from './confirmation-form';
import { useLook } from './look';
import type { Checkup } from './use-checkup';

interface ProvisionAnswerProps {
  readonly result: ProvisionResult;
  readonly checkup: Checkup;
}

/** Where only a person can say how it stands: what was said, or the three answers to choose from. */
export function ProvisionAnswer({ result, checkup }: ProvisionAnswerProps) {
  const look = useLook();
  const [draft, setDraft] = useState<Confirmation>();
  const opener = useRef<HTMLButtonElement | null>(null);
  const takesFocusBack = useRef(false);
  useEffect(() => {
    if (!draft && takesFocusBack.current) {
      takesFocusBack.current = false;
      opener.current?.focus();
    }
  }, [draft]);
  const { id, text } = result.provision;
  const { confirmations, report } = checkup.state;
  const said = confirmations.find(({ requirement }) => requirement === id);
  const inForm = report?.confirmations.find(({ requirement, place }) => requirement === id && place);
  if (inForm ? !said || said.answer === inForm.answer : !said && !isAnswerable(result)) {
    return null;
  }
  const close = () => {
    takesFocusBack.current = true;
    setDraft(undefined);
  };
  if (draft) {
    return (
      <ConfirmationForm
        about={text}
        first={draft}
        onSave={(next) => {
          close();
          checkup.confirm(next);
        }}
        onCancel={close}
      />
    );
  }
  const keepOpener = (button: HTMLButtonElement | null) => {
    opener.current = button;
  };
  return said ? (
    <>
      <div className={look.quiet}>
        学校答复:{answerText(said)}
        {inForm && `。自查清单里填的是“${inForm.answer}”,以它为准`}
      </div>
      <div className={look.row} style={{ marginTop: '4px' }}>
        {!inForm && (
          <Button
            size="small"
            ref={keepOpener}
            aria-label={`修改答复:${text}`}
            onClick={() => setDraft(said)}
          >
            修改
          </Button>
        )}
        <Button size="small" aria-label={`撤回答复:${text}`} onClick={() => checkup.unconfirm(id)}>
          撤回
        </Button>
      </div>
    </>
  ) : (
    // biome-ignore lint/a11y/useSemanticElements: three buttons in a line of a card; a fieldset would frame them.
    <div role="group" aria-label={`答复:${text}`} className={look.row} style={{ marginTop: '4px' }}>
      {(['有', '无', '不适用'] as const).map((answer, index) => (
        <Button
          key={answer}
          size="small"
          ref={index === 0 ? keepOpener : undefined}
          onClick={() => setDraft({ requirement: id, answer })}
        >
          {answer}
        </Button>
      ))}
    </div>
  );
}

/** What a figure shows is filled in where figures stand; what a form in the workbook says is changed there. */
function isAnswerable({ status, provision }: ProvisionResult): boolean {
  return status === 'to-confirm' || (status === 'unchecked' && provision.kind !== 'figure');
}

function answerText({ answer, evidence, measure, person, deadline }: Confirmation): string {
  return [
    answer,
    evidence && `${answer === '有' ? '佐证' : '理由'}:${evidence}`,
    measure && `整改:${measure}`,
    person && `责任人:${person}`,
    deadline && `期限:${deadline}`,
  ]
    .filter(Boolean)
    .join(',');
}
