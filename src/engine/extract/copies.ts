import type { Ledger, LedgerKind, LedgerView, RecordView } from '../../model/ledger';
import type { Place } from '../../model/workbook';
import { foldWidth } from '../../reading/words';
import { sameColumns, type Viewed } from './lists';

/** A ledger that stands in the workbook a second time, under a name that says so. */
export interface Copy {
  readonly of: Viewed;
  readonly copy: Viewed;
  /** Records that stand in both. */
  readonly shared: number;
  /** Cells of the copy in which such records differ. */
  readonly different: readonly Place[];
  /** Cells that were compared. */
  readonly compared: number;
  /** It is of an earlier month, and the other one was made from it. */
  readonly isEarlier: boolean;
}

/** So many of the records of the shorter of the two stand in both: it is the same list, or was. */
const SHARED = 0.6;

const MARK =
  /^(?:copyof|备份[-_]?|复件|旧|原|上月|上期)|[([]\d{1,2}[)\]]$|[-_([]?(?:副本|备份|复件|旧表?|旧版|原表|原稿|初稿|草稿|作废|修改前|未改|上月|上期|copy|backup|bak|old)[-_([]?\d{0,8}[)\]]*$/i;

/** 花名册最新: the same as 花名册, where a 花名册旧 is beside it. */
const NEWEST = /[-_([]?(?:最新|新版|现用|定稿|终稿|最终版?)[)\]]*$/;

/** 花名册(2), 花名册备份, 旧花名册 → 花名册; the same name where nothing says that it is a copy. */
function originalName(sheet: string): string {
  const name = foldWidth(sheet);
  const bare = name.replace(MARK, '');
  return bare === '' ? name : bare;
}

/**
 * Ledgers that are copies of others of the workbook: the same kind and columns, mostly the same records, the name marked;
 * or of an earlier month, and taken over into a later one nearly as they were.
 */
export function copiesIn(found: readonly Viewed[], kinds: ReadonlyMap<string, LedgerKind>): readonly Copy[] {
  return found.flatMap((copy) => {
    const kind = kinds.get(copy.view.kind);
    const others = kind
      ? found.filter(({ ledger, view }) => view !== copy.view && fileOf(ledger) === fileOf(copy.ledger))
      : [];
    const marked = others.filter(({ view }) => isMarkedCopy(copy.view.sheet, view.sheet));
    const later = laterMonths(copy, others);
    const compared = (ones: readonly Viewed[], isEarlier: boolean) =>
      ones.flatMap((of) => (kind ? compare(of, copy, kind, isEarlier) : []));
    return [...compared(marked, false), ...compared(later, true).filter(isTakenOver)].slice(0, 1);
  });
}

function isMarkedCopy(copy: string, original: string): boolean {
  const bare = originalName(copy);
  const other = foldWidth(original);
  return bare !== foldWidth(copy) && (other === bare || other.replace(NEWEST, '') === bare);
}

/** Of the cells that are compared so many are the same: next month's sheet was made from this one. */
const TAKEN_OVER = 0.8;

function isTakenOver({ different, compared }: Copy): boolean {
  return different.length <= (1 - TAKEN_OVER) * compared;
}

/** 10月, 2023年10月, 20231028, 2023.10: the month, and the day, that the name of a sheet or its title ends with. */
const MONTH =
  /(?:((?:19|20)\d{2})[年.-]?)?(?<!\d)(1[0-2]|0?[1-9])月份?(?:(\d{1,2})[日号])?|((?:19|20)\d{2})[.-]?(0[1-9]|1[0-2])[.-]?([0-3]\d)?(?!\d)/;

interface Stamped {
  readonly rest: string;
  readonly time: number;
}

/** What stands around the month, and when it is; `undefined` where no month is named. */
function stampOf({ view }: Viewed): Stamped | undefined {
  for (const text of [view.sheet, ...view.titles.map((title) => title.text)].map(foldWidth)) {
    const match = MONTH.exec(text);
    if (match) {
      const [whole, year, month, day, longYear, longMonth, longDay] = match;
      const [y, m, d] = [year ?? longYear, month ?? longMonth, day ?? longDay].map((part) =>
        Number(part ?? 0),
      );
      const time = ((y ?? 0) * 12 + (m ?? 0)) * 31 + (d ?? 0);
      return { rest: text.replace(whole, '#'), time };
    }
  }
  return undefined;
}

/** The same sheets of later months, the latest first. */
function laterMonths(one: Viewed, others: readonly Viewed[]): readonly Viewed[] {
  const own = stampOf(one);
  return others
    .map((other) => ({ other, stamp: stampOf(other) }))
    .filter(({ stamp }) => own && stamp && stamp.rest === own.rest && stamp.time > own.time)
    .sort((a, b) => (b.stamp?.time ?? 0) - (a.stamp?.time ?? 0))
    .map(({ other }) => other);
}

function fileOf({ table }: Ledger): string {
  return table.sheet.file ?? '';
}

function compare(of: Viewed, copy: Viewed, kind: LedgerKind, isEarlier: boolean): readonly Copy[] {
  const least = Math.min(of.view.records.length, copy.view.records.length);
  if (least === 0 || of.view.kind !== copy.view.kind || !sameColumns(of.ledger, copy.ledger)) {
    return [];
  }
  const names = kind.nameFields.filter((field) => of.view.has(field) && copy.view.has(field));
  const nameOf = (record: RecordView) => names.map((field) => record.text(field)).join('|');
  const known = new Map(of.view.records.map((record) => [nameOf(record), record]));
  const pairs = copy.view.records.flatMap((record) => {
    const other = known.get(nameOf(record));
    return other ? [[record, other] as const] : [];
  });
  if (names.length === 0 || pairs.length < least * SHARED) {
    return [];
  }
  const fields = comparedFields(kind, copy.view);
  return [
    {
      ...{ of, copy, isEarlier, shared: pairs.length },
      different: differences(pairs, fields),
      compared: pairs.length * fields.length,
    },
  ];
}

function comparedFields({ fields }: LedgerKind, view: LedgerView): readonly string[] {
  return fields.flatMap(({ field, content }) =>
    view.has(field) && content.type !== 'sequence' ? [field] : [],
  );
}

function differences(
  pairs: readonly (readonly [RecordView, RecordView])[],
  fields: readonly string[],
): readonly Place[] {
  return pairs.flatMap(([record, other]) =>
    fields.flatMap((field) => {
      const place = record.text(field) === other.text(field) ? undefined : record.place(field);
      return place ? [place] : [];
    }),
  );
}
