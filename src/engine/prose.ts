import type { Catalogue } from '../model/catalogue';
import type { Ledger } from '../model/ledger';
import type { Standard } from '../model/standard';
import type { Table } from '../model/table';
import type { Sheet } from '../model/workbook';
import type { Facts } from './facts';
import { checkFigures, factsOfProse } from './prose/figures';
import { checkPlaces } from './prose/places';
import { checkSums } from './prose/sums';
import { proseIn } from './prose/texts';
import { checkWording } from './prose/wording';
import type { Raised } from './say/findings';

/** Sheets of text without a table: their figures against each other and the ledgers, and slips of wording. A text only asks. */
export function checkProse(
  sheets: readonly Sheet[],
  { ledgers, unread }: { readonly ledgers: readonly Ledger[]; readonly unread: readonly Table[] },
  facts: Facts,
  catalogue: Catalogue,
  standards: readonly Standard[],
): readonly Raised[] {
  return proseIn(sheets, ledgers, unread).flatMap((prose) => {
    const own = factsOfProse(prose, facts.stage, catalogue);
    return [
      ...checkFigures(own, facts, standards),
      ...checkSums(prose.sentences, own),
      ...checkWording(prose.paragraphs),
      ...checkPlaces(prose.paragraphs, standards),
    ];
  });
}
