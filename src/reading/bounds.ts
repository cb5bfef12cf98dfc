import type { Comparison } from '../model/standard';
import type { CellValue } from '../model/workbook';
import { readMinutes } from './durations';
import { readNumber, readRatio } from './numbers';
import { foldWidth } from './words';

/** A demanded value as a text states it. Percentages are fractions; a ratio 1:19 is 19 with the unit `:`. */
export interface BoundReading {
  readonly comparison: Comparison;
  readonly value: number;
  readonly unit: string;
}

const LEADING: readonly (readonly [RegExp, Comparison])[] = [
  [
    /^(?:≥|>=|不少于|不低于|不小于|至少|最少|达到|达成|达|要达到|应达到|须达到|大于等于|保证|确保|不得少于|不得低于)/,
    '>=',
  ],
  [/^(?:≤|<=|不超过|不得超过|不多于|不高于|不大于|不得高于|小于等于|控制在|低于或等于|至多|最多|限)/, '<='],
  [/^(?:>|大于|高于|超过|多于)/, '>'],
  [/^(?:<|小于|低于|少于)/, '<'],
  [/^(?:=|等于)/, '='],
];
const TRAILING: readonly (readonly [RegExp, Comparison])[] = [
  [/(?:及以上|以上|起)$/, '>='],
  [/(?:及以下|以下|以内|之内|内)$/, '<='],
];

/**
 * 达到4M, 不超过46人, 0.6%以下, 控制在1小时之内, ≥5.1, 每生0.5平方米, 1:19; a bare figure demands "at least"; hours become
 * minutes. `undefined` where the text states no value.
 */
export function readBound(value: CellValue): BoundReading | undefined {
  if (typeof value === 'number') {
    return { comparison: '>=', value, unit: '' };
  }
  if (typeof value !== 'string' || value === '' || value.length > 60) {
    return undefined;
  }
  let rest = foldWidth(value).replace(/[。;,]$/, '');
  let comparison: Comparison = '>=';
  const subject =
    /^[^\d≥≤<>=]*?(?=不少于|不低于|不得少于|不得低于|不小于|不超过|不得超过|不高于|达到|控制在|≥|≤|>|<|至少)/.exec(
      rest,
    );
  rest = rest.slice(subject?.[0].length ?? 0);
  for (const [pattern, meaning] of [...LEADING, ...TRAILING]) {
    if (pattern.test(rest)) {
      comparison = meaning;
      rest = rest.replace(pattern, '');
    }
  }
  return readValue(rest, comparison);
}

function readValue(text: string, comparison: Comparison): BoundReading | undefined {
  const ratio = readRatio(text);
  if (ratio) {
    return { comparison, value: ratio.first === 1 ? ratio.second : ratio.first / ratio.second, unit: ':' };
  }
  const minutes = /小时|分钟|时\d|min/.test(text) ? readMinutes(text) : undefined;
  if (minutes !== undefined) {
    return { comparison, value: minutes, unit: '分钟' };
  }
  const number = readNumber(text.replace(/^(?:每天|每日|每周|每学期|每学年)/, ''));
  return number ? { comparison, value: number.value, unit: number.unit } : undefined;
}

/** What binary fractions may be off by, of figures as large as the bound. */
const EPSILON = 1e-9;

/** Whether a value reaches a bound; compared unrounded. */
export function meets(value: number, comparison: Comparison, bound: number): boolean {
  const slack = EPSILON * Math.max(1, Math.abs(bound));
  switch (comparison) {
    case '>=':
      return value >= bound - slack;
    case '>':
      return value > bound + slack;
    case '<=':
      return value <= bound + slack;
    case '<':
      return value < bound - slack;
    case '=':
      return Math.abs(value - bound) <= slack;
  }
}
