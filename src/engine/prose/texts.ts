import type { Ledger, LedgerView } from '../../model/ledger';
import type { Table, TextLine } from '../../model/table';
import type { Sheet } from '../../model/workbook';
import { foldWidth } from '../../reading/words';

/** A sheet that holds no table: a report, a plan, a pledge. */
export interface Prose {
  readonly sheet: string;
  /** Cells of text, whole. */
  readonly paragraphs: readonly TextLine[];
  readonly sentences: readonly TextLine[];
}

/** Shorter cells are headings and signatures. */
const SHORTEST = 8;

export function proseIn(
  sheets: readonly Sheet[],
  ledgers: readonly Ledger[],
  unread: readonly Table[],
): readonly Prose[] {
  const tabled = new Set([...ledgers.map(({ table }) => table), ...unread].map(({ sheet }) => sheet.name));
  return sheets
    .filter(({ name }) => !tabled.has(name))
    .map(({ name, values }) => {
      const paragraphs = values.flatMap((row, at) =>
        (row ?? []).flatMap((value, column): readonly TextLine[] =>
          typeof value === 'string' && value.trim().length >= SHORTEST
            ? [
                {
                  text: foldWidth(value.replace(/㎡|[mM]²/g, '平方米')),
                  place: { sheet: name, row: at, column },
                },
              ]
            : [],
        ),
      );
      return {
        sheet: name,
        paragraphs,
        sentences: paragraphs.flatMap(({ text, place }) =>
          text.split(/[。;]/).map((sentence) => ({ text: sentence, place })),
        ),
      };
    })
    .filter(({ paragraphs }) => paragraphs.length > 0);
}

/** The sentences as the footers of a ledger without records, so that claims are read from them as from any footer. */
export function viewOfProse(sheet: string, sentences: readonly TextLine[]): LedgerView {
  return {
    kind: 'prose',
    sheet,
    label: sheet,
    context: {},
    anchor: sentences[0]?.place ?? { sheet, row: 0, column: 0 },
    titles: [],
    footers: sentences,
    records: [],
    totals: [],
    has: () => false,
    header: () => '',
  };
}
