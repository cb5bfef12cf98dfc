import type { LedgerKind, LedgerView, RecordView } from '../../model/ledger';

/** A ledger of a family. */
export interface Member {
  readonly view: LedgerView;
  readonly kind: LedgerKind;
}

const STUB = 'stub';
const NAMES_COMPARED = 400;

/** Ledgers of one kind in sets of parts of one whole. */
export function partition<One extends Member>(family: readonly One[]): readonly (readonly One[])[] {
  const sets: { readonly parts: One[]; readonly names: Set<string> }[] = [];
  for (const one of family) {
    const names = namesOf(one);
    const home = sets.find(
      (set) =>
        sameSchool(set.parts, one) &&
        !overlaps(set.names, names) &&
        !set.parts.some((part) => sameWhole(part, one)),
    );
    if (home) {
      home.parts.push(one);
      for (const name of names) {
        home.names.add(name);
      }
    } else {
      sets.push({ parts: [one], names: new Set(names) });
    }
  }
  return sets.map(({ parts }) => parts);
}

/** A smaller whole may be that of another part by chance. */
const LEAST_WHOLE = 10;

/** Two tables that state the same wholes divide the same people otherwise (by age, by subject): neither is a part beside the other. */
function sameWhole({ view: one, kind }: Member, { view: other }: Member): boolean {
  const [left, right] = [wholeOf(one), wholeOf(other)];
  const stated = kind.fields.flatMap(({ field }) => {
    const pair = [left?.number(field), right?.number(field)] as const;
    return pair[0] === undefined || pair[1] === undefined ? [] : [pair];
  });
  return (
    stated.some(([value = 0]) => value >= LEAST_WHOLE) && stated.every(([value, there]) => value === there)
  );
}

/** The one 合计 over all records. */
function wholeOf({ totals, records }: LedgerView): RecordView | undefined {
  const wholes = totals.filter(
    ({ record, covers }) => record.role === 'total' && covers.length === records.length,
  );
  return wholes.length === 1 ? wholes[0]?.record : undefined;
}

/** Of versions of one ledger (last year's and this year's) only the newest speaks of the school as it is. */
export function newest<One extends Member>(sets: readonly (readonly One[])[]): readonly (readonly One[])[] {
  const dated = sets.map((parts) => ({ parts, day: lastDay(parts) }));
  const days = dated.flatMap(({ day }) => day ?? []).sort();
  const last = days.at(-1);
  return days.length === sets.length && last !== undefined
    ? dated.filter(({ day }) => day === last).map(({ parts }) => parts)
    : sets;
}

function lastDay(parts: readonly Member[]): string | undefined {
  return parts
    .flatMap(({ view }) => view.context.period?.to ?? view.context.filledOn ?? [])
    .sort()
    .at(-1);
}

function sameSchool(parts: readonly Member[], one: Member): boolean {
  const school = one.view.context.school;
  return parts.every(({ view }) => !school || !view.context.school || view.context.school === school);
}

/** Class and name of the first records: what makes two tables versions of each other. */
function namesOf({ view, kind }: Member): ReadonlySet<string> {
  const fields = kind.nameFields.filter((field) => view.has(field));
  const name = (record: RecordView) => fields.map((field) => record.text(field)).join('|');
  // Statistical forms divide everybody once by title, once by degree: never parts of one another.
  if (view.has(STUB)) {
    return new Set([STUB]);
  }
  return new Set(
    fields.length === 0
      ? [view.sheet]
      : view.records
          .slice(0, NAMES_COMPARED)
          .map((record) => `${view.context.className ?? ''}|${name(record)}`),
  );
}

function overlaps(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const name of one) {
    shared += other.has(name) ? 1 : 0;
  }
  return shared > 0.2 * Math.min(one.size, other.size);
}
