import type { CellValue, Workbook } from '../../../src/model/workbook';
import type { Fact, Placed } from '../render/page';
import type { Defect, DefectKind, Scene } from './defect';
import { headings, spot } from './defect';
import { FIGURE_KINDS } from './figures';
import { LESSON_KINDS, VERDICT_KIND } from './lessons';
import { LINE_KINDS } from './lines';
import { PERSON_KINDS } from './persons';

export const KINDS: readonly DefectKind[] = [
  ...FIGURE_KINDS,
  ...LINE_KINDS,
  ...PERSON_KINDS,
  ...LESSON_KINDS,
  VERDICT_KIND,
];

/** Plants defects of the first kinds for which there is room, far enough from each other not to be confused. */
export function plantDefects(scene: Scene, kinds: readonly DefectKind[], most: number): readonly Defect[] {
  const taken = new Set<string>();
  const defects: Defect[] = [];
  for (const kind of kinds) {
    if (defects.length === most) {
      break;
    }
    if (defects.some((one) => one.kind === kind.id)) {
      continue;
    }
    const usable = (placed: Placed) =>
      !taken.has(spot(placed)) && witnessesAgainst(scene, placed).every((one) => !taken.has(spot(one)));
    const changes = kind.plant(scene, usable);
    if (changes) {
      const places = changes.map(({ at }) => at);
      const witnesses = changes.flatMap(({ at, also = [] }) => [...witnessesAgainst(scene, at), ...also]);
      const related = new Set([...witnesses.map(spot), ...places.flatMap(headings)]);
      defects.push({
        kind: kind.id,
        cells: changes.map(({ at: { sheet, row, column }, now, expected }) => ({
          sheet,
          row,
          column,
          now,
          expected,
        })),
        asWell: new Set([
          ...changes.flatMap(({ asWell = [] }) => asWell),
          ...(kind.isArithmetic && places.length === 1
            ? places.flatMap((one) => wholeAsWell(scene, one))
            : []),
        ]),
        isReckoned: kind.isArithmetic === true && places.every((placed) => isDetermined(scene, placed)),
        related,
        follows: new Set(consequences(scene, places).map(spot)),
      });
      for (const address of [...places.map(spot), ...related]) {
        taken.add(address);
      }
    }
  }
  return defects;
}

/** Cells that contradict a wrong one. */
export function witnessesAgainst({ witnesses }: Scene, placed: Placed): readonly Placed[] {
  return [
    ...witnesses.divisions(placed).flatMap(({ whole, parts }) => [whole, ...parts]),
    ...witnesses.same(placed),
    ...witnesses.lineLaws(placed).flatMap(({ cells }) => cells),
    ...witnesses.terms(placed),
    ...witnesses.derived(placed),
  ].filter((one) => one !== placed);
}

/** Laws of a line from which each of their figures follows. */
const EXACT = ['product', 'difference', 'balance', 'sum'];

/** Whether the workbook tells what a figure should be: a bound that it breaks does not. */
function isDetermined({ witnesses }: Scene, placed: Placed): boolean {
  return (
    witnesses.divisions(placed).length > 0 ||
    witnesses.same(placed).length > 0 ||
    witnesses.terms(placed).length > 0 ||
    witnesses.derived(placed).length > 0 ||
    witnesses.lineLaws(placed).some(({ law }) => EXACT.includes(law.name))
  );
}

/**
 * Where a figure is held by one sum, product or balance alone, and what that comes to by nothing else either, the clerk may have slipped in
 * the one or the other: which of them, the workbook does not tell.
 */
function wholeAsWell(scene: Scene, placed: Placed): readonly string[] {
  const [whole] = onlyLawOf(scene, placed) ?? [];
  return whole && whole !== placed && onlyLawOf(scene, whole) ? [spot(whole)] : [];
}

/** The cells of the only law that speaks of a figure, its result first; `undefined` where there are more, or none. */
function onlyLawOf({ witnesses }: Scene, placed: Placed): readonly Placed[] | undefined {
  const laws = [
    ...witnesses.divisions(placed).map(({ whole, parts }) => [whole, ...parts]),
    ...witnesses.lineLaws(placed).map(({ cells }) => cells),
  ];
  const isHeldBesides = [witnesses.same(placed), witnesses.terms(placed), witnesses.derived(placed)].some(
    (cells) => cells.length > 0,
  );
  return laws.length === 1 && !isHeldBesides ? laws[0] : undefined;
}

/** Cells whose own statement hangs on what a wrong cell states. */
function consequences(scene: Scene, places: readonly Placed[]): readonly Placed[] {
  const { witnesses, rendered } = scene;
  const near = places.flatMap((placed) => [...witnesses.nested(placed), ...witnessesAgainst(scene, placed)]);
  const further = near.flatMap((one) => [...witnesses.same(one), ...witnesses.derived(one)]);
  const sources = new Set(
    places.flatMap(({ fact }) => (fact.kind === 'field' ? [`${fact.source}.${fact.field}`] : [])),
  );
  const counted = rendered.placed.filter(
    ({ fact }) =>
      'atoms' in fact &&
      fact.atoms.some(({ source, conditions }) =>
        conditions.some(({ field }) => sources.has(`${source}.${field}`)),
      ),
  );
  const words = new Set(places.flatMap(({ fact }) => (isText(fact) ? [fact.value] : [])));
  const namesakes = rendered.placed.filter(({ fact }) => isText(fact) && words.has(fact.value));
  const rows = new Set(places.map(({ sheet, row }) => `${sheet}!${row}`));
  const beside = rendered.placed.filter(
    ({ sheet, row, fact }) => rows.has(`${sheet}!${row}`) && fact.kind !== 'lesson',
  );
  return [...near, ...further, ...counted, ...namesakes, ...beside];
}

function isText(fact: Fact): fact is Extract<Fact, { kind: 'field' }> {
  return fact.kind === 'field' && typeof fact.value === 'string';
}

/** The workbook with the wrong cells in it. */
export function withDefects(workbook: Workbook, defects: readonly Defect[]): Workbook {
  const cells = defects.flatMap((defect) => defect.cells);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const own = cells.filter((cell) => cell.sheet === sheet.name);
      if (own.length === 0) {
        return sheet;
      }
      const values = sheet.values.map((row) => [...(row ?? [])] as CellValue[]);
      for (const { row, column, now } of own) {
        (values[row] as CellValue[])[column] = now;
      }
      return { ...sheet, values };
    }),
  };
}
