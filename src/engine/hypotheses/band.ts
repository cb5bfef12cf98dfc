import type { Ledger } from '../../model/ledger';
import type { Assignment } from '../../model/report';
import type { TextLine } from '../../model/table';
import { bandsOf, partsOf } from '../recognise/bands';
import { textsOf } from '../recognise/body';
import { type Dictionary, isHeaderWord } from '../recognise/dictionary';
import { filledPositions, type Grid, textOf } from '../recognise/grid';
import { recogniseForms } from '../recognise/key-value';
import { linesOf } from '../recognise/lay-out';
import { lineUnderHeader } from '../recognise/under-header';
import { isRead, ledgersOf, type Reader, type Reading, type Region, textsIn, type Verdict } from './reading';
import { segmentsOf } from './segments';
import { readTables } from './tables';
import { readTurned } from './turned';

/** A table on its side: its labels go down, its records to the right. */
const MOST_LABELS = 120;

const MOST_RECORDS = 400;

const MOST_HEADER_LINES = 5;

/** Longer bands are lists, with no forms under them. */
const MOST_LINES = 1000;

/** A sheet's band: as a whole, what lies between blank lines or empty columns each by itself, whichever explains most. */
export function readBand(
  band: Grid,
  reader: Reader,
  assignments: readonly Assignment[],
  shared: readonly TextLine[],
): readonly Verdict[] {
  const readings = readingsOfWhole(band, reader, assignments, shared);
  const apart = assignments.length > 0 ? [] : [...inSegments(band, reader), ...inParts(band, reader)];
  return reader.choose([...readings, ...apart], regionOf(band))?.verdicts ?? [];
}

function inSegments(band: Grid, reader: Reader): readonly Reading[] {
  const segments = segmentsOf(band);
  const verdicts = segments.flatMap((segment) =>
    bandsOf(segment).flatMap((part) => readWhole(part, reader, [])),
  );
  return segments.length > 0 ? [{ way: 'segments', verdicts }] : [];
}

/** Tables with one empty column between them, where every part is a ledger by itself. */
function inParts(band: Grid, reader: Reader): readonly Reading[] {
  const parts = partsOf(band);
  const titles = parts.length > 0 ? titlesOver(band) : [];
  const verdicts = parts.map((part) => readWhole(part, reader, titles));
  return parts.length > 0 && verdicts.every((all) => all.length > 0 && all.length === ledgersOf(all).length)
    ? [{ way: 'parts', verdicts: verdicts.flat() }]
    : [];
}

function readWhole(band: Grid, reader: Reader, shared: readonly TextLine[]): readonly Verdict[] {
  return reader.choose(readingsOfWhole(band, reader, [], shared), regionOf(band))?.verdicts ?? [];
}

function regionOf(band: Grid): Region {
  return { grid: band, titles: textsIn(titlesOver(band)) };
}

/** Forms, timetables and tables with headers; a table may also lie on its side. */
function readingsOfWhole(
  band: Grid,
  reader: Reader,
  assignments: readonly Assignment[],
  shared: readonly TextLine[],
): readonly Reading[] {
  const tables: Reading = { way: 'tables', verdicts: readTables(band, reader, assignments, shared) };
  const forms = freeForms(band, reader.dictionary, assignments);
  const mayTurn = assignments.length === 0 && mayBeTurned(band);
  const turned =
    mayTurn && (hasLabelsDown(band, reader.dictionary) || !isRead(tables)) ? readTurned(band, reader) : [];
  const headed = ledgersOf(tables.verdicts).filter(({ table }) => table.headerLines.length > 0);
  const isOver = headed.length > 0 && forms.length > 0 && forms.every(isSpelled);
  return [
    isOver ? withFormsOver(forms, headed) : tables,
    ...(forms.length > 0
      ? [{ way: 'form' as const, verdicts: withTablesBelow(band, forms, reader, assignments) }]
      : formsBelow(band, reader, assignments, shared)),
    ...(ledgersOf(turned).length > 0 ? [{ way: 'turned' as const, verdicts: turned }] : []),
  ];
}

/** 学校名称:样例小学  班级数:12 over tables takes no cell from them, and is a form besides. */
function withFormsOver(forms: readonly Ledger[], headed: readonly Ledger[]): Reading {
  return {
    way: 'tables',
    verdicts: [...forms.map((form) => beside(form, headed)), ...headed.map((ledger) => ({ ledger }))],
  };
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

/** Forms that begin under a title of their own, after a blank line, with tables above them. */
function formsBelow(
  band: Grid,
  reader: Reader,
  assignments: readonly Assignment[],
  shared: readonly TextLine[],
): readonly Reading[] {
  if (band.turned || band.lines.length > MOST_LINES) {
    return [];
  }
  const titles = band.lines.filter(
    (line, index) =>
      index > 0 && line - (band.lines[index - 1] ?? line) > 1 && filledPositions(band, line).length === 1,
  );
  for (const line of titles) {
    const rest = linesOf(band, line, Number.POSITIVE_INFINITY);
    const forms = freeForms(rest, reader.dictionary, assignments);
    if (forms.length > 0 && forms[0]?.table.titles.length === 1) {
      const above = readTables(linesOf(band, 0, line - 1), reader, assignments, shared);
      return [{ way: 'form', verdicts: [...above, ...withTablesBelow(rest, forms, reader, assignments)] }];
    }
  }
  return [];
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
  reader: Reader,
  assignments: readonly Assignment[],
): readonly Verdict[] {
  const bottom = Math.max(...forms.map(({ table }) => table.area.bottom));
  const rest = linesOf(band, bottom + 1, Number.POSITIVE_INFINITY);
  const below = rest.lines.length < 2 ? [] : ledgersOf(readTables(rest, reader, assignments, []));
  const end = Math.min(...below.map(({ table }) => table.titles[0]?.place.row ?? table.area.top));
  const trimmed = forms.map((form) => ({
    ...form,
    table: { ...form.table, footers: form.table.footers.filter(({ place }) => place.row < end) },
  }));
  return [...trimmed, ...below].map((ledger) => ({ ledger }));
}

/** Texts that stand alone over everything in a grid. */
export function titlesOver(grid: Grid): readonly TextLine[] {
  const first = grid.lines.findIndex((line) => filledPositions(grid, line).length > 1);
  return grid.lines.slice(0, Math.max(0, first)).flatMap((line) => textsOf(grid, line));
}
