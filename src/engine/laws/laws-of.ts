import type { LedgerKind } from '../../model/ledger';
import type { Raised } from '../raised';
import { doubted } from './accuse';
import { findAccountEnds, findBalances } from './balances';
import type { Book, Figures } from './book';
import { findBounds } from './bounds';
import { findContained, type Known } from './contained';
import { findCrossings } from './crossings';
import { findDeclared } from './declared';
import { type Draft, familyOf } from './draft';
import { findIndicated } from './indicated';
import { type Inner, innerOf } from './inner';
import type { Law } from './law';
import { SHORT_TABLE } from './layout';
import { findNoted } from './noted';
import { findPairs } from './pairs';
import { findFormRates, findShares } from './shares';
import { findSums } from './sums';
import { findTotals } from './totals';
import { columnView, has, rowView, type View } from './view';

/** More lines than this are not held against each other. */
const MOST_ITEMS = 40;

/** The laws of a table. */
interface LawsOf {
  readonly laws: readonly Law[];
  /** Relations that its kind declares and most of its lines break. */
  readonly doubted: readonly Raised[];
}

/** All laws of a table, over its lines and over its columns. */
export function lawsOf(book: Book, figures: Figures, known: Known): LawsOf {
  const { kinds, quantities, bound } = known;
  const kind = kinds.get(figures.kind ?? '');
  const columns = columnView(book, figures, leastOf(figures, kind, bound));
  const drafts: Draft[] = [];
  const flouted = findDeclared(columns, kind, drafts).flatMap((formula) => doubted(columns, formula));
  findIndicated(columns, kind, known, drafts);
  const rows = figures.isForm ? undefined : rowView(book, figures);
  const noted: Draft[] = [];
  const across = rows ? { rows, rates: rowView(book, figures, 'all') } : {};
  findNoted(figures, { columns, ...across }, { columns: drafts, rows: noted });
  findSums(columns, drafts);
  findPairs(columns, drafts);
  findShares(columns, drafts);
  findBalances(columns, drafts);
  findBounds(columns, drafts);
  if (!rows) {
    findContained(columns, kind, quantities, drafts);
    findFormRates(columns, drafts);
    return { laws: drafts.map((draft) => familyOf(columns, draft)), doubted: flouted };
  }
  const inner = innerOf(book, figures, noted);
  const told = new Set(noted.filter(({ operation }) => operation === 'sum').map(({ whole }) => whole));
  const ends = findAccountEnds(columns, rows, drafts);
  const totals = findTotals(rows, inner, additiveOf(figures, kind, drafts)).filter(
    ({ whole }) => !told.has(whole),
  );
  const added = new Set([...told, ...totals.map(({ whole }) => whole)]);
  const along = figures.rows.length > SHORT_TABLE ? [] : draftsAlongRows(rows, inner);
  const laws = [
    ...drafts.map((draft) => familyOf(columns, draft)),
    ...totals,
    ...ends,
    ...findCrossings(book, figures),
    ...[...noted, ...along.filter((draft) => !added.has(draft.whole) && !takesApart(draft, inner))].map(
      (draft) => familyOf(rows, draft),
    ),
  ];
  return { laws, doubted: flouted };
}

/**
 * What is carried on from line to line is not added up, whatever its kind says. A kind that adds nothing up, since the lines of its form
 * are parts of each other, says nothing of its columns: their figures tell.
 */
function additiveOf(
  { fields }: Figures,
  kind: LedgerKind | undefined,
  drafts: readonly Draft[],
): { readonly added: ReadonlySet<number>; readonly apart: ReadonlySet<number> } {
  const stocks = drafts.flatMap(({ operation, whole }) => (operation === 'running' ? [whole] : []));
  const known = (kind?.fields ?? []).flatMap(({ field, content, additive }) => {
    const column = fields.get(field);
    return column === undefined ? [] : [{ column, isAdded: additive ?? content.type === 'number' }];
  });
  const columns = (isAdded: boolean) =>
    known.filter((one) => one.isAdded === isAdded).map(({ column }) => column);
  const addsNothing =
    kind?.fields.every(({ additive, content }) => !(additive ?? content.type === 'number')) === true;
  return {
    added: new Set(columns(true).filter((column) => !stocks.includes(column))),
    apart: new Set([...(addsNothing ? [] : columns(false)), ...stocks]),
  };
}

/** A sum by chance: it adds lines that belong to another. */
function takesApart({ operation, whole, parts }: Draft, inner: Inner): boolean {
  return operation === 'sum' && parts.some((part) => (inner.get(part) ?? whole) !== whole);
}

function leastOf(
  { fields }: Figures,
  kind: LedgerKind | undefined,
  bound: Known['bound'],
): ReadonlyMap<number, number> {
  return new Map(
    (kind?.fields ?? []).flatMap(({ field, least }) => {
      const item = fields.get(field);
      const value = least === undefined ? undefined : bound(least);
      return value === undefined || item === undefined ? [] : [[item, value] as const];
    }),
  );
}

/** Forms with 男, 女, 计 or 期初, 增, 减, 期末 down the side: their lines are worked out from each other. */
function draftsAlongRows(rows: View, inner: Inner): readonly Draft[] {
  const rates: Draft[] = [];
  const others: Draft[] = [];
  const { items } = rows;
  if (items.length <= MOST_ITEMS) {
    findShares(rows, rates);
  }
  if (items.length <= MOST_ITEMS && items.some((item) => has(item, 'rate', 'average'))) {
    findPairs(rows, rates, 'rates');
  }
  if (items.some((item) => has(item, 'male', 'gap', 'opening') || item.label.leaf === '计')) {
    findSums(rows, others);
    findBalances(rows, others);
  }
  if (items.some((item) => has(item, 'of-which'))) {
    findSums(rows, others);
    findBounds(rows, others, inner);
  }
  return [...rates, ...others.filter(({ whole }) => !rates.some((rate) => rate.whole === whole))];
}
