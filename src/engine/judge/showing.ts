import type { LedgerKind, LedgerView } from '../../model/ledger';
import type { Provision, Standard } from '../../model/standard';

/** What the ledgers of a workbook show of a row of a document. */
interface Showing {
  /** The first that shows something of it. */
  readonly near: LedgerView | undefined;
  /** The first of those that show it whole and in which somebody looked for a fault. */
  readonly proof: LedgerView | undefined;
}

export function showingOf(
  provision: Provision,
  standard: Standard,
  views: readonly LedgerView[],
  kinds: ReadonlyMap<string, LedgerKind>,
): Showing {
  const shown = views.filter((view) => provision.shownIn.some((place) => isShown(view, place)));
  const looked = shown.filter((view) => isJudgedIn(view, provision, standard, kinds));
  return { near: shown[0], proof: showsAll(provision, looked) ? looked[0] : undefined };
}

/**
 * No fault found proves a row where somebody looked for one: a column of its own that is filled in, or a rule that misses it
 * and had in this ledger what it needs.
 */
function isJudgedIn(
  view: LedgerView,
  { shownIn, faults, rows }: Provision,
  { demands }: Standard,
  kinds: ReadonlyMap<string, LedgerKind>,
): boolean {
  if (shownIn.some((place) => place.includes('.') && isShown(view, place))) {
    return true;
  }
  const rules = [
    ...faults.filter(({ kind }) => kind === undefined || kind === view.kind).map(({ rule }) => rule),
    ...demands.filter(({ basis }) => basis.rows?.some((row) => rows.includes(row))).map(({ id }) => id),
  ];
  const checks = (kinds.get(view.kind)?.checks ?? []).filter(({ id }) => rules.includes(id));
  return (
    rules.length > 0 &&
    (checks.length === 0 || checks.some(({ needs }) => needs.every((field) => view.has(field))))
  );
}

/** Whether the ledgers in which somebody looked show the whole of a row. */
function showsAll({ shows, shownIn }: Provision, looked: readonly LedgerView[]): boolean {
  const kinds = new Set(looked.map(({ kind }) => kind));
  return (
    shows === undefined ||
    (shows === 'together' && shownIn.every((place) => place.includes('.') || kinds.has(place)))
  );
}

/** `function-rooms.signage`: a ledger of this kind that has records, and the field is filled in somewhere. */
function isShown(view: LedgerView, place: string): boolean {
  const [kind, field] = place.split('.');
  return (
    view.kind === kind &&
    (field === undefined ||
      (view.has(field) && view.records.some((record) => record.text(field).trim() !== '')))
  );
}
