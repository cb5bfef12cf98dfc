import type { readXlsx } from 'hucre/xlsx';
import type { Alert } from '../model/drawing';
import { cellLooks } from '../model/palette';
import type { LiveLooks } from './grid-book';

type Rules = NonNullable<Awaited<ReturnType<typeof readXlsx>>['sheets'][number]['conditionalRules']>;

/**
 * What follows the numbers of a sheet that we have drawn, as the writer of files puts it down: bars from 0, and a ground
 * as a colour scale so narrow that it is a step.
 */
export function liveLooks(rules: Rules): LiveLooks {
  return {
    alerts: rules.flatMap(({ range, colorScale }): readonly Alert[] => {
      const at = colorScale?.colors.map((colour) => colour.slice(-6)).indexOf(cellLooks.failing.fill ?? '');
      const [low, high] = (colorScale?.cfvo ?? []).map(({ value }) => Number(value));
      if (at === undefined || at < 0 || low === undefined || high === undefined) {
        return [];
      }
      return [at === 0 ? { area: range, fails: '<', bound: high } : { area: range, fails: '>', bound: low }];
    }),
    bars: rules.flatMap(({ range, dataBar }) => {
      const [low, high] = (dataBar?.cfvo ?? []).map(({ value }) => Number(value));
      return low === 0 && high !== undefined && high > 0 ? [{ area: range, max: high }] : [];
    }),
  };
}
