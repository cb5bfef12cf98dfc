/** A relation as a form prints it in the numbers of its lines and columns. */
export interface Relation {
  readonly whole: string;
  readonly parts: readonly string[];
  readonly signs: readonly number[];
  readonly operation: 'sum' | 'product' | 'ratio' | 'at-most';
  /** Of a rate: so many parts stand above the line. */
  readonly over?: number;
  /** 2列, 05行: whether columns or rows of the sheet are meant, where that is said. */
  readonly axis: 'columns' | 'rows' | undefined;
}

const CODE = '(?:[A-Z]?\\d{1,3}|[A-Z])';
const NAME = `${CODE}[列行栏]?`;
const SIDE = `\\(?${NAME}(?:[+\\-…]${NAME})*\\)?`;
const RELATION = new RegExp(
  `(?<![\\d.%A-Z])(${NAME})(=|≥|≤|>=|<=)(${SIDE})(?:([×÷])(${SIDE})(?:×100%?)?)?(?![\\d.%×÷+\\-…])`,
  'g',
);

/**
 * The relations in a note or a header: "01=02+09+11", "(1)=(2)+…+(8)", "02行=03行至09行之和", "5=(2+3)÷1", "05行≥08行", "15=14".
 */
export function relationsIn(text: string): readonly Relation[] {
  return [...spelledAlike(text).matchAll(RELATION)].flatMap(
    ([, left = '', sign = '=', right = '', operator = '', under = '']): readonly Relation[] => {
      const whole = codeOf(left);
      const [above, below] = [termsOf(right), termsOf(under)];
      const terms = [...above, ...below];
      const parts = terms.map(({ name }) => name);
      const signs = terms.map((one) => one.sign);
      const axis = axisOf(left + right + under);
      if (parts.length === 0 || parts.includes(whole)) {
        return [];
      }
      if (sign !== '=') {
        const [other = ''] = parts;
        const [part, all] = /≥|>/.test(sign) ? [other, whole] : [whole, other];
        return parts.length === 1
          ? [{ whole: part, parts: [all], signs: [1], operation: 'at-most', axis }]
          : [];
      }
      const isProduct = operator === '×' && above.length === 1 && below.length === 1;
      return operator === ''
        ? [{ whole, parts, signs, operation: 'sum', axis }]
        : operator === '÷'
          ? [{ whole, parts, signs, operation: 'ratio', over: above.length, axis }]
          : isProduct
            ? [{ whole, parts, signs, operation: 'product', axis }]
            : [];
    },
  );
}

/** One spelling of dots, dashes, signs and ranges; `…` stands for all numbers between two. */
function spelledAlike(text: string): string {
  return (
    text
      .normalize('NFKC')
      .replace(/[第\s]/g, '')
      .replace(/[−–—]/g, '-')
      // 行02列7 is one cell, and no line or column.
      .replace(/行\d{1,3}列\d{1,3}/g, ';')
      .replace(/([列行栏])(\d{1,3})(?![\d列行栏])/g, '$2$1')
      .replace(/\*/g, '×')
      .replace(/\//g, '÷')
      .replace(/\(([A-Z]?\d{1,3}|[A-Z])\)/g, '$1')
      .replace(/\+?(?:\.{2,}|⋯+)\+?/g, '…')
      .replace(/(\d[列行栏]?)(?:至|到|~)(?=[A-Z]?\d)/g, '$1…')
      .replace(/(\d[列行栏]?)-(\d+[列行栏]?)(?:之和|的和|合计)/g, '$1…$2')
      .replace(/之和|的和/g, '')
  );
}

interface Term {
  readonly name: string;
  readonly sign: number;
}

function termsOf(side: string): readonly Term[] {
  const terms: Term[] = [];
  for (const [, before = '', name = ''] of side.matchAll(/([+\-…]?)([A-Z]?\d{1,3}|[A-Z])/g)) {
    const letter = /^[A-Z]?/.exec(name)?.[0] ?? '';
    const first = Number(terms.at(-1)?.name.slice(letter.length)) + 1;
    const last = Number(name.slice(letter.length));
    for (let number = first; before === '…' && number < last; number++) {
      terms.push({ name: `${letter}${number}`, sign: 1 });
    }
    terms.push({ name: codeOf(name), sign: before === '-' ? -1 : 1 });
  }
  return terms;
}

/** 01 is 1. */
export function codeOf(name: string): string {
  const number = Number.parseInt(name, 10);
  return Number.isNaN(number) ? name : String(number);
}

function axisOf(words: string): Relation['axis'] {
  return /行/.test(words) ? 'rows' : /[列栏]/.test(words) ? 'columns' : undefined;
}
