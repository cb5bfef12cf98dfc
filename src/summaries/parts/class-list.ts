import type { Statement } from '../../model/quantity';
import type { SummaryInput } from '../../model/summary';
import type { LiveArea } from './live';

/**
 * One size per class: from the ledger that lists most classes, and what others of its kind add to it (a table per grade,
 * one for each part of the school); no class twice.
 */
export function classStatements({ report }: SummaryInput): readonly Statement[] {
  const byLedger = new Map<number, Statement[]>();
  for (const statement of report.statements) {
    if (
      statement.quantity === 'pupils' &&
      statement.scope.className !== undefined &&
      isListed(statement, report)
    ) {
      byLedger.set(statement.ledger, [...(byLedger.get(statement.ledger) ?? []), statement]);
    }
  }
  const [best, ...others] = [...byLedger].toSorted(([, one], [, other]) => other.length - one.length);
  const kindOf = (ledger: number) => report.ledgers[ledger]?.kind;
  const alike = others.filter(([ledger]) => best && kindOf(ledger) === kindOf(best[0]));
  const found = new Map<string, Statement>();
  for (const statement of [...(best?.[1] ?? []), ...alike.flatMap(([, own]) => own)]) {
    const { school, className } = statement.scope;
    const key = `${school ?? ''}|${className}`;
    found.set(key, found.get(key) ?? statement);
  }
  return [...found.values()];
}

/** The size stands in one cell of a class's own row; sums and counts of other lists are no list of classes. */
function isListed({ ledger, until }: Statement, report: SummaryInput['report']): boolean {
  return until === undefined && report.ledgers[ledger]?.table.orientation === 'rows';
}

/** Neighbouring cells as one area. */
export function classAreas(classes: readonly Statement[]): readonly LiveArea[] {
  const areas: LiveArea[] = [];
  const inOrder = classes.toSorted(
    ({ place: one }, { place: other }) =>
      (one.sheet < other.sheet ? -1 : one.sheet > other.sheet ? 1 : 0) ||
      one.column - other.column ||
      one.row - other.row,
  );
  for (const { place } of inOrder) {
    const last = areas.at(-1);
    if (
      last &&
      last.sheet === place.sheet &&
      last.area.bottom === place.row - 1 &&
      last.area.left === place.column
    ) {
      areas[areas.length - 1] = { sheet: last.sheet, area: { ...last.area, bottom: place.row } };
    } else {
      const area = { top: place.row, bottom: place.row, left: place.column, right: place.column };
      areas.push({ sheet: place.sheet, area });
    }
  }
  return areas;
}
