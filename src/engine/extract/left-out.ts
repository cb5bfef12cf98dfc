import type { Table } from '../../model/table';
import type { Strand } from './written-once';

/** Fewer names than this show no habit. */
const FEWEST = 5;
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
  if (!isAlone || named.length < FEWEST) {
    return undefined;
  }
  const stageOf = (line: number | undefined) =>
    sheet.values[line ?? -1]?.find((value) => typeof value === 'string' && STAGE.test(value.trim()));
  const [above, own] = [stageOf(data[at - 1]), stageOf(data[at])];
  const isPart = own === undefined || (own !== above && BOTH.test(names[at - 1] ?? ''));
  return isPart ? undefined : data[at];
}
