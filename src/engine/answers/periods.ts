import type { Provision } from '../../model/standard';
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

/** 2018年春季学期, 2016年秋季: a line of figures by term, of what is to be done every term. */
export function isOfItsTerm(item: string, { text }: Provision): boolean {
  if (!/每学期/.test(text)) {
    return false;
  }
  return /^\d{4}(?:[-—－~]\d{2,4})?学?年?度?(?:第[一二]学期|[春秋上下]\S{0,4})$/.test(item);
}

/** What is to be done every year, term or month: no earlier period is excused by a later one. */
export function isOfEveryPeriod({ text }: Provision): boolean {
  return /每(?:年|学年|学期|半年|月)/.test(text);
}
