import { readOne, samplesFolder } from '../measure/answer-key';
import type { Reached } from '../measure/floors';
import { relations } from '.';
import { isSame, type Traced } from './compare';
import { baselineOf, type Variant, variantOf } from './run';

/** Small workbooks in which, taken together, every relation applies somewhere. The quickest first. */
const names = [
  '73_clean_junior',
  '08_town_primary_timetables',
  '24_county_collection',
  '32_junior_school_terms',
  '45_clean_habits',
  '23_village_primary',
  '72_chongqing_junior',
  '61_jiangxi_town_primary',
  '54_clean_other_habits',
];

/** Variants of each relation. */
const VARIANTS = 2;

/** Every relation at a few workbooks: what a change of the engine breaks is seen at once, all of it by `npm run measure`. */
export function quickVariants(): readonly Variant[] {
  const workbooks = names.map((name) => readOne(samplesFolder, name));
  const baselines = new Map<string, readonly Traced[]>();
  return relations.flatMap((relation) => {
    const variants: Variant[] = [];
    for (const keyed of workbooks) {
      if (variants.length < VARIANTS) {
        const before = baselines.get(keyed.name) ?? baselineOf(keyed);
        baselines.set(keyed.name, before);
        variants.push(...[variantOf(keyed, before, relation, 1) ?? []].flat());
      }
    }
    return variants;
  });
}

/** Identical variants by relation. */
export function identicalByRelation(variants: readonly Variant[]): Reached {
  return Object.fromEntries(
    relations.map(({ name }) => [
      name,
      variants.filter((variant) => variant.relation === name && isSame(variant)).length,
    ]),
  );
}
