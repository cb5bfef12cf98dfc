import { areaAddress } from '../../model/address';
import type { Ledger } from '../../model/ledger';
import type { Table } from '../../model/table';
import { columnsOfBlock, firstRecords } from '../recognise/block-columns';
import { type Block, tableOf } from '../recognise/blocks';
import { type Dictionary, type KindEntry, wordForms } from '../recognise/dictionary';
import { headingFields } from '../recognise/field-name';
import { textOf } from '../recognise/grid';
import { recogniseForms } from '../recognise/key-value';
import { recogniseItemLists } from '../recognise/key-value-rows';
import { linesOf } from '../recognise/lay-out';
import type { Mapping } from '../recognise/mapping';
import { strangerWords, withoutAsides, withoutStrangers } from '../recognise/strangers';
import { stubLines } from '../recognise/stub-lines';
import { recogniseSubjectMatrix } from '../recognise/subject-matrix';
import { partIn } from '../recognise/title-words';
import { type Choice, kindsFor } from './choose';
import { asReading, type Reader, type Reading, textsIn, type Verdict } from './reading';
import { lineReadings } from './single-record';

/** So many kinds are worth a close look: of the 16 that know a word or are spoken of those that explain most. */
const LOOKED_AT = 4;

/** A table with a header: which kind it is, and which column is which field; of all ways to read it the best. */
export function readBlock(
  block: Block,
  { dictionary, choose }: Reader,
  inherited: readonly string[],
  mayBeForm = false,
): readonly Verdict[] {
  const columns = columnsOfBlock(block, dictionary);
  const titles = [...textsIn(block.titles), ...inherited];
  const table = tableOf(block);
  const region = linesOf(block.grid, ...block.range);
  const layout = block.grid.turned ? 'columns' : 'rows';
  const kinds = kindsFor(columns, titles, block.grid.sheet.name, dictionary, (entry) =>
    (entry.kind.layouts ?? ['rows', 'columns']).includes(layout),
  );
  const spread = recogniseSubjectMatrix(block, columns, dictionary);
  const lines = lineReadings(block, columns, titles, dictionary);
  const isLone = lines.length > 0 && firstRecords(table.lines, 2).length === 1;
  const readings: readonly Reading[] = [
    ...kinds
      .filter(
        ({ mapping, title }) =>
          mapping.identified &&
          !(isLone && title < NAMED && isNoList(mapping)) &&
          !beginsWithFields(block, mapping),
      )
      .slice(0, LOOKED_AT)
      .flatMap((choice) => asReading('rows', [ledgerOf(table, choice)])),
    ...asReading('spread', spread ? [spread] : []),
    ...asReading('items', recogniseItemLists([block], dictionary)),
    ...lines,
    ...(mayBeForm ? asReading('form', recogniseForms(region, dictionary)) : []),
    { way: 'rows', verdicts: [unread(block, table, kinds)] },
  ];
  const chosen = choose(readings, { grid: region, titles: inherited });
  return (chosen?.verdicts ?? []).map((verdict) =>
    chosen?.way === 'rows' && 'ledger' in verdict
      ? { ledger: completed(block, verdict.ledger, dictionary) }
      : verdict,
  );
}

/** A title that speaks for a kind this strongly names it. */
const NAMED = 0.5;

/** One record that nothing names is a line of a form; one school is no list of schools. */
function isNoList({ entry, fields }: Mapping): boolean {
  const { nameFields } = entry.kind;
  return nameFields[0] === 'school_name' || !fields.some(({ field }) => nameFields.includes(field));
}

/** Labels down the side that are the kind's own fields, 专任教师, 高级, 中级: the table lies on its side, whatever stands over them. */
const LABELS = 3;

function beginsWithFields({ grid, header, body }: Block, { entry, fields }: Mapping): boolean {
  const records = grid.turned ? [] : firstRecords(body.lines, SAMPLED);
  const first = header.headers[0]?.index ?? grid.first;
  const isField = (text: string) =>
    wordForms(text).some((form) => entry.fields.some(({ words }) => words.has(form)));
  // 课程 over 语文, 数学, and beside it nothing but the kind's own columns: the lines are named by them.
  const isNamed =
    fields.length === header.headers.length &&
    fields.some(({ field, index }) => index === first && entry.kind.nameFields.includes(field));
  return (
    !isNamed && records.length >= LABELS && records.every(({ index }) => isField(textOf(grid, index, first)))
  );
}

const SAMPLED = 12;

function unread(block: Block, table: Table, kinds: readonly Choice[]): Verdict {
  const guesses = kinds.slice(0, 3).map(({ mapping: { entry, cover } }) => ({
    kind: entry.kind.id,
    confidence: Math.round(cover * 100) / 100,
  }));
  const reason =
    guesses.length > 0 ? '表头与已知的台账都不够像,请在面板的“台账”里指定' : '表头里没有认识的栏目';
  return {
    unrecognised: { sheet: block.grid.sheet.name, range: areaAddress(table.area), reason, guesses },
    table,
  };
}

function ledgerOf(table: Table, { mapping: { entry, fields, cover }, reasons }: Choice): Ledger {
  return { kind: entry.kind.id, table, fields, confidence: cover, reasons };
}

/** With what stands over the table, and the roles of the lines as far as the kind decides them: only the reading that is taken needs it. */
function completed(block: Block, ledger: Ledger, { kinds }: Dictionary): Ledger {
  const { table, reasons } = ledger;
  const kind = (kinds.find((one) => one.kind.id === ledger.kind) as KindEntry).kind;
  const fields = [...ledger.fields, ...headingFields(block, kind, ledger.fields)];
  const part = partIn(textsIn(table.titles), table.sheet.name, kind);
  const context = part === undefined ? table.context : { ...table.context, part };
  const listed = stubLines(table, fields, withoutAsides(table, kind, fields), kind.nameFields);
  const lines = withoutStrangers(table, kind, fields, listed);
  return {
    ...ledger,
    table: { ...table, lines, context },
    fields,
    reasons: [...reasons, ...strangerWords(listed, lines)],
  };
}
