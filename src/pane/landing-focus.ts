import { type RefObject, useEffect } from 'react';

/**
 * When the screen changes under the keyboard, what had the focus is gone: then it lands here, so that the next Tab goes
 * on from what is new. Focus that is somewhere else, in the sheet or in a field, is left alone.
 */
export function useLandingFocus(target: RefObject<HTMLElement | null>, isWanted = true): void {
  useLandingPlace(target);
  useEffect(() => {
    if (isWanted && isFocusLost()) {
      target.current?.focus({ preventScroll: true });
    }
  }, [target, isWanted]);
}

/**
 * Lets the browser move on from a place that Tab itself does not reach. In Excel on the web office.js takes Tab into its
 * own hands; from such a place it finds no next one and would send the focus out of the pane.
 */
export function useLandingPlace(target: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const place = target.current;
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Tab') {
        event.stopPropagation();
      }
    };
    place?.addEventListener('keydown', leave);
    return () => place?.removeEventListener('keydown', leave);
  }, [target]);
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

/** Esc closes a form and goes no further: office.js would send the focus from the pane to the sheet. */
export function onEscape(
  close: () => void,
): (event: { readonly key: string; stopPropagation(): void }) => void {
  return (event) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    }
  };
}

/** A form that has just opened is seen whole, its buttons too. */
export function useInSight(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => frame.current?.scrollIntoView?.({ block: 'nearest' }), [frame]);
}
