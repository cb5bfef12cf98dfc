import { Button } from '@fluentui/react-components';
import { type ComponentProps, lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { AssignForm as Form } from './assign-form';
import { keptIn } from './landing-focus';

/** Loaded when somebody asks for it: the first screen does without. */
const AssignForm = lazy(() => import('./assign-form').then(({ AssignForm: form }) => ({ default: form })));

type AssignButtonProps = Omit<ComponentProps<typeof Form>, 'onDone'> & { readonly words: string };

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
    <Suspense fallback={null}>
      <AssignForm {...form} onDone={() => setOpen(false)} />
    </Suspense>
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
