import { type RefObject, useEffect, useRef } from 'react';

/** What the keys do that every office program has; with Ctrl, on a Mac with Command. */
interface Shortcuts {
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

/** The three parts of the page that F6 walks through, in this order. */
const regions = ['.workbench-grid', '.workbench-pane', '.workbench-bar'] as const;

type Region = (typeof regions)[number];

/** What the keys need to know of the grid, which takes Tab for itself. */
interface KeyboardGrid {
  readonly focus: () => void;
  readonly isEditing: () => boolean;
}

const focusable = 'button, a[href], input, select, textarea, summary, [tabindex]';

/**
 * F6 goes to the next part of the page, Shift+F6 to the one before, each time to what had the focus there. In the grid, where
 * Tab goes from cell to cell, Esc makes the next Tab leave it; an Esc that ends the editing of a cell does not.
 */
export function useRegions(grid: RefObject<KeyboardGrid | undefined>): void {
  const last = useRef(new Map<Region, HTMLElement>());
  useEffect(() => {
    let isLeaving = false;
    const keep = ({ target }: FocusEvent) => {
      const region = regionOf(target);
      if (region && target instanceof HTMLElement) {
        last.current.set(region, target);
      }
    };
    const go = (event: KeyboardEvent, by: 1 | -1) => {
      event.preventDefault();
      event.stopPropagation();
      const at = regions.indexOf(regionOf(document.activeElement) ?? '.workbench-bar');
      const next = regions[(at + by + regions.length) % regions.length] ?? '.workbench-grid';
      if (next === '.workbench-grid') {
        grid.current?.focus();
      } else {
        enter(next, last.current.get(next));
      }
    };
    const press = (event: KeyboardEvent) => {
      const { key, shiftKey } = event;
      const isInGrid = regionOf(document.activeElement) === '.workbench-grid';
      if (key === 'F6') {
        go(event, shiftKey ? -1 : 1);
      } else if (key === 'Tab' && isInGrid && isLeaving) {
        go(event, shiftKey ? -1 : 1);
      }
      if (key !== 'Shift') {
        isLeaving = key === 'Escape' && isInGrid && grid.current?.isEditing() === false;
      }
    };
    document.addEventListener('focusin', keep);
    addEventListener('keydown', press, { capture: true });
    return () => {
      document.removeEventListener('focusin', keep);
      removeEventListener('keydown', press, { capture: true });
    };
  }, [grid]);
}

function regionOf(target: EventTarget | null): Region | undefined {
  return target instanceof Element ? regions.find((region) => target.closest(region)) : undefined;
}

function enter(region: Region, before: HTMLElement | undefined): void {
  const element = document.querySelector(region);
  const first = [...(element?.querySelectorAll<HTMLElement>(focusable) ?? [])].find(
    (one) => one.tabIndex >= 0 && !one.hasAttribute('disabled') && one.offsetParent !== null,
  );
  const isThere = before?.isConnected === true && before.offsetParent !== null;
  (isThere ? before : first)?.focus();
}
