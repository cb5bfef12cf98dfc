import { localDay } from '../../src/model/words';
import { relations } from '../relations';
import { isSame, type Traced } from '../relations/compare';
import { identicalByRelation, quickVariants } from '../relations/quick';
import { baselineOf, type Variant, variantOf } from '../relations/run';
import { dialects } from '../world/dialects';
import { keyedOf } from '../world/keyed';
import { tryWorlds } from '../world/trial';
import { type Keyed, readKeyed } from './answer-key';
import { shareOf } from './figures';
import { raiseFloors } from './floors';
import { folderOf, sets } from './keyed';
import type { Switches } from './measure';
import { shareText, tableText } from './tables';

/** What changes that cannot matter do to the findings of keyed workbooks. */
export function measureRelations(
  { seeds = '1', only, raise, verbose, world, seed = '1' }: Switches,
  folders: readonly string[],
): string {
  if (raise) {
    raiseFloors({ relations: identicalByRelation(quickVariants()) }, localDay());
    return 'the floors of the quick subset are what is reached';
  }
  const chosen = relations.filter(({ name }) => !only || only.split(',').includes(name));
  const workbooks = world
    ? [...tryWorlds(dialects, Number(world), Number(seed))].map(keyedOf)
    : (folders.length > 0 ? folders : sets.map(folderOf)).flatMap(readKeyed);
  const clean = new Set(workbooks.filter(isClean).map(({ name }) => name));
  const variants = workbooks.flatMap((keyed) => {
    const before = baselineOf(keyed);
    return chosen.flatMap((relation) =>
      seeds.split(',').flatMap((seed) => variantOf(keyed, before, relation, Number(seed)) ?? []),
    );
  });
  return [
    ...(verbose ? [variants.flatMap(differencesOf).join('\n')] : []),
    relationsText(
      chosen.map(({ name }) => name),
      variants,
      clean,
    ),
  ].join('\n\n');
}

const isClean = ({ key }: Keyed) => key.sheets.every(({ violations = [] }) => violations.length === 0);

const errorsOf = (findings: readonly Traced[]) =>
  findings.filter(({ severity }) => severity === 'error').length;

function relationsText(
  names: readonly string[],
  variants: readonly Variant[],
  clean: ReadonlySet<string>,
): string {
  const row = (name: string, some: readonly Variant[]) => {
    const sum = (count: (variant: Variant) => number) =>
      String(some.reduce((total, variant) => total + count(variant), 0));
    return [
      name,
      shareText(shareOf(some, isSame)),
      sum(({ sites }) => sites.length),
      sum(({ lost }) => errorsOf(lost)),
      sum(({ plantedLost }) => plantedLost.length),
      sum(({ fresh }) => errorsOf(fresh)),
      sum(({ fresh, workbook }) => (clean.has(workbook) ? errorsOf(fresh) : 0)),
      sum(({ lost }) => lost.length - errorsOf(lost)),
      sum(({ fresh }) => fresh.length - errorsOf(fresh)),
    ];
  };
  return tableText(
    [
      'relation',
      'identical variants',
      'sites',
      'errors lost',
      'planted lost',
      'new errors',
      'on clean',
      'others lost',
      'others new',
    ],
    [
      ...names.map((name) =>
        row(
          name,
          variants.filter(({ relation }) => relation === name),
        ),
      ),
      row('all', variants),
    ],
  );
}

function differencesOf(variant: Variant): readonly string[] {
  const line = (sign: string, { id, message }: Traced) =>
    `${variant.relation} ${variant.workbook} ${sign} ${id}: ${message}`;
  return [
    ...variant.lost.map((finding) => line('−', finding)),
    ...variant.fresh.map((finding) => line('+', finding)),
  ];
}
