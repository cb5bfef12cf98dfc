import { foldWidth } from '../../reading/words';
import { resolve } from '../evidence/resolve';
import type { SchoolPart } from '../evidence/schools';
import { passagesOf } from '../evidence/words';
import { figureText } from '../evidence/words-of';
import type { Facts } from '../facts';
import type { Figure } from '../figures';
import { evaluate } from '../measure/measurement';
import type { Raised } from '../raised';

/** Rates that are no share of the counts beside them: growth, and what is compared with another year. */
const OTHER_BASE =
  /增|减|升|降|提高|同比|环比|上年|去年|较|比例|差异|毛|平均|指标|标准|要求|不低于|不高于|以上|以下|达到|力争|目标/;

const RATE = /([\u4e00-\u9fff]{0,8}?(?:率|占比))(?:\(%\))?(?:是|为|:|占)?(?:约)?(\d+(?:\.\d+)?)(%)/g;
const COUNT = /(\d+(?:\.\d+)?)(余|多)?(人次|人|名|个班|个|间|台|册|件|处|项|所|户|次|份|节)/g;

/** "应到50人,实到49人,出勤率98%": two counts in a sentence and the rate that follows from them. */
export function checkProseRates(facts: Facts): readonly Raised[] {
  return facts.views.flatMap((view) =>
    passagesOf(view).flatMap(({ text, place }) =>
      foldWidth(text)
        .split(/[。;]/)
        .flatMap(wrongRates)
        .map(
          ({ rate, stated, counts: [one, other], unit, expected }): Raised => ({
            rule: 'prose-rate',
            complaint: {
              cell: place,
              severity: 'error',
              message:
                `这里写${rate}${stated}%,按${figureText(one)}${unit}和${figureText(other)}${unit}计算是${expected}%。请核对人数和比率。`.replace(
                  '人数和',
                  unit === '人' || unit === '名' ? '人数和' : '数量和',
                ),
              actual: `${stated}%`,
              required: `${expected}%`,
            },
          }),
        ),
    ),
  );
}

interface WrongRate {
  readonly rate: string;
  readonly stated: string;
  readonly counts: readonly [number, number];
  readonly unit: string;
  readonly expected: string;
}

/** Only where exactly two counts of one unit stand before the rate, and none after it that may be meant instead. */
function wrongRates(sentence: string): readonly WrongRate[] {
  const rates = [...sentence.matchAll(RATE)];
  let from = 0;
  return rates.flatMap((match): readonly WrongRate[] => {
    const [whole, rate = '', stated = ''] = match;
    const before = sentence.slice(from, match.index);
    from = match.index + whole.length;
    const counts = [...before.matchAll(COUNT)];
    const [first, second] = counts;
    const isPlain = counts.length === 2 && first?.[3] === second?.[3] && !counts.some(([, , vague]) => vague);
    if (!isPlain || OTHER_BASE.test(before + rate) || /\d[^\d]{0,2}%|‰/.test(before)) {
      return [];
    }
    const values = [Number(first?.[1]), Number(second?.[1])] as const;
    const [part, all] = [Math.min(...values), Math.max(...values)];
    const share = (100 * part) / all;
    const decimals = stated.includes('.') ? (stated.split('.')[1]?.length ?? 0) : 0;
    const isRight = [share, 100 - share].some((value) => Math.abs(value - Number(stated)) < 10 ** -decimals);
    return all > 0 && !isRight
      ? [
          {
            rate,
            stated,
            counts: values,
            unit: first?.[3] ?? '',
            expected: share.toFixed(Math.max(1, decimals)),
          },
        ]
      : [];
  });
}

/** The number of pupils that a printed per-pupil figure presupposes. */
interface Implied {
  readonly figure: Figure;
  readonly label: string;
  readonly low: number;
  readonly high: number;
}

/**
 * Where no ledger states the pupils, per-pupil figures still say how many they were computed with: 占地14400㎡ at 41.14 a
 * pupil are 350 pupils, 建筑3118㎡ at 7.4 are 421.
 */
export function checkImplied(facts: Facts): readonly Raised[] {
  const part = facts.parts.find(({ school, isShared }) => school === undefined && !isShared);
  if (facts.isCounty || !part || resolve(facts, 'pupils', part)) {
    return [];
  }
  const implied = facts.figures.flatMap((figure) => impliedBy(facts, part, figure));
  const [first] = implied;
  return implied
    .filter((one) => first && (one.low > first.high || one.high < first.low))
    .map((one) => complaintOf(first ?? one, one));
}

function impliedBy(facts: Facts, part: SchoolPart, figure: Figure): readonly Implied[] {
  const indicator = facts.indicators.get(figure.indicator);
  const formula = indicator?.formula;
  if (
    formula?.kind !== 'ratio' ||
    formula.denominator[0]?.quantity !== 'pupils' ||
    figure.value <= figure.precision ||
    figure.approximate
  ) {
    return [];
  }
  const { value } = evaluate(facts, { kind: 'amount', terms: formula.numerator }, part);
  if (value === undefined || value <= 0) {
    return [];
  }
  const pupils = (printed: number) => (value * formula.times) / printed;
  const low = Math.ceil(pupils(figure.value + figure.precision) - 1e-6);
  const high = Math.floor(pupils(figure.value - figure.precision) + 1e-6);
  const nearest = Math.round(pupils(figure.value));
  return [
    {
      figure,
      label: indicator?.label ?? '',
      low: low > high ? nearest : low,
      high: low > high ? nearest : high,
    },
  ];
}

function complaintOf(first: Implied, other: Implied): Raised {
  const span = ({ low, high }: Implied) => (low === high ? `${low}人` : `${low}至${high}人`);
  return {
    rule: 'implied-pupils',
    complaint: {
      cell: other.figure.place,
      related: [first.figure.place],
      severity: 'query',
      message: `按${other.label}${other.figure.text}倒算学生数是${span(other)},按${first.label}${first.figure.text}倒算是${span(first)},两处用的学生数不一样。请核对。`,
      actual: span(other),
      required: span(first),
    },
  };
}
