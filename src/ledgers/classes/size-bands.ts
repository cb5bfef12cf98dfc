export interface Band {
  readonly field: string;
  readonly from: number;
  readonly to: number;
}

/** The ten bands of the statistical form, and the wider ones with names of their own: lowest and highest class size of each. */
const named: readonly Band[] = [
  { field: 'band_0', from: 0, to: 25 },
  { field: 'band_1', from: 26, to: 30 },
  { field: 'band_2', from: 31, to: 35 },
  { field: 'band_3', from: 36, to: 40 },
  { field: 'band_4', from: 41, to: 45 },
  { field: 'band_5', from: 46, to: 50 },
  { field: 'band_6', from: 51, to: 55 },
  { field: 'band_7', from: 56, to: 60 },
  { field: 'band_8', from: 61, to: 65 },
  { field: 'band_9', from: 66, to: Number.POSITIVE_INFINITY },
  { field: 'band_0_30', from: 0, to: 30 },
  { field: 'band_0_35', from: 0, to: 35 },
  { field: 'band_0_40', from: 0, to: 40 },
  { field: 'band_0_45', from: 0, to: 45 },
  { field: 'band_0_50', from: 0, to: 50 },
  ...[26, 31, 36, 41, 46, 51, 56].map((from) => ({ field: `band_${from}_${from + 9}`, from, to: from + 9 })),
  ...[46, 51, 56, 61].map((from) => ({ field: `band_${from}`, from, to: Number.POSITIVE_INFINITY })),
];

/** Offices draw the limits as they like, at fives: 30人及以下, 31–45, 36–50 … */
const limits = [10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, Number.POSITIVE_INFINITY];
const others: readonly Band[] = [-1, 0, ...limits]
  .flatMap((below) => limits.filter((to) => to > below).map((to) => ({ from: below + 1, to })))
  .filter(({ from, to }) => Number.isFinite(from) && !named.some((one) => one.from === from && one.to === to))
  .map(({ from, to }) => ({ field: `band_${from}_${Number.isFinite(to) ? to : 'up'}`, from, to }));

export const bands: readonly Band[] = [...named, ...others];

/** How a band is written over its column; other dashes and ways to say the same are for the reading of headers. */
export function bandWords({ from, to }: Omit<Band, 'field'>): readonly string[] {
  const spans =
    from === 0
      ? [`${to}人及以下`, `${to}及以下`]
      : to === Number.POSITIVE_INFINITY
        ? [`${from}人及以上`, `${from}及以上`]
        : [`${from}-${to}人`, `${from}-${to}`];
  // 大班额(56人以上): a name with its limit in brackets.
  const name = to === Number.POSITIVE_INFINITY ? { 56: '大班额', 66: '超大班额' }[from] : undefined;
  return name === undefined ? spans : [...spans, name, `${name}数`];
}
