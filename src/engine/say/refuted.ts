import type { Statement } from '../../model/quantity';
import type { Table } from '../../model/table';
import { type Place, valueAt } from '../../model/workbook';
import { numberOf, readNumber } from '../../reading/numbers';
import { isNear } from '../laws/slip';
import type { Raised } from '../raised';
import fitted from './misread.json';

/** Rules that hold a figure against others: where a column was misread, they fail in it. */
const COMPARING =
  /mismatch|disagree|^unknown-|periods$|-figure$|-value$|^running-balance$|exceed|^parts-and-whole$|^rank-|-sum$|^claim|variation|-score$|-rate$/;

/** What the comparisons of a column (of a form: of a cell) say of how it was read; what is counted, counts once a line. */
export interface ColumnEvidence {
  readonly table: Table;
  /** Column of the sheet (row, of a table on its side); of a form the cell: `7,3`. */
  readonly item: string;
  /** Lines in which a comparison fails, … */
  readonly broken: ReadonlySet<number>;
  /** … by more than anybody mistypes, … */
  readonly gross: ReadonlySet<number>;
  /** … though the figure that is wanted stands in the same line, under another header. */
  readonly beside: ReadonlySet<number>;
  /** Failing comparisons of other columns that it is held against. */
  readonly opposed: number;
  /** Figures of it that other tables state alike. */
  readonly kept: number;
  /** Relations of its kind that most of its lines break. */
  readonly flouted: number;
}

type Growing = {
  -readonly [Name in keyof ColumnEvidence]: ColumnEvidence[Name] extends ReadonlySet<number>
    ? Set<number>
    : ColumnEvidence[Name];
};

/** Statements of a quantity that say the same. */
export interface Agreed {
  readonly agreeing: readonly Statement[];
}

/** What the comparisons are found among. */
export interface Comparisons {
  readonly raised: readonly Raised[];
  /** Relations that most lines of a table break. */
  readonly flouted: readonly Raised[];
  readonly tables: readonly Table[];
  readonly believed: ReadonlyMap<string, Agreed>;
}

/** Finds the column of a cell; `undefined` outside of all tables. */
export type ColumnOf = (place: Place) => ColumnEvidence | undefined;

/** Of every column that comparisons touch what they say of it. */
export function evidenceOf({ raised, flouted, tables, believed }: Comparisons): {
  readonly columns: readonly ColumnEvidence[];
  readonly columnOf: ColumnOf;
} {
  const known = new Map<string, Growing>();
  const placed = (place: Place) => {
    const index = tables.findIndex((table) => isInside(table, place));
    const table = tables[index];
    const item = table ? itemOf(table, place) : '';
    return { table, item, key: `${index} ${item}` };
  };
  const growing = (place: Place): Growing | undefined => {
    const { table, item, key } = placed(place);
    const fresh = () => ({ broken: new Set<number>(), gross: new Set<number>(), beside: new Set<number>() });
    const column = known.get(key) ?? (table && { table, item, ...fresh(), opposed: 0, kept: 0, flouted: 0 });
    if (column) {
      known.set(key, column);
    }
    return column;
  };
  for (const one of raised) {
    if (COMPARING.test(one.rule) && one.complaint.severity !== 'advice') {
      countBroken(one, growing);
    }
  }
  for (const { complaint } of flouted) {
    for (const place of [complaint.cell, ...(complaint.related ?? [])]) {
      const column = growing(place);
      if (column) {
        column.flouted += 1;
      }
    }
  }
  for (const { place } of keptIn(believed)) {
    const column = growing(place);
    if (column) {
      column.kept += 1;
    }
  }
  return { columns: [...known.values()], columnOf: (place) => known.get(placed(place).key) };
}

function countBroken({ complaint }: Raised, growing: (place: Place) => Growing | undefined): void {
  const { cell, related = [], actual = '', required = '' } = complaint;
  const own = growing(cell);
  const [now, wanted] = [actual, required].map((text) => readNumber(text)?.value);
  if (own) {
    const line = own.table.orientation === 'columns' ? cell.column : cell.row;
    own.broken.add(line);
    if (now !== undefined && wanted !== undefined && !isNear(now, wanted)) {
      own.gross.add(line);
    }
    if (wanted !== undefined && wanted >= FEWEST && standsBeside(own.table, cell, wanted)) {
      own.beside.add(line);
    }
  }
  for (const column of new Set(related.map(growing))) {
    if (column && column !== own) {
      column.opposed += 1;
    }
  }
}

/** Figures of one digit stand beside each other by chance. */
const FEWEST = 10;

function standsBeside({ sheet, area, orientation }: Table, cell: Place, wanted: number): boolean {
  const isTurned = orientation === 'columns';
  const [from, to] = isTurned ? [area.top, area.bottom] : [area.left, area.right];
  const own = isTurned ? cell.row : cell.column;
  for (let index = from; index <= to; index++) {
    const [row, column] = isTurned ? [index, cell.column] : [cell.row, index];
    if (index !== own && numberOf(valueAt(sheet, row, column)) === wanted) {
      return true;
    }
  }
  return false;
}

/** Statements that another table bears out. */
function keptIn(believed: ReadonlyMap<string, Agreed>): readonly Statement[] {
  return [...believed.values()].flatMap(({ agreeing }) =>
    new Set(agreeing.map(({ ledger }) => ledger)).size > 1 ? agreeing : [],
  );
}

function isInside({ sheet, area }: Table, { sheet: name, row, column }: Place): boolean {
  return (
    sheet.name === name &&
    row >= area.top &&
    row <= area.bottom &&
    column >= area.left &&
    column <= area.right
  );
}

function itemOf({ orientation }: Table, { row, column }: Place): string {
  return orientation === 'columns' ? `${row}` : orientation === 'rows' ? `${column}` : [row, column].join();
}

/**
 * What bears on a column's having been read right. A weight is the logarithm of a likelihood ratio, the bias that of the chances beforehand;
 * counts enter as logarithms, since comparisons of one column fail together.
 */
export function refutationFeatures(column: ColumnEvidence, all: readonly ColumnEvidence[]) {
  const around = all
    .filter((one) => one.table === column.table && one !== column)
    .reduce((total, { kept }) => total + kept, 0);
  return {
    share: shareBroken(column),
    gross: Math.log1p(column.gross.size),
    beside: Math.log1p(column.beside.size),
    opposed: Math.log1p(column.opposed),
    kept: Math.log1p(column.kept),
    flouted: Math.log1p(column.flouted),
    keptAround: Math.log1p(around),
  };
}

/** In tables of fewer lines a share says nothing. */
const FEWEST_LINES = 3;

/** Of the lines of a list those in which a comparison of the column fails. */
function shareBroken({ table: { orientation, lines }, broken }: ColumnEvidence): number {
  const isList = orientation === 'rows' || orientation === 'columns';
  const records = lines.filter(({ role }) => role === 'data').length;
  return isList && records >= FEWEST_LINES ? Math.min(1, broken.size / records) : 0;
}

/** Believed or not: the chance at which the fitted weights make the fewest mistakes. */
const BAR = 0.5;

/** The columns whose own comparisons say that they were misread rather than written wrong. */
export function refutedColumns(all: readonly ColumnEvidence[]): ReadonlySet<ColumnEvidence> {
  return new Set(all.filter((column) => believed(refutationFeatures(column, all)) < BAR));
}

/** The chance that a column was read right: weights fitted to keyed workbooks and to columns under wrong headers (`npm run measure -- --refuting`). */
function believed(features: ReturnType<typeof refutationFeatures>): number {
  const names = Object.keys(features) as (keyof typeof features)[];
  const sum = names.reduce((total, name) => total + fitted.weights[name] * features[name], fitted.bias);
  return 1 / (1 + Math.exp(-sum));
}
