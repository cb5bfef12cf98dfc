import type { Place } from '../../model/workbook';
import { tidy } from '../../reading/numbers';
import type { Total } from './setting';

/** What a 合计 cell says, and what the rows come to that it covers. */
export interface TotalComparison {
  readonly place: Place;
  readonly stated: number;
  readonly sum: number;
}

/** `undefined` where the total says nothing of a field. */
export function compareTotal(field: string, { record, covers }: Total): TotalComparison | undefined {
  const [stated, place] = [record.number(field), record.place(field)];
  const values = covers.map((one) => one.number(field)).filter((value) => value !== undefined);
  return stated === undefined || !place || values.length === 0 || record.role === 'statistic'
    ? undefined
    : { place, stated, sum: tidy(values.reduce((sum, value) => sum + value, 0)) };
}
