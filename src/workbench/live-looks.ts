import type { Alert, SheetDrawing } from '../model/drawing';
import { cellLooks } from '../model/palette';
import type { ScaleRule } from '../xlsx/looks';

export type LiveLooks = Pick<SheetDrawing, 'alerts' | 'bars'>;

/**
 * What follows the numbers of a sheet that we have drawn, as the writer of files puts it down: bars from 0, and a ground
 * as a colour scale so narrow that it is a step.
 */
export function liveLooks(scales: readonly ScaleRule[]): LiveLooks {
  return {
    alerts: scales.flatMap(({ kind, area, bounds, colours }): readonly Alert[] => {
      const at = kind === 'colorScale' ? colours.indexOf(cellLooks.failing.fill ?? '') : -1;
      const [low, high] = bounds;
      if (at < 0 || low === undefined || high === undefined) {
        return [];
      }
      return [at === 0 ? { area, fails: '<', bound: high } : { area, fails: '>', bound: low }];
    }),
    bars: scales.flatMap(({ kind, area, bounds: [low, high] }) =>
      kind === 'dataBar' && low === 0 && high !== undefined && high > 0 ? [{ area, max: high }] : [],
    ),
  };
}
