import type { Catalogue } from '../../src/model/catalogue';
import type { Keyed } from '../measure/answer-key';
import { checkKeyed } from '../measure/keyed';
import { randomOf } from '../support/random';
import { compareFindings, type Difference, type Traced, traced } from './compare';
import { finish } from './draft';
import { draftBook } from './draft-tables';
import type { Relation } from './relation';

/** A workbook changed by one relation, and what that did. */
export interface Variant extends Difference {
  readonly relation: string;
  readonly workbook: string;
  readonly seed: number;
  /** The places that were changed. */
  readonly sites: readonly string[];
}

/** What is found in a workbook as it is. */
export function baselineOf(keyed: Keyed, known?: Catalogue): readonly Traced[] {
  const book = draftBook(keyed);
  return traced(book, checkKeyed({ workbook: finish(book), key: keyed.key }, known).findings);
}

/** Changes a workbook everywhere where the relation applies; `undefined` where it applies nowhere. */
export function variantOf(
  keyed: Keyed,
  before: readonly Traced[],
  relation: Relation,
  seed: number,
  known?: Catalogue,
): Variant | undefined {
  const book = draftBook(keyed);
  const sites = relation.sites(book, randomOf(`${seed} ${keyed.name} ${relation.name}`));
  if (sites.length === 0) {
    return undefined;
  }
  for (const { change } of sites) {
    change();
  }
  const { findings } = checkKeyed({ workbook: finish(book), key: keyed.key }, known);
  return {
    relation: relation.name,
    workbook: keyed.name,
    seed,
    sites: sites.map(({ what }) => what),
    ...compareFindings(before, traced(book, findings), keyed.key, relation),
  };
}
