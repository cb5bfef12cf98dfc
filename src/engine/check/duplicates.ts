import type { Severity } from '../../model/finding';
import type { Field, LedgerKind, RecordView } from '../../model/ledger';
import type { CellValue, Place } from '../../model/workbook';
import { maskIdentity } from '../../reading/identity';
import { isNothing } from '../../reading/nil-words';
import { type Raised, unlessMost } from '../raised';
import { hasCell, recordName, type Setting } from './setting';

/** Values that no two records of the ledger may share. Two records that share several are one mistake. */
export function checkDuplicates(setting: Setting): readonly Raised[] {
  const said = new Map<RecordView, RecordView>();
  return uniqueFields(setting.kind).flatMap((rule) => checkField(rule, setting, said));
}

const PERSONAL = ['gender', 'birth_date'];

/** `said`: the later record of a pair that shares another field already → the earlier one. */
function checkField(
  rule: UniqueField,
  { columns, view, suspicious }: Setting,
  said: Map<RecordView, RecordView>,
): readonly Raised[] {
  const column = columns.find(({ field }) => field === rule.field);
  if (!column) {
    return [];
  }
  const firsts = textIndex(column.length);
  const raised: Raised[] = [];
  for (let index = 0; index < column.length; index++) {
    const text = textOf(column.value(index));
    const at = text === '' ? -1 : firsts.firstWith(text, index);
    const record = view.records[index];
    const first = view.records[at];
    if (record && first && said.get(record) !== first && !isNoValue(text)) {
      said.set(record, first);
      const holders = [
        { place: column.place(at), record: first },
        { place: column.place(index), record },
      ] as const;
      // The number is wrong where sex or birth date contradict it, else where it comes for the second time.
      const fields = [...PERSONAL, rule.field.field];
      const isFirstOdd = hasCell(suspicious, first, fields) && !hasCell(suspicious, record, fields);
      const [odd, other] = isFirstOdd ? holders : [holders[1], holders[0]];
      raised.push(repeated(rule, text, odd, other));
    }
  }
  const header = column.header;
  return unlessMost(
    raised,
    column.length,
    `“${header}”有许多重复。请核对;一个号本来就可以登记多次的,请说明。`,
    0.3,
  );
}

function textOf(value: CellValue): string {
  return typeof value === 'string' ? compared(value) : typeof value === 'number' ? String(value) : '';
}

/**
 * Finds equal texts in a long list. A table of numbers instead of a `Map` of strings: a register of a hundred thousand
 * pupils has as many different identity numbers, and that many map entries cost more than all other checks of a column.
 */
interface TextIndex {
  /** The item that came first with this text; −1 where this one is the first, which is remembered then. */
  firstWith(text: string, item: number): number;
}

export function textIndex(expected: number): TextIndex {
  const size = 2 ** Math.ceil(Math.log2(Math.max(8, expected) * 2));
  /** Number of the entry in a slot, counted from 1; 0 is free. */
  const slots = new Int32Array(size);
  const hashes = new Int32Array(expected + 1);
  const texts: string[] = [];
  const items: number[] = [];
  return {
    firstWith(text, item) {
      const code = hash(text);
      let slot = code & (size - 1);
      for (let entry = slots[slot] ?? 0; entry !== 0; entry = slots[slot] ?? 0) {
        if (hashes[entry] === code && texts[entry - 1] === text) {
          return items[entry - 1] ?? -1;
        }
        slot = (slot + 1) & (size - 1);
      }
      texts.push(text);
      items.push(item);
      slots[slot] = texts.length;
      hashes[texts.length] = code;
      return -1;
    },
  };
}

/** FNV-1a over the characters. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value ^ (value >>> 15);
}

/** A field that no two records may share. */
export interface UniqueField {
  readonly kind: LedgerKind;
  readonly field: Field;
  readonly severity: Severity;
}

export function uniqueFields(kind: LedgerKind): readonly UniqueField[] {
  return kind.fields.flatMap((field) =>
    field.unique === undefined ? [] : [{ kind, field, severity: field.unique }],
  );
}

/** A value where it stands. */
interface Holder {
  readonly place: Place;
  readonly record: RecordView;
}

/** Dashes, 无, and what Excel has made of a number too long for it. */
export function isNoValue(text: string): boolean {
  return isNothing(text) || /^\d\.\d+E\+/.test(text);
}

/** `000000…` in any width, case and spacing. */
export function compared(text: string): string {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 48 || code > 90 || (code > 57 && code < 65)) {
      return text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
    }
  }
  return text;
}

/** A value that another record already has. */
export function repeated(rule: UniqueField, text: string, { place, record }: Holder, first: Holder): Raised {
  const { field, kind, severity } = rule;
  const personal = field.content.type === 'identity' || field.content.type === 'student-code';
  const shown = personal ? maskIdentity(text) : text;
  const name = recordName(kind, record);
  const other = recordName(kind, first.record);
  const where =
    first.place.sheet === place.sheet
      ? `第 ${first.place.row + 1} 行`
      : `“${first.place.sheet}”第 ${first.place.row + 1} 行`;
  const same = name !== '' && name === other && field.field !== kind.nameFields[0];
  return {
    rule: 'duplicate',
    complaint: {
      cell: place,
      related: [first.place],
      severity,
      message: `${field.label} ${shown} 和${where}${other === '' || other === text ? '' : `(${other})`}重复。${
        same ? '同一条登记了两次,请删去多余的一行。' : '请核对,改正填错的一个。'
      }`,
      actual: shown,
      required: '不能重复',
    },
  };
}
