import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import { placeAddress } from '../../src/model/address';
import type { Catalogue } from '../../src/model/catalogue';
import type { Finding } from '../../src/model/finding';
import type { Report } from '../../src/model/report';
import type { Place, Workbook } from '../../src/model/workbook';
import { type Owning, owningOf } from '../measure/owned';
import type { Defect, DefectKind, Scene } from './defects/defect';
import { FIGURE_KINDS } from './defects/figures';
import { KINDS, plantDefects, withDefects } from './defects/plant';
import { SHORTFALLS, shortfallOf } from './defects/shortfall';
import type { Dialect } from './dialect';
import { type Random, randomOf } from './random';
import { type Rendered, render } from './render/render';
import { buildWorld } from './school/school';
import { type Outcome, scoreDefects } from './score';
import type { SchoolType, World } from './source';
import { witnessesOf } from './witness';

/** One world, written in one dialect, checked without and with defects. */
export interface Trial {
  readonly seed: number;
  readonly dialect: Dialect;
  /** ISO day of the check. */
  readonly today: string;
  readonly clean: Workbook;
  /** How the world was written. */
  readonly rendered: Rendered;
  /** Said of the clean workbook: all of it is false. */
  readonly errors: readonly Finding[];
  readonly questions: readonly Finding[];
  readonly planted: Workbook;
  readonly outcomes: readonly Outcome[];
  /** Errors beside the defects and what follows from them. */
  readonly unfounded: readonly Finding[];
  /** Errors, questions and advice that the defects have drawn, false ones among them. */
  readonly accused: readonly Finding[];
  /** What of the defects that were missed the report says not to have checked. */
  readonly owning: Owning;
  /** Cells of the clean workbook that hold something. */
  readonly cells: number;
  readonly sheets: number;
  /** Sheets on which a ledger was recognised; those whose kind the dialect names, and those that got it. */
  readonly recognised: number;
  readonly named: number;
  readonly kindRight: number;
}

/** Defects planted in one workbook: few enough that they do not hide each other. */
const PER_WORKBOOK = 4;

/** Every fifth world is of a school that truly falls short of a bound. */
const SHORT_EVERY = 5;

/**
 * Trials of `count` worlds, the dialects in turn, and the kinds of defect as soon as there is room for them. Slips in
 * figures come twice as often as others: in keyed copies of published forms 33 of 53 errors were of figures.
 */
export function* tryWorlds(
  dialects: readonly Dialect[],
  count: number,
  seed: number,
  known: Catalogue = catalogue,
): Generator<Trial> {
  const random = randomOf(seed);
  let waiting = random.shuffled([...KINDS, ...FIGURE_KINDS]);
  for (let index = 0; index < count; index++) {
    const dialect = dialects[index % dialects.length] as Dialect;
    const type = random.pick(dialect.schools);
    const own = seed * 1000 + index;
    const short =
      index % SHORT_EVERY === SHORT_EVERY - 1 ? tryShort(own, dialect, type, { random, known }) : undefined;
    if (short) {
      yield short;
      continue;
    }
    const scene = sceneOf(buildWorld(own, type), dialect);
    const defects = plantDefects(scene, waiting, PER_WORKBOOK);
    const had = defects.map(({ kind }) => waiting.findIndex(({ id }) => id === kind));
    waiting = [
      ...waiting.filter((_, at) => !had.includes(at)),
      ...had.map((at) => waiting[at] as DefectKind),
    ];
    const { workbook } = scene.rendered;
    yield trial(dialect, scene, [workbook, withDefects(workbook, defects)], defects, known);
  }
}

/** A world in a dialect, and what its cells say of each other. */
export function sceneOf(world: World, dialect: Dialect): Scene {
  const rendered = render(world, dialect);
  return { world, rendered, witnesses: witnessesOf(world, rendered), random: randomOf(world.seed + 7) };
}

/** A school that falls short of a bound of which its workbook tells; `undefined` where it tells of none. */
function tryShort(
  seed: number,
  dialect: Dialect,
  type: SchoolType,
  { random, known }: { readonly random: Random; readonly known: Catalogue },
): Trial | undefined {
  for (const shortfall of type === 'county' ? [] : random.shuffled(SHORTFALLS)) {
    const scene = sceneOf(buildWorld(seed, type, shortfall), dialect);
    const defect = shortfallOf(scene, shortfall);
    if (defect) {
      const sound = render(buildWorld(seed, type), dialect).workbook;
      return trial(dialect, scene, [sound, scene.rendered.workbook], [defect], known);
    }
  }
  return undefined;
}

function trial(
  dialect: Dialect,
  { world, rendered }: Scene,
  [clean, planted]: readonly [Workbook, Workbook],
  defects: readonly Defect[],
  known: Catalogue,
): Trial {
  const first = checkAsOf(clean, world.today, known);
  const second = checkAsOf(planted, world.today, known);
  const verdict = scoreDefects(first, second, defects);
  return {
    seed: world.seed,
    dialect,
    today: world.today,
    clean,
    rendered,
    errors: first.findings.filter(({ severity }) => severity === 'error'),
    questions: first.findings.filter(({ severity }) => severity === 'query'),
    planted,
    cells: first.summary.cells,
    ...verdict,
    owning: owningIn(second, verdict.outcomes, `${dialect.id}-${world.seed}`),
    ...recognition(first, rendered),
  };
}

function owningIn(report: Report, outcomes: readonly Outcome[], world: string): Owning {
  const missed = outcomes.filter(({ found }) => !found);
  return owningOf(
    report,
    missed.map(({ defect: { kind, cells, related } }) => ({
      what: `${world} ${cells.map(placeAddress).join(' ')} ${kind}`,
      cells: cells.map(spotOf),
      witnesses: [...related].flatMap((place) => {
        const [, sheet, row, column] = /^(.*)!(\d+):(\d+)$/.exec(place) ?? [];
        return sheet === undefined ? [] : [spotOf({ sheet, row: Number(row), column: Number(column) })];
      }),
    })),
  );
}

function spotOf({ sheet, row, column }: Place) {
  return { sheet, area: { top: row, left: column, bottom: row, right: column } };
}

export function checkAsOf(workbook: Workbook, today: string, known: Catalogue = catalogue): Report {
  return checkWorkbook(workbook, known, { standards: ['national-quality-2017'], today });
}

function recognition(report: Report, { kinds }: Rendered) {
  const found = (sheet: string) =>
    report.ledgers.filter(({ table }) => table.sheet.name === sheet).map(({ kind }) => kind);
  const sheets = [...kinds];
  const named = sheets.filter(([, kind]) => kind !== undefined);
  return {
    sheets: sheets.length,
    recognised: sheets.filter(([sheet]) => found(sheet).length > 0).length,
    named: named.length,
    kindRight: named.filter(([sheet, kind]) => found(sheet).includes(kind as string)).length,
  };
}
