import { areaAddress, parseArea } from '../../model/address';
import type { Coverage, UncheckedGroup } from '../../model/coverage';
import type { FieldPlace, Ledger, LedgerKind, LedgerView, Scene } from '../../model/ledger';
import type { Unrecognised } from '../../model/report';
import type { Table } from '../../model/table';
import type { Viewed } from '../extract/lists';
import type { Figure } from '../figures';
import { groupBy } from '../group';
import { type Believed, comparedStatements } from './compared';
import { type Arithmetic, coverageOf, coverageOfUnread } from './coverage';
import { figuresOutside } from './lines';

/** What was recognised in a workbook, and what was done with it. */
interface Looked {
  readonly found: readonly Viewed[];
  readonly lists: readonly { readonly parts: readonly Viewed[] }[];
  readonly kinds: ReadonlyMap<string, LedgerKind>;
  readonly facts: Believed;
  readonly scene: Scene;
  /** Printed figures that the workbook's own quantities give. */
  readonly recomputed: readonly Figure[];
  readonly unread: readonly Table[];
  readonly unrecognised: readonly Unrecognised[];
  readonly arithmetic: (table: Table) => Arithmetic;
  /** The coverage of a ledger that is a copy of another one, and is left out. */
  readonly copyOf: (ledger: Ledger) => Coverage | undefined;
}

/** What of every ledger, and of every table that is none, was checked and what was not. */
export function coverageOfAll(looked: Looked): {
  readonly coverage: readonly Coverage[];
  readonly unrecognised: readonly Unrecognised[];
} {
  const { found, kinds, scene, facts, unread, unrecognised, arithmetic, copyOf } = looked;
  const outside = outsideOf(looked);
  const compared = comparedStatements(facts);
  const recomputed = groupBy(looked.recomputed, ({ ledger }) => ledger);
  const firsts = firstParts(looked);
  const fieldsOn = fieldsByArea(found);
  const coverage = found.map(({ ledger, view }, index): Coverage => {
    const kind = kinds.get(ledger.kind);
    const first = firsts.get(view) ?? index;
    const own =
      copyOf(ledger) ??
      (kind &&
        coverageOf(
          { ledger, view, kind },
          {
            scene,
            compared: compared.get(first) ?? [],
            recomputed: recomputed.get(first) ?? [],
            fields: fieldsOn(ledger.table),
            arithmetic: arithmetic(ledger.table),
          },
        ));
    return withMore(own ?? { checked: [], unchecked: [] }, outside.get(ledger.table));
  });
  const tables = new Map(unread.map((table) => [placeOf(table.sheet.name, areaAddress(table.area)), table]));
  return {
    coverage,
    unrecognised: unrecognised.map((one) => {
      const table = tables.get(placeOf(one.sheet, one.range));
      return table
        ? {
            ...one,
            coverage: withMore(coverageOfUnread(table, arithmetic(table)), outside.get(table)),
          }
        : one;
    }),
  };
}

const placeOf = (sheet: string, range: string) => `${sheet}!${range}`;

function withMore(coverage: Coverage, more: readonly UncheckedGroup[] = []): Coverage {
  return more.length > 0 ? { ...coverage, unchecked: [...coverage.unchecked, ...more] } : coverage;
}

/** By view of a part of a list, the position of its first part, for which the whole list states its figures. */
function firstParts({ found, lists }: Looked): ReadonlyMap<LedgerView, number> {
  const positions = new Map(found.map(({ view }, index) => [view, index]));
  return new Map(
    lists.flatMap(({ parts }) => {
      const first = parts[0] && positions.get(parts[0].view);
      return first === undefined ? [] : parts.map(({ view }) => [view, first] as const);
    }),
  );
}

/** The parts of a school side by side are ledgers of the same cells. */
function fieldsByArea(found: readonly Viewed[]): (table: Table) => readonly FieldPlace[] {
  const key = ({ sheet, area }: Table) => placeOf(sheet.name, areaAddress(area));
  const groups = groupBy(found, ({ ledger }) => key(ledger.table));
  return (table) => (groups.get(key(table)) ?? []).flatMap(({ ledger }) => ledger.fields);
}

/** The first table of every sheet speaks of the figures that stand in none. */
function outsideOf({ found, unread, unrecognised }: Looked): ReadonlyMap<Table, readonly UncheckedGroup[]> {
  const tables = [...found.map(({ ledger }) => ledger.table), ...unread];
  const left = groupBy(unrecognised, ({ sheet }) => sheet);
  return new Map(
    [...groupBy(tables, ({ sheet }) => sheet.name)].flatMap(([name, own]) => {
      const [first] = own;
      const areas = (left.get(name) ?? []).flatMap(({ range }) => parseArea(range) ?? []);
      return first
        ? [[first, figuresOutside(first.sheet, [...own.map(({ area }) => area), ...areas])] as const]
        : [];
    }),
  );
}
