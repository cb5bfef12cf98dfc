import type { Axes } from './axis';
import type { Line } from './line';

/** Bare figures mean periods, unless they are the only thing that can mean the days of the week. */
export function settleOrdinals(axes: Axes): Axes {
  const lines = [...axes.rows, ...axes.columns];
  const hasDays = lines.some((line) => line.label.weekday !== undefined);
  const highest = (axis: readonly Line[]) => Math.max(0, ...axis.map((line) => line.label.ordinal ?? 0));
  const days = hasDays
    ? 'none'
    : highest(axes.columns) > 0 && highest(axes.columns) <= 7
      ? 'columns'
      : 'rows';
  return {
    ...axes,
    rows: settled(axes.rows, days === 'rows'),
    columns: settled(axes.columns, days === 'columns'),
  };
}

/** Figures become periods or days; the afternoon's periods go on counting where they start again at 1. */
function settled(axis: readonly Line[], areDays: boolean): readonly Line[] {
  let group = '';
  let last = 0;
  let offset = 0;
  return axis.map((line) => {
    const { ordinal, ...rest } = line.label;
    if (rest.grade !== undefined && rest.className === undefined && ordinal !== undefined) {
      return { ...line, label: { ...rest, classNumber: ordinal } };
    }
    if (areDays && ordinal !== undefined) {
      return { ...line, label: { ...rest, weekday: ordinal } };
    }
    const written = rest.periods ?? (ordinal === undefined ? undefined : [ordinal]);
    if (written === undefined) {
      return { ...line, label: rest };
    }
    const own = `${rest.weekday ?? ''}|${rest.className ?? ''}|${line.name}`;
    if (own !== group) {
      [group, last, offset] = [own, 0, 0];
    }
    const first = written[0] ?? 0;
    if (first + offset < last || (first === 1 && last > 0 && rest.half === 'afternoon' && offset === 0)) {
      offset = last;
    }
    const periods = written.map((period) => period + offset);
    last = Math.max(last, ...periods);
    return { ...line, label: { ...rest, periods } };
  });
}
