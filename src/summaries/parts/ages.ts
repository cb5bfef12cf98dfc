import { placeAddress } from '../../model/address';
import type { Ledger } from '../../model/ledger';
import type { SummaryInput } from '../../model/summary';
import type { Place } from '../../model/workbook';
import { type AgeBand, ageAt, ageFormula, birthMonth, isReadAs } from './born';
import { type Figure, figuresOf } from './figures';
import { type LiveArea, liveText, liveValue } from './live';
import { fieldAreas, fieldCell, fieldRuns, plainRecord } from './plain-record';

const ROSTER = 'teacher-roster';
const STATISTICS = 'teacher-stats';
/** A formula over more pieces than this is one that nobody can read. */
const MOST_AREAS = 6;
const OLDEST = 99;

const usualBands: readonly AgeBand[] = [
  { label: '35岁及以下', from: 0, to: 35 },
  { label: '36—45岁', from: 36, to: 45 },
  { label: '46—54岁', from: 46, to: 54 },
  { label: '55岁及以上', from: 55, to: OLDEST },
];

export interface Ages {
  readonly bands: readonly { readonly label: string; readonly figure: Figure }[];
  /** Teachers of the roster whose birth month is blank or cannot be read; where a table of numbers says it all, none. */
  readonly unknown: readonly Place[];
  /** How many teachers the bands are about. */
  readonly of: number;
  /** Whether it depends on a month who is how old. */
  readonly byBirth: boolean;
}

/**
 * Full-time teachers by age in the month in the cell `cutoff`: from the birth months of the roster, else the numbers of a
 * table that has age bands. Why there are none otherwise.
 */
export function teacherAges(input: SummaryInput, day: string, cutoff: string): Ages | string {
  const { report } = input;
  const whole = report.ledgers.filter(({ table }) => table.context.part === undefined);
  const tables = whole.filter(({ kind, fields }) => kind === STATISTICS && bandFields(fields).length > 1);
  const rosters = whole.filter(({ kind }) => kind === ROSTER);
  const born = rosters.filter(({ fields }) => fields.some(({ field }) => field === 'birth_date'));
  const [table] = tables;
  const bands = table ? bandFields(table.fields) : usualBands;
  if (born.length > 0) {
    return byBirth(input, believed(born, input), bands, day, cutoff);
  }
  if (table) {
    return stated(tables, bandFields(table.fields), input);
  }
  return rosters.length > 0 ? '教师花名册没有出生年月' : '没有写明出生年月的教师花名册';
}

/** September of the school year that the rosters speak of, ISO: the month of the yearly statistics of schools. */
export function monthOfAges({ report, today }: SummaryInput): string {
  const contexts = report.ledgers.filter(({ kind }) => kind === ROSTER).map(({ table }) => table.context);
  const said = contexts.map(({ period, filledOn }) => period?.to ?? filledOn ?? '');
  const others = report.ledgers.map(({ table }) => table.context.filledOn ?? '');
  const latest = [said, others].map((days) => days.toSorted().at(-1)).find((day) => day) ?? today;
  const [year = 0, month = 0] = latest.split('-').map(Number);
  return `${month >= 9 ? year : year - 1}-09-01`;
}

/** All rosters together, unless one alone has as many teachers as the check believes: then others repeat its people. */
function believed(rosters: readonly Ledger[], input: SummaryInput): readonly Ledger[] {
  const teachers = figuresOf(input)('full-time-teachers')?.value;
  const sets = [rosters, ...rosters.map((one) => [one])];
  const countOf = (set: readonly Ledger[]) => set.flatMap((one) => teachersOf(one, input)).length;
  return sets.find((set) => countOf(set) === teachers) ?? rosters;
}

function byBirth(
  input: SummaryInput,
  rosters: readonly Ledger[],
  bands: readonly AgeBand[],
  day: string,
  cutoff: string,
): Ages {
  const { workbook } = input;
  const teachers = rosters.flatMap((roster) => teachersOf(roster, input));
  const [year = 0, month = 0] = day.split('-').map(Number);
  const months = teachers.map(({ shown }) => birthMonth(shown, workbook));
  const areas = runs(teachers);
  const isLive =
    areas.length <= MOST_AREAS && teachers.every(({ cell }, index) => isReadAs(cell, months[index]));
  const ages = months.flatMap((one) => (one === undefined ? [] : [ageAt(one, year * 12 + month)]));
  const sheets = [...new Set(rosters.map(({ table }) => table.sheet.name))].join('、');
  return {
    bands: bands.map((band) => ({
      label: band.label,
      figure: {
        value: ages.filter((age) => band.from <= age && age <= band.to).length,
        ...(isLive
          ? { formula: ageFormula(areas, band, cutoff, workbook) }
          : { remark: `按${sheets}的出生年月算出,不能直接用公式计算;台账改动后请再次插入本表。` }),
      },
    })),
    unknown: teachers.filter((_, index) => months[index] === undefined).map(({ place }) => place),
    of: teachers.length,
    byBirth: true,
  };
}

/** The roster's teachers with their birth cells, as the ledger's own rule counts full-time teachers. */
function teachersOf(roster: Ledger, { catalogue, report }: SummaryInput) {
  const rule = catalogue.ledgers
    .find(({ id }) => id === roster.kind)
    ?.states.find(({ quantity }) => quantity === 'full-time-teachers');
  return fieldRuns(roster, 'birth_date').flatMap(({ sheet, area, lines, section }) =>
    lines
      .filter((line) => rule?.where?.(plainRecord(roster, line, section), report.parts[0]?.stage) ?? true)
      .map((line) => {
        const isRow = roster.table.orientation === 'rows';
        const place = isRow
          ? { sheet, row: line, column: area.left }
          : { sheet, row: area.top, column: line };
        const cell = fieldCell(roster, 'birth_date', line);
        const format = roster.table.sheet.formats[place.row]?.[place.column] ?? '';
        // The number 1987.1 that is shown as 1987.10 is October.
        const shown = typeof cell === 'number' && /^0\.00/.test(format) ? cell.toFixed(2) : cell;
        return { cell, shown, place, run: area };
      }),
  );
}

/** Neighbouring teachers as one area; somebody between them who does not teach parts them. */
function runs(
  teachers: readonly { readonly place: Place; readonly run: LiveArea['area'] }[],
): readonly LiveArea[] {
  const areas: { readonly sheet: string; area: LiveArea['area']; readonly run: LiveArea['area'] }[] = [];
  for (const { place, run } of teachers) {
    const last = areas.at(-1);
    const { row, column } = place;
    const isNext =
      (last?.area.bottom === row - 1 && last.area.left === column) ||
      (last?.area.right === column - 1 && last.area.top === row);
    if (last && last.run === run && isNext) {
      last.area = { ...last.area, bottom: row, right: column };
    } else {
      areas.push({ sheet: place.sheet, area: { top: row, bottom: row, left: column, right: column }, run });
    }
  }
  return areas;
}

function stated(
  tables: readonly Ledger[],
  bands: readonly (AgeBand & { readonly field: string })[],
  { workbook }: SummaryInput,
): Ages | string {
  const figures = bands.flatMap(({ label, field }) => {
    const live = { kind: 'sum', factor: 1, areas: tables.flatMap((one) => fieldAreas(one, field)) } as const;
    const value = liveValue(live, workbook);
    return value === undefined ? [] : [{ label, figure: { value, formula: liveText(live) } }];
  });
  return figures.length === bands.length
    ? {
        bands: figures,
        unknown: [],
        of: figures.reduce((sum, { figure }) => sum + figure.value, 0),
        byBirth: false,
      }
    : '教师统计表的年龄段里有不是数字的内容';
}

/**
 * The age bands of a table of numbers from its headers. Two numbers say it all; 30岁以下 and 51岁以上 end where their
 * neighbours begin, whatever 以下 is taken to mean.
 */
function bandFields(fields: Ledger['fields']): readonly (AgeBand & { readonly field: string })[] {
  const found = fields
    .filter(({ field }) => field.startsWith('age_'))
    .flatMap(({ field, header }) => {
      const [first, second] = (header.match(/\d+/g) ?? []).map(Number);
      return first === undefined ? [] : [{ field, label: header.trim(), first, second }];
    })
    .toSorted((one, other) => one.first - other.first);
  return found.map(({ field, label, first, second }, index) => {
    const [before, after] = [found[index - 1], found[index + 1]];
    const isLast = index === found.length - 1;
    const from = index === 0 ? 0 : second !== undefined ? first : (before?.second ?? before?.first ?? 0) + 1;
    const to = isLast ? OLDEST : (second ?? (after?.second === undefined ? first : after.first - 1));
    return { field, label, from, to };
  });
}

export function placesText(places: readonly Place[]): string {
  const shown = places.slice(0, 5).map(placeAddress).join('、');
  return places.length > 5 ? `${shown}等` : shown;
}
