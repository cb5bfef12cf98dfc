import { Button } from '@fluentui/react-components';
import { type ComponentProps, useEffect, useRef, useState } from 'react';
import { AssignForm } from './assign-form';
import { keptIn } from './landing-focus';

type AssignButtonProps = Omit<ComponentProps<typeof AssignForm>, 'onDone'> & { readonly words: string };

/** Opens the form that says by hand what a table is; Esc closes it, and the keyboard is back where it was. */
export function AssignButton({ words, ...form }: AssignButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (!isOpen && wasOpen.current) {
      opener.current?.focus();
    }
    wasOpen.current = isOpen;
  }, [isOpen]);
  return isOpen ? (
    <AssignForm {...form} onDone={() => setOpen(false)} />
  ) : (
    <Button
      ref={keptIn(opener)}
      size="small"
      style={{ marginTop: '6px' }}
      aria-label={`${words},${form.sheet} ${form.range}`}
      onClick={() => setOpen(true)}
    >
      {words}
    </Button>
  );
}
