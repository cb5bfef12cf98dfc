import type { Severity } from '../../model/finding';
import type { Field, LedgerKind, RecordView } from '../../model/ledger';
import type { Place } from '../../model/workbook';
import { maskIdentity } from '../../reading/identity';
import { isNothing } from '../../reading/nil-words';
import type { Raised } from '../raised';
import { recordName } from './setting';

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
export interface Holder {
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
