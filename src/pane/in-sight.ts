import { type RefObject, useEffect } from 'react';

/** A form that has just opened is seen whole, its buttons too. */
export function useInSight(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => frame.current?.scrollIntoView?.({ block: 'nearest' }), [frame]);
}
