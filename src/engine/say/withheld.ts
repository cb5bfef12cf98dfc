import { placeAddress } from '../../model/address';
import type { Ledger, LedgerKind } from '../../model/ledger';
import type { Table } from '../../model/table';
import type { Place } from '../../model/workbook';
import { groupBy } from '../group';
import type { Raised } from '../raised';
import type { RuleGroup } from './engine-rules';
import { type ColumnEvidence, type ColumnOf, refutedColumns } from './refuted';

/** What is wrong with a cell by itself is wrong whatever its column was read as. */
const BY_ITSELF: ReadonlySet<RuleGroup> = new Set(['单元格', '日期', '身份', '课表', '文字材料']);

/** So many cells and columns are named; more make no line that anybody reads. */
const MOST_NAMED = 6;

/** How tables were read, and what is known of their columns. */
interface Readings {
  readonly columns: readonly ColumnEvidence[];
  readonly columnOf: ColumnOf;
  readonly ledgers: readonly Ledger[];
  readonly kinds: readonly LedgerKind[];
  readonly groupOf: (rule: string) => RuleGroup;
}

/**
 * Where the comparisons of a column say that it was misread rather than written wrong, nothing that rests on it is said for sure: one
 * question a table says how it was read and which cells to look at.
 */
export function withholdRefuted(raised: readonly Raised[], readings: Readings): readonly Raised[] {
  const { columns, columnOf, groupOf } = readings;
  const refuted = refutedColumns(columns);
  const restsOn = ({ rule, complaint: { severity, cell, related = [] } }: Raised) =>
    severity === 'error' && !BY_ITSELF.has(groupOf(rule))
      ? [cell, ...related].map(columnOf).find((column) => column !== undefined && refuted.has(column))
      : undefined;
  const held = raised.flatMap((one) => {
    const column = refuted.size > 0 ? restsOn(one) : undefined;
    return column ? [{ one, column }] : [];
  });
  if (held.length === 0) {
    return raised;
  }
  const gone = new Set(held.map(({ one }) => one));
  const questions = [...groupBy(held, ({ column: { table } }) => table)].map(([table, own]) =>
    questionOn(table, own, readings),
  );
  return [...raised.filter((one) => !gone.has(one)), ...questions];
}

interface Held {
  readonly one: Raised;
  readonly column: ColumnEvidence;
}

function questionOn(table: Table, held: readonly Held[], { ledgers, kinds }: Readings): Raised {
  const [first] = held as readonly [Held, ...Held[]];
  const { cell, message, related = [] } = first.one.complaint;
  const kind = ledgers.find((ledger) => ledger.table === table)?.kind;
  const label = kinds.find(({ id }) => id === kind)?.label ?? table.sheet.name;
  const names = [...new Set(held.map(({ column }) => nameOf(column)))].map((name) => `“${name}”`);
  const places = held.map(({ one }) => one.complaint.cell);
  return {
    rule: held.length > 1 ? 'table-doubtful' : first.one.rule,
    complaint: {
      cell,
      related: [...places.slice(1), ...related],
      severity: 'query',
      message:
        `“${table.sheet.name}”这张表读成了“${label}”,其中${names.slice(0, MOST_NAMED).join('、')}和别处多半对不上:` +
        `可能是这一栏读错了,或者另有口径,没有算作错误。请先核对表头,读得对的再逐处核对${wordsOf(places)}。这一处:${message}`,
      actual: `${held.length} 处`,
    },
  };
}

function wordsOf(places: readonly Place[]): string {
  const names = [...new Set(places.map(placeAddress))];
  return names.length < 2
    ? ''
    : `:${names.slice(0, MOST_NAMED).join('、')}${names.length > MOST_NAMED ? ` 等 ${names.length} 处` : ''}`;
}

/** The header over a column; of a form the words beside the cell. */
function nameOf({ table, item }: ColumnEvidence): string {
  const header = table.headers.find(({ index }) => index === Number(item))?.path.at(-1);
  return (header ?? table.sheet.name).replace(/\s+/g, '');
}
