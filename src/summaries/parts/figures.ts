import { placeAddress } from '../../model/address';
import type { Scope, Statement } from '../../model/quantity';
import type { Fact, Report } from '../../model/report';
import type { SummaryInput } from '../../model/summary';
import type { Workbook } from '../../model/workbook';
import { fieldAreas } from './columns';
import { type Live, type LiveArea, liveText, liveValue } from './live';

/** A figure for a form: its value, the formula that yields it where there is one, else from where it is. */
export interface Figure {
  readonly value: number;
  /** Without `=`. */
  readonly formula?: string;
  /** Why there is no formula: "取自 学校基本情况表!D13(文字),台账改动后请再次插入". */
  readonly remark?: string;
}

export type FigureOf = (quantity: string, scope?: Scope) => Figure | undefined;

/** Looks figures up in the report; what no ledger states is `undefined`, never 0. */
export function figuresOf({ report, workbook }: Pick<SummaryInput, 'report' | 'workbook'>): FigureOf {
  const facts = new Map(report.facts.map((fact) => [factKey(fact.quantity, fact.scope), fact]));
  return (quantity, scope = {}) => {
    const fact = facts.get(factKey(quantity, scope));
    return fact && figureOf(fact, report, workbook);
  };
}

function factKey(quantity: string, { school, stage, grade, className, subject }: Scope): string {
  return [quantity, school, stage, grade, className, subject].join('|');
}

function figureOf(fact: Fact, report: Report, workbook: Workbook): Figure {
  const { value } = fact;
  for (const statement of fact.statements) {
    for (const live of candidates(statement, report)) {
      const now = liveValue(live, workbook);
      // Only a formula that yields the very figure is one; anything else would show a number nobody has checked.
      if (now !== undefined && Math.abs(now - value) <= 1e-9 * Math.max(1, Math.abs(value))) {
        return { value, formula: liveText(live) };
      }
    }
  }
  const [first] = fact.statements;
  const from = first ? placeAddress(first.place) : '';
  return { value, remark: `取自 ${from},那里不是可以直接计算的数;台账改动后请再次插入本表。` };
}

const factors = [1, 10_000, 666.67, 100, 1000, 0.01];

/** Formulas that may yield a statement's figure, the most natural first. */
function candidates({ place, until, ledger: index, quantity }: Statement, report: Report): readonly Live[] {
  const cell: LiveArea = {
    sheet: place.sheet,
    area: { top: place.row, bottom: place.row, left: place.column, right: place.column },
  };
  const single = factors.map((factor): Live => ({ kind: 'sum', areas: [cell], factor }));
  const ledger = report.ledgers[index];
  if (!until || !ledger) {
    return single;
  }
  const field = ledger.fields.find((one) => one.index === place.column)?.field ?? '';
  const all = fieldAreas(ledger, field).filter(
    ({ area }) => area.bottom >= place.row && area.top <= until.row,
  );
  const areas = all.length > 0 ? all.map((one) => within(one, place.row, until.row)) : [cell];
  const genders: Readonly<Record<string, readonly string[]>> = {
    boys: ['男', '男性', '1-男性', '1'],
    girls: ['女', '女性', '2-女性', '2'],
    'female-teachers': ['女'],
    'male-teachers': ['男'],
  };
  const texts = genders[quantity];
  return [
    ...(texts ? [{ kind: 'count-if', areas, texts } as const] : []),
    { kind: 'sum', areas, factor: 1 },
    { kind: 'count', areas },
    { kind: 'max', areas },
    ...factors.slice(1).map((factor): Live => ({ kind: 'sum', areas, factor })),
    ...single,
  ];
}

function within({ sheet, area }: LiveArea, top: number, bottom: number): LiveArea {
  return { sheet, area: { ...area, top: Math.max(area.top, top), bottom: Math.min(area.bottom, bottom) } };
}
