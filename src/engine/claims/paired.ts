import type { Complaint } from '../../model/finding';
import { type BoundReading, meets, readBound } from '../../reading/bounds';
import { foldWidth } from '../../reading/words';
import type { AssessedLine } from './line-values';

interface Pair {
  readonly bound: BoundReading;
  readonly actual: number;
  readonly demanded: string;
  readonly text: string;
}

const EXPLICIT = /[≥≤<>]|不少|不低|不小|不超|不高|不大|以上|以下|以内|至少|至多|最多/;
const ABOUT = /小学|初中|高中|[一二三四五六七八九]年级|音乐|美术|体育/;

/** 小学≤45人,初中≤50人 beside 小学最大46人,初中最大51人 and 达标: each part of the one against its part of the other. */
export function pairedComplaint({ record, tick, label }: AssessedLine): Complaint | undefined {
  const cell = record.place('is_compliant');
  if (!tick || !cell || !record.has('standard_text') || !record.has('actual_text')) {
    return undefined;
  }
  const pairs = pairsOf(record.text('standard_text'), record.text('actual_text'));
  const short = pairs.filter(({ bound, actual }) => !meets(actual, bound.comparison, bound.value));
  return short.length === 0
    ? undefined
    : {
        cell,
        related: [record.place('actual_text'), record.place('standard_text')].filter(
          (place) => place !== undefined,
        ),
        severity: 'error',
        message: `“${label}”${short.map(({ text, demanded }) => `${text}不符合“${demanded}”`).join(',')},不能填达标。请改为未达标并列入整改。`,
        actual: short.map(({ text }) => text).join(','),
        required: short.map(({ demanded }) => demanded).join(','),
      };
}

function pairsOf(standard: string, actual: string): readonly Pair[] {
  const [demands, values] = [standard, actual].map((text) =>
    foldWidth(text)
      .split(/[,;、]/)
      .filter(Boolean),
  );
  if (!demands || !values || demands.length < 2 || demands.length !== values.length) {
    return [];
  }
  const pairs = demands.flatMap((demanded, index): readonly Pair[] => {
    const text = values[index] ?? '';
    const bound = EXPLICIT.test(demanded) ? readBound(demanded) : undefined;
    const figures = text.match(/\d+(?:\.\d+)?/g) ?? [];
    const isSame = ABOUT.exec(demanded)?.[0] === ABOUT.exec(text)?.[0];
    return bound && isSame && bound.unit !== '%' && bound.unit !== ':' && figures.length === 1
      ? [{ bound, actual: Number(figures[0]), demanded, text }]
      : [];
  });
  // Parts that do not all fit each other are no list of the same things.
  return pairs.length === demands.length ? pairs : [];
}
