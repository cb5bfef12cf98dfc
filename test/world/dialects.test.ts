import { describe, expect, test } from '@jest/globals';
import { valueAt } from '../../src/model/workbook';
import { numberAt, type Scene, spot } from './defects/defect';
import { KINDS, plantDefects, withDefects } from './defects/plant';
import { SHORTFALLS } from './defects/shortfall';
import { dialects } from './dialects';
import { held } from './held';
import { buildWorld } from './school/school';
import { sceneOf } from './trial';

const scenes = [...dialects, ...held].flatMap((dialect) =>
  dialect.schools.map((type) => {
    const scene = sceneOf(buildWorld(3, type), dialect);
    return { id: dialect.id, type, scene, defects: plantDefects(scene, KINDS, KINDS.length) };
  }),
);

/** Sums on the sheets that do not come out, beyond what rounding of the parts explains. */
function wrongSums({ rendered, witnesses }: Scene): readonly string[] {
  return rendered.placed.flatMap((one) =>
    witnesses
      .divisions(one)
      .filter(({ whole }) => whole === one)
      .filter(({ parts }) => {
        const digits = Math.max(...parts.map(({ format }) => format.digits ?? 0), one.format.digits ?? 0);
        const total = parts.reduce((sum, part) => sum + (numberAt(part) ?? 0), 0);
        const slack = digits > 0 ? parts.length * 10 ** -digits : 0.001;
        return Math.abs(total - (numberAt(one) ?? 0)) > slack;
      })
      .map(() => spot(one)),
  );
}

describe.each(scenes)('$id, $type', ({ scene, defects }) => {
  const { workbook, placed } = scene.rendered;

  test('has sheets with something on them, and says of which cells what they state', () => {
    expect(
      workbook.sheets.filter(({ values }) => values.flat().filter((value) => value !== null).length < 8),
    ).toEqual([]);
    expect(placed.length).toBeGreaterThan(100);
  });

  test('comes out where its cells add up, and says the same thing alike', () => {
    expect(wrongSums(scene)).toEqual([]);
  });

  test('is contradicted by what is planted, and by nothing else', () => {
    expect(defects.length).toBeGreaterThan(5);
    const wrong = withDefects(workbook, defects);
    const changed = wrong.sheets.flatMap((sheet, index) =>
      sheet.values.flatMap((row, at) =>
        (row ?? []).flatMap((value, column) =>
          value === valueAt(workbook.sheets[index]!, at, column)
            ? []
            : [spot({ sheet: sheet.name, row: at, column })],
        ),
      ),
    );
    expect(changed.toSorted()).toEqual(defects.flatMap(({ cells }) => cells.map(spot)).toSorted());
  });
});

test('every kind of defect finds its place in some dialect, and there are more than thirty of them', () => {
  const homeless = KINDS.filter((kind) => !scenes.some(({ scene }) => kind.plant(scene, () => true)));
  expect(homeless.map(({ id }) => id)).toEqual([]);
  expect(new Set(KINDS.map(({ id }) => id)).size).toBe(KINDS.length);
  expect(KINDS.length + SHORTFALLS.length).toBeGreaterThan(30);
});
