import { Checkbox } from '@fluentui/react-components';
import { useLook } from './look';
import type { Checkup } from './use-checkup';

/** The standards with document and date; several can be ticked, never none. */
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
  return (
    <fieldset style={{ border: 'none', margin: 0, padding: 0 }}>
      <legend className={look.strong}>按哪个标准检查(可多选)</legend>
      {program?.standards.map(({ id, label, document }) => (
        <Checkbox
          key={id}
          checked={choices.standards.includes(id)}
          onChange={(_, { checked }) => toggle(id, checked === true)}
          label={
            <span>
              {label}
              <span className={look.quiet}>
                {' '}
                {document.number || document.title} · {document.date}
              </span>
            </span>
          }
        />
      ))}
    </fieldset>
  );
}
