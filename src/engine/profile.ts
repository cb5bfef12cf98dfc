import type { Table } from '../model/table';
import type { CellValue, Sheet } from '../model/workbook';
import { mayBeDitto } from '../reading/words';

/** What a cell holds. */
export const HOLDS = { nothing: 0, number: 1, text: 2, other: 3, spaces: 4 } as const;

/** A column of a table's area, from one walk over all of its cells. */
export interface ColumnProfile {
  /** The row of the first value. */
  readonly top: number;
  /** The values from there on, one beside another: who walks down a column touches nothing else. */
  readonly values: readonly CellValue[];
  /** What each of them is, see {@link HOLDS}. */
  readonly holds: Uint8Array;
  readonly numbers: number;
  readonly texts: number;
  /** Texts among them that say: as above. */
  readonly dittos: number;
  /** Truth values and failures. */
  readonly others: number;
  /** The different texts, where they are few. */
  readonly fewTexts: ReadonlySet<string> | undefined;
}

/** The columns of a table; `undefined` for one that lies outside of it. */
type TableProfile = (column: number) => ColumnProfile | undefined;

/** More different texts are not counted: a column of choices has fewer, one of names more. */
const FEW = 64;

const known = new WeakMap<Sheet, Map<string, TableProfile>>();

/**
 * The cells of a table column by column, read once whoever asks: a sheet keeps them row by row, and to go down a column of a
 * hundred thousand rows costs more than to look at what it holds.
 */
export function profileOf({ sheet, area }: Pick<Table, 'sheet' | 'area'>): TableProfile {
  const ofSheet = known.get(sheet) ?? new Map<string, TableProfile>();
  known.set(sheet, ofSheet);
  const key = Object.values(area).join();
  const profile = ofSheet.get(key) ?? readColumns(sheet, area);
  ofSheet.set(key, profile);
  return profile;
}

function readColumns({ values }: Sheet, { top, bottom, left, right }: Table['area']): TableProfile {
  const length = Math.max(0, Math.min(bottom + 1, values.length) - top);
  const columns: Growing[] = [];
  for (let line = 0; line < length; line++) {
    const row = values[top + line];
    const width = Math.min(right + 1, row?.length ?? 0);
    for (let column = left; row && column < width; column++) {
      const value = row[column] ?? null;
      if (value !== null && value !== '') {
        let profile = columns[column];
        if (!profile) {
          profile = new Growing(top, length);
          columns[column] = profile;
        }
        profile.put(line, value);
      }
    }
  }
  const blank = new Growing(top, 0);
  return (column) => (column < left || column > right ? undefined : (columns[column] ?? blank));
}

class Growing implements ColumnProfile {
  readonly values: CellValue[];
  readonly holds: Uint8Array;
  numbers = 0;
  texts = 0;
  dittos = 0;
  others = 0;
  fewTexts: Set<string> | undefined = new Set();
  private last = '';

  constructor(
    readonly top: number,
    length: number,
  ) {
    this.values = new Array<CellValue>(length).fill(null);
    this.holds = new Uint8Array(length);
  }

  put(line: number, value: CellValue): void {
    this.values[line] = value;
    if (typeof value === 'number') {
      this.holds[line] = HOLDS.number;
      this.numbers++;
    } else if (typeof value !== 'string') {
      this.holds[line] = HOLDS.other;
      this.others++;
    } else if (isSpaces(value)) {
      this.holds[line] = HOLDS.spaces;
    } else {
      this.holds[line] = HOLDS.text;
      this.texts++;
      this.dittos += mayBeDitto(value) ? 1 : 0;
      this.note(value);
    }
  }

  private note(text: string): void {
    if (this.fewTexts && text !== this.last) {
      this.last = text;
      this.fewTexts.add(text);
      if (this.fewTexts.size > FEW) {
        this.fewTexts = undefined;
      }
    }
  }
}

/** Looks at the first letter before anything else. */
function isSpaces(text: string): boolean {
  const first = text.charCodeAt(0);
  const mayBe = first <= 32 || first === 0xa0 || (first >= 0x1680 && first <= 0x3000) || first === 0xfeff;
  return mayBe && text.trim() === '';
}
