import type { Area } from '../../../src/model/workbook';
import type { BookRule, BookSheet } from './book';
import { refuse } from './failures';
import { type HostObject, objectType, type Scalar, stored } from './object-type';
import { allowChange, areasOf, type BookAreas, type BookRange } from './ranges';

interface RuleList extends HostObject {
  readonly range: BookRange | BookAreas;
}
interface RulePart extends HostObject {
  readonly rule: BookRule;
  readonly edge?: string;
}

function meets(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

function rulesOf({ range }: RuleList): readonly BookRule[] {
  const asked = areasOf(range);
  return range.sheet.rules.filter(({ areas }) => areas.some((area) => asked.some((one) => meets(one, area))));
}

/** A rule as a user would have made it, or a file brought it along. */
export function addRule(sheet: BookSheet, type: string, areas: readonly Area[], formula?: string): BookRule {
  sheet.book.counter += 1;
  const rule: BookRule = {
    kind: 'ConditionalFormat',
    id: `{CF-${sheet.book.counter}}`,
    type,
    sheet,
    areas: [...areas],
    look: formula === undefined ? {} : { formula },
  };
  sheet.rules.unshift(rule);
  return rule;
}

const part = (kind: string) => (target: RulePart) => ({ ...target, kind });

function custom(rule: BookRule): RulePart {
  return rule.type === 'Custom' ? { kind: 'CustomConditionalFormat', rule } : refuse('InvalidOperation');
}

function look(name: string): Scalar<RulePart> {
  return {
    read: ({ rule, edge }) => rule.look[edge ? `${edge}.${name}` : name] ?? null,
    write: ({ rule, edge }, value) => {
      allowChange(rule.sheet);
      rule.look[edge ? `${edge}.${name}` : name] = value;
    },
  };
}

function setPriority(rule: BookRule, priority: number): void {
  const { rules } = rule.sheet;
  rules.splice(rules.indexOf(rule), 1);
  rules.splice(priority, 0, rule);
}

/** Conditional formats: custom rules and data bars are modelled, others exist but cannot be looked into. */
export const conditionalFormatObjects = {
  ConditionalFormatCollection: objectType<RuleList>({
    items: rulesOf,
    item: (list, id: string) => rulesOf(list).find((rule) => rule.id === id) ?? null,
    methods: {
      Add: ({ range }, type: string) => {
        allowChange(range.sheet);
        return addRule(range.sheet, type, areasOf(range));
      },
      ClearAll: (list) => {
        allowChange(list.range.sheet);
        for (const rule of rulesOf(list)) {
          rule.sheet.rules.splice(rule.sheet.rules.indexOf(rule), 1);
        }
      },
    },
  }),
  ConditionalFormat: objectType<BookRule>({
    identity: ({ id }) => ({ Id: id }),
    scalars: {
      Id: ({ id }) => id,
      Type: ({ type }) => type,
      Priority: { read: (rule) => rule.sheet.rules.indexOf(rule), write: setPriority },
      StopIfTrue: stored((rule) => rule.look, 'stopIfTrue', false),
    },
    links: {
      Custom: custom,
      DataBar: (rule) =>
        rule.type === 'DataBar' ? { kind: 'DataBarConditionalFormat', rule } : refuse('InvalidOperation'),
    },
    methods: {
      Delete: (rule) => {
        allowChange(rule.sheet);
        rule.sheet.rules.splice(rule.sheet.rules.indexOf(rule), 1);
      },
    },
  }),
  CustomConditionalFormat: objectType<RulePart>({
    links: { Rule: part('ConditionalFormatRule'), Format: part('ConditionalRangeFormat') },
  }),
  ConditionalFormatRule: objectType<RulePart>({ scalars: { Formula: look('formula') } }),
  ConditionalRangeFormat: objectType<RulePart>({
    links: {
      Fill: part('ConditionalRangeFill'),
      Font: part('ConditionalRangeFont'),
      Borders: part('ConditionalRangeBorderCollection'),
    },
  }),
  ConditionalRangeFill: objectType<RulePart>({ scalars: { Color: look('fill') } }),
  ConditionalRangeFont: objectType<RulePart>({ scalars: { Color: look('text'), Bold: look('bold') } }),
  ConditionalRangeBorderCollection: objectType<RulePart>({
    item: ({ rule }, edge: string) => ({ kind: 'ConditionalRangeBorder', rule, edge }) as RulePart,
  }),
  ConditionalRangeBorder: objectType<RulePart>({ scalars: { Style: look('style'), Color: look('line') } }),
  DataBarConditionalFormat: objectType<RulePart>({
    scalars: {
      LowerBoundRule: stored(({ rule }) => rule.look, 'lowerBound', null),
      UpperBoundRule: stored(({ rule }) => rule.look, 'upperBound', null),
    },
  }),
};
