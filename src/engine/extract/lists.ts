import type { Ledger, LedgerKind, LedgerView, RecordView } from '../../model/ledger';
import { foldWidth, normaliseWords } from '../../reading/words';
import { asGroupField } from '../group';

/** A ledger as it was found, and as checks see it. */
export interface Viewed {
  readonly ledger: Ledger;
  readonly view: LedgerView;
}

/** One list: a ledger, or several that are its parts. */
export interface List {
  /** The whole. */
  readonly view: LedgerView;
  readonly parts: readonly Viewed[];
}

/** More names in common, and two tables are versions of the same list and no parts of one. */
const SHARED = 0.2;
/** Of the columns so many must be the same for two tables to be parts of one list. */
const ALIKE = 0.8;
const NAMES_COMPARED = 400;

/**
 * Halves beside one another, pages and continuation sheets ("教师花名册(续)") are one list: the same kind and columns, the same
 * title, class and school, and nobody in both. In the order of the ledgers.
 */
export function listsOf(found: readonly Viewed[], kinds: ReadonlyMap<string, LedgerKind>): readonly List[] {
  const lists: Part[][] = [];
  const bySameKey = new Map<string, Part[][]>();
  for (const viewed of found) {
    const part = partOf(viewed, kinds.get(viewed.ledger.kind));
    const alike = bySameKey.get(part.key) ?? [];
    const home = part.mayContinue
      ? alike.find((parts) => parts.every((other) => isContinued(other, part)))
      : undefined;
    if (home) {
      home.push(part);
    } else {
      const list = [part];
      lists.push(list);
      alike.push(list);
      bySameKey.set(part.key, alike);
    }
  }
  return lists.map((list) => {
    const parts = list.map(({ viewed }) => viewed);
    return { parts, view: wholeOf(parts, kinds.get(parts[0]?.ledger.kind ?? '')) };
  });
}

/** A ledger with what it is compared by, read once: a sheet may hold hundreds of tables side by side. */
interface Part {
  readonly viewed: Viewed;
  /** The same for all parts of a list: its kind, scope, titles, sheet and fields. */
  readonly key: string;
  readonly mayContinue: boolean;
  readonly headers: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

function partOf(viewed: Viewed, kind: LedgerKind | undefined): Part {
  const { ledger, view } = viewed;
  const { school, className, stage, part, period } = view.context;
  const names = (kind?.nameFields ?? []).filter((field) => view.has(field));
  return {
    viewed,
    key: JSON.stringify([
      ...[ledger.kind, fieldsOf(ledger), titleOf(view), baseName(view.sheet)],
      ...[school, className, stage, part, period?.to],
    ]),
    mayContinue: ledger.table.orientation === 'rows' && names.length > 0,
    headers: headersOf(ledger),
    names: new Set(
      view.records
        .slice(0, NAMES_COMPARED)
        .map((record) => names.map((field) => record.text(field)).join('|')),
    ),
  };
}

/** Of two with the same key. */
function isContinued(part: Part, next: Part): boolean {
  return part.mayContinue && isMostly(part.headers, next.headers) && !shareNames(part.names, next.names);
}

const CONTINUED =
  /[([]?(?:续[表页]?[一二三四五六七八九\d]*|接上[表页]|第[一二三四五六七八九十\d]+页(?:共\S+页)?)[)\]]?$/;

/** All that stands over a table: 一年级(共7人) over the left half and 二年级(共9人) over the right are two lists. */
function titleOf({ titles }: LedgerView): string {
  return titles.map(({ text }) => foldWidth(text).replace(CONTINUED, '')).join('|');
}

/** 教师花名册(续), 教师花名册 (2): the sheet that they continue. */
function baseName(sheet: string): string {
  return foldWidth(sheet)
    .replace(CONTINUED, '')
    .replace(/[(]\d{1,2}[)]$/, '');
}

/** Nearly the same headers and exactly the same fields. */
export function sameColumns(one: Ledger, other: Ledger): boolean {
  return isMostly(headersOf(one), headersOf(other)) && fieldsOf(one) === fieldsOf(other);
}

function headersOf({ table }: Ledger): ReadonlySet<string> {
  return new Set(table.headers.map(({ path }) => normaliseWords(path.join('>'))));
}

function isMostly(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return inBoth(left, right) >= Math.max(left.size, right.size) * ALIKE;
}

function shareNames(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return inBoth(left, right) > SHARED * Math.min(left.size, right.size);
}

function inBoth(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  return [...left].filter((word) => right.has(word)).length;
}

function fieldsOf({ fields }: Ledger): string {
  return fields
    .map(({ field }) => field)
    .sort()
    .join();
}

function wholeOf(parts: readonly Viewed[], kind: LedgerKind | undefined): LedgerView {
  const [first, ...others] = parts.map(({ view }) => view);
  if (!first || others.length === 0 || !kind) {
    return (first ?? parts[0]?.view) as LedgerView;
  }
  const views = [first, ...others];
  const { unreadExplains: _, unreadBeside: __, ...rest } = first;
  const records = views.flatMap((view) => view.records);
  return {
    ...rest,
    records,
    totals: views.flatMap((view) => view.totals.map((total) => overAll(total, records, first, kind))),
    standards: views.flatMap((view) => view.standards ?? []),
    titles: first.titles,
    footers: views.flatMap((view) => view.footers),
  };
}

type Total = LedgerView['totals'][number];

/**
 * The 合计 under the last part is that of all of them, where its figures say so, or where its name stands under the first part and
 * only its figures under the last.
 */
function overAll(total: Total, records: readonly RecordView[], view: LedgerView, kind: LedgerKind): Total {
  const fields = kind.fields
    .filter(
      ({ field, content, additive }) =>
        view.has(asGroupField(kind, field)) && (additive ?? content.type === 'number'),
    )
    .map(({ field }) => field);
  const right = (covers: readonly RecordView[]) =>
    fields.filter((field) => {
      const stated = total.record.number(field);
      const sum = covers.reduce((all, record) => all + (record.number(field) ?? 0), 0);
      return stated !== undefined && Math.abs(sum - stated) < 0.005;
    }).length;
  const isNameless = kind.nameFields.every((field) => !view.has(field) || total.record.isBlank(field));
  const isOverAll = isNameless || right(records) > right(total.covers);
  return total.record.role === 'total' && isOverAll ? { record: total.record, covers: records } : total;
}

/**
 * The views of all ledgers with every list in the place of its first part. The other parts say nothing of their own, as the
 * parts of a list do that counts nothing for the school.
 */
export function viewsOfLists(found: readonly Viewed[], lists: readonly List[]): readonly LedgerView[] {
  const wholes = new Map(lists.map(({ parts, view }) => [parts[0]?.view, view]));
  return found.map(
    ({ view }) =>
      wholes.get(view) ?? {
        ...view,
        records: [],
        totals: [],
        titles: [],
        footers: [],
        context: { ...view.context, part: CONTINUATION },
      },
  );
}

const CONTINUATION = '续表';
