import { type Expression, evaluate, parseExpression } from '../expression';
import { type Line, schoolOf, type World } from '../source';

/** A text with `{…}` filled in: fields of the line, of the school (`school.name`), or expressions. */
export function fill(world: World, text: string, line?: Line): string {
  return text.replace(/\{((?:[^{}]|\{[^{}]*\})*)\}/g, (_, inner: string) => {
    const own = line?.[inner];
    if (own !== undefined) {
      return String(own ?? '');
    }
    const [, field] = /^school\.(\w+)$/.exec(inner) ?? [];
    const value = field === undefined ? undefined : schoolOf(world)[field];
    if (typeof value === 'string') {
      return value;
    }
    return String(
      Math.round(evaluate(world, parseExpression(withOwn(inner, line ? [line] : []))) * 100) / 100,
    );
  });
}

/** An expression in which `@field` stands for the fields of one or several lines. */
export function withOwn(text: string, lines: readonly Line[]): string {
  return text.replace(/@(\w+)/g, (_, field: string) => {
    const values = new Set(lines.map((line) => line[field]));
    if (values.has(undefined) || values.size === 0) {
      throw new Error(`No field is called ${field}, in ${text}`);
    }
    return [...values].join('|');
  });
}

export function expressionOf(text: string, lines: readonly Line[] = []): Expression {
  return parseExpression(withOwn(text, lines));
}
