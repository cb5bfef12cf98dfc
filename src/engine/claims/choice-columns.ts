import type { Header, Table } from '../../model/table';
import { readYesNo } from '../../reading/choices';
import { normaliseWords } from '../../reading/words';
import type { Raised } from '../raised';
import { type Cells, cellsOf } from './printed-demands';

/** Two columns side by side of which a line ticks one: 是 | 否 under 符合要求. */
interface Choice {
  readonly yes: Header;
  readonly no: Header;
}

/**
 * Ticks in two columns that exclude each other, in any table: both ticked is wrong, and neither, where every other line chose, is
 * asked about. It needs no kind of ledger: that a line ticks just one is borne out by the others.
 */
export function checkChoiceColumns(tables: readonly Table[]): readonly Raised[] {
  return tables
    .filter(({ orientation, lines }) => orientation === 'rows' && lines.length <= LONGEST)
    .flatMap((table) => choicesOf(table).flatMap((choice) => complain(table, choice)));
}

/** Longer lists hold records of persons and things, no assessments. */
const LONGEST = 300;
/** So many lines must have chosen one, and of a dozen one may not. */
const FEWEST = 4;
const MOST_OTHERWISE = 1 / 12;

const DENIED = /^(?:不|未|没|无)(?:能)?/;

/** 达标 | 未达标, 是 | 否, 有 | 无 under one parent, or both without. */
function choicesOf({ headers }: Table): readonly Choice[] {
  return headers.flatMap((yes, at) => {
    const no = headers[at + 1];
    const family = ({ path }: Header) => path.slice(0, -1).join('>');
    return no && family(yes) === family(no) && areOpposed(leafOf(yes), leafOf(no)) ? [{ yes, no }] : [];
  });
}

function leafOf({ path }: Header): string {
  return normaliseWords(path.at(-1) ?? '');
}

function areOpposed(yes: string, no: string): boolean {
  return (
    (yes === '是' && no === '否') ||
    (yes === '有' && no === '无') ||
    (yes.length > 1 && DENIED.test(no) && no.replace(DENIED, '') === yes)
  );
}

function complain(table: Table, { yes, no }: Choice): readonly Raised[] {
  const cells = cellsOf(table);
  const lines = table.lines.filter(({ role }) => role === 'data').map(({ index }) => index);
  const ticks = lines.map((line) => [yes, no].map(({ index }) => isTicked(cells, line, index)));
  if (!ticks.flat().every((tick) => tick !== undefined)) {
    return [];
  }
  const chosen = ticks.filter(([one, other]) => one !== other).length;
  const otherwise = lines.length - chosen;
  return chosen >= FEWEST && otherwise <= Math.max(1, MOST_OTHERWISE * lines.length)
    ? lines.flatMap((line, at) => {
        const [one, other] = ticks[at] ?? [];
        return one === other ? [complaintOn(cells, line, { yes, no }, one === true)] : [];
      })
    : [];
}

/** `undefined`: something else than a tick or nothing, so the column is no column of ticks. */
function isTicked(cells: Cells, line: number, item: number): boolean | undefined {
  const value = cells.value(line, item);
  const isBlank = value === null || (typeof value === 'string' && value.trim() === '');
  return isBlank ? false : typeof value === 'string' && readYesNo(value) === true ? true : undefined;
}

function complaintOn(cells: Cells, line: number, { yes, no }: Choice, isBoth: boolean): Raised {
  const names = `“${leafOf(yes)}”“${leafOf(no)}”`;
  return {
    rule: isBoth ? 'exclusive-choice' : 'no-choice',
    complaint: {
      cell: cells.place(line, isBoth ? no.index : yes.index),
      related: [cells.place(line, isBoth ? yes.index : no.index)],
      severity: isBoth ? 'error' : 'query',
      message: `这一行${names}两栏${isBoth ? '都打了勾' : '都没有打勾'},别的行都只选一项。请按实际情况只留一个勾。`,
      actual: isBoth ? '多选' : '未选',
      required: '选一项',
    },
  };
}
