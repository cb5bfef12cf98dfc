import type { ShownSum } from '../laws/sum-as-shown';
import type { Raised } from '../raised';
import { figure, inUnit } from '../sentences';
import type { TotalComparison } from './compared-total';
import type { Total } from './setting';

/** A total that was added up from the figures as they are seen is right for the eye: a question, no error. */
export function addedAsShown(
  header: string,
  { record }: Total,
  { place, stated, sum }: TotalComparison,
  seen: ShownSum | undefined,
  unit: string,
): Raised | undefined {
  if (!seen || Math.abs(seen.sum - stated) > 1e-6) {
    return undefined;
  }
  const name = record.role === 'subtotal' ? '小计' : '合计';
  const { value, shown } = seen.example;
  return {
    rule: 'total-of-rounded',
    complaint: {
      cell: place,
      related: [seen.example.place],
      severity: 'query',
      message: `“${header}”${name}是 ${inUnit(stated, unit)},和屏幕上显示的各行相加一样;但各行实际带小数(例如显示 ${shown} 的一格是 ${figure(value)}),实际相加是 ${inUnit(sum, unit)}。请定下按哪个数上报:按整数报的,请把各行四舍五入成整数;按实际数报的,请显示出小数,${name}改为 ${figure(sum)}。`,
      actual: figure(stated),
      required: figure(sum),
      expected: sum,
    },
  };
}
