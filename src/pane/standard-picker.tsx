import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { Standard } from '../model/standard';
import { Fold } from './controls';
import { useLook } from './look';
import type { Checkup } from './use-checkup';

/** The standards with document and date; several can be ticked, never none. Those not in use are folded away. */
export function StandardPicker({ checkup }: { readonly checkup: Checkup }) {
  const look = useLook();
  const { program, choices } = checkup.state;
  const [isRefused, setRefused] = useState(false);
  const toggle = (id: string, checked: boolean) => {
    const standards = checked
      ? [...choices.standards, id]
      : choices.standards.filter((other) => other !== id);
    setRefused(standards.length === 0);
    if (standards.length > 0) {
      checkup.choose({ standards });
    }
  };
  const [first] = useState(choices.standards);
  const all = program?.standards ?? [];
  const others = all.filter(({ id }) => !first.includes(id));
  const boxes = (standards: readonly Standard[]) =>
    standards.map((standard) => (
      <StandardBox
        key={standard.id}
        standard={standard}
        isChosen={choices.standards.includes(standard.id)}
        onToggle={toggle}
      />
    ));
  return (
    <fieldset className={look.fieldset}>
      <legend className={look.strong} style={{ padding: 0 }}>
        按哪个标准检查(可多选)
      </legend>
      {boxes(all.filter(({ id }) => first.includes(id)))}
      {isRefused && (
        <div role="alert" className={look.query}>
          至少要选一个标准。要换,先勾选另一个。
        </div>
      )}
      {others.length > 0 && <Fold title={<>其他标准({others.length} 个)</>}>{boxes(others)}</Fold>}
    </fieldset>
  );
}

interface StandardBoxProps {
  readonly standard: Standard;
  readonly isChosen: boolean;
  readonly onToggle: (id: string, checked: boolean) => void;
}

function StandardBox({ standard: { id, label, document }, isChosen, onToggle }: StandardBoxProps) {
  const look = useLook();
  return (
    <Checkbox
      checked={isChosen}
      onChange={(_, { checked }) => onToggle(id, checked === true)}
      label={
        <>
          {label}
          <span className={look.quiet} style={{ display: 'block' }}>
            {document.number || document.title} · <span className={look.nowrap}>{document.date}</span>
          </span>
        </>
      }
      style={{ display: 'flex', marginLeft: '-8px' }}
    />
  );
}
