import { type Line, linesOf, type World } from './source';

/** `grade=3`, `age>=35`, `degree=本科|研究生`. */
export interface Condition {
  readonly field: string;
  readonly compare: '=' | '!=' | '>=' | '<=' | '>' | '<';
  readonly value: string;
}

/** How many lines of a source hold all conditions, or what a field of theirs adds up to. */
export interface Atom {
  readonly source: string;
  /** `''`: the lines are counted. */
  readonly field: string;
  readonly conditions: readonly Condition[];
}

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'atom'; readonly atom: Atom }
  | {
      readonly kind: 'operation';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    };

/** `pupils{sex=女,grade=3} / pupils * 100`: counts, sums of a field (`rooms.area{kind=音乐室}`), + - * / and brackets. */
export function parseExpression(text: string): Expression {
  const tokens = text.match(/\d+(?:\.\d+)?|[A-Za-z]\w*(?:\.\w+)?(?:\{[^}]*\})?|[-+*/()]/g) ?? [];
  if (tokens.join('').replaceAll(' ', '') !== text.replaceAll(' ', '')) {
    throw new Error(`Not an expression: ${text}`);
  }
  let at = 0;
  const factor = (): Expression => {
    const token = tokens[at++];
    if (token === '(') {
      const inner = sum();
      at++;
      return inner;
    }
    if (token === undefined) {
      throw new Error(`Not an expression: ${text}`);
    }
    return /^\d/.test(token)
      ? { kind: 'number', value: Number(token) }
      : { kind: 'atom', atom: parseAtom(token) };
  };
  const chain = (next: () => Expression, operators: string): Expression => {
    let left = next();
    for (let operator = tokens[at]; operator && operators.includes(operator); operator = tokens[at]) {
      at++;
      left = { kind: 'operation', operator, left, right: next() };
    }
    return left;
  };
  const product = () => chain(factor, '*/');
  const sum = (): Expression => chain(product, '+-');
  return sum();
}

function parseAtom(token: string): Atom {
  const [, source = '', field = '', conditions = ''] = /^(\w+)(?:\.(\w+))?(?:\{(.*)\})?$/.exec(token) ?? [];
  return { source, field, conditions: parseConditions(conditions) };
}

/** `grade=3,sex=女`; `''` for none. */
export function parseConditions(text: string): readonly Condition[] {
  return text
    .split(',')
    .filter(Boolean)
    .map((part) => {
      const [, field, compare, value] = /^\s*(\w+)\s*(>=|<=|!=|=|<|>)\s*(.*?)\s*$/.exec(part) ?? [];
      if (!field || !compare || value === undefined) {
        throw new Error(`Not a condition: ${part}`);
      }
      return { field, compare: compare as Condition['compare'], value };
    });
}

export function holds(line: Line, { field, compare, value }: Condition): boolean {
  const actual = line[field];
  if (actual === undefined) {
    throw new Error(`No field is called ${field}`);
  }
  switch (compare) {
    case '=':
      return value.split('|').includes(String(actual));
    case '!=':
      return !value.split('|').includes(String(actual));
    case '>=':
      return Number(actual) >= Number(value);
    case '<=':
      return Number(actual) <= Number(value);
    case '>':
      return Number(actual) > Number(value);
    case '<':
      return Number(actual) < Number(value);
  }
}

/** The positions of the lines that an atom is about. */
export function linesHeld(world: World, { source, conditions }: Atom): readonly number[] {
  return linesOf(world, source).flatMap((line, index) =>
    conditions.every((condition) => holds(line, condition)) ? [index] : [],
  );
}

export function evaluateAtom(world: World, atom: Atom): number {
  const held = linesHeld(world, atom);
  if (atom.field === '') {
    return held.length;
  }
  const lines = linesOf(world, atom.source);
  const sum = held.reduce((total, index) => {
    const value = lines[index]?.[atom.field];
    if (value === undefined) {
      throw new Error(`No field is called ${atom.source}.${atom.field}`);
    }
    return total + Number(value ?? 0);
  }, 0);
  return Math.round(sum * 1e6) / 1e6;
}

/** `NaN` or infinite where something is divided by nothing. */
export function evaluate(world: World, expression: Expression): number {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'atom':
      return evaluateAtom(world, expression.atom);
    case 'operation': {
      const left = evaluate(world, expression.left);
      const right = evaluate(world, expression.right);
      return { '+': left + right, '-': left - right, '*': left * right, '/': left / right }[
        expression.operator
      ] as number;
    }
  }
}

export function atomsOf(expression: Expression): readonly Atom[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'atom':
      return [expression.atom];
    case 'operation':
      return [...atomsOf(expression.left), ...atomsOf(expression.right)];
  }
}

/** The same expression, every atom of one source held to more conditions. */
export function narrowed(expression: Expression, more: readonly Condition[]): Expression {
  switch (expression.kind) {
    case 'number':
      return expression;
    case 'atom': {
      const { atom } = expression;
      return { kind: 'atom', atom: { ...atom, conditions: [...atom.conditions, ...more] } };
    }
    case 'operation':
      return {
        ...expression,
        left: narrowed(expression.left, more),
        right: narrowed(expression.right, more),
      };
  }
}
