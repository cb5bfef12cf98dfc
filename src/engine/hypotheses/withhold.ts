import { areaAddress } from '../../model/address';
import type { Ledger, LedgerKind } from '../../model/ledger';
import type { Unrecognised } from '../../model/report';
import type { Table } from '../../model/table';
import type { Place } from '../../model/workbook';
import { groupBy } from '../group';
import { type Dictionary, dictionaryOf } from '../recognise/dictionary';
import { titleStrengths } from '../recognise/title-words';
import { isBelieved, isOfSchools, type Surroundings } from './belief';
import type { Recognition } from './recognise';

/**
 * What was found in a workbook, without the readings that nothing bears out: a table of other trades may have the columns of a ledger
 * (项目 | 期末余额). It is not accused; one line says what it looks like and asks. Its own arithmetic is still held against itself.
 */
export function withholdDoubted(
  { ledgers, unrecognised, unread = [] }: Recognition,
  kinds: readonly LedgerKind[],
): Required<Recognition> {
  const dictionary = dictionaryOf(kinds);
  const surroundingsOf = surroundingsIn(ledgers, dictionary);
  const believed = ledgers.filter((ledger) => isBelieved(ledger, dictionary, surroundingsOf(ledger)));
  // The next page of a list that is believed needs no title of its own.
  const lists = new Set(believed.map(listOf));
  const withheld = new Set(ledgers.filter((ledger) => !lists.has(listOf(ledger))));
  return {
    ledgers: ledgers.filter((ledger) => !withheld.has(ledger)),
    unrecognised: [...unrecognised, ...[...withheld].map((ledger) => question(ledger, kinds))],
    unread: [...unread, ...[...withheld].map(({ table }): Table => table)],
  };
}

/** A second table on a sheet may stand under the title of the first; what a workbook is about is said on its other sheets too. */
export function surroundingsIn(
  ledgers: readonly Ledger[],
  dictionary: Dictionary,
): (ledger: Ledger) => Surroundings {
  const sheets = groupBy(ledgers, ({ table }) => table.sheet.name);
  const ofSchools = [...sheets].flatMap(([sheet, own]) =>
    own.some(({ table }) => isOfSchools(table)) ? [sheet] : [],
  );
  const titles = new Map(
    [...sheets].map(([sheet, own]) => {
      const texts = [...new Set(own.flatMap(titlesOf))];
      return [sheet, { texts, spoken: titleStrengths(dictionary, texts, sheet) }] as const;
    }),
  );
  return ({ table }) => {
    const { name } = table.sheet;
    const { texts = [], spoken = new Map() } = titles.get(name) ?? {};
    return { beside: texts, spoken, isAmongSchools: ofSchools.some((sheet) => sheet !== name) };
  };
}

function titlesOf({ table }: Ledger): readonly string[] {
  return table.titles.map(({ text }) => text);
}

/** What pages of one list have in common. */
function listOf({ kind, fields }: Ledger): string {
  return [kind, ...fields.map(({ field }) => field).sort()].join(' ');
}

function question({ kind, table, confidence }: Ledger, kinds: readonly LedgerKind[]): Unrecognised {
  const label = kinds.find(({ id }) => id === kind)?.label ?? kind;
  return {
    sheet: table.sheet.name,
    range: areaAddress(table.area),
    reason: `这张表读成了“${label}”,对吗?表上没有学校的字样,也没有足够的栏目可以证实,先没有按它核对。请在面板的“台账”里点“对”,或另选,或指定为“不是台账”`,
    takenFor: kind,
    guesses: [{ kind, confidence }],
  };
}

/**
 * Whether a cell lies in a table that no kind explains and in which no word is of a school's world: whose figures are what, there nobody
 * here knows, so that what does not add up in it is asked and not said.
 */
export function isElsewhere(unread: readonly Table[]): (cell: Place) => boolean {
  const foreign = unread.filter((table) => !isOfSchools(table));
  return ({ sheet, row, column }) =>
    foreign.some(
      ({ sheet: { name }, area }) =>
        name === sheet &&
        row >= area.top &&
        row <= area.bottom &&
        column >= area.left &&
        column <= area.right,
    );
}
