import type { Severity } from '../../model/finding';
import type { Field, LedgerKind, LedgerView, RecordView } from '../../model/ledger';
import type { Place } from '../../model/workbook';
import type { Raised } from '../findings';
import { maskIdentity } from '../values/identity';
import { quoted } from './sentences';
import { isNothing, recordName } from './setting';

interface First {
  readonly place: Place;
  readonly record: RecordView;
}

/** Values that no two records of a kind may share, within a ledger and across all ledgers of the kind. */
export function checkDuplicates(views: readonly LedgerView[], kind: LedgerKind): readonly Raised[] {
  const said = new Map<RecordView, RecordView>();
  return kind.fields
    .filter((field) => field.unique !== undefined)
    .flatMap((field) => checkField(views, { kind, field, severity: field.unique ?? 'query' }, said));
}

interface Rule {
  readonly kind: LedgerKind;
  readonly field: Field;
  readonly severity: Severity;
}

/** `said`: the later record of a pair that shares another field already → the earlier one; one pair is one mistake. */
function checkField(
  views: readonly LedgerView[],
  rule: Rule,
  said: Map<RecordView, RecordView>,
): readonly Raised[] {
  const { field } = rule;
  const firsts = new Map<string, RecordView>();
  const raised: Raised[] = [];
  for (const view of views) {
    if (!view.has(field.field)) {
      continue;
    }
    const within: Raised[] = [];
    const across: Raised[] = [];
    for (const record of view.records) {
      const text = compared(record.text(field.field));
      const first = text === '' ? undefined : firsts.get(text);
      if (!first) {
        firsts.set(text, record);
        continue;
      }
      const place = record.place(field.field);
      const firstPlace = first.place(field.field);
      if (
        place &&
        firstPlace &&
        !isSame(firstPlace, place) &&
        said.get(record) !== first &&
        !isNoValue(text)
      ) {
        said.set(record, first);
        const inSameLedger = firstPlace.sheet === place.sheet && view.records.includes(first);
        (inSameLedger ? within : across).push(
          complain({ ...rule, place, record, text }, { place: firstPlace, record: first }),
        );
      }
    }
    raised.push(...within, ...unlessCopy(across, view));
  }
  return raised;
}

/** Dashes, 无, and what Excel has made of a number too long for it. */
function isNoValue(text: string): boolean {
  return isNothing(text) || /^\d\.\d+E\+/.test(text);
}

/** A merged cell is one value, however many records it covers. */
function isSame(one: Place, other: Place): boolean {
  return one.row === other.row && one.column === other.column && one.sheet === other.sheet;
}

/** `000000…` in any width, case and spacing. */
function compared(text: string): string {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 48 || code > 90 || (code > 57 && code < 65)) {
      return text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
    }
  }
  return text;
}

interface Found extends Rule {
  readonly place: Place;
  readonly record: RecordView;
  readonly text: string;
}

function complain({ field, kind, severity, place, record, text }: Found, first: First): Raised {
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

/** A ledger most of whose records stand in another one already is a copy or a selection of it: said once. */
function unlessCopy(across: readonly Raised[], view: LedgerView): readonly Raised[] {
  const first = across[0];
  const copied = first?.complaint.related?.[0];
  if (!first || !copied || across.length < 4 || across.length <= view.records.length / 2) {
    return across;
  }
  return [
    {
      rule: 'duplicate-ledger',
      complaint: {
        cell: view.anchor,
        related: [copied],
        severity: 'query',
        message: `这张表有 ${across.length} 条和${quoted(copied.sheet)}里的重复。同样的台账请只留一份,或说明两张表的区别。`,
        actual: `${across.length} 条重复`,
        required: '不能重复',
      },
    },
  ];
}
