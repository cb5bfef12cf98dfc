import type { LedgerView } from '../../model/ledger';
import type { Quantity, Statement } from '../../model/quantity';
import { tidy } from '../../reading/numbers';
import { foldWidth } from '../../reading/words';
import { groupBy } from '../group';
import { isOfFewClasses, isOfSomeGrades } from './groups';
import { type Member, newest, partition } from './versions';

/** What one ledger states, with the ledger. */
export interface Stated extends Member {
  readonly statements: readonly Statement[];
}

const SMALLEST_CLASS = 5;

/**
 * Tables of one kind that share no names are parts of a whole (a roster per class, a page per stage): their counts and
 * sums for "everything in this table" become one for the school. What lists only some of the school's classes says
 * nothing of the school. Tables that do share names are versions of the same; `current` are those that still hold,
 * `parts` those of them that are joined with others: their own 合计 is none of the whole.
 */
export function joinParts(
  stated: readonly Stated[],
  quantities: ReadonlyMap<string, Quantity>,
): {
  readonly statements: readonly Statement[];
  readonly current: ReadonlySet<LedgerView>;
  readonly parts: ReadonlySet<LedgerView>;
} {
  const classes = classesOf(stated.flatMap(({ statements }) => statements.filter(isClass)));
  const sets = [...groupBy(stated, ({ kind }) => kind.id).values()].flatMap((family) =>
    newest(partition(family)),
  );
  const isPart = (parts: readonly Stated[]) => parts.length > 1 || isOfCampus(parts, stated);
  return {
    statements: sets.flatMap((parts) => joined(parts, stated, classes, quantities)),
    current: new Set(sets.flat().map(({ view }) => view)),
    parts: new Set(sets.flatMap((parts) => (isPart(parts) ? parts.map(({ view }) => view) : []))),
  };
}

/** One pupil entered under 四(3)班 does not make it a class of the school. */
function isClass({ quantity, value }: Statement): boolean {
  return quantity === 'pupils' && value >= SMALLEST_CLASS;
}

function classesOf(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(statements.map(({ scope }) => scope.className).filter((name) => name !== undefined));
}

/** Of how many classes the titles say that a table is of theirs; the halves of a page are of one. */
function classesIn(parts: readonly Stated[]): number {
  return new Set(parts.map(({ view }) => view.context.className)).size;
}

function joined(
  parts: readonly Stated[],
  stated: readonly Stated[],
  classes: ReadonlySet<string>,
  quantities: ReadonlyMap<string, Quantity>,
): readonly Statement[] {
  const all = parts.flatMap(({ statements }) => statements);
  const wholes = all.filter(isWholeTable);
  const rest = withHalvesJoined(
    all.filter((statement) => !isWholeTable(statement)),
    parts,
  );
  if (isPartial(all, classes, quantities) || isOfSome(parts, stated) || isOfCampus(parts, stated)) {
    return rest;
  }
  const single = parts.filter(({ view }) => view.context.className !== undefined);
  const byClass = single.flatMap(({ statements }) => statements.filter(isWholeClass));
  return [
    ...rest,
    ...[...groupBy(wholes, (statement) => statement.quantity).values()].flatMap((group) =>
      parts.length === 1 ? group : together(group, quantities),
    ),
    ...(classesIn(single) > 1 && single.length === parts.length
      ? [...groupBy(byClass, (statement) => statement.quantity).values()].flatMap((group) =>
          together(group, quantities),
        )
      : []),
  ];
}

/** The list of a class in two halves on its sheet says how many it has only in both together. */
function withHalvesJoined(statements: readonly Statement[], parts: readonly Stated[]): readonly Statement[] {
  const isHalf = (view: LedgerView) =>
    view.context.className !== undefined &&
    parts.some(
      ({ view: other }) =>
        other !== view && other.sheet === view.sheet && other.context.className === view.context.className,
    );
  const halves = new Set(
    parts
      .filter(({ view }) => isHalf(view))
      .flatMap((part) => part.statements)
      .filter(isWholeClass),
  );
  const joined = groupBy(halves, ({ quantity, scope, place }) =>
    [quantity, scope.className, place.sheet].join('|'),
  );
  return [
    ...statements.filter((statement) => !halves.has(statement)),
    ...[...joined.values()].flatMap((group) =>
      addedUp(group).map((sum) => ({ ...sum, scope: group[0]?.scope ?? {} })),
    ),
  ];
}

/** A count or sum over a table whose title names one class. */
function isWholeClass({ origin, scope }: Statement): boolean {
  return (
    (origin === 'counted' || origin === 'summed') &&
    scope.className !== undefined &&
    scope.subject === undefined
  );
}

/** A count or sum over a whole table: of the school, or of the class that the title names. */
function isWholeTable({ origin, scope }: Statement): boolean {
  return (
    (origin === 'counted' || origin === 'summed') &&
    scope.school === undefined &&
    scope.grade === undefined &&
    scope.stage === undefined &&
    scope.subject === undefined &&
    scope.className === undefined
  );
}

/** Lists pupils by class, but not all classes that the workbook knows. */
function isPartial(
  statements: readonly Statement[],
  classes: ReadonlySet<string>,
  quantities: ReadonlyMap<string, Quantity>,
): boolean {
  const own = classesOf(statements.filter(({ quantity }) => quantities.get(quantity)?.partOf === undefined));
  return own.size > 0 && [...classes].some((name) => !own.has(name) && plausible(name, own));
}

/** Lists the pupils themselves, of some grades or of a class or two, in a school that says how many it has. */
function isOfSome(parts: readonly Stated[], stated: readonly Stated[]): boolean {
  const counts = parts
    .flatMap(({ statements }) => statements)
    .filter(({ quantity, origin }) => quantity === 'pupils' && origin === 'counted');
  const classes = classesOf(counts);
  return (
    counts.length > 0 &&
    (classes.size === 0 ? isOfSomeGrades(parts, stated) : isOfFewClasses(classes.size, stated))
  );
}

/** 学生花名册(本部), 冲口教学点学生名单 with nothing of the rest, in a workbook that has tables of the whole school too. */
function isOfCampus([first, ...others]: readonly Stated[], stated: readonly Stated[]): boolean {
  return (
    first !== undefined &&
    others.length === 0 &&
    namesCampus(first.view) &&
    stated.some(({ view }) => !namesCampus(view) && (!isSchool(first.view) || isOther(view, first.view)))
  );
}

/** A 教学点 that keeps its own ledgers is a school like any other. */
function isSchool({ context: { school } }: LedgerView): boolean {
  return school !== undefined && CAMPUS.test(school);
}

function isOther({ context: { school } }: LedgerView, { context: own }: LedgerView): boolean {
  return school !== undefined && school !== own.school;
}

const CAMPUS = /本部|教学点|分校|[东西南北中新老]校区/;
const INCLUDED = /[(,、]?(?:不?包?含|包括|其中|及|和)[^(),、]*/g;

function namesCampus({ sheet, titles }: LedgerView): boolean {
  const heads = [sheet, ...titles.slice(0, 1).map(({ text }) => text)];
  return heads.some((text) => CAMPUS.test(foldWidth(text).replace(INCLUDED, '')));
}

/** Classes that a slip of the pen invents (七(1)班 among primary classes) are not missing from a roster. */
function plausible(name: string, own: ReadonlySet<string>): boolean {
  const primary = /^[一二三四五六]/.test(name);
  return [...own].some((other) => /^[一二三四五六]/.test(other) === primary);
}

/** What the parts of a whole state of themselves as one: pupils are added up, of the largest classes the largest remains. */
function together(
  group: readonly Statement[],
  quantities: ReadonlyMap<string, Quantity>,
): readonly Statement[] {
  const [first] = group;
  return first && quantities.get(first.quantity)?.isNoSum
    ? [group.reduce((most, one) => (one.value > most.value ? one : most), first)].map((one) => ({
        ...one,
        scope: {},
      }))
    : addedUp(group);
}

function addedUp(group: readonly Statement[]): readonly Statement[] {
  const [first] = group;
  if (!first) {
    return [];
  }
  const value = tidy(group.reduce((sum, statement) => sum + statement.value, 0));
  const { until: _until, scope: _scope, ...rest } = first;
  return [{ ...rest, scope: {}, value, approximate: group.some(({ approximate }) => approximate) }];
}
