import { areaAddress } from '../model/address';
import type { Coverage } from '../model/coverage';
import type { Ledger, LedgerKind } from '../model/ledger';
import type { Assignment, Report, Unrecognised } from '../model/report';
import type { Table } from '../model/table';
import type { Survey } from './program';
import { stageNames } from './words';

/** Below this the clerk is asked to look. */
const SURE = 0.7;

export function isUnsure({ confidence }: Ledger): boolean {
  return confidence < SURE;
}

/** What is to be said of tables that were not checked as ledgers: those that only want a yes, and those that nobody understood. */
export function unreadWords(tables: readonly Unrecognised[]): readonly string[] {
  const asked = tables.filter(({ takenFor }) => takenFor !== undefined).length;
  return [
    ...(asked > 0 ? [`${asked} 张表请确认`] : []),
    ...(tables.length > asked ? [`${tables.length - asked} 张表未识别`] : []),
  ];
}

/** 20 行 of a table, 52 项 of a form; of several tables 3 张表 60 行. */
export function sizeText(ledgers: readonly Ledger[]): string {
  const areas = new Set(ledgers.map(({ table: { area } }) => areaAddress(area))).size;
  const tables = areas > 1 ? `${areas} 张表` : '';
  const [form] = ledgers.filter(({ table }) => table.orientation === 'key-value');
  if (form) {
    return tables || `${form.fields.length} 项`;
  }
  const rows = ledgers.flatMap(({ table }) => table.lines).filter(({ role }) => role === 'data').length;
  return `${tables} ${rows} 行`.trim();
}

/** 学校基本情况表(小学): the kind, and the part of the school where a column of the table is about one. */
export function ledgerTitle({ kind, table }: Ledger, kinds: readonly LedgerKind[]): string {
  const label = kinds.find(({ id }) => id === kind)?.label ?? kind;
  const { stage } = table.context;
  return stage ? `${label}(${stageNames[stage]})` : label;
}

/** Ledgers of the same kind on the same sheet are one line of the first screen. */
export function ledgersBySheet(ledgers: readonly Ledger[]): readonly (readonly Ledger[])[] {
  const groups = new Map<string, Ledger[]>();
  for (const ledger of ledgers) {
    const key = `${ledger.kind}|${ledger.table.sheet.name}`;
    groups.set(key, [...(groups.get(key) ?? []), ledger]);
  }
  return [...groups.values()];
}

/** Tables that nobody understood, apart from covers, prose and blank sheets, which need nothing. */
export function unreadParts({ unrecognised }: Survey): {
  readonly tables: readonly Unrecognised[];
  readonly texts: readonly Unrecognised[];
} {
  const tables = unrecognised.filter(({ isText }) => !isText);
  return {
    // What only wants a yes is done with first.
    tables: [
      ...tables.filter(({ takenFor }) => takenFor !== undefined),
      ...tables.filter(({ takenFor }) => takenFor === undefined),
    ],
    texts: unrecognised.filter(({ isText }) => isText),
  };
}

/** Headers of columns that no field was found for: what stands in them is not checked. */
export function unreadHeaders({ table, fields }: Ledger): readonly string[] {
  if (table.orientation !== 'rows') {
    return [];
  }
  const read = new Set(fields.map(({ index }) => index));
  return table.headers
    .filter(({ index, path }) => !read.has(index) && path.some((text) => text.trim() !== ''))
    .map(({ path }) => path.join(' '));
}

/** What the report says was checked in a ledger that the survey has found. */
export function coverageIn({ ledgers, coverage }: Report, ledger: Ledger): Coverage | undefined {
  return coverage[ledgers.findIndex((one) => ledgerKey(one) === ledgerKey(ledger))];
}

/** One area can hold several ledgers: the columns of the parts of a school. */
export function ledgerKey({ kind, table: { sheet, area, context }, fields }: Ledger): string {
  return [kind, sheet.name, areaAddress(area), context.stage, fields[0]?.index].join(' ');
}

/** The assignment that the user has made for a table. */
export function assignmentOf(
  assignments: readonly Assignment[],
  sheet: string,
  area: Table['area'],
): Assignment | undefined {
  return assignments.find((one) => isWithin(one, sheet, area));
}

/** All others: a table has one assignment, wherever in it the header was said to be. */
export function otherAssignments(
  assignments: readonly Assignment[],
  sheet: string,
  area: Table['area'],
): readonly Assignment[] {
  return assignments.filter((one) => !isWithin(one, sheet, area));
}

function isWithin(assignment: Assignment, sheet: string, { top, bottom }: Table['area']): boolean {
  return assignment.sheet === sheet && assignment.row >= top && assignment.row <= bottom;
}
