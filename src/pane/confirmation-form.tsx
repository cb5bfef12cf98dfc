import { Button, Field, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { type FormEvent, useRef, useState } from 'react';
import type { Confirmation } from '../model/report';
import { onEscape, useInSight } from './landing-focus';
import { useLook } from './look';

interface ConfirmationFormProps {
  /** What is demanded. */
  readonly about: string;
  /** What was said before, or the answer that was pressed. */
  readonly first: Confirmation;
  readonly onSave: (said: Confirmation) => void;
  readonly onCancel: () => void;
}

const answers = ['有', '无', '不适用'] as const;

/** An answer is only as good as what it rests on: 有 names the evidence, 无 what is done about it. */
export function ConfirmationForm({ about, first, onSave, onCancel }: ConfirmationFormProps) {
  const look = useLook();
  const [said, setSaid] = useState(first);
  const [isRefused, setRefused] = useState(false);
  const frame = useRef<HTMLFormElement>(null);
  useInSight(frame);
  const { answer, evidence = '', measure = '', person = '', deadline = '' } = said;
  const enter = (change: Partial<Confirmation>) => setSaid({ ...said, ...change });
  const save = (event: FormEvent) => {
    event.preventDefault();
    const lacks = (answer === '有' && !evidence.trim()) || (answer === '无' && !measure.trim());
    setRefused(lacks);
    if (!lacks) {
      onSave(answered(said));
    }
  };
  return (
    <form
      ref={frame}
      aria-label={`答复:${about}`}
      className={`${look.fieldset} ${look.stack}`}
      style={{ marginTop: '6px', rowGap: '4px' }}
      noValidate
      onSubmit={save}
      onKeyDown={onEscape(onCancel)}
    >
      <RadioGroup
        aria-label="自查结果"
        layout="horizontal"
        value={answer}
        onChange={(_, { value }) => enter({ answer: value as Confirmation['answer'] })}
      >
        {answers.map((one) => (
          <Radio key={one} value={one} label={one} />
        ))}
      </RadioGroup>
      {answer === '无' ? (
        <>
          <Field label="整改措施" size="small" required>
            <Textarea value={measure} onChange={(_, { value }) => enter({ measure: value })} autoFocus />
          </Field>
          <div className={look.row} style={{ flexWrap: 'nowrap', alignItems: 'end' }}>
            <Field label="责任人" size="small" style={{ flex: '1 1 90px', minWidth: 0 }}>
              <Input
                value={person}
                onChange={(_, { value }) => enter({ person: value })}
                input={{ style: { width: '100%' } }}
              />
            </Field>
            <Field label="完成期限" size="small" style={{ flex: '1 1 140px', minWidth: 0 }}>
              <Input type="date" value={deadline} onChange={(_, { value }) => enter({ deadline: value })} />
            </Field>
          </div>
        </>
      ) : (
        <Field
          label={answer === '有' ? '佐证材料(名称和存放处)' : '理由(可不写)'}
          size="small"
          required={answer === '有'}
        >
          <Input
            value={evidence}
            placeholder={answer === '有' ? '例如:章程文本,档案室 A-03' : '例如:本校没有寄宿生'}
            onChange={(_, { value }) => enter({ evidence: value })}
            input={{ style: { width: '100%' } }}
            autoFocus
          />
        </Field>
      )}
      {isRefused && (
        <div role="alert" className={look.error}>
          {answer === '有' ? '填“有”的要写明佐证材料,不然仍算待确认。' : '填“无”的要写明整改措施。'}
        </div>
      )}
      <div className={look.row}>
        <Button size="small" appearance="primary" type="submit">
          保存
        </Button>
        <Button size="small" onClick={onCancel}>
          取消
        </Button>
      </div>
    </form>
  );
}

/** What belongs to the answer that is given, and nothing that was written for another. */
function answered({ requirement, answer, ...entries }: Confirmation): Confirmation {
  const names = answer === '无' ? (['measure', 'person', 'deadline'] as const) : (['evidence'] as const);
  const kept = names.flatMap((name) => {
    const text = entries[name]?.trim();
    return text ? [[name, text] as const] : [];
  });
  return { requirement, answer, ...Object.fromEntries(kept) };
}
