import type { FieldPlace } from '../../model/ledger';
import type { Provision, Standard } from '../../model/standard';
import type { Table } from '../../model/table';
import { type IsAsked, type Line, linesOf, type Written } from './lines';
import { namerOf } from './naming';
import { readAnswer } from './reading';

/** What a line of the workbook says of a row of a document. */
export interface Answer {
  readonly provision: Provision;
  readonly standard: string;
  readonly says: 'yes' | 'no';
  /** It says no and claims, in the same line, that the standard is met. */
  readonly isFalseClaim: boolean;
  readonly label: string;
  readonly written: Written;
  readonly layout: Line['layout'];
}

/** A table, and the kind of ledger it was taken for. */
export interface Asked {
  readonly table: Table;
  readonly kind?: string;
  readonly fields?: readonly FieldPlace[];
}

/** Everything that lists, forms and columns answer, told by their words. */
export function answersOf(
  tables: readonly Asked[],
  all: readonly Standard[],
  /** The day on which the workbook was filled in. */
  day?: string,
): readonly Answer[] {
  const standards = all.map((standard) => ({
    ...standard,
    provisions: standard.provisions.filter(
      ({ from }) => from === undefined || day === undefined || from <= day,
    ),
  }));
  return tables.flatMap((asked) => [
    ...registered(asked.table, asked.kind, standards),
    ...answersIn(asked, standards),
  ]);
}

/** Asks every line; of the rows of a standard only those that a line of that layout and column may answer. */
function answersIn(asked: Asked, standards: readonly Standard[]): readonly Answer[] {
  const { table, kind } = asked;
  const namersAt = keptPerPlace((layout, column) =>
    standards.flatMap((standard) => {
      const provisions = standard.provisions.filter((one) => mayAnswer(layout, column, asked, one));
      return provisions.length > 0 ? [{ standard, namer: namerOf(provisions) }] : [];
    }),
  );
  const isAsked: IsAsked = (layout, column, label) =>
    namersAt(layout, column).some(({ namer }) => label === undefined || namer.mayName(label));
  const answers: Answer[] = [];
  for (const line of linesOf(table, isAsked)) {
    const isReserved = kind === ROOMS && saysReserved(line, table);
    for (const { standard, namer } of namersAt(line.layout, line.actual?.place.column)) {
      if (isReserved && standard.demands.some(({ id }) => id === 'room-reserved')) {
        continue;
      }
      for (const provision of namer.namedBy(line.label, line.around)) {
        answers.push(...answerOf(line, provision, standard.id, kind));
      }
    }
  }
  return answers;
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

/** Registers that show by having lines that something was done; a list of papers shows each of them. */
const REGISTER = 'activity-register';
const PAPERS = 'document-register';

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
      .filter(({ isForbidden, kind: sort }) => !isForbidden && sort !== 'figure')
      .map(
        (provision): Answer => ({
          provision,
          standard: standard.id,
          says: 'yes',
          isFalseClaim: false,
          label: text,
          written,
          layout: 'list',
        }),
      ),
  );
}

/** Kinds of ledgers whose lines are questions; every other is asked only what the row says that it shows. */
const ASKING: Readonly<Record<Line['layout'], readonly string[]>> = {
  list: ['indicator-checklist', 'document-register'],
  form: ['school-profile'],
  column: ['room-equipment', 'classroom-facilities', 'toilets', 'drinking-water', 'boarding-facilities'],
};

function mayAnswer(
  layout: Line['layout'],
  column: number | undefined,
  { kind, fields = [] }: Asked,
  { shownIn }: Provision,
): boolean {
  if (kind === undefined || ASKING[layout].includes(kind)) {
    return true;
  }
  const field = fields.find(({ index }) => index === column)?.field;
  return layout === 'column'
    ? shownIn.includes(`${kind}.${field ?? ''}`)
    : shownIn.some((place) => place === kind || place.startsWith(`${kind}.`));
}

/** What nobody wants, whatever the row demands: 欠发工资, 破损课桌椅. */
const EVIL =
  /欠发|拖欠|欠款|破损|损坏|裸露|过期|挪用|截留|挤占|逾期|事故|(?:不合格|不达标|辍学|流失)(?!率)|重点班|快慢班|违规|失学/;
/** What is done against it is wanted: 防辍学措施, 事故应急预案. */
const AGAINST = /(?:制度|机制|措施|预案|台账|记录|方案|小组|处理|报告|公示|承诺书)$/;

function answerOf(
  line: Line,
  provision: Provision,
  standard: string,
  kind: string | undefined,
): readonly Answer[] {
  const isDenied = /^(?:无|没有|不|未|杜绝|严禁|禁止)/.test(line.label);
  const isBad = provision.isForbidden === true || (EVIL.test(line.label) && !AGAINST.test(line.label));
  const asked = {
    demand: line.demand,
    isForbidden: isBad && !isDenied,
    isCounted: provision.kind === 'presence' || provision.kind === 'documentary' || line.demand !== '',
  };
  const actual = line.actual && readAnswer(line.actual.text, { ...asked, isVerdict: isDenied });
  const verdict = line.verdict && readAnswer(line.verdict.text, { ...asked, isVerdict: true });
  // A figure in the line is held against its bound, and the verdict beside it too.
  const isFigure = actual === undefined && line.actual !== undefined && /\d/.test(line.actual.text);
  const listed = kind === PAPERS ? 'yes' : undefined;
  const says = isFigure ? listed : (actual ?? verdict ?? listed);
  // A figure is for the bounds to judge; a head over many things is asked only by plain words.
  const written = (actual === undefined ? line.verdict : line.actual) ?? line.item;
  if (says === undefined || !written || (line.layout === 'column' && /^\d/.test(written.text))) {
    return [];
  }
  const isFalseClaim = actual === 'no' && verdict === 'yes';
  return [
    {
      provision,
      standard,
      says: verdict === 'no' ? 'no' : says,
      isFalseClaim,
      label: line.label,
      written: isFalseClaim && line.verdict ? line.verdict : written,
      layout: line.layout,
    },
  ];
}
