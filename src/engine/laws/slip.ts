/** How like a slip of the keys it is to write `now` for `then`: 1 digits swapped, nought or point lost; 0.8 a digit lost or doubled; 0.6 one digit other; 0 anything else. */
export function slip(now: number, then: number): number {
  if (now === then || !Number.isFinite(now) || !Number.isFinite(then) || isOtherSize(now, then)) {
    return 0;
  }
  const one = digitsOf(now);
  const other = digitsOf(then);
  const shorn = one.replace(/0+$/, '');
  if ((one.length > 1 && one === other) || (shorn !== '' && shorn === other.replace(/0+$/, ''))) {
    return 1;
  }
  if (one.length === other.length) {
    return exchanged(one, other);
  }
  return Math.abs(one.length - other.length) === 1 ? dropped(one, other) : 0;
}

/** More than twenty times as large (a digit lost may make it 20: 19 for 1), and not by noughts alone. */
function isOtherSize(now: number, then: number): boolean {
  const orders = Math.abs(Math.log10(Math.abs(now / then)));
  return orders > 1.31 && Math.abs(orders - Math.round(orders)) > 1e-6;
}

function digitsOf(value: number): string {
  return String(Number(Math.abs(value).toPrecision(10))).replace('.', '');
}

function exchanged(one: string, other: string): number {
  const off = [...one].flatMap((digit, index) => (digit === other[index] ? [] : [index]));
  const [first = 0, second = 0] = off;
  if (off.length === 2 && one[first] === other[second] && one[second] === other[first]) {
    return 1;
  }
  return off.length === 1 && one.length > 2 ? 0.6 : 0;
}

function dropped(one: string, other: string): number {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  for (let index = 0; index < long.length; index++) {
    if (short !== '' && long.slice(0, index) + long.slice(index + 1) === short) {
      return short.length > 1 ? 0.8 : 0.4;
    }
  }
  return 0;
}

/** Two figures of which one was surely meant to be the other: few per cent apart, or one slip of the keys. */
export function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 0.12 * Math.max(Math.abs(one), Math.abs(other)) || slip(one, other) > 0;
}

/** Digits swapped and noughts lost change a figure by a multiple of 9 in its last place: whether any figure could have slipped so. */
export function canSlipBy(gap: number, decimals: number): boolean {
  const ninths = (gap * 10 ** decimals) / 9;
  return Math.abs(ninths - Math.round(ninths)) < 1e-6;
}
