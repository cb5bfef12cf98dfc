import type { Place } from '../../model/workbook';
import type { Raised } from '../raised';
import { figure, unitOf } from '../sentences';
import { type CellSet, cellKey } from './cell-set';
import type { Correction } from './corrections';
import { countedUnseen, coveredFigures } from './covered-figures';
import type { Setting } from './setting';
import { addedAsShown, shownSum } from './shown-sums';
import { compareTotal, isAdditive, type Total, type TotalComparison } from './total-comparison';
import { wrongTotal } from './total-complaint';
import { isConfirmed } from './total-rows';

/**
 * 小计 and 合计 rows: every column that is added up. `wrong`: cells of rows that relations have found wrong; where the rows'
 * own arithmetic says what they should be, `corrections` has it.
 */
export function checkTotals(
  setting: Setting,
  corrections: readonly Correction[],
  wrong: CellSet,
  said: CellSet = new Set(),
  required: ReadonlyMap<string, number> = new Map(),
): readonly Raised[] {
  const { view, kind, columns, suspicious } = setting;
  const corrected = new Set(
    corrections.map(({ record, field }) => record.place(field)).map((place) => (place ? cellKey(place) : '')),
  );
  const unexplained = new Set([...wrong, ...suspicious].filter((cell) => !corrected.has(cell)));
  const balances = new Set(
    kind.relations.map((relation) => (relation.type === 'balance' ? relation.balance : '')),
  );
  const summed = columns.filter(({ field }) => isAdditive(field) && !balances.has(field.field));
  return view.totals.flatMap((total) =>
    summed.flatMap(({ field, header }) => {
      const compared = compareTotal(field.field, total, setting, corrections);
      if (!compared || compared.agrees) {
        return [];
      }
      const beneath = coveredFigures(field.field, total, compared, setting);
      if (beneath) {
        return [countedUnseen(header, total, compared, beneath)];
      }
      const seen = shownSum(field.field, total, setting);
      const asShown = addedAsShown(header, total, compared, seen, unitOf(field.field, setting));
      if (asShown) {
        return [asShown];
      }
      const known = { said, required };
      const culprit = culpritOf(field.field, total, compared, { ...setting, suspicious: unexplained }, known);
      if (culprit === 'known') {
        return [];
      }
      return culprit
        ? [slipped(culprit, header, total, compared)]
        : wrongTotal(field.field, header, total, compared, setting, seen);
    }),
  );
}

interface Slip {
  readonly place: Place;
  readonly value: number;
  readonly right: number;
}

/** What the kind's own checks have said already: at which cells, and what they should be. */
interface Known {
  readonly said: CellSet;
  readonly required: ReadonlyMap<string, number>;
}

/**
 * The row whose figure is to blame for a total that is right: one that is known to be wrong and would make the total right
 * with a sensible figure, or one that is 10 000, 1000 or 100 times too large or too small (元 in a column of 万元).
 */
function culpritOf(
  field: string,
  { covers }: Total,
  { sum, stated }: TotalComparison,
  setting: Setting,
  { said, required }: Known,
): 'known' | Slip | undefined {
  const odd = oddOneOut(field, covers, stated);
  if (odd) {
    return said.has(cellKey(odd.place)) ? 'known' : odd;
  }
  for (const record of covers) {
    const place = record.place(field);
    const value = record.number(field);
    if (!place || value === undefined) {
      continue;
    }
    const right = Number((value - (sum - stated)).toPrecision(10));
    if (required.get(cellKey(place)) === right) {
      return 'known';
    }
    if (setting.suspicious.has(cellKey(place)) && right >= 0 && !isConfirmed(field, record, setting)) {
      return 'known';
    }
    if (
      right > 0 &&
      value > 0 &&
      [1e4, 1e3, 1e2].some((factor) => isTimes(value, right, factor) || isTimes(right, value, factor))
    ) {
      return { place, value, right };
    }
  }
  return undefined;
}

/** 250, 250, 520, 250 under a total of 1000: everybody gets the same, and the total says so too. */
function oddOneOut(field: string, covers: Total['covers'], stated: number): Slip | undefined {
  const values = covers.map((record) => record.number(field));
  const [usual, count] = mostCommon(values);
  const odd = values.flatMap((value, index) => (value === usual ? [] : [index]));
  const [only] = odd;
  const record = only === undefined ? undefined : covers[only];
  const [place, value] = [record?.place(field), record?.number(field)];
  return usual !== undefined &&
    count >= 4 &&
    odd.length === 1 &&
    place &&
    value !== undefined &&
    Math.abs(usual * covers.length - stated) < 1e-6
    ? { place, value, right: usual }
    : undefined;
}

function mostCommon(values: readonly (number | undefined)[]): readonly [number | undefined, number] {
  const counts = new Map<number | undefined, number>();
  for (const value of values) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0] ?? [undefined, 0];
}

function isTimes(large: number, small: number, factor: number): boolean {
  return Math.abs(large - small * factor) <= Math.abs(large) * 1e-6;
}

function slipped(
  { place, value, right }: Slip,
  header: string,
  { record }: Total,
  { place: totalPlace }: TotalComparison,
): Raised {
  const name = record.role === 'subtotal' ? '小计' : '合计';
  const times = Math.max(value / right, right / value);
  const isUnit = [1e2, 1e3, 1e4].some((factor) => Math.abs(times - factor) < factor * 1e-6);
  const why = isUnit
    ? `正好差 ${figure(Math.round(times))} 倍。多半是单位填错了(如元填进了万元栏),请改成表头的单位。`
    : `别的各行也都是 ${figure(right)}。请核对后改正。`;
  return {
    rule: isUnit ? 'unit-slip' : 'figure-unlike-others',
    complaint: {
      cell: place,
      related: [totalPlace],
      severity: 'error',
      message: `“${header}”是 ${figure(value)},按${name}倒推应为 ${figure(right)},${why}`,
      actual: figure(value),
      required: figure(right),
      repair: right,
    },
  };
}
