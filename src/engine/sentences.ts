/** A number as a clerk writes it: no more decimals than needed, at most four. */
export function figure(value: number): string {
  return String(Number(value.toFixed(Number.isInteger(value) ? 0 : 4)));
}

/** A stated figure with its unit: percentages as such. */
export function figureWithUnit(value: number, unit: string): string {
  return unit === '%' ? `${figure(Number((value * 100).toPrecision(10)))}%` : `${figure(value)}${unit}`;
}

/** "多 3 人" or "少 3 人": how a stated figure differs from the computed one. */
export function difference(stated: number, expected: number, unit: string): string {
  const gap = Number((stated - expected).toPrecision(10));
  return `${gap > 0 ? '多' : '少'} ${inUnit(Math.abs(gap), unit)}`;
}

/** "45 人"; the figure alone where its unit is not known. */
export function inUnit(value: number, unit: string): string {
  return unit === '' || unit === '%' ? figureWithUnit(value, unit) : `${figure(value)} ${unit}`;
}

/** A text of a cell inside a sentence, cut where it is long. */
export function quoted(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return `“${plain.length > 16 ? `${plain.slice(0, 15)}…` : plain}”`;
}

/** 张三的: for the beginning of a sentence; `''` without a name. */
export function possessive(name: string): string {
  return name === '' ? '' : `${name}的`;
}
