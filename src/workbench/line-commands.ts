import type { Shift } from '../xlsx/shift/lines';

/** Rows and columns of the grid's own, both ends inside. */
interface Range {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

type Lines = Omit<Shift, 'sheet'>;

interface LineCommand extends Pick<Shift, 'axis' | 'kind'> {
  /** New lines come before the selected ones, or after them. */
  readonly side: 'before' | 'after';
  /** As many as the user has typed in, or as many as are selected. */
  readonly count: 'typed' | 'selected';
}

const command = (
  axis: Shift['axis'],
  kind: Shift['kind'],
  side: LineCommand['side'] = 'before',
  count: LineCommand['count'] = 'selected',
): LineCommand => ({ axis, kind, side, count });

/** What the menus of the grid call, by the end of its name. */
const commands: Readonly<Record<string, LineCommand>> = {
  'insert-row-before': command('rows', 'insert', 'before', 'typed'),
  'insert-multi-rows-above': command('rows', 'insert', 'before', 'typed'),
  'insert-row-after': command('rows', 'insert', 'after'),
  'insert-multi-rows-after': command('rows', 'insert', 'after', 'typed'),
  'insert-col-before': command('columns', 'insert', 'before', 'typed'),
  'insert-multi-cols-before': command('columns', 'insert', 'before', 'typed'),
  'insert-col-after': command('columns', 'insert', 'after'),
  'insert-multi-cols-right': command('columns', 'insert', 'after', 'typed'),
  'remove-row-confirm': command('rows', 'delete'),
  'remove-col-confirm': command('columns', 'delete'),
};

/** The lines that a command of the grid inserts or deletes; `undefined` for every other command. */
export function linesOfCommand(
  id: string,
  params: unknown,
  selected: readonly Range[],
): Lines | 'several' | undefined {
  const found = commands[id.replace('sheet.command.', '')];
  if (!found) {
    return undefined;
  }
  const { range = selected[0], value } = Object(params) as {
    readonly range?: Range;
    readonly value?: number;
  };
  if (!range || selected.length > 1) {
    return 'several';
  }
  const { axis, kind, side } = found;
  const [first, last] =
    axis === 'rows' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  const count = found.count === 'typed' ? Math.max(1, value ?? 1) : last - first + 1;
  return { axis, kind, at: side === 'after' ? last + 1 : first, count };
}

/** `第 5 行`, `第 5—7 行`, `C 列`: the lines of a shift as a clerk calls them. */
export function lineWords({ axis, at, count }: Lines, nameOf: (column: number) => string): string {
  const name = (line: number) => (axis === 'rows' ? String(line + 1) : nameOf(line));
  const span = count === 1 ? name(at) : `${name(at)}—${name(at + count - 1)}`;
  return axis === 'rows' ? `第 ${span} 行` : `${span} 列`;
}
