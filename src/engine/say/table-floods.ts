import type { Ledger } from '../../model/ledger';
import { groupBy } from '../group';
import type { Raised } from '../raised';
import { COMPARING, distinctLines, isIn, linesOf } from './column-floods';

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
