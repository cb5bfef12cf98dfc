import type { Catalogue } from '../model/catalogue';
import type { Ledger } from '../model/ledger';
import type { Standard } from '../model/standard';
import type { Table, TextLine } from '../model/table';
import type { Sheet } from '../model/workbook';
import { citiesIn } from '../reading/places';
import type { Facts } from './facts';
import { checkFigures, factsOfProse } from './prose/figures';
import { checkSums } from './prose/sums';
import { proseIn } from './prose/texts';
import { checkWording } from './prose/wording';
import type { Raised } from './raised';

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

/** What a school goes to, learns from or buys in another province is no slip. */
const TRAVEL =
  /赴|到.{0,8}(?:学习|培训|考察|参观|跟岗)|前往|考察|参观|结对|对口|帮扶|支援|转入|转出|毕业于|籍|务工|来自/;

/** Cities of another province than that of the chosen standard: text that was copied from elsewhere. */
function checkPlaces(paragraphs: readonly TextLine[], standards: readonly Standard[]): readonly Raised[] {
  const home = standards.map(({ province }) => province).find((one) => one !== undefined);
  const named = paragraphs.flatMap(({ text, place }) =>
    text
      .split(/[。;]/)
      .filter((sentence) => !TRAVEL.test(sentence))
      .flatMap((sentence) => citiesIn(sentence).map((city) => ({ ...city, place }))),
  );
  const [first] = named.filter(({ province }) => home !== undefined && province !== home);
  return first
    ? [
        {
          rule: 'foreign-place',
          complaint: {
            cell: first.place,
            severity: 'query',
            message: `文中提到“${first.city}”(${first.province}),所对照的标准是${home}的,像是从外地文件抄来的。请核对。`,
            actual: first.city,
          },
        },
      ]
    : [];
}
