import type { ReactNode } from 'react';
import { useLook } from './look';

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
