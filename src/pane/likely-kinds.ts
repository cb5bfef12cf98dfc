import type { LedgerKind } from '../model/ledger';
import type { CellValue, Sheet } from '../model/workbook';
import { normaliseWords } from '../reading/words';

/** Headers often take two rows. */
const HEADER_ROWS = 2;

/** A header or two in common says nothing: 序号, 备注. */
const LEAST_HEADERS = 3;

/** More than these are no shorter to read than the whole list. */
const MOST = 6;

/**
 * Kinds that a table might be, best first: those that recognition thought of, then those whose columns have most of the
 * headers in these rows, or whose title stands above.
 */
export function likelyKinds(
  sheet: Sheet,
  headerRow: number,
  ledgers: readonly LedgerKind[],
  guesses: readonly string[],
): readonly string[] {
  const textsOf = (from: number, to: number) =>
    sheet.values.slice(from, to).flatMap((row) => (row ?? []).flatMap((value) => textIn(value)));
  const headers = new Set(textsOf(headerRow, headerRow + HEADER_ROWS));
  const titles = [normaliseWords(sheet.name), ...textsOf(0, headerRow)].join(' ');
  const scored = ledgers.map((kind) => ({ id: kind.id, score: scoreOf(kind, headers, titles) }));
  const found = scored
    .filter(({ id, score }) => score >= LEAST_HEADERS && !guesses.includes(id))
    .toSorted((one, other) => other.score - one.score)
    .map(({ id }) => id);
  return [...guesses, ...found].slice(0, Math.max(MOST, guesses.length));
}

function scoreOf({ fields, titles }: LedgerKind, headers: ReadonlySet<string>, above: string): number {
  const known = fields.filter((field) => field.headers.some((header) => headers.has(normaliseWords(header))));
  const isTitled = titles.some((title) => above.includes(normaliseWords(title)));
  return known.length + (isTitled ? LEAST_HEADERS : 0);
}

function textIn(value: CellValue | undefined): readonly string[] {
  return typeof value === 'string' && value.trim() !== '' ? [normaliseWords(value)] : [];
}
