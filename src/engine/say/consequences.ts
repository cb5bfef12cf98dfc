import { placeAddress } from '../../model/address';
import type { Place } from '../../model/workbook';
import { keyOf, placeOf } from '../laws/book';
import type { Found } from '../laws/find';
import { namedValue, type Suspicion } from '../laws/suspicion';
import type { Raised } from '../raised';

/** So many cells are named of those that come right with the one. */
const MOST_NAMED = 4;

/**
 * What was raised of the workbook as it stands and is not raised any more once the figures that the laws are sure of are right. What is then
 * told of the same cells by another rule, or demanded by the same one elsewhere, has only moved: a shortfall at another figure is not over.
 */
export function goneWith(before: readonly Raised[], after: readonly Raised[]): ReadonlySet<string> {
  const were = new Set(before.map(nameOf));
  const still = new Set(after.map(nameOf));
  const fresh = after.filter((one) => !were.has(nameOf(one)));
  const rules = new Set(fresh.map(({ rule }) => rule));
  const cells = new Set(fresh.map(({ complaint }) => keyOf(complaint.cell)));
  const hasMoved = ({ rule, complaint: { cell, basis, related = [] } }: Raised) =>
    (basis !== undefined && rules.has(rule)) || [cell, ...related].some((place) => cells.has(keyOf(place)));
  return new Set(before.filter((one) => !still.has(nameOf(one)) && !hasMoved(one)).map(nameOf));
}

/** Of a rule and a cell: the same complaint in both looks. */
export function nameOf({ rule, complaint }: Raised): string {
  return `${rule} ${keyOf(complaint.cell)}`;
}

/** The wrong figure is said once; what followed from it is named there and not said again. */
export function withoutConsequences(
  raised: readonly Raised[],
  { book, suspicions }: Pick<Found, 'book' | 'suspicions'>,
  gone: ReadonlySet<string> | undefined,
): readonly Raised[] {
  if (gone === undefined || gone.size === 0) {
    return raised;
  }
  const roots = suspicions.flatMap((suspicion) => rootOf(raised, placeKey(book, suspicion.cell), suspicion));
  const followers = new Map<Raised, Raised[]>(roots.map(({ root }) => [root, []]));
  const dropped = new Set<Raised>();
  const alone = new Set(
    suspicions
      .map(({ cell }) => placeKey(book, cell))
      .filter((key) => !roots.some((root) => root.key === key)),
  );
  for (const one of raised) {
    const isFollower = gone.has(nameOf(one)) && !followers.has(one) && !alone.has(keyOf(one.complaint.cell));
    const root = isFollower ? causeOf(one, roots, book) : undefined;
    if (root && one.complaint.severity !== 'advice') {
      followers.get(root)?.push(one);
      dropped.add(one);
    }
  }
  return raised.filter((one) => !dropped.has(one)).map((one) => withFollowers(one, followers.get(one) ?? []));
}

interface Root {
  readonly root: Raised;
  readonly suspicion: Suspicion;
  readonly key: string;
}

function placeKey(book: Found['book'], cell: number): string {
  const place = placeOf(book, cell);
  return place ? keyOf(place) : '';
}

/** What is said at the cell of a sure suspicion: an error that names the value it should have before any other. */
function rootOf(raised: readonly Raised[], key: string, suspicion: Suspicion): readonly Root[] {
  const value = namedValue(suspicion);
  if (!suspicion.isSure || value === undefined) {
    return [];
  }
  const here = raised.filter(({ complaint }) => keyOf(complaint.cell) === key);
  const root =
    here.find(
      ({ complaint }) => complaint.severity === 'error' && !complaint.basis && complaint.expected === value,
    ) ?? here.find(({ complaint }) => complaint.severity === 'error' && !complaint.basis);
  return root ? [{ root, suspicion, key }] : [];
}

/**
 * The root at the same cell, else the one that it rests on, or whose followers it does; an error that is gone accuses nobody, so that
 * for it a root in a line with what it rests on is enough: of what was added up only the first cell is named.
 */
function causeOf(
  { rule, complaint }: Raised,
  roots: readonly Root[],
  book: Found['book'],
): Raised | undefined {
  const own = keyOf(complaint.cell);
  const grounds = new Set([...(complaint.related ?? []), ...(complaint.restsOn ?? [])].map(keyOf));
  const found =
    roots.find(({ key }) => key === own) ??
    roots.find(({ key }) => grounds.has(key)) ??
    roots.find(({ suspicion }) =>
      suspicion.follows.some(({ cell }) => [own, ...grounds].includes(placeKey(book, cell))),
    ) ??
    (ADDED_UP.test(rule) && complaint.severity === 'error'
      ? roots.find(({ root }) =>
          (complaint.related ?? []).some((place) => isAddedTo(place, root.complaint.cell, book)),
        )
      : undefined);
  return found?.root;
}

/** Rules that hold against each other what was added up over lines and columns. */
const ADDED_UP = /^(?:figures-disagree|printed-figure|claimed-value)$/;

/** In one column, or in one line under the same word: 学生数 of another grade. */
function isAddedTo(one: Place, other: Place, book: Found['book']): boolean {
  return (
    one.sheet === other.sheet &&
    (one.column === other.column || (one.row === other.row && leafAt(one, book) === leafAt(other, book)))
  );
}

function leafAt({ sheet, row, column }: Place, { tables }: Found['book']): string | undefined {
  for (const table of tables) {
    const [, item] = table.sheet.name === sheet ? (table.find(row, column) ?? []) : [];
    if (item !== undefined) {
      return table.columns[item]?.label.leaf;
    }
  }
  return undefined;
}

export function withFollowers(one: Raised, followers: readonly Raised[]): Raised {
  const { complaint } = one;
  const here = keyOf(complaint.cell);
  const places = new Map(
    followers.map(({ complaint: { cell } }) => [keyOf(cell), cell] as const).filter(([key]) => key !== here),
  );
  const known = new Set((complaint.related ?? []).map(keyOf));
  return places.size === 0
    ? one
    : {
        ...one,
        complaint: {
          ...complaint,
          message: `${complaint.message}改正后,${wordsOf([...places.values()], complaint.cell.sheet)}也就对得上了。`,
          related: [
            ...(complaint.related ?? []),
            ...[...places].filter(([key]) => !known.has(key)).map(([, place]) => place),
          ],
        },
      };
}

function wordsOf(places: readonly Place[], sheet: string): string {
  const names = places.slice(0, MOST_NAMED).map((place) => {
    const address = placeAddress(place);
    return place.sheet === sheet ? address.slice(address.lastIndexOf('!') + 1) : address;
  });
  return `${names.join('、')}${places.length > names.length ? ` 等 ${places.length} 处` : ''}`;
}
