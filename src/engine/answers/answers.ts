import type { Provision, Standard } from '../../model/standard';
import type { Table } from '../../model/table';
import type { Sheet } from '../../model/workbook';
import { stageOfWords } from '../stage';
import { withoutMadeUp } from './alternatives';
import { type Answer, answerOf } from './answer';
import type { Asked } from './asked';
import { beyondIn, boundedOf } from './beyond';
import { demandedIn } from './demanded';
import type { Measuring } from './figures';
import { isForm } from './form-shape';
import { gridOfPairs } from './grid';
import { lacksIn, lacksOf, subjectsOf } from './lacks';
import { type IsAsked, linesOf } from './lines';
import { namerOf } from './naming';
import { loosePairsOf, pairsOf } from './pairs';
import { readAnswer } from './reading';
import { tiedIn } from './ties';
import type { Line, Written } from './written';

/** Everything that lists, forms and columns answer, told by their words. */
export function answersOf(
  found: readonly Asked[],
  sheetsFound: readonly Sheet[],
  all: readonly Standard[],
  known: Measuring,
): readonly Answer[] {
  // 标准设置 says what is demanded, and not what is there.
  const settings = new Set(
    found.filter(({ kind }) => kind === OWN_STANDARD).map(({ table }) => table.sheet.name),
  );
  const tables = found.filter(({ table }) => !settings.has(table.sheet.name));
  const sheets = sheetsFound.filter(({ name }) => !settings.has(name));
  const { day } = known;
  const stage = known.stage ?? stageOfWords(sheets.map(headText).join(' '));
  const given = { ...known, ...(stage === undefined ? {} : { stage }) };
  const standards = all.map((standard) => ({
    ...standard,
    provisions: standard.provisions.filter(
      ({ from }) => from === undefined || day === undefined || from <= day,
    ),
  }));
  const grounds = tables.map(({ table }) => table).filter(isWide);
  const loose = namersOf({}, standards);
  const subjects = subjectsOf(standards);
  const bounded = boundedOf(standards);
  const told = tables.flatMap((asked) => answersIn(asked, standards, given));
  const read = new Set(told.filter(({ layout }) => layout !== 'column').map(({ written }) => keyOf(written)));
  return withoutMadeUp([
    ...tables.flatMap((asked) => registered(asked.table, asked.kind, standards)),
    ...told,
    ...tables
      .filter(({ kind }) => kind !== SELF_CHECK)
      .flatMap((asked) => [
        ...lacksIn(asked, subjects),
        ...beyondIn(asked, bounded, given),
        ...demandedIn(asked, standards),
      ])
      // A line that is understood by its own words is not understood again by what stands around, but for that 9间 are not all.
      .filter(
        ({ written, gap, lead }) => gap !== undefined || lead !== undefined || !read.has(keyOf(written)),
      ),
    ...tiedIn(
      tables.flatMap(({ table, kind }) => (kind === SELF_CHECK ? [] : [table])),
      sheets,
      standards,
      given,
    ),
    ...sheets.flatMap((sheet) => {
      const lines = loosePairsOf(sheet, grounds);
      const own = lines.flatMap((line) =>
        loose('form', undefined).flatMap(({ standard, namer }) =>
          namer
            .namedBy(line.label, line.around)
            .flatMap((one) => answerOf(line, one, { standard, kind: undefined, given })),
        ),
      );
      const isBare = !tables.some(({ table }) => table.sheet.name === sheet.name);
      const grid = gridOfPairs(lines, [sheet.name, headText(sheet)].join(' '));
      const understood = new Set(own.map(({ written }) => keyOf(written)));
      const lacking = isBare ? lacksOf(grid, undefined, subjects) : [];
      return [...own, ...lacking.filter(({ written }) => !understood.has(keyOf(written)))];
    }),
  ]);
}

/** The form that this program makes, which a person has answered. */
const SELF_CHECK = 'self-check';
/** The sheet in which a school changes what is demanded. */
const OWN_STANDARD = 'own-standard';

function keyOf({ place: { sheet, row, column } }: Written): string {
  return `${sheet}!${row}:${column}`;
}

/** Two columns are label and answer, whatever they were taken for. */
function isWide({ area, orientation }: Table): boolean {
  return orientation === 'key-value' || area.right - area.left > 1;
}

const HEAD = 5;

/** What stands in the first rows of a sheet: whose it is. */
function headText({ values }: Sheet): string {
  return values
    .slice(0, HEAD)
    .flatMap((row) => (row ?? []).filter((value) => typeof value === 'string'))
    .join(' ');
}

/** Asks every line; of the rows of a standard only those that a line of that layout and column may answer. */
function answersIn(asked: Asked, standards: readonly Standard[], given: Measuring): readonly Answer[] {
  const { table, kind } = asked;
  const namersAt = namersOf(asked, standards);
  const answers: Answer[] = [];
  const isAsked: IsAsked = (layout, column, label) =>
    namersAt(layout, column).some(({ namer }) => label === undefined || namer.mayName(label));
  for (const line of linesIn(asked, isAsked)) {
    const isReserved = kind === ROOMS && saysReserved(line, table);
    for (const { standard, namer } of namersAt(line.layout, line.actual?.place.column)) {
      if (isReserved && standard.demands.some(({ id }) => id === 'room-reserved')) {
        continue;
      }
      const around = [...line.around, ...saidAtLength(line)];
      const byLabel = namer.namedBy(line.label, around);
      // 分课表, 每班张贴上墙: what is demanded in the line belongs to its question.
      const isWorded =
        byLabel.length === 0 && line.layout === 'list' && /[\u4e00-\u9fff]{2}/.test(line.demand);
      for (const one of isWorded ? namer.namedBy(`${line.label}${line.demand}`, around) : byLabel) {
        answers.push(...answerOf(line, one, { standard, kind, given }));
      }
    }
  }
  return answers;
}

function namersOf(asked: Partial<Asked>, standards: readonly Standard[]) {
  return keptPerPlace((layout, column) =>
    standards.flatMap((standard) => {
      const provisions = standard.provisions.filter((one) => mayAnswer(layout, column, asked, one));
      return provisions.length > 0 ? [{ standard, namer: namerOf(provisions) }] : [];
    }),
  );
}

/** 没有窗帘,桌椅不足: a sentence names what it speaks of. */
function saidAtLength({ actual }: Line): readonly string[] {
  return actual && actual.text.length >= SENTENCE ? [actual.text] : [];
}

const SENTENCE = 6;

/** A table that nobody knows and that is no list may be a form whose labels nobody knows. */
function* linesIn({ table, kind }: Asked, isAsked: IsAsked): Generator<Line> {
  const isUnknown = kind === undefined && table.orientation !== 'key-value';
  const pairs = isUnknown ? pairsOf(table) : [];
  const isHead = ({ actual }: Line) => actual !== undefined && table.headerLines.includes(actual.place.row);
  // What is taken for its header answers already.
  if (
    isUnknown &&
    (isForm(table) || (isNarrow(table) && pairs.some((line) => isHead(line) && saysAnything(line))))
  ) {
    yield* pairs;
    return;
  }
  let isList = false;
  for (const line of linesOf(table, isAsked)) {
    isList ||= line.layout === 'list';
    yield line;
  }
  yield* isList || !isNarrow(table) ? [] : pairs.filter((line) => !isHead(line));
}

/** Two or three columns, which tell nothing of whether every second one is a label. */
function isNarrow({ area }: Table): boolean {
  return area.right - area.left < 3;
}

function saysAnything({ actual }: Line): boolean {
  const asked = { demand: '', isForbidden: false, isCounted: false, isVerdict: false };
  return actual !== undefined && readAnswer(actual.text, asked) !== undefined;
}

/** Worked out once per layout and column; only a `column` line is asked by where its answer stands. */
function keptPerPlace<Result>(
  compute: (layout: Line['layout'], column: number | undefined) => Result,
): (layout: Line['layout'], column: number | undefined) => Result {
  const known = new Map<string, Result>();
  return (layout, column) => {
    const place = layout === 'column' ? column : undefined;
    const key = `${layout}:${place}`;
    const result = known.get(key) ?? compute(layout, place);
    known.set(key, result);
    return result;
  };
}

const ROOMS = 'function-rooms';

/** A room that is kept free until it is equipped, where a standard accepts that: 已腾出教室预留. */
function saysReserved({ actual }: Line, { sheet }: Table): boolean {
  const row = actual && sheet.values[actual.place.row];
  return (row ?? []).some((value) => typeof value === 'string' && /预留|腾出|留出/.test(value));
}

/** Registers that show by having lines that something was done. */
const REGISTER = 'activity-register';

/** A register of activities with at least one line, told by its title. */
function registered(
  { titles, sheet, lines }: Table,
  kind: string | undefined,
  standards: readonly Standard[],
): readonly Answer[] {
  const [title] = titles;
  const first = lines.find(({ role }) => role === 'data');
  if (kind !== REGISTER || !first) {
    return [];
  }
  const text = title?.text ?? sheet.name;
  const written = { text, place: title?.place ?? { sheet: sheet.name, row: first.index, column: 0 } };
  return standards.flatMap((standard) =>
    namerOf(standard.provisions)
      .namedBy(text, [sheet.name])
      .filter(({ provision, isUnwanted }) => !isUnwanted && provision.kind !== 'figure')
      .map(
        ({ provision }): Answer => ({
          provision,
          standard: standard.id,
          says: 'yes',
          isFalseClaim: false,
          label: text,
          written,
          places: [written.place],
          layout: 'list',
        }),
      ),
  );
}

/** Kinds of ledgers whose lines are questions; every other is asked only what the row says that it shows. */
const ASKING: Readonly<Record<Line['layout'], readonly string[]>> = {
  list: ['indicator-checklist', 'document-register', 'school-profile'],
  form: ['school-profile'],
  column: ['room-equipment', 'classroom-facilities', 'toilets', 'drinking-water', 'boarding-facilities'],
};

function mayAnswer(
  layout: Line['layout'],
  column: number | undefined,
  { kind, fields = [] }: Partial<Asked>,
  { shownIn }: Provision,
): boolean {
  if (kind === undefined || ASKING[layout].includes(kind)) {
    return true;
  }
  const field = fields.find(({ index }) => index === column)?.field;
  return layout === 'column' && field !== undefined
    ? shownIn.includes(`${kind}.${field}`)
    : shownIn.some((place) => place === kind || place.startsWith(`${kind}.`));
}
