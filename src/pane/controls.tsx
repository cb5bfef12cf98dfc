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

interface FoldProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly className?: string;
}

/**
 * Something that unfolds at a click. Its line has a `tabIndex` of its own: in Excel on the web office.js moves the focus
 * itself when Tab is pressed, and it knows of a `summary` only by that.
 */
export function Fold({ title, children, open = false, className }: FoldProps) {
  const look = useLook();
  return (
    <details open={open} className={className}>
      <summary className={look.fold} tabIndex={0}>
        {title}
      </summary>
      {children}
    </details>
  );
}
