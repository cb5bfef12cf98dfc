import type { CheckedGroup, UncheckedGroup } from '../../model/coverage';
import type { Ledger, Relation, Scene } from '../../model/ledger';
import type { Table } from '../../model/table';
import { valueAt } from '../../model/workbook';
import { type Covered, columnsOf, isEmpty } from './columns';
import { fieldName, filledIn, type Need, type Settled } from './need';

/** What a relation between fields needs, and how a clerk calls it. */
export function relationNeeds(covered: Covered): readonly Need[] {
  return covered.kind.relations.map((relation) => {
    const { all, some, counted } = fieldsOf(relation);
    return { group: wordsOf(relation, covered), all, some, counted };
  });
}

interface Fields {
  /** Every one of these must be there. */
  readonly all: readonly string[];
  /** Of these at least as many as `least`. */
  readonly some: { readonly fields: readonly string[]; readonly least: number };
  /** The field whose filled cells are what is checked. */
  readonly counted: string;
}

const NONE = { fields: [], least: 0 };

function fieldsOf(relation: Relation): Fields {
  switch (relation.type) {
    case 'sum':
      return { all: [relation.total], some: { fields: relation.parts, least: 2 }, counted: relation.total };
    case 'product':
      return { all: [relation.result, ...relation.factors], some: NONE, counted: relation.result };
    case 'difference':
      return { all: [relation.result, relation.from, relation.minus], some: NONE, counted: relation.result };
    case 'quotient':
      return {
        all: [relation.result, relation.numerator, relation.denominator],
        some: NONE,
        counted: relation.result,
      };
    case 'at-most':
      return { all: [relation.part, relation.whole], some: NONE, counted: relation.part };
    case 'order':
      return { all: [relation.earlier, relation.later], some: NONE, counted: relation.later };
    case 'balance':
      return {
        all: [relation.balance],
        some: { fields: [relation.incoming, relation.outgoing], least: 1 },
        counted: relation.balance,
      };
    case 'ascending':
      return { all: [relation.field], some: NONE, counted: relation.field };
    case 'one-of':
      return { all: [], some: { fields: relation.fields, least: 2 }, counted: relation.fields[0] ?? '' };
  }
}

function wordsOf(relation: Relation, covered: Covered): string {
  const name = (field: string) => fieldName(field, covered);
  const present = (fields: readonly string[]) =>
    fields.some((field) => covered.view.has(field))
      ? fields.filter((field) => covered.view.has(field))
      : fields;
  switch (relation.type) {
    case 'sum':
      return `${present(relation.parts).map(name).join('+')}=${name(relation.total)}`;
    case 'product':
      return `${relation.factors.map(name).join('×')}=${name(relation.result)}`;
    case 'difference':
      return `${name(relation.from)}−${name(relation.minus)}=${name(relation.result)}`;
    case 'quotient':
      return `${name(relation.numerator)}÷${name(relation.denominator)}=${name(relation.result)}`;
    case 'at-most':
      return `${name(relation.part)}不超过${name(relation.whole)}`;
    case 'order':
      return `${name(relation.earlier)}不晚于${name(relation.later)}`;
    case 'balance':
      return `${name(relation.balance)}逐行结转`;
    case 'ascending':
      return `${name(relation.field)}的先后`;
    case 'one-of':
      return `${present(relation.fields).map(name).join('、')}只选一项`;
  }
}

/** Persons and classes that must stand in another ledger: held against it, or that ledger is not in the workbook. */
export function referenceGroups(covered: Covered, scene: Scene): Settled {
  const { view, kind } = covered;
  const held = new Set<string>();
  const checked: CheckedGroup[] = [];
  const unchecked: UncheckedGroup[] = [];
  for (const { field, refersTo } of kind.fields.filter((one) => view.has(one.field))) {
    if (refersTo) {
      const name = fieldName(field, covered);
      const targets = scene.ledgers(refersTo.kind).filter((target) => target !== view);
      const isThere = targets.some((target) => target.has(refersTo.field));
      if (isThere) {
        held.add(field);
        checked.push({ group: `${name}在${targets[0]?.label}里`, cells: filledIn(field, covered) });
      } else {
        unchecked.push({
          group: `${name}有没有这个人、这个班`,
          reason: '工作簿里没有可以对照的名册',
          columns: columnsOf(covered, new Set([field])),
        });
      }
    }
  }
  return { checked, unchecked, held };
}

/** What is checked of whole kinds in folders of their own, and the fields that are held by it. */
const ELSEWHERE: readonly { readonly kind: string; readonly group: string; readonly fields: RegExp }[] = [
  {
    kind: 'timetable',
    group: '课表的冲突、课时数和任课',
    fields: /^(?:class_name|weekday|period|subject|teacher|room|place)/,
  },
  {
    kind: 'teacher-assignment',
    group: '任课与课表、花名册一致',
    fields: /^(?:subject|class|teacher|name|periods|weekly)/,
  },
  {
    kind: 'fitness-detail',
    group: '成绩、得分和等级按国家标准重算',
    fields: /^(?!seq|student_code|address|remark|id_card|ethnic)/,
  },
];

/** Checks that no kind declares, because they hold several tables, or a standard of their own, against each other. */
export function elsewhereGroups(covered: Covered): Pick<Settled, 'checked' | 'held'> {
  const { view, kind } = covered;
  const own = ELSEWHERE.filter((one) => one.kind === kind.id);
  const fieldsOf = (pattern: RegExp) =>
    kind.fields.map(({ field }) => field).filter((field) => view.has(field) && pattern.test(field));
  const lessons = lessonsIn(covered.ledger);
  return {
    checked: own.map(({ group, fields }) => ({
      group,
      cells: lessons + fieldsOf(fields).reduce((sum, field) => sum + filledIn(field, covered), 0),
    })),
    held: new Set(own.flatMap(({ fields }) => fieldsOf(fields))),
  };
}

/** A week drawn as a grid has no columns with fields: what is checked of it are the lessons in it. */
export function isWeek({ kind, table }: Pick<Ledger, 'kind' | 'table'>): boolean {
  return kind === 'timetable' && table.orientation === 'matrix';
}

function lessonsIn({ kind, table, fields }: Ledger): number {
  if (!isWeek({ kind, table })) {
    return 0;
  }
  const labels = new Set(fields.filter(({ field }) => field !== 'weekday').map(({ index }) => index));
  const columns = table.headers.filter(({ index }) => !labels.has(index) && !isOfFigures(table, index));
  return table.lines
    .filter(({ role }) => role === 'data')
    .reduce(
      (sum, { index: row }) =>
        sum + columns.filter(({ index }) => !isEmpty(valueAt(table.sheet, row, index))).length,
      0,
    );
}

/** 周课时, 走教半天数 beside the days: a column of a week whose cells are figures holds no lessons. */
export function isOfFigures({ lines, sheet }: Table, index: number): boolean {
  const values = lines
    .filter(({ role }) => role === 'data')
    .map(({ index: row }) => valueAt(sheet, row, index))
    .filter((value) => !isEmpty(value));
  return values.length > 0 && values.every((value) => typeof value === 'number');
}
