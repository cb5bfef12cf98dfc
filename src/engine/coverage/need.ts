import type { Content } from '../../model/content';
import type { CheckedGroup, UncheckedGroup } from '../../model/coverage';
import type { LedgerView } from '../../model/ledger';
import { type Covered, columnsOf } from './columns';

/** What one check needs to run. */
export interface Need {
  /** What it checks, in a clerk's words. */
  readonly group: string;
  /** Fields that must all be there. */
  readonly all: readonly string[];
  /** Of these, at least so many. */
  readonly some: { readonly fields: readonly string[]; readonly least: number };
  /** The field whose filled cells are what is checked. */
  readonly counted: string;
}

/** What became of the needs of a table. */
export interface Settled {
  readonly checked: readonly CheckedGroup[];
  readonly unchecked: readonly UncheckedGroup[];
  /** Fields that some check held against something. */
  readonly held: ReadonlySet<string>;
}

/** Which needs are met; of those that are not, the ones that the table gives occasion for. */
export function settleNeeds(needs: readonly Need[], covered: Covered, hasUnread: boolean): Settled {
  const { view } = covered;
  const met = needs.filter((need) => missingOf(need, covered).length === 0);
  const held = new Set(
    met.flatMap(({ all, some }) => [...all, ...some.fields].filter((field) => view.has(field))),
  );
  const counted = new Set(met.map((need) => need.counted));
  const open = needs.filter(
    (need) => !met.includes(need) && !counted.has(need.counted) && isWanted(need, covered, held, hasUnread),
  );
  return {
    checked: met.map(({ group, counted }) => ({ group, cells: filledIn(counted, covered) })),
    unchecked: open.map((need) => ({
      group: need.group,
      reason: reasonOf(missingOf(need, covered), covered),
      columns: columnsOf(covered, new Set([...need.all, ...need.some.fields])),
    })),
    held,
  };
}

/** More names make no sentence that anybody reads. */
const FEW = 3;

function reasonOf(missing: readonly string[], covered: Covered): string {
  const names = [...new Set(missing.map((field) => `“${fieldName(field, covered)}”`))];
  return `没认出${names.slice(0, FEW).join('、')}${names.length > FEW ? '等' : ''}`;
}

/** The fields that a need lacks; of a list of which some are enough, all that are not there. */
function missingOf({ all, some }: Need, { view }: Covered): readonly string[] {
  const lacking = all.filter((field) => !view.has(field));
  const present = some.fields.filter((field) => view.has(field)).length;
  return present >= some.least ? lacking : [...lacking, ...some.fields.filter((field) => !view.has(field))];
}

/**
 * A result without what it results from, and operands whose result may be one of the columns that nobody understood. A whole
 * whose parts the table does not list at all is no gap.
 */
function isWanted(need: Need, { view }: Covered, held: ReadonlySet<string>, hasUnread: boolean): boolean {
  const operands = [...need.all, ...need.some.fields].filter((field) => field !== need.counted);
  const present = operands.filter((field) => view.has(field)).length;
  return view.has(need.counted)
    ? present > 0 || (hasUnread && !held.has(need.counted))
    : hasUnread && present >= 2 && operands.every((field) => view.has(field) || !need.all.includes(field));
}

/** The field's own header where it was found, else what the kind calls it. */
export function fieldName(field: string, { view, kind }: Covered): string {
  const header = view.has(field) ? view.header(field).replace(/\s+/g, '') : '';
  const label = kind.fields.find((known) => known.field === field)?.label ?? field;
  return header.length > 1 || header === '男' || header === '女' ? header : label;
}

const known = new WeakMap<LedgerView, Map<string, number>>();

/** Filled cells of a field over all records; counted once, whoever asks. */
export function filledIn(field: string, { view }: Pick<Covered, 'view'>): number {
  const counts = known.get(view) ?? new Map<string, number>();
  known.set(view, counts);
  let filled = counts.get(field);
  if (filled === undefined) {
    filled = 0;
    for (const record of view.records) {
      filled += record.isBlank(field) ? 0 : 1;
    }
    counts.set(field, filled);
  }
  return filled;
}

/** What is looked at in single cells, by what the field holds. */
const WRITING: Partial<Record<Content['type'], string>> = {
  number: '数字的写法和范围',
  percent: '百分比的写法和范围',
  ratio: '比值的写法',
  date: '日期的写法和先后',
  identity: '身份证号',
  'student-code': '学籍号',
  phone: '电话号码',
  gender: '性别',
  class: '班级的写法',
  grade: '年级的写法',
  'yes-no': '是否栏的填法',
  choice: '选项',
  isbn: '书号',
};

/** The checks of single cells that ran, and the fields that must be filled or may not come twice. */
export function formGroups(covered: Covered): readonly CheckedGroup[] {
  const { view, kind } = covered;
  const groups = new Map<string, number>();
  const add = (group: string, cells: number) => groups.set(group, (groups.get(group) ?? 0) + cells);
  for (const { field, content, required, unique } of kind.fields.filter((one) => view.has(one.field))) {
    const filled = filledIn(field, covered);
    const writing = WRITING[content.type];
    if (writing !== undefined) {
      add(writing, filled);
    }
    if (unique !== undefined) {
      add('重复', filled);
    }
    if (required !== undefined) {
      add('必填项', view.records.length);
    }
  }
  return [...groups].map(([group, cells]) => ({ group, cells }));
}
