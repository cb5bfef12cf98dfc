import type { Ledger, LedgerKind, LedgerView, RecordView } from '../../model/ledger';
import { foldWidth, normaliseWords } from '../../reading/words';
import { asGroupField } from '../group-field';

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
  const groups: Viewed[][] = [];
  for (const one of found) {
    const kind = kinds.get(one.ledger.kind);
    const home = kind && groups.find((parts) => parts.every((part) => isContinued(part, one, kind)));
    if (home) {
      home.push(one);
    } else {
      groups.push([one]);
    }
  }
  return groups.map((parts) => ({ parts, view: wholeOf(parts, kinds.get(parts[0]?.ledger.kind ?? '')) }));
}

function isContinued(part: Viewed, next: Viewed, kind: LedgerKind): boolean {
  return (
    part.ledger.kind === next.ledger.kind &&
    part.ledger.table.orientation === 'rows' &&
    next.ledger.table.orientation === 'rows' &&
    kind.nameFields.some((field) => part.view.has(field)) &&
    sameScope(part.view, next.view) &&
    titleOf(part.view) === titleOf(next.view) &&
    (part.view.sheet === next.view.sheet || baseName(part.view.sheet) === baseName(next.view.sheet)) &&
    sameColumns(part.ledger, next.ledger) &&
    !shareNames(part.view, next.view, kind)
  );
}

function sameScope({ context: one }: LedgerView, { context: other }: LedgerView): boolean {
  return (
    one.school === other.school &&
    one.className === other.className &&
    one.stage === other.stage &&
    one.part === other.part &&
    one.period?.to === other.period?.to
  );
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
  const words = ({ table }: Ledger) =>
    new Set(table.headers.map(({ path }) => normaliseWords(path.join('>'))));
  const [left, right] = [words(one), words(other)];
  const same = [...left].filter((word) => right.has(word)).length;
  return same >= Math.max(left.size, right.size) * ALIKE && fieldsOf(one) === fieldsOf(other);
}

function fieldsOf({ fields }: Ledger): string {
  return fields
    .map(({ field }) => field)
    .sort()
    .join();
}

function shareNames(one: LedgerView, other: LedgerView, kind: LedgerKind): boolean {
  const fields = kind.nameFields.filter((field) => one.has(field));
  const names = ({ records }: LedgerView) =>
    new Set(
      records.slice(0, NAMES_COMPARED).map((record) => fields.map((field) => record.text(field)).join('|')),
    );
  const [left, right] = [names(one), names(other)];
  const shared = [...left].filter((name) => right.has(name)).length;
  return shared > SHARED * Math.min(left.size, right.size);
}

function wholeOf(parts: readonly Viewed[], kind: LedgerKind | undefined): LedgerView {
  const [first, ...others] = parts.map(({ view }) => view);
  if (!first || others.length === 0 || !kind) {
    return (first ?? parts[0]?.view) as LedgerView;
  }
  const views = [first, ...others];
  const { unreadExplains: _, ...rest } = first;
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

/** The 合计 under the last part is that of all of them, where its figures say so. */
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
  return total.record.role === 'total' && right(records) > right(total.covers)
    ? { record: total.record, covers: records }
    : total;
}

/**
 * The views of all ledgers with every list in the place of its first part. The other parts say nothing of their own, as the
 * parts of a list do that counts nothing for the school.
 */
export function viewsOfLists(found: readonly Viewed[], lists: readonly List[]): readonly LedgerView[] {
  return found.map(({ view }) => {
    const list = lists.find(({ parts }) => parts.some((part) => part.view === view));
    return list?.parts[0]?.view === view
      ? list.view
      : {
          ...view,
          records: [],
          totals: [],
          titles: [],
          footers: [],
          context: { ...view.context, part: CONTINUATION },
        };
  });
}

const CONTINUATION = '续表';
