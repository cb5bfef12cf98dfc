import type { Ledger } from '../../model/ledger';
import { firstRecords } from '../recognise/block-columns';
import { type Dictionary, isHeaderWord, type KindEntry, rarity, wordForms } from '../recognise/dictionary';
import { asText } from '../recognise/grid';
import { titleStrengths } from '../recognise/title-words';
import { arithmeticOf } from './arithmetic';
import { columnsBorneOut } from './borne-out';
import { textsIn } from './reading';

/** What speaks for and against one ledger; `above`: titles that stand over it and more. */
export function ledgerFeatures(ledger: Ledger, above: readonly string[], dictionary: Dictionary) {
  const { table, fields, kind, confidence } = ledger;
  const entry = dictionary.kinds.find((one) => one.kind.id === kind) as KindEntry;
  const titles = [...textsIn(table.titles), ...above];
  const spoken = titleStrengths(dictionary, titles, table.sheet.name);
  const title = spoken.get(entry) ?? 0;
  const known = new Set(fields.filter(({ row }) => row === undefined).map(({ index }) => index));
  // What names the lines, in the first column, need not be a field.
  const orphans =
    known.size === 0 ? 0 : table.headers.slice(1).filter(({ index }) => !known.has(index)).length;
  const records = firstRecords(table.lines, 2).length;
  return {
    kind,
    telling: tellingOf(fields, dictionary),
    words: confidence,
    filled: Math.min(1, fields.length / entry.fields.length),
    orphans: orphans / Math.max(1, table.headers.length),
    named: fields.some(({ field }) => field === entry.kind.nameFields[0]) ? 1 : 0,
    title,
    contradicted: Math.max(0, ...spoken.values()) - title,
    borneOut: columnsBorneOut(ledger, entry.kind),
    ...arithmeticOf(ledger, entry.kind),
    labels: labelsAside(ledger, dictionary),
    empty: records === 0 ? 1 : 0,
    lone: records === 1 && table.orientation !== 'key-value' ? 1 : 0,
  };
}

/** Sums up how telling the headers of fields are; one that comes again and again is looked up once. */
function tellingOf(fields: Ledger['fields'], dictionary: Dictionary): number {
  const known = new Map<string, number>();
  return fields.reduce((sum, { header, confidence }) => {
    const told = known.get(header) ?? rarity(dictionary, wordForms(header));
    known.set(header, told);
    return sum + confidence * told;
  }, 0);
}

/** Whether the first cells of records are headers themselves: then the table lies on its side, or is a form. */
function labelsAside({ table }: Ledger, dictionary: Dictionary): number {
  const [first] = table.headers;
  const records = table.orientation === 'rows' ? firstRecords(table.lines, LABELS) : [];
  const labels = records.filter(({ index }) =>
    isHeaderWord(dictionary, asText(table.sheet.values[index]?.[first?.index ?? 0] ?? null)),
  );
  return records.length === 0 ? 0 : labels.length / records.length;
}

/** Records whose first cells are looked at. */
const LABELS = 12;
