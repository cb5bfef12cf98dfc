import type { NumberReading } from '../../model/reading';

/** A column of figures, by line. */
export interface LawColumn {
  readonly index: number;
  readonly header: string;
  readonly values: ReadonlyMap<number, NumberReading>;
}

/** A column that is worked out from two others, and the lines that do not follow. */
export interface Law {
  readonly type: 'ratio' | 'product' | 'difference';
  readonly operands: readonly [LawColumn, LawColumn];
  readonly broken: readonly number[];
  readonly kept: number;
  readonly expected: (line: number) => number | undefined;
}

/** So many lines must show the law, with so many different results, and no more than this share may break it. */
const LEAST = { kept: 4, results: 3 };
const BROKEN = 0.2;
/** No law is tried further once so many lines, more than keep it, have broken it. */
const EARLY = 4;
/** 元 beside 万元, a share in per cent without its sign, a rate per hundred. */
const SCALES: Record<Law['type'], readonly number[]> = {
  ratio: [1, 100, 10000],
  product: [1, 0.0001],
  difference: [1],
};

/** Shares are worked out from what they are shares of, never the other way round. */
const SHARE = /占比|比例|百分比|比重|率|[%％]|平均/;

/** The law that most lines of a column follow; none where two different ones are equally good and break in other lines. */
export function lawOf(
  result: LawColumn,
  columns: readonly LawColumn[],
  types: readonly Law['type'][],
): Law | undefined {
  if (result.values.size <= LEAST.kept) {
    return undefined;
  }
  const others = columns.filter(
    (one) => one !== result && one.values.size >= LEAST.kept && !SHARE.test(one.header),
  );
  const laws = types.flatMap((type) =>
    others.flatMap((one) =>
      others.flatMap((other) =>
        one === other || (type === 'product' && one.index > other.index)
          ? []
          : SCALES[type].flatMap((scale) => tried(result, type, [one, other], scale) ?? []),
      ),
    ),
  );
  const most = Math.max(0, ...laws.map(({ kept }) => kept));
  const [best, ...rivals] = laws.filter(({ kept }) => kept === most);
  return best && rivals.every(({ broken }) => broken.join() === best.broken.join()) ? best : undefined;
}

function tried(
  result: LawColumn,
  type: Law['type'],
  operands: readonly [LawColumn, LawColumn],
  scale: number,
): Law | undefined {
  const [one, other] = operands;
  const expected = (line: number) => worked(type, one.values.get(line), other.values.get(line), scale);
  const most = Math.floor(result.values.size * BROKEN);
  const broken: number[] = [];
  const results = new Set<number>();
  let kept = 0;
  for (const [line, reading] of result.values) {
    const right = expected(line);
    if (right === undefined) {
      continue;
    }
    if (isPrinted(reading, right)) {
      kept++;
      if (isTelling(reading, type)) {
        results.add(reading.value);
      }
    } else if (broken.push(line) > most || (broken.length > EARLY && kept < broken.length)) {
      return undefined;
    }
  }
  return kept >= LEAST.kept && results.size >= LEAST.results
    ? { type, operands, broken, kept, expected }
    : undefined;
}

function worked(
  type: Law['type'],
  one: NumberReading | undefined,
  other: NumberReading | undefined,
  scale: number,
): number | undefined {
  if (!one || !other || (type === 'ratio' && other.value === 0)) {
    return undefined;
  }
  return type === 'ratio'
    ? (one.value / other.value) * scale
    : type === 'product'
      ? one.value * other.value * scale
      : one.value - other.value;
}

/** As it was rounded, or cut off. */
function isPrinted({ value, decimals, unit }: NumberReading, right: number): boolean {
  const last = 10 ** -decimals * (unit === '%' ? 0.01 : 1);
  const exact = 1e-9 * Math.max(1, Math.abs(right));
  const difference = right - value;
  return Math.abs(difference) <= last / 2 + exact || (difference > 0 && difference < last - exact);
}

/** 0, 1 and 100 % are what many columns yield; a small whole number says little. */
function isTelling({ value, decimals, unit }: NumberReading, type: Law['type']): boolean {
  const digits = Math.abs(unit === '%' ? value * 100 : value) * 10 ** decimals;
  return value !== 1 && digits >= (type === 'difference' ? 1 : 10);
}
