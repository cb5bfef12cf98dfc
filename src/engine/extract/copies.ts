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
}

/** So many of the records of the shorter of the two stand in both: it is the same list, or was. */
const SHARED = 0.6;

const MARK =
  /^(?:copyof|备份[-_]?|复件|旧|原)|[([]\d{1,2}[)\]]$|[-_([]?(?:副本|备份|复件|旧表?|旧版|原表|原稿|初稿|草稿|作废|修改前|未改|copy|backup|bak|old)[([]?\d{0,2}[)\]]*$/i;

/** 花名册(2), 花名册备份, 旧花名册 → 花名册; the same name where nothing says that it is a copy. */
function originalName(sheet: string): string {
  const name = foldWidth(sheet);
  const bare = name.replace(MARK, '');
  return bare === '' ? name : bare;
}

/** Ledgers that are copies of others of the workbook: the same kind and columns, mostly the same records, the name marked. */
export function copiesIn(found: readonly Viewed[], kinds: ReadonlyMap<string, LedgerKind>): readonly Copy[] {
  return found.flatMap((copy) => {
    const bare = originalName(copy.view.sheet);
    if (bare === foldWidth(copy.view.sheet)) {
      return [];
    }
    const kind = kinds.get(copy.view.kind);
    const all = found
      .filter(({ view, ledger }) => foldWidth(view.sheet) === bare && fileOf(ledger) === fileOf(copy.ledger))
      .flatMap((of) => (kind ? compare(of, copy, kind) : []));
    return all.slice(0, 1);
  });
}

function fileOf({ table }: Ledger): string {
  return table.sheet.file ?? '';
}

function compare(of: Viewed, copy: Viewed, kind: LedgerKind): readonly Copy[] {
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
  return names.length === 0 || pairs.length < least * SHARED
    ? []
    : [{ of, copy, shared: pairs.length, different: differences(pairs, copy.view, kind) }];
}

function differences(
  pairs: readonly (readonly [RecordView, RecordView])[],
  view: LedgerView,
  { fields }: LedgerKind,
): readonly Place[] {
  const compared = fields.filter(({ field, content }) => view.has(field) && content.type !== 'sequence');
  return pairs.flatMap(([record, other]) =>
    compared.flatMap(({ field }) => {
      const place = record.text(field) === other.text(field) ? undefined : record.place(field);
      return place ? [place] : [];
    }),
  );
}
