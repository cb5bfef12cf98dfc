import type { Placed } from '../render/page';
import type { Shortfall } from '../school/school';
import { type Defect, numberAt, type Scene, spot } from './defect';
import { witnessesAgainst } from './plant';

export const SHORTFALLS: readonly Shortfall[] = [
  'class-size',
  'books',
  'equipment',
  'teaching-area',
  'sports-area',
];

/** A truth that does not suffice: every cell that states it is right, and the school must be told all the same. */
export function shortfallOf(scene: Scene, shortfall: Shortfall): Defect | undefined {
  const stated = scene.rendered.placed.filter((placed) => states(scene, placed, shortfall));
  const perPupil = stated.filter(({ fact }) => 'atoms' in fact && fact.atoms.length > 1);
  const cells = perPupil.length > 0 ? perPupil : stated;
  // What a bound per pupil is held against must be there to be divided.
  const isKnown = shortfall === 'class-size' || scene.rendered.placed.some(({ fact }) => isAllPupils(fact));
  if (cells.length === 0 || !isKnown) {
    return undefined;
  }
  return {
    kind: `short-of-${shortfall}`,
    cells: cells.map(({ sheet, row, column }) => ({ sheet, row, column, now: null, expected: '' })),
    asWell: new Set(),
    isReckoned: false,
    related: new Set([...stated, ...stated.flatMap((one) => witnessesAgainst(scene, one))].map(spot)),
    follows: new Set(scene.rendered.placed.map(spot)),
  };
}

function isAllPupils(fact: Placed['fact']): boolean {
  return (
    fact.kind === 'figure' &&
    fact.atoms.some(({ source, conditions }) => source === 'pupils' && conditions.length === 0)
  );
}

function states({ world }: Scene, placed: Placed, shortfall: Shortfall): boolean {
  const { fact } = placed;
  const atoms = 'atoms' in fact ? fact.atoms : [];
  const whole = (source: string, field: string, group?: string) =>
    atoms.some(
      (atom) =>
        atom.source === source &&
        atom.field === field &&
        (group === undefined
          ? atom.conditions.length === 0
          : atom.conditions.some(({ value }) => value === group)),
    );
  switch (shortfall) {
    case 'class-size': {
      const most = Math.max(...(world.sources.classes ?? []).map(({ size }) => Number(size)));
      const isOfClass =
        (fact.kind === 'field' && fact.field === 'size') ||
        (atoms.length === 1 &&
          atoms[0]?.source === 'pupils' &&
          atoms[0].conditions.some(({ field }) => field === 'class'));
      return isOfClass && numberAt(placed) === most;
    }
    case 'books':
      return (
        whole('bookCategories', 'copies') ||
        atoms.some(({ source, field }) => source === 'books' && field === 'balance')
      );
    case 'equipment':
      return whole('assets', 'original', '教学仪器设备');
    case 'teaching-area':
      return whole('buildings', 'area', '教学及辅助用房');
    case 'sports-area':
      return whole('school', 'ground');
    case 'none':
      return false;
  }
}
