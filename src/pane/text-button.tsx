import type { ReactNode } from 'react';
import { useLook } from './look';

interface TextButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  /** The name for screen readers where the words alone do not say enough; it must contain them. */
  readonly label?: string;
}

/** Words that lead somewhere: a cell, a tab, a filter. */
export function TextButton({ children, onClick, label }: TextButtonProps) {
  const look = useLook();
  return (
    <button type="button" className={look.link} aria-label={label} onClick={onClick}>
      {children}
    </button>
  );
}
