import { catalogue } from '../../src/catalogue';
import { recogniseSheet } from '../../src/engine/hypotheses/recognise';
import { figureAt, placeOf } from '../../src/engine/laws/book';
import { findByLaws } from '../../src/engine/laws/find';
import type { Law } from '../../src/engine/laws/law';
import { lawsOf } from '../../src/engine/laws/laws-of';
import { linksOf } from '../../src/engine/laws/links';
import { bookOf } from '../../src/engine/laws/read-figures';
import { namedValue, type Suspicion } from '../../src/engine/laws/suspicion';
import { cellAddress } from '../../src/model/address';
import type { Sheet } from '../../src/model/workbook';

const known = {
  kinds: new Map(catalogue.ledgers.map((kind) => [kind.id, kind])),
  quantities: new Map(catalogue.quantities.map((quantity) => [quantity.id, quantity])),
  indicators: new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator])),
  stated: [],
  told: [],
  bound: () => undefined,
};

function read(sheets: readonly Sheet[]) {
  const recognitions = sheets.map((sheet) => recogniseSheet(sheet, catalogue.ledgers));
  return {
    ledgers: recognitions.flatMap(({ ledgers }) => ledgers),
    unread: recognitions.flatMap(({ unread = [] }) => unread),
  };
}

/** The laws of drawn sheets as sentences: `合计 = 男 + 女 (header 4/5)`; of lines a total's are named by their row. */
export function lawsIn(...sheets: readonly Sheet[]): readonly string[] {
  const { ledgers, unread } = read(sheets);
  const book = bookOf([
    ...ledgers.map((ledger) => ({ table: ledger.table, ledger })),
    ...unread.map((table) => ({ table })),
  ]);
  return [...book.tables.flatMap((table) => lawsOf(book, table, known).laws), ...linksOf(book)].map(sentence);
}

const OPERATORS: Readonly<Record<Law['operation'], string>> = {
  sum: '+',
  mean: ' mean ',
  difference: '−',
  floored: '−',
  product: '×',
  ratio: '÷',
  running: '+',
  'at-most': '',
};

function sentence({ view, operation, whole, parts, signs, scale, origin, kept, tried }: Law): string {
  const name = (item: number) => {
    const axis = view.items[item];
    return axis?.label.path.join('>') || `line ${(axis?.index ?? 0) + 1}`;
  };
  const sign =
    operation === 'at-most' ? '≤' : operation === 'floored' ? '=+' : operation === 'running' ? '~' : '=';
  const terms = parts.map((part, index) =>
    index === 0
      ? name(part)
      : `${signs[index] === -1 && operation !== 'difference' && operation !== 'floored' ? '−' : OPERATORS[operation]}${name(part)}`,
  );
  return `${name(whole)}${sign}${terms.join('')}${scale === 1 ? '' : `×${scale}`} (${origin} ${kept}/${tried})`;
}

/** What diagnosis says of drawn sheets, best first: `D5 49→48`, with `?` where it only asks, `<>E9` what it changed places with, `~E9` what follows, `|C5` what ties. */
export function suspected(...sheets: readonly Sheet[]): readonly string[] {
  const { ledgers, unread } = read(sheets);
  const { book, suspicions } = findByLaws(ledgers, unread, known, []);
  const address = (cell: number) => {
    const place = placeOf(book, cell);
    const spot = cellAddress(place?.row ?? 0, place?.column ?? 0);
    return sheets.length > 1 ? `${place?.sheet}!${spot}` : spot;
  };
  return suspicions.map((suspicion: Suspicion) => {
    const { cell, also, follows, ties, isSure } = suspicion;
    const now = figureAt(book, cell);
    return [
      `${address(cell)} ${Number.isNaN(now) ? '' : now}→${namedValue(suspicion) ?? ''}${isSure ? '' : '?'}`,
      ...(also === undefined ? [] : [`<>${address(also.cell)}`]),
      ...follows.map((change) => `~${address(change.cell)}`),
      ...ties.map((tie) => `|${address(tie.cell)}`),
    ].join(' ');
  });
}
