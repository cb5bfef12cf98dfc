import { groupBy } from '../../src/engine/group';
import { type Atom, linesHeld } from './expression';
import { RECORD_LAWS, type RecordLaw } from './laws';
import type { Placed } from './render/page';
import type { Rendered } from './render/render';
import type { World } from './source';

/** A single amount that a cell states: which lines of which source it counts or adds up. */
interface Amount {
  readonly placed: Placed;
  /** `pupils.` or `rooms.area`. */
  readonly what: string;
  readonly lines: ReadonlySet<number>;
}

/** What the cells of a workbook say of each other. */
export interface Witnesses {
  /** Cells on the sheet that add up to this one, or with this one to another: each set is one law. */
  readonly divisions: (placed: Placed) => readonly Division[];
  /** Other cells that state exactly the same. */
  readonly same: (placed: Placed) => readonly Placed[];
  /** Laws of its line in which a cell takes part, with all their cells in that row. */
  readonly lineLaws: (
    placed: Placed,
  ) => readonly { readonly law: RecordLaw; readonly cells: readonly Placed[] }[];
  /** Cells from which a computed cell can be recomputed; none unless all are there. */
  readonly terms: (placed: Placed) => readonly Placed[];
  /** Cells that are computed from what this cell states. */
  readonly derived: (placed: Placed) => readonly Placed[];
  /** Cells that are part of what this one states, or of which it is a part. */
  readonly nested: (placed: Placed) => readonly Placed[];
}

export interface Division {
  readonly whole: Placed;
  readonly parts: readonly Placed[];
}

export function witnessesOf(world: World, { placed }: Rendered): Witnesses {
  const held = new Map<string, ReadonlySet<number>>();
  const linesOfAtom = (atom: Atom) => {
    const key = JSON.stringify(atom);
    const known = held.get(key) ?? new Set(linesHeld(world, atom));
    held.set(key, known);
    return known;
  };
  const amounts = new Map<Placed, Amount>();
  for (const one of placed) {
    const amount = amountOf(one, linesOfAtom);
    if (amount) {
      amounts.set(one, amount);
    }
  }
  const byWhat = groupBy([...amounts.values()], ({ what }) => what);
  const alike = (one: Amount) => byWhat.get(one.what) ?? [];
  const fields = groupBy(
    placed.filter(({ fact }) => fact.kind === 'field'),
    ({ fact }) => (fact.kind === 'field' ? `${fact.source}#${fact.line}` : ''),
  );
  const fieldsOf = ({ fact }: Placed) =>
    fact.kind === 'field' ? (fields.get(`${fact.source}#${fact.line}`) ?? []) : [];
  const computed = placed.filter(
    ({ fact }) => 'atoms' in fact && (fact.kind === 'verdict' || fact.atoms.length > 1),
  );
  return {
    divisions: remembered((one) => {
      const amount = amounts.get(one);
      return amount ? divisionsOf(amount, alike(amount)) : [];
    }),
    same: remembered((one) => {
      const amount = amounts.get(one);
      const fieldName = one.fact.kind === 'field' ? one.fact.field : undefined;
      return amount
        ? alike(amount)
            .filter((other) => other !== amount && states(other, amount))
            .map((other) => other.placed)
        : fieldsOf(one).filter(
            (other) => other !== one && other.fact.kind === 'field' && other.fact.field === fieldName,
          );
    }),
    lineLaws: (one) => lineLawsOf(one, fieldsOf(one), placed),
    terms: remembered((one) => termsOf(one, amounts, linesOfAtom)),
    derived: (one) => {
      const amount = amounts.get(one);
      return amount
        ? computed.filter(
            ({ fact }) =>
              'atoms' in fact &&
              fact.atoms.some(
                (atom) => whatOf(atom) === amount.what && equal(linesOfAtom(atom), amount.lines),
              ),
          )
        : [];
    },
    nested: (one) => {
      const amount = amounts.get(one);
      return amount
        ? alike(amount)
            .filter(
              (other) =>
                other !== amount && (within(other.lines, amount.lines) || within(amount.lines, other.lines)),
            )
            .map((other) => other.placed)
        : [];
    },
  };
}

/** Asked for again and again while places for defects are sought. */
function remembered<Result>(ask: (placed: Placed) => Result): (placed: Placed) => Result {
  const known = new Map<Placed, Result>();
  return (placed) => {
    const result = known.get(placed) ?? ask(placed);
    known.set(placed, result);
    return result;
  };
}

const whatOf = ({ source, field }: Atom) => `${source}.${field}`;

function amountOf(placed: Placed, linesOfAtom: (atom: Atom) => ReadonlySet<number>): Amount | undefined {
  const { fact } = placed;
  if (fact.kind === 'field' && typeof fact.value === 'number') {
    return { placed, what: `${fact.source}.${fact.field}`, lines: new Set([fact.line]) };
  }
  if (fact.kind === 'figure' && fact.expression.kind === 'atom') {
    return { placed, what: whatOf(fact.expression.atom), lines: linesOfAtom(fact.expression.atom) };
  }
  return undefined;
}

/** Sums in the amount's own row and column of its table, as the whole and as a part. */
function divisionsOf(amount: Amount, alike: readonly Amount[]): readonly Division[] {
  const { placed: at } = amount;
  const inTable = alike.filter(({ placed }) => placed.sheet === at.sheet && placed.block === at.block);
  const strips = [
    inTable.filter(({ placed }) => placed.row === at.row),
    inTable.filter(({ placed }) => placed.column === at.column),
  ];
  return strips.flatMap((strip) => {
    const wholes = strip.filter((one) => one === amount || within(amount.lines, one.lines));
    return wholes.flatMap((whole) => {
      const parts = partition(
        whole,
        strip.filter((one) => one !== whole && within(one.lines, whole.lines)),
      );
      return parts && (whole === amount || parts.includes(amount))
        ? [{ whole: whole.placed, parts: parts.map(({ placed }) => placed) }]
        : [];
    });
  });
}

/** Parts without overlap that make up the whole: the largest ones first, as a form's own levels do. */
function partition(whole: Amount, candidates: readonly Amount[]): readonly Amount[] | undefined {
  const parts: Amount[] = [];
  const covered = new Set<number>();
  for (const one of [...candidates].sort((a, b) => b.lines.size - a.lines.size)) {
    if (one.lines.size > 0 && ![...one.lines].some((line) => covered.has(line))) {
      parts.push(one);
      for (const line of one.lines) {
        covered.add(line);
      }
    }
  }
  const isSure = whole.lines.size >= FEW || parts.some(({ placed }) => placed.fact.kind === 'field');
  return parts.length > 1 && isSure && covered.size === whole.lines.size ? parts : undefined;
}

/** The same amount, and not by chance: two pupils may be the only ones of many kinds. */
function states(one: Amount, other: Amount): boolean {
  return equal(one.lines, other.lines) && (one.lines.size >= FEW || keyOf(one) === keyOf(other));
}

/** Below this many lines two sets may be alike by chance, and a sum come out by chance. */
const FEW = 4;

function keyOf({ placed: { fact } }: Amount): string {
  return fact.kind === 'figure' ? JSON.stringify(fact.atoms) : fact.kind === 'field' ? `#${fact.line}` : '';
}

function equal(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === other.size && [...one].every((line) => other.has(line));
}

/** A true part. */
function within(part: ReadonlySet<number>, whole: ReadonlySet<number>): boolean {
  return part.size < whole.size && part.size > 0 && [...part].every((line) => whole.has(line));
}

function lineLawsOf(one: Placed, own: readonly Placed[], placed: readonly Placed[]) {
  const { fact } = one;
  if (fact.kind !== 'field') {
    return [];
  }
  const inRow = own.filter(
    ({ sheet, row, block }) => sheet === one.sheet && row === one.row && block === one.block,
  );
  return RECORD_LAWS.flatMap((law) => {
    const cells = law.fields.flatMap(
      (field) => inRow.find(({ fact: other }) => other.kind === 'field' && other.field === field) ?? [],
    );
    const isShown =
      law.source === fact.source && law.fields.includes(fact.field) && cells.length >= needed(law);
    if (!isShown) {
      return [];
    }
    const before = law.running
      ? placed.filter(
          ({ sheet, fact: other }) =>
            sheet === one.sheet &&
            other.kind === 'field' &&
            other.source === fact.source &&
            Math.abs(other.line - fact.line) === 1 &&
            law.fields.includes(other.field),
        )
      : [];
    return [{ law, cells: [...cells, ...before] }];
  });
}

/** Days tell of each other two by two; every other law needs all its cells. */
function needed({ name, fields }: RecordLaw): number {
  return name === 'order' ? 2 : fields.length;
}

function termsOf(
  one: Placed,
  amounts: ReadonlyMap<Placed, Amount>,
  linesOfAtom: (atom: Atom) => ReadonlySet<number>,
): readonly Placed[] {
  const { fact } = one;
  if (!('atoms' in fact) || (fact.kind === 'figure' && fact.atoms.length < 2)) {
    return [];
  }
  const found = fact.atoms.map((atom) => {
    const lines = linesOfAtom(atom);
    return [...amounts.values()].filter(
      ({ what, lines: other }) => what === whatOf(atom) && equal(other, lines),
    );
  });
  return found.every((cells) => cells.length > 0) ? found.flat().map(({ placed }) => placed) : [];
}
