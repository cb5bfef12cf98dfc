import type { Ledger } from '../../model/ledger';
import type { Place } from '../../model/workbook';
import { groupBy } from '../group';
import type { Raised } from '../raised';

/** Rules that hold a cell against other cells: where most of a column fails, the reading is the likelier culprit. */
const COMPARING =
  /mismatch|disagree|^unknown-|periods$|^printed-figure$|^running-balance$|^part-exceeds-whole$|^parts-and-whole$|^rank-|-sum$/;

/** No column of the keyed workbooks has more than three planted contradictions of one kind. */
const LEAST = 5;
/** Below the half from which on single checks ask instead of accusing; more lines than that do not go wrong alike by chance. */
const SHARE = 0.4;

/**
 * Contradictions that are alike in a large part of one column accuse the reading of the column, and not so many cells: instead of
 * them one question says how the column was read and asks whether that is right.
 */
export function withoutColumnFloods(
  raised: readonly Raised[],
  ledgers: readonly Ledger[],
): readonly Raised[] {
  const errors = raised.filter(
    ({ rule, complaint }) => complaint.severity === 'error' && COMPARING.test(rule),
  );
  const placed = errors.flatMap((one) => {
    const ledger = ledgers.find((other) => isIn(other, one.complaint.cell));
    return ledger ? [{ one, ledger }] : [];
  });
  const groups = groupBy(
    placed,
    ({ one: { rule, complaint }, ledger }) =>
      `${rule} ${ledgers.indexOf(ledger)} ${fieldIndexOf(ledger, complaint.cell)}`,
  );
  const floods = [...groups.values()].flatMap((group) => {
    const ledger = group[0]?.ledger;
    const own = group.map(({ one }) => one);
    const lines = ledger ? distinctLines(ledger, own) : 0;
    return ledger && lines >= LEAST && lines > SHARE * linesOf(ledger)
      ? [{ own, question: questionOn(ledger, own) }]
      : [];
  });
  const gone = new Set(floods.flatMap(({ own }) => own));
  return gone.size === 0
    ? raised
    : [...raised.filter((one) => !gone.has(one)), ...floods.map(({ question }) => question)];
}

export function isIn(
  { table: { sheet, area, orientation } }: Ledger,
  { sheet: name, row, column }: Place,
): boolean {
  return (
    (orientation === 'rows' || orientation === 'columns') &&
    sheet.name === name &&
    row >= area.top &&
    row <= area.bottom &&
    column >= area.left &&
    column <= area.right
  );
}

/** Where the field of a cell stands: its column, or in a table that lies on its side its row. */
function fieldIndexOf({ table }: Ledger, { row, column }: Place): number {
  return table.orientation === 'columns' ? row : column;
}

/** In how many lines of the ledger these lie. */
function distinctLines({ table }: Ledger, raised: readonly Raised[]): number {
  const isTurned = table.orientation === 'columns';
  return new Set(raised.map(({ complaint: { cell } }) => (isTurned ? cell.column : cell.row))).size;
}

export function linesOf({ table }: Ledger): number {
  return table.lines.filter(({ role }) => role === 'data').length;
}

function questionOn(ledger: Ledger, own: readonly Raised[]): Raised {
  const [first, ...others] = own as readonly [Raised, ...Raised[]];
  const { cell, message } = first.complaint;
  const { table, fields } = ledger;
  const at = fieldIndexOf(ledger, cell);
  const header =
    fields.find(({ index }) => index === at)?.header ??
    table.headers.find(({ index }) => index === at)?.path.at(-1) ??
    '';
  const count = `${distinctLines(ledger, own)} ${table.orientation === 'columns' ? '列' : '行'}`;
  return {
    rule: first.rule,
    complaint: {
      cell,
      related: others.map(({ complaint }) => complaint.cell),
      severity: 'query',
      message: `“${header.replace(/\s+/g, '')}”一栏有 ${count}和别处对不上,多半是这一栏另有含义或另有算法,没有逐处算作错误。请先看这一栏读得对不对;读得对的,请从这一处起逐行核对。这一处:${message}`,
    },
  };
}

/** Of the lines of a table, so many with contradictions and from so large a share on, the reading is the likelier culprit. */
const FLOOD = { rows: 8, share: 0.5 };

/**
 * Contradictions of one kind on most lines of a table, in whatever columns, accuse its reading: one line asks to look at the table first, and
 * what it holds together is asked, not said.
 */
export function withoutTableFloods(raised: readonly Raised[], ledgers: readonly Ledger[]): readonly Raised[] {
  const errors = raised.filter(
    ({ rule, complaint }) => complaint.severity === 'error' && COMPARING.test(rule),
  );
  const groups = groupBy(
    errors,
    ({ rule, complaint }) => `${rule} ${ledgers.findIndex((one) => isIn(one, complaint.cell))}`,
  );
  const heads = new Map<Raised, Raised>();
  for (const own of groups.values()) {
    const [first] = own;
    const ledger = first && ledgers.find((one) => isIn(one, first.complaint.cell));
    const rows = ledger ? distinctLines(ledger, own) : 0;
    if (ledger && rows >= FLOOD.rows && rows > FLOOD.share * linesOf(ledger)) {
      const head = headOf(ledger, own, rows);
      for (const one of own) {
        heads.set(one, head);
      }
    }
  }
  return heads.size === 0
    ? raised
    : [
        ...new Set(heads.values()),
        ...raised.map((one) => {
          const head = heads.get(one);
          return head
            ? {
                ...one,
                complaint: { ...one.complaint, severity: 'query' as const, cause: head.complaint.cell },
              }
            : one;
        }),
      ];
}

function headOf({ table }: Ledger, own: readonly Raised[], rows: number): Raised {
  const cell = { sheet: table.sheet.name, row: table.area.top, column: table.area.left };
  return {
    rule: 'table-doubtful',
    complaint: {
      cell,
      related: own.map(({ complaint }) => complaint.cell),
      severity: 'query',
      message: `这张表有 ${rows} ${table.orientation === 'columns' ? '列' : '行'}、${own.length} 处和别处对不上,多半是表头读得不对,或者整张表另有算法,没有逐处算作错误。请先核对这张表的表头和口径,再看下面各处。`,
      actual: `${own.length} 处`,
      cause: cell,
    },
  };
}
