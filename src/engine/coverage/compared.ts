import type { Field, FieldPlace } from '../../model/ledger';
import type { Origin, Quantity, Statement } from '../../model/quantity';
import type { Place } from '../../model/workbook';
import type { Consensus } from '../evidence/consensus';
import { checklistLines } from '../evidence/statement';
import type { Figure } from '../figures';
import { type Covered, columnsOf } from './columns';
import { fieldName, filledIn, type Settled } from './need';

/** What is believed, and of what it is made. */
export interface Believed {
  readonly believed: ReadonlyMap<string, Consensus>;
  readonly quantities: ReadonlyMap<string, Quantity>;
}

/** A figure that something outside of its ledger bears on. */
export interface Compared extends Statement {
  /** Another ledger lists what is counted: where all only write the same, all may be wrong alike. */
  readonly isCounted: boolean;
  /** Another ledger writes a little more or less, which was taken for rounding. */
  readonly isNear: boolean;
}

/**
 * Of every ledger (its position in the report) the figures that something outside of it bears on: another ledger states the same of
 * the same scope, or their whole, or all of their parts are known.
 */
export function comparedStatements({
  believed,
  quantities,
}: Believed): ReadonlyMap<number, readonly Compared[]> {
  const compared = new Map<number, Compared[]>();
  for (const [key, { agreeing, disagreeing }] of believed) {
    const all = [...agreeing, ...disagreeing];
    const { partOf, sumsOf = [] } = quantities.get(all[0]?.quantity ?? '') ?? {};
    const isSaid = (id: string, ledger: number) => {
      const known = believed.get(id + key.slice(key.indexOf('|')));
      return (
        known !== undefined && [...known.agreeing, ...known.disagreeing].some((one) => one.ledger !== ledger)
      );
    };
    const bearing = all.filter(
      ({ ledger }) =>
        all.some((other) => other.ledger !== ledger) ||
        (partOf !== undefined && isSaid(partOf, ledger)) ||
        sumsOf.some((parts) => parts.every((part) => isSaid(part, ledger))),
    );
    for (const statement of bearing) {
      const isCounted = all.some(({ ledger, origin }) => ledger !== statement.ledger && COUNTED.has(origin));
      const known = compared.get(statement.ledger) ?? [];
      compared.set(statement.ledger, known);
      known.push({
        ...statement,
        isCounted: isCounted || COUNTED.has(statement.origin),
        isNear: agreeing.includes(statement) && agreeing.some((other) => isNearTo(statement, other)),
      });
    }
  }
  return compared;
}

const COUNTED: ReadonlySet<Origin> = new Set(['counted', 'summed']);

/** Figures that other ledgers state too, and columns of which they only state the sum. */
export function quantityGroups(
  covered: Covered,
  compared: readonly Compared[],
  recomputed: readonly Figure[],
): Settled {
  const { view, kind } = covered;
  const figures = kind.fields.filter(({ field, content }) => view.has(field) && content.type === 'number');
  const said = figures.map((field) => ({ field, statements: placed(covered, field, compared) }));
  const isGiven = (field: Field) => placed(covered, field, recomputed).length > 0;
  const held = said.filter(({ field, statements }) => statements.length > 0 || isGiven(field));
  const cells = held.reduce((sum, { field, statements }) => sum + cellsOf(covered, field, statements), 0);
  const names = held.slice(0, FEW).map(({ field: { field } }) => fieldName(field, covered));
  const near = said.filter(({ statements }) => statements.some((one) => one.isNear));
  const inAll = said.filter(({ field, statements }) => isOnlyInAll(covered, field, statements));
  const copied = said.filter(
    ({ statements }) => statements.length > 0 && !statements.some((one) => one.isCounted),
  );
  const columnsIn = (some: typeof said) =>
    columnsOf(covered, new Set(some.map(({ field: { field } }) => field)));
  return {
    checked: [{ group: `${names.join('、')}${held.length > FEW ? '等' : ''}与其他表一致`, cells }],
    unchecked: [
      {
        group: '每一行的数',
        reason: '没有别的表逐行写着同样的数,只核对了本表的加减和合计',
        columns: columnsIn(inAll),
      },
      {
        group: '实有数',
        reason: '几张表写得一致,但没有名册、清单可以点数,都写错了看不出来',
        columns: columnsIn(copied),
      },
      {
        group: '相差很小的数',
        reason: '和别的表差一点,当作取整,没有提示',
        columns: columnsIn(near),
      },
      {
        group: '没有对照的指标',
        reason: '没认出是哪一项,或工作簿里没有别的数可以对照',
        columns: loneIndicators(covered, [...compared, ...recomputed]),
      },
    ].filter((one) => one.columns.length > 0),
    held: new Set(held.map(({ field: { field } }) => field)),
  };
}

/** Different figures that are taken for the same, and not because one is printed less finely. */
function isNearTo(one: Statement, other: Statement): boolean {
  const difference = Math.abs(one.value - other.value);
  return (
    one.ledger !== other.ledger &&
    difference > (one.precision ?? 0) + (other.precision ?? 0) + 1e-9 * Math.abs(one.value)
  );
}

/** More names make no line that anybody reads. */
const FEW = 3;

/** Of what was said of a ledger, what stands in a field of it. */
function placed<Said extends { readonly place: Place }>(
  { ledger: { fields, table } }: Covered,
  { field }: Field,
  all: readonly Said[],
): readonly Said[] {
  const places = fields.filter((one) => one.field === field);
  const isThere = ({ row, index }: FieldPlace, { place }: Said) =>
    row === undefined
      ? index === (table.orientation === 'columns' ? place.row : place.column)
      : row === place.row && index === place.column;
  return all.filter((one) => places.some((place) => isThere(place, one)));
}

/** A sum over a column holds all of its cells together. */
function cellsOf(covered: Covered, { field }: Field, statements: readonly Statement[]): number {
  const isSum = statements.some(({ until }) => until !== undefined);
  return isSum || statements.length === 0 ? filledIn(field, covered) : statements.length;
}

/** The column says something of every class, grade or school by itself, and nothing bears on any of them. */
function isOnlyInAll({ view, kind }: Covered, { field }: Field, statements: readonly Statement[]): boolean {
  const isBySingle = ({ scope }: Statement) =>
    scope.className !== undefined || scope.grade !== undefined || scope.school !== undefined;
  return (
    view.records.length > 1 &&
    kind.states.some((rule) => rule.field === field && rule.per !== undefined && rule.how !== 'count') &&
    !statements.some(isBySingle)
  );
}

/** Lines of a self-assessment with a figure that nothing in the workbook gives. */
function loneIndicators({ view }: Covered, known: readonly { readonly place: Place }[]): readonly string[] {
  const rows = new Set(known.map(({ place }) => place.row));
  return checklistLines(view).flatMap(({ record, label, actual }) =>
    record.isBlank(actual) || rows.has(record.line)
      ? []
      : [`第${record.line + 1}行 ${label.replace(/\s+/g, '')}`],
  );
}
