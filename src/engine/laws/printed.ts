import { admit, type Draft } from './draft';
import { evidenceOf } from './evidence';
import type { Formula } from './law';
import type { View } from './view';

const CODE = /^\(?(\d{1,2}|[甲乙丙丁A-Z])\)?(?:=|$)/;
const RELATION = /^(?:.*[^\d(])?\(?(\d{1,2}|[A-Z])\)?=([\d()A-Z+\-.…×*/÷]+)\)?$/;
const RANGE = /^(\d+)\+(?:\.{2,}|…+)\+(\d+)$/;
const OPERATORS = /[+\-×*/÷]/g;

/** Relations that the form prints over its columns: "(1)=(2)+…+(8)", "3=1+2", "5=3×4", in the numbers of its line of codes. */
export function findPrinted(view: View, drafts: Draft[]): void {
  const codes = new Map<string, number>();
  view.items.forEach(({ label }, item) => {
    for (const step of label.path) {
      const code = CODE.exec(step)?.[1];
      if (code !== undefined && !codes.has(code)) {
        codes.set(code, item);
      }
    }
  });
  for (const item of view.numbers) {
    for (const step of view.items[item]?.label.path ?? []) {
      const formula = formulaOf(item, RELATION.exec(step)?.[2], codes);
      const evidence = formula && evidenceOf(view, formula);
      if (formula && evidence && evidence.tried > 0 && evidence.share >= 0.3) {
        admit(drafts, { ...formula, origin: 'printed', evidence });
      }
    }
  }
}

function formulaOf(
  whole: number,
  printed: string | undefined,
  codes: ReadonlyMap<string, number>,
): Formula | undefined {
  const body = (printed ?? '').replace(/[()]/g, '');
  const range = RANGE.exec(body);
  const names = range ? counted(Number(range[1]), Number(range[2])) : body.split(OPERATORS);
  const operators = body.match(OPERATORS) ?? [];
  const parts = names.map((name) => codes.get(name)).filter((part) => part !== undefined);
  const signs = names.map((_, index) => (!range && index > 0 && operators[index - 1] === '-' ? -1 : 1));
  if (parts.length < 2 || parts.length < names.length || parts.includes(whole)) {
    return undefined;
  }
  if (range || operators.every((operator) => operator === '+' || operator === '-')) {
    return { operation: 'sum', whole, parts, signs, scale: 1 };
  }
  const [operator] = operators;
  return operators.length === 1
    ? {
        operation: operator === '×' || operator === '*' ? 'product' : 'ratio',
        whole,
        parts,
        signs,
        scale: 1,
      }
    : undefined;
}

function counted(from: number, to: number): readonly string[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => String(from + index));
}
