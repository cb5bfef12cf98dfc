import { Button, Checkbox } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { TextButton } from './controls';
import type { InsertedForm } from './inserting';
import { onEscape } from './landing-focus';
import { useLook } from './look';
import type { Checkup } from './use-checkup';

/** Opens the list of everything that this program has put into the workbook, to be taken out. */
export function ClearAll({ checkup }: { readonly checkup: Checkup }) {
  const [isOpen, setOpen] = useState(false);
  return isOpen ? (
    <ClearForm checkup={checkup} onDone={() => setOpen(false)} />
  ) : (
    <TextButton onClick={() => setOpen(true)}>全部清除…</TextButton>
  );
}

/** Marks go in any case; what a person has entered or said is named and stays unless it is ticked. */
function ClearForm({ checkup, onDone }: { readonly checkup: Checkup; readonly onDone: () => void }) {
  const look = useLook();
  const [forms, setForms] = useState<readonly InsertedForm[]>();
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [forgets, setForgets] = useState(checkup.state.explanations.length === 0);
  const { insertedForms } = checkup;
  useEffect(() => {
    void insertedForms().then((found) => {
      setForms(found);
      setGone(new Set(found.filter(({ hasEntries }) => !hasEntries).map(({ id }) => id)));
    });
  }, [insertedForms]);
  const toggle = (id: string, isWanted: boolean) =>
    setGone(new Set(isWanted ? [...gone, id] : [...gone].filter((one) => one !== id)));
  const { length } = checkup.state.explanations;
  return (
    <fieldset
      aria-label="全部清除"
      className={`${look.fieldset} ${look.stack}`}
      style={{ rowGap: 0 }}
      onKeyDown={onEscape(onDone)}
    >
      <div>本程序放进工作簿的东西,勾选的去掉,没有勾的留着:</div>
      <Checkbox checked disabled label="颜色标记、批注、校验报告" />
      <Checkbox
        checked={forgets}
        onChange={(_, { checked }) => setForgets(checked === true)}
        label={`记住的选择和上次的结果${length > 0 ? `、${length} 条说明(去掉就找不回来)` : ''}`}
      />
      {forms?.map(({ id, title, hasEntries }) => (
        <Checkbox
          key={id}
          checked={gone.has(id)}
          onChange={(_, { checked }) => toggle(id, checked === true)}
          label={`工作表“${title}”${hasEntries ? '(里面有您填的内容)' : ''}`}
        />
      ))}
      <div className={look.row}>
        <Button
          size="small"
          appearance="primary"
          disabled={!forms}
          onClick={() => {
            onDone();
            void checkup.clearAll([...gone], forgets);
          }}
        >
          清除
        </Button>
        <Button size="small" onClick={onDone}>
          取消
        </Button>
      </div>
    </fieldset>
  );
}
