import { Button, Checkbox, Field, Input, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Explanation } from '../model/explanation';
import type { Said } from './checkup';
import { onEscape, useInSight } from './landing-focus';
import { useLook } from './look';

interface RectificationFormProps {
  readonly about: string;
  /** What was said before. */
  readonly first: Explanation | undefined;
  /** How many findings are alike, this one among them. */
  readonly alike: number;
  readonly onSave: (said: Said) => void;
  readonly onCancel: () => void;
}

/** The value is true and falls short: what is done about it, who sees to it, until when. All three, or it is no answer. */
export function RectificationForm({ about, first, alike, onSave, onCancel }: RectificationFormProps) {
  const look = useLook();
  const [entries, setEntries] = useState(first?.rectification ?? { measure: '', person: '', deadline: '' });
  const [isAlike, setAlike] = useState(first?.isAlike ?? false);
  const [isRefused, setRefused] = useState(false);
  const frame = useRef<HTMLFieldSetElement>(null);
  useInSight(frame);
  const enter = (change: Partial<typeof entries>) => setEntries({ ...entries, ...change });
  const save = () => {
    const isWhole = Object.values(entries).every((entry) => entry.trim() !== '');
    setRefused(!isWhole);
    if (isWhole) {
      onSave({ text: first?.text ?? '', rectification: entries, ...(isAlike ? { isAlike } : {}) });
    }
  };
  return (
    <fieldset
      ref={frame}
      aria-label={`列入整改:${about}`}
      className={`${look.fieldset} ${look.stack}`}
      style={{ marginTop: '6px', rowGap: '4px' }}
      onKeyDown={onEscape(onCancel)}
    >
      <Field label="整改措施" size="small">
        <Textarea
          value={entries.measure}
          placeholder="例如:2027年秋季分班,新增教师1名"
          onChange={(_, { value }) => enter({ measure: value })}
          autoFocus
        />
      </Field>
      <div className={look.row} style={{ flexWrap: 'nowrap', alignItems: 'end' }}>
        <Field label="责任人" size="small" style={{ flex: '1 1 90px', minWidth: 0 }}>
          <Input
            value={entries.person}
            onChange={(_, { value }) => enter({ person: value })}
            input={{ style: { width: '100%' } }}
          />
        </Field>
        <Field label="完成期限" size="small" style={{ flex: '1 1 140px', minWidth: 0 }}>
          <Input
            type="date"
            value={entries.deadline}
            onChange={(_, { value }) => enter({ deadline: value })}
          />
        </Field>
      </div>
      {isRefused && (
        <div role="alert" className={look.error}>
          措施、责任人和期限都要写。
        </div>
      )}
      {alike > 1 && (
        <Checkbox
          label={`同样的 ${alike} 处一起列入`}
          checked={isAlike}
          onChange={(_, { checked }) => setAlike(checked === true)}
        />
      )}
      <div className={look.row}>
        <Button size="small" appearance="primary" onClick={save}>
          数据属实,列入整改
        </Button>
        <Button size="small" onClick={onCancel}>
          取消
        </Button>
      </div>
    </fieldset>
  );
}
