import type { Ledger, LedgerKind, Relation } from '../../model/ledger';
import type { LineRole } from '../../model/table';
import { numberOf } from '../../reading/numbers';
import { firstRecords } from '../recognise/block-columns';
import { type Dictionary, isHeaderWord, type KindEntry, rarity, wordForms } from '../recognise/dictionary';
import { asText } from '../recognise/grid';
import { titleStrengths } from '../recognise/title-words';
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

const SAMPLED = 12;
/** Among so many lines they are found. */
const LINES = 40;
const COUNTED: ReadonlySet<LineRole> = new Set(['data', 'total', 'subtotal']);
/** Half of the cent that rounding may cost. */
const ROUNDING = 0.005;

/** How many relations of a kind come out in most of the records of a table, and how many in hardly any. */
export function arithmeticOf(
  ledger: Ledger,
  { relations }: LedgerKind,
): { readonly kept: number; readonly broken: number } {
  const records = recordsOf(ledger);
  let [kept, broken] = [0, 0];
  for (const relation of relations) {
    const outcomes = records.flatMap((record) => comesOut(relation, record) ?? []);
    const right = outcomes.filter(Boolean).length;
    kept += Number(outcomes.length > 0 && right > outcomes.length / 2);
    broken += Number(outcomes.length > 0 && right < outcomes.length / 2);
  }
  return { kept, broken };
}

type Reading = (field: string) => number | undefined;

function recordsOf({ table, fields }: Ledger): readonly Reading[] {
  const { values } = table.sheet;
  const isTurned = table.orientation === 'columns';
  const places = new Map(fields.map((place) => [place.field, place]));
  const read = (field: string, line: number): number | undefined => {
    const place = places.get(field);
    if (!place) {
      return undefined;
    }
    if (place.text !== undefined) {
      return numberOf(place.text);
    }
    const [row, column] =
      place.row === undefined
        ? isTurned
          ? [place.index, line]
          : [line, place.index]
        : [place.row, place.index];
    return numberOf(values[row]?.[column] ?? null);
  };
  // What adds up in every record adds up in their total.
  const counted = table.lines.slice(0, LINES).filter(({ role }) => COUNTED.has(role));
  const lines = counted.slice(0, table.orientation === 'key-value' ? 1 : SAMPLED);
  return lines.map(
    ({ index }): Reading =>
      (field) =>
        read(field, index),
  );
}

/** Whether what a record says fits a relation; `undefined` where it does not say all of it, or nothing but noughts. */
function comesOut(relation: Relation, read: Reading): boolean | undefined {
  switch (relation.type) {
    case 'sum':
      return equals(read(relation.total), relation.parts.map(read), (parts) =>
        parts.reduce((a, b) => a + b, 0),
      );
    case 'product':
      return equals(read(relation.result), relation.factors.map(read), (parts) =>
        parts.reduce((a, b) => a * b, 1),
      );
    case 'difference':
      return equals(
        read(relation.result),
        [read(relation.from), read(relation.minus)],
        ([from = 0, minus = 0]) => (relation.floor ? Math.max(0, from - minus) : from - minus),
      );
    default:
      return undefined;
  }
}

function equals(
  result: number | undefined,
  parts: readonly (number | undefined)[],
  reckon: (parts: readonly number[]) => number,
): boolean | undefined {
  const known = parts.filter((part) => part !== undefined);
  return result === undefined || known.length < parts.length || known.every((part) => part === 0)
    ? undefined
    : Math.abs(reckon(known) - result) <= ROUNDING * Math.max(1, Math.abs(result));
}
