import { placeAddress } from '../../model/address';
import type { Scope, Statement } from '../../model/quantity';
import type { Fact, Report } from '../../model/report';
import type { SummaryInput } from '../../model/summary';
import { type Area, type Place, valueAt, type Workbook } from '../../model/workbook';
import { countedCandidates } from './counted';
import { type Live, type LiveArea, liveText, liveValue } from './live';
import { fieldAreas } from './plain-record';
import { type SchoolTotal, schoolAreas, totalOverSchools } from './school-totals';

/** A figure for a form: its value, the formula that yields it where there is one, else from where it is. */
export interface Figure {
  readonly value: number;
  /** Without `=`. */
  readonly formula?: string;
  /** Why there is no formula: "取自 学校基本情况表!D13(文字),台账改动后请再次插入". */
  readonly remark?: string;
}

type FigureSource = Pick<SummaryInput, 'report' | 'workbook' | 'catalogue'>;

export type FigureOf = (quantity: string, scope?: Scope) => Figure | undefined;

const known = new WeakMap<Report, FigureOf>();

/**
 * Looks figures up in the report; what no ledger states is `undefined`, never 0. Every figure is worked out once per
 * report: ten sheets ask for the same ones.
 */
export function figuresOf(input: FigureSource): FigureOf {
  const before = known.get(input.report);
  if (before) {
    return before;
  }
  const facts = new Map(input.report.facts.map((fact) => [factKey(fact.quantity, fact.scope), fact]));
  const figures = new Map<string, Figure | undefined>();
  const figureOfScope: FigureOf = (quantity, scope = {}) => {
    const key = factKey(quantity, scope);
    if (!figures.has(key)) {
      const isOfAll = Object.values(scope).every((one) => one === undefined);
      const fact = facts.get(key) ?? (isOfAll ? totalOverSchools(quantity, input.report) : undefined);
      figures.set(key, fact && figureOf(fact, input));
    }
    return figures.get(key);
  };
  known.set(input.report, figureOfScope);
  return figureOfScope;
}

function factKey(quantity: string, { school, stage, grade, className, subject }: Scope): string {
  return [quantity, school, stage, grade, className, subject].join('|');
}

function figureOf(fact: Fact | SchoolTotal, input: FigureSource): Figure {
  const { value } = fact;
  for (const live of livesOf(fact, input)) {
    const now = liveValue(live, input.workbook);
    // Only a formula that yields the very figure is one; anything else would show a number nobody has checked.
    if (now !== undefined && Math.abs(now - value) <= 1e-9 * Math.max(1, Math.abs(value))) {
      return { value, formula: liveText(live) };
    }
  }
  const [first] = fact.statements;
  return { value, remark: first ? remarkOn(first, input.workbook) : '台账改动后请再次插入本表。' };
}

function* livesOf(fact: Fact | SchoolTotal, input: FigureSource): Generator<Live> {
  for (const statement of fact.statements) {
    yield* candidates(statement, input);
  }
  for (const areas of 'bySchool' in fact ? schoolAreas(fact, input.report) : []) {
    yield* factors.map((factor): Live => ({ kind: 'sum', areas, factor }));
  }
}

function remarkOn({ place, until }: Statement, workbook: Workbook): string {
  const sheet = workbook.sheets.find(({ name }) => name === place.sheet);
  const value = sheet && valueAt(sheet, place.row, place.column);
  const written = !until && typeof value === 'string' && value.length <= 20 ? `,那里写的是“${value}”` : '';
  return `取自 ${placeAddress(place)}${written},不能直接用公式计算;台账改动后请再次插入本表。`;
}

const factors = [1, 10_000, 666.67, 100, 1000, 0.01];

/** Formulas that may yield a statement's figure, the most natural first. */
function* candidates(statement: Statement, { report, catalogue }: FigureSource): Generator<Live> {
  const { place, until, ledger: index, origin, scope } = statement;
  const cell: LiveArea = { sheet: place.sheet, area: areaOf(place, place) };
  const single = factors.map((factor): Live => ({ kind: 'sum', areas: [cell], factor }));
  const ledger = report.ledgers[index];
  if (!ledger || origin === 'stated' || origin === 'claimed') {
    yield* single;
    return;
  }
  const isOfAll = scope.className === undefined && scope.grade === undefined && scope.school === undefined;
  const line = ledger.table.orientation === 'columns' ? place.row : place.column;
  const field = ledger.fields.find((one) => one.index === line)?.field ?? '';
  const all = fieldAreas(ledger, field);
  const clip = until ? all.flatMap((one) => clipped(one, areaOf(place, until))) : [];
  if (origin === 'counted') {
    // A single counted record is in a cell that holds a name or a 1; it says nothing about how many there will be.
    if (isOfAll) {
      yield* countedCandidates(statement, report, catalogue);
    } else if (clip.length > 0) {
      yield { kind: 'count', areas: clip };
    }
    return;
  }
  const family = report.ledgers.filter(({ kind }) => kind === ledger.kind);
  const spans = isOfAll ? [all, clip, family.flatMap((one) => fieldAreas(one, field))] : [clip];
  for (const areas of spans.filter(({ length }) => length > 0)) {
    yield* factors.map((factor): Live => ({ kind: 'sum', areas, factor }));
    yield { kind: 'max', areas };
  }
  yield* single;
}

function areaOf(from: Place, to: Place): Area {
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

function clipped({ sheet, area }: LiveArea, to: Area): readonly LiveArea[] {
  const top = Math.max(area.top, to.top);
  const bottom = Math.min(area.bottom, to.bottom);
  const left = Math.max(area.left, to.left);
  const right = Math.min(area.right, to.right);
  return top > bottom || left > right ? [] : [{ sheet, area: { top, left, bottom, right } }];
}

/** A figure as an operand: in brackets where it is a sum or a product itself. */
export function grouped({ formula = '', value }: Figure): string {
  return formula === ''
    ? String(value)
    : /[-+*/]/.test(formula.replace(/'[^']*'|"[^"]*"/g, ''))
      ? `(${formula})`
      : formula;
}
