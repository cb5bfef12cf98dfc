import { type RefObject, useEffect } from 'react';

/**
 * When the screen changes under the keyboard, what had the focus is gone: then it lands here, so that the next Tab goes
 * on from what is new. Focus that is somewhere else, in the sheet or in a field, is left alone.
 */
export function useLandingFocus(target: RefObject<HTMLElement | null>, isWanted = true): void {
  useEffect(() => {
    if (isWanted && isFocusLost()) {
      target.current?.focus({ preventScroll: true });
    }
  }, [target, isWanted]);
}

/** The element that had the focus was taken from the page. */
export function isFocusLost(): boolean {
  return document.hasFocus() && (document.activeElement === null || document.activeElement === document.body);
}

/** Keeps an element in a ref: Fluent's buttons, typed for many elements, take only functions for it. */
export function keptIn<Element>(target: RefObject<Element | null>): (element: Element | null) => void {
  return (element) => {
    target.current = element;
  };
}
