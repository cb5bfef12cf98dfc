import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { Standard } from '../model/standard';
import { useLook } from './look';
import type { Checkup } from './use-checkup';

/** The standards with document and date; several can be ticked, never none. Those not in use are folded away. */
export function StandardPicker({ checkup }: { readonly checkup: Checkup }) {
  const look = useLook();
  const { program, choices } = checkup.state;
  const toggle = (id: string, checked: boolean) => {
    const standards = checked
      ? [...choices.standards, id]
      : choices.standards.filter((other) => other !== id);
    if (standards.length > 0) {
      checkup.choose({ standards });
    }
  };
  const [first] = useState(choices.standards);
  const all = program?.standards ?? [];
  const others = all.filter(({ id }) => !first.includes(id));
  return (
    <fieldset style={{ border: 'none', margin: 0, padding: 0, minWidth: 0 }}>
      <legend className={look.strong}>按哪个标准检查(可多选)</legend>
      {all
        .filter(({ id }) => first.includes(id))
        .map((standard) => (
          <StandardBox key={standard.id} standard={standard} checkup={checkup} onToggle={toggle} />
        ))}
      {others.length > 0 && (
        <details>
          <summary style={{ cursor: 'pointer', padding: '4px 0' }}>其他标准({others.length} 个)</summary>
          {others.map((standard) => (
            <StandardBox key={standard.id} standard={standard} checkup={checkup} onToggle={toggle} />
          ))}
        </details>
      )}
    </fieldset>
  );
}

interface StandardBoxProps {
  readonly standard: Standard;
  readonly checkup: Checkup;
  readonly onToggle: (id: string, checked: boolean) => void;
}

function StandardBox({ standard: { id, label, document }, checkup, onToggle }: StandardBoxProps) {
  const look = useLook();
  return (
    <Checkbox
      checked={checkup.state.choices.standards.includes(id)}
      onChange={(_, { checked }) => onToggle(id, checked === true)}
      label={
        <>
          {label}
          <span className={look.quiet}>
            {' '}
            {document.number || document.title} · {document.date}
          </span>
        </>
      }
      style={{ display: 'flex' }}
    />
  );
}
