import { useEffect, useRef } from 'react';

/** What the keys do that every office program has; with Ctrl, on a Mac with Command. */
export interface Shortcuts {
  readonly s: () => void;
  readonly f: () => void;
  readonly p: () => void;
}

/** Takes the keys before the browser, whose own saving, finding and printing know nothing of a ledger. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      const isAlone = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (isAlone && (key === 's' || key === 'f' || key === 'p')) {
        event.preventDefault();
        event.stopPropagation();
        latest.current[key]();
      }
    };
    addEventListener('keydown', press, { capture: true });
    return () => removeEventListener('keydown', press, { capture: true });
  }, []);
}
