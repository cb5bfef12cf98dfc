import type { Ledger } from '../../model/ledger';
import type { Assignment } from '../../model/report';
import type { TextLine } from '../../model/table';
import { bandsOf } from './bands';
import { type Dictionary, isHeaderWord } from './dictionary';
import { filledPositions, type Grid, textOf } from './grid';
import { recogniseForms } from './key-value';
import { linesOf } from './lay-out';
import { recogniseTurned } from './matrix';
import type { Verdict } from './rows';
import { saysMore, segmentsOf } from './segments';
import { recogniseTables } from './tables';
import { lineUnderHeader } from './under-header';

/** A table on its side: its labels go down, its records to the right. */
const MOST_LABELS = 120;

const MOST_RECORDS = 400;

const MOST_HEADER_LINES = 5;

/** Longer bands are lists, with no forms under them. */
const MOST_LINES = 1000;

/** A sheet's band: as a whole, or where that says more, what lies between blank lines each by itself. */
export function recogniseBand(
  band: Grid,
  dictionary: Dictionary,
  assignments: readonly Assignment[],
  shared: readonly TextLine[],
): readonly Verdict[] {
  const whole = recogniseWhole(band, dictionary, assignments, shared);
  const segments = assignments.length > 0 ? [] : segmentsOf(band);
  const apart = segments.map((segment) => ({
    segment,
    verdicts: bandsOf(segment).flatMap((part) => recogniseWhole(part, dictionary, [], [])),
  }));
  return saysMore(apart, whole) ? apart.flatMap(({ verdicts }) => verdicts) : whole;
}

/** Forms, timetables and tables with headers; a table may also lie on its side. */
function recogniseWhole(
  band: Grid,
  dictionary: Dictionary,
  assignments: readonly Assignment[],
  shared: readonly TextLine[],
): readonly Verdict[] {
  const forms = freeForms(band, dictionary, assignments);
  const tables = recogniseTables(band, dictionary, assignments, shared);
  const found = ledgersOf(tables);
  const headed = found.filter(({ table }) => table.headerLines.length > 0);
  if (headed.length > 0 && forms.length > 0 && forms.every(isSpelled)) {
    return [...forms.map((form) => beside(form, headed)), ...headed.map((ledger) => ({ ledger }))];
  }
  if (forms.length > 0 && !found.some((table) => isBetterForm(table, forms))) {
    return withTablesBelow(band, forms, dictionary, assignments);
  }
  const turned = hasLabelsDown(band, dictionary) ? recogniseTurned(band, dictionary) : [];
  if (assignments.length === 0 && mostFields(turned) > mostFields(tables)) {
    return turned;
  }
  const below = forms.length === 0 ? formsBelow(band, dictionary, assignments) : undefined;
  if (below) {
    return [...recogniseTables(below.above, dictionary, assignments, shared), ...below.forms];
  }
  if (found.length > 0 || assignments.length > 0 || !mayBeTurned(band)) {
    return tables;
  }
  const onItsSide = recogniseTurned(band, dictionary);
  return ledgersOf(onItsSide).length > 0 ? onItsSide : tables;
}

function mayBeTurned(band: Grid): boolean {
  return band.lines.length <= MOST_LABELS && band.last - band.first <= MOST_RECORDS && !isTwofold(band);
}

/** 项目 | 人数 | 项目 | 人数: two halves of a form, and no table on its side. */
function isTwofold(band: Grid): boolean {
  const head = band.lines.find((line) => filledPositions(band, line).length > 1);
  const texts = head === undefined ? [] : filledPositions(band, head).map((at) => textOf(band, head, at));
  const half = texts.length / 2;
  return half >= 2 && texts.every((text, index) => text === texts[(index + half) % texts.length]);
}

/** 班级 | 一(1)班 | 一(2)班 over 学生数, 男, 女: what looks like a header is a line of names. */
function hasLabelsDown(band: Grid, dictionary: Dictionary): boolean {
  if (!mayBeTurned(band)) {
    return false;
  }
  const lines = band.lines.filter((line) => filledPositions(band, line).length > 1);
  if (lines.slice(0, MOST_HEADER_LINES).some((line) => numbersColumns(band, line))) {
    return false;
  }
  const labels = lines.filter((line) => isHeaderWord(dictionary, textOf(band, line, band.first)));
  return labels.length >= 3 && labels.length >= lines.length * 0.7;
}

/** 甲 | 乙 | 1 | 2 | 3: the form itself says that its columns are columns. */
function numbersColumns(band: Grid, line: number): boolean {
  return lineUnderHeader(band, line, filledPositions(band, line).length) === 'code';
}

function mostFields(verdicts: readonly Verdict[]): number {
  return Math.max(0, ...ledgersOf(verdicts).map(({ fields }) => fields.length));
}

/** Forms that begin under a title of their own, after a blank line, with tables above them. */
function formsBelow(
  band: Grid,
  dictionary: Dictionary,
  assignments: readonly Assignment[],
): { readonly above: Grid; readonly forms: readonly Verdict[] } | undefined {
  if (band.turned || band.lines.length > MOST_LINES) {
    return undefined;
  }
  const titles = band.lines.filter(
    (line, index) =>
      index > 0 && line - (band.lines[index - 1] ?? line) > 1 && filledPositions(band, line).length === 1,
  );
  for (const line of titles) {
    const rest = linesOf(band, line, Number.POSITIVE_INFINITY);
    const forms = freeForms(rest, dictionary, assignments);
    if (forms.length > 0 && forms[0]?.table.titles.length === 1) {
      const verdicts = withTablesBelow(rest, forms, dictionary, assignments);
      return { above: linesOf(band, 0, line - 1), forms: verdicts };
    }
  }
  return undefined;
}

/** 学校名称:样例小学  班级数:12: lines that say something of the school and are still lines of the table under them. */
function isSpelled({ fields }: Ledger): boolean {
  return fields.every(({ text }) => text !== undefined);
}

/** The form without what belongs to the tables. */
function beside(form: Ledger, tables: readonly Ledger[]): Verdict {
  const isOwn = ({ place }: TextLine) =>
    !tables.some(({ table: { area } }) => place.row >= area.top && place.row <= area.bottom);
  const { titles } = form.table;
  return { ledger: { ...form, table: { ...form.table, titles: titles.filter(isOwn), footers: [] } } };
}

function ledgersOf(verdicts: readonly Verdict[]): readonly Ledger[] {
  return verdicts.flatMap((verdict) => ('ledger' in verdict ? [verdict.ledger] : []));
}

/** Forms, but not where the user has said that a table is. */
function freeForms(
  grid: Grid,
  dictionary: Dictionary,
  assignments: readonly Assignment[],
): readonly Ledger[] {
  return recogniseForms(grid, dictionary).filter(
    ({ table: { area } }) => !assignments.some(({ row }) => row >= area.top && row <= area.bottom),
  );
}

/** The forms and the tables under the last one; what is no table there are the form's own footers. */
function withTablesBelow(
  band: Grid,
  forms: readonly Ledger[],
  dictionary: Dictionary,
  assignments: readonly Assignment[],
): readonly Verdict[] {
  const bottom = Math.max(...forms.map(({ table }) => table.area.bottom));
  const rest = linesOf(band, bottom + 1, Number.POSITIVE_INFINITY);
  const below = rest.lines.length < 2 ? [] : ledgersOf(recogniseTables(rest, dictionary, assignments, []));
  const end = Math.min(...below.map(({ table }) => table.titles[0]?.place.row ?? table.area.top));
  const trimmed = forms.map((form) => ({
    ...form,
    table: { ...form.table, footers: form.table.footers.filter(({ place }) => place.row < end) },
  }));
  return [...trimmed, ...below].map((ledger) => ({ ledger }));
}

/** A list with a line per item was found where the forms saw labels and values too. */
function isBetterForm(table: Ledger, forms: readonly Ledger[]): boolean {
  const most = Math.max(...forms.map(({ fields }) => fields.length));
  const isList = table.table.orientation === 'key-value' && table.table.headerLines.length > 0;
  return isList && table.fields.length >= most * 0.7;
}
