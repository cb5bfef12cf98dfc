import type { Field } from '../../model/ledger';
import type { Table } from '../../model/table';
import type { CellValue } from '../../model/workbook';

/** A column of a table (a row, when transposed) with the field that it holds. */
export interface Strand {
  readonly index: number;
  readonly field: Field | undefined;
}

/** Fewer records than this are no pattern. */
const FEWEST = 4;

/** From this share of blanks on, a leading column is one of words that stand for the rows after them. */
const SPARSE = 1 / 3;

/**
 * The leading strands whose words are written once for several records, as clerks do who do not merge: the class or the
 * day stands beside its first record only. Counted from the first strand (running numbers aside) as long as they are
 * sparse; beside every blank something else must be filled, and the first record has its word.
 */
export function writtenOnce(table: Table, strands: readonly Strand[]): ReadonlySet<number> {
  const { sheet, orientation, lines } = table;
  const found = new Set<number>();
  const data = lines.filter(({ role }) => role === 'data').map(({ index }) => index);
  if (data.length < FEWEST || orientation === 'matrix') {
    return found;
  }
  const cell = (line: number, { index }: Strand): CellValue | undefined =>
    orientation === 'columns' ? sheet.values[index]?.[line] : sheet.values[line]?.[index];
  for (const [position, strand] of strands.entries()) {
    if (strand.field?.content.type === 'sequence') {
      continue;
    }
    const blank = isOwn(strand) ? [] : data.filter((line) => isBlank(cell(line, strand)));
    const isSparse =
      !isOwn(strand) &&
      blank.length >= data.length * SPARSE &&
      data.length - blank.length >= 2 &&
      typeof cell(data[0] ?? 0, strand) === 'string' &&
      blank.every(
        (line) => strands.slice(position + 1).filter((other) => !isBlank(cell(line, other))).length > 1,
      );
    if (!isSparse) {
      break;
    }
    found.add(position);
  }
  return found;
}

/** What every record has of its own: a name, a number of its own. Kinds in which a person has several lines say so. */
function isOwn({ field }: Strand): boolean {
  return field?.unique !== undefined || field?.content.type === 'person';
}

function isBlank(value: CellValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** Fewer names than this show no habit. */
const FEWEST_NAMES = 5;
const STAGE = /^(?:小学|初中)$/;
const BOTH = /九年|一贯|完全|完中|学校$/;

/**
 * The one blank in a column of schools whose other names stand once each: a name left out, not one that goes on for the parts of a
 * school, where its line is of the stage of the line above, or of one that the school above does not have.
 */
export function leftOut({ sheet, orientation, lines }: Table, { index, field }: Strand): number | undefined {
  if (field?.field !== 'school_name' || orientation !== 'rows') {
    return undefined;
  }
  const data = lines.filter(({ role }) => role === 'data').map(({ index: line }) => line);
  const nameOf = (line: number | undefined) => String(sheet.values[line ?? -1]?.[index] ?? '').trim();
  const names = data.map(nameOf);
  const at = names.indexOf('');
  const named = names.filter((name) => name !== '');
  const isAlone = at > 0 && named.length === names.length - 1 && new Set(named).size === named.length;
  if (!isAlone || named.length < FEWEST_NAMES) {
    return undefined;
  }
  const stageOf = (line: number | undefined) =>
    sheet.values[line ?? -1]?.find((value) => typeof value === 'string' && STAGE.test(value.trim()));
  const [above, own] = [stageOf(data[at - 1]), stageOf(data[at])];
  const isPart = own === undefined || (own !== above && BOTH.test(names[at - 1] ?? ''));
  return isPart ? undefined : data[at];
}
