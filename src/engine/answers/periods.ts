import type { Grid } from './grid';

/** 2014年, 2013-2014学年: a line of figures by year. */
export function isPeriod(item: string): boolean {
  return /^\d{4}(?:[-—－~]\d{2,4})?(?:学?年度?)?$/.test(item);
}

/** Of lines by year the last one tells how things stand; every other line does so for itself. */
export function isLastPeriod(item: string, { columns }: Grid): boolean {
  return (
    !isPeriod(item) ||
    !columns.some((cells) => cells.some((other) => isPeriod(other.item) && other.item > item))
  );
}
