import type { Draft } from './draft';
import { isConstant } from './evidence';
import type { Formula, Operation } from './law';
import { has, type View } from './view';

/** A figure that may be worked out from two others of its line. */
export interface PairHypothesis extends Formula {
  readonly parts: readonly [number, number];
  /** Headers suggest it; else only the lines can. */
  readonly isNamed: boolean;
}

/** What a rate is a rate of, beside the words of rates themselves. */
const RATE_WORDS = /生均|人均|平均|每百名?学生|每百|百生|比例|占比|百分比|率|拥有|[%数人面积]/g;
const TEN_THOUSAND = 1e-4;
/** 余缺 stands at most so many items behind what it compares. */
const BESIDE = 3;

/** Everything that could give an item from two others: differences, products, rates, as far as its header does not exclude them. */
export function pairHypotheses(
  view: View,
  whole: number,
  figures: readonly number[],
  drafts: readonly Draft[],
): readonly PairHypothesis[] {
  const axis = view.items[whole];
  const isRate = has(axis, 'rate', 'average');
  const operations: readonly Operation[] = isRate
    ? ['ratio']
    : has(axis, 'gap')
      ? ['difference', 'floored']
      : ['product', 'difference'];
  const others = figures.filter((item) => item !== whole);
  const sums = drafts.filter(({ operation }) => operation === 'sum');
  const isSum = sums.some((sum) => sum.whole === whole);
  const sumsOver = new Set(sums.filter(({ parts }) => parts.includes(whole)).map((sum) => sum.whole));
  // 受过三年 = 一年级 − 受过两年 only where the other parts of the sum that holds both are blank.
  const beside = new Set(
    sums.flatMap(({ parts }) => (parts.length > 2 && parts.includes(whole) ? parts : [])),
  );
  // 男 = 受测 − 女 is 受测 = 男 + 女, and no difference of whatever else is nearly as large as 受测.
  const halves = sums.filter(({ parts }) => parts.length === 2 && parts.includes(whole));
  const rates = drafts.filter((draft) => draft.operation === 'ratio' && itemsOf(draft).includes(whole));
  const constant = new Map(others.map((item) => [item, isConstant(view, item)]));
  const isStill = isConstant(view, whole);
  return operations.flatMap((operation) => {
    if (isSum && (operation === 'product' || operation === 'difference')) {
      return [];
    }
    return others.flatMap((one) =>
      others.flatMap((other): readonly PairHypothesis[] => {
        const isTwice = one === other || (operation === 'product' && one > other);
        // 金额 = 单价 × 数量 where 单价 = 金额 ÷ 数量 is known already.
        const isRateTurned =
          operation === 'product' &&
          rates.some((rate) => itemsOf(rate).every((item) => [whole, one, other].includes(item)));
        const isOfSum =
          operation === 'difference' &&
          (beside.has(other) || halves.some(({ parts }) => parts.includes(other)));
        if (isTwice || isOfSum || sumsOver.has(one) || isRateTurned) {
          return [];
        }
        const isNamed = isSuggested(view, operation, whole, one, other);
        const fitsAnything =
          operation === 'floored' ||
          (operation === 'ratio' && constant.get(other)) ||
          (operation === 'product' && (constant.get(one) || constant.get(other))) ||
          (operation === 'difference' && (isStill || constant.get(other)));
        if (!isNamed && fitsAnything) {
          return [];
        }
        return scalesOf(view, operation, { whole, over: one, isNamed }).map((scale) => ({
          operation,
          whole,
          parts: [one, other] as const,
          signs: operation === 'ratio' || operation === 'product' ? [1, 1] : [1, -1],
          scale,
          isNamed,
        }));
      }),
    );
  });
}

function itemsOf({ whole, parts }: Formula): readonly number[] {
  return [whole, ...parts];
}

function isSuggested(view: View, operation: Operation, whole: number, one: number, other: number): boolean {
  const axes = view.items;
  switch (operation) {
    case 'ratio':
      return sharesWords(view, whole, one);
    case 'product':
      return (
        PRODUCT.test(axes[whole]?.label.path.join('') ?? '') ||
        has(axes[one], 'price') !== has(axes[other], 'price') ||
        (has(axes[whole], 'amount') && has(axes[one], 'standard') !== has(axes[other], 'standard'))
      );
    default:
      return (
        has(axes[whole], 'gap') &&
        ((one < whole && other < whole && whole - Math.min(one, other) <= BESIDE) ||
          has(axes[one], 'standard', 'actual', 'count', 'closing', 'whole', 'amount') ||
          has(axes[other], 'standard', 'actual'))
      );
  }
}

/** What a rate's header says besides that it is a rate. */
export function ownWords(view: View, rate: number): string {
  return (view.items[rate]?.label.leaf ?? '').replace(RATE_WORDS, '');
}

/** A rate speaks of its numerator in words, or of nothing (比例, 占比, 增减率). */
function sharesWords(view: View, rate: number, numerator: number): boolean {
  const { path = [], leaf = '', parent = '' } = view.items[numerator]?.label ?? {};
  const said = ownWords(view, rate);
  // 全体及格率 speaks of 全体>及格, and not of whatever else stands under 全体.
  const own = path.slice(0, -1).reduce((text, above) => text.replace(above, ''), said);
  const named = own === said ? path.join('') : (path.at(-1) ?? '');
  const isBeside = parent !== '' && parent === view.items[rate]?.label.parent;
  // 指标值 is a rate of the 数量 that stands under one heading with it, not of 指标值 under another.
  return (
    own.length < 2 ||
    isBeside ||
    (leaf !== (view.items[rate]?.label.leaf ?? '') &&
      [...own].filter((letter) => named.includes(letter)).length >= Math.min(2, Math.ceil(own.length / 2)))
  );
}

/** 元 beside 万元 only where a 万 is printed: a scale of 1/10,000 with whole results "holds" everywhere. */
function scalesOf(
  view: View,
  operation: Operation,
  { whole, over, isNamed }: { readonly whole: number; readonly over: number; readonly isNamed: boolean },
): readonly number[] {
  const printsTenThousands = (item: number) => /万/.test(view.items[item]?.label.path.join('') ?? '');
  if (operation === 'ratio') {
    return printsTenThousands(over) && !printsTenThousands(whole)
      ? [1, 100, 1 / TEN_THOUSAND]
      : [1, 100, 1000];
  }
  if (operation !== 'product') {
    return [1];
  }
  const rates =
    has(view.items[whole], 'amount') || isNamed
      ? ratesIn([...view.figures.notes, view.items[whole]?.label.path.join('') ?? ''])
      : [];
  return [1, ...(isNamed && printsTenThousands(whole) ? [TEN_THOUSAND] : []), ...rates];
}

/** 本月应拨(5元×人×天): the header says itself that it is a product. */
const PRODUCT = /[×*\u2715]/;

/** 每生每天5元: a rate that the table prints once for all its lines, 人数 × 天数 × 5. */
function ratesIn(notes: readonly string[]): readonly number[] {
  const rates = notes.flatMap((note) =>
    [...note.matchAll(/(?<![\d.])(\d{1,5}(?:\.\d{1,2})?)元/g)].map(([, figure]) => Number(figure)),
  );
  return [...new Set(rates)].filter((rate) => rate > 0 && rate !== 1).slice(0, MOST_RATES);
}

const MOST_RATES = 4;
