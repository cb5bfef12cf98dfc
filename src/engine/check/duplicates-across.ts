import type { LedgerKind, LedgerView, RecordView } from '../../model/ledger';
import type { Raised } from '../raised';
import { quoted } from '../sentences';
import { compared, isNoValue, repeated, type UniqueField, uniqueFields } from './repetition';

/** Values that no two records of a kind may share although they stand in different ledgers (the rolls of two classes). */
export function checkDuplicatesAcross(views: readonly LedgerView[], kind: LedgerKind): readonly Raised[] {
  const said = new Map<RecordView, RecordView>();
  return views.length < 2 ? [] : uniqueFields(kind).flatMap((rule) => checkField(views, rule, said));
}

interface First {
  readonly view: LedgerView;
  readonly record: RecordView;
}

function checkField(
  views: readonly LedgerView[],
  rule: UniqueField,
  said: Map<RecordView, RecordView>,
): readonly Raised[] {
  const { field } = rule.field;
  const firsts = new Map<string, First>();
  return views.flatMap((view) => {
    const raised: Raised[] = [];
    for (const record of view.has(field) ? view.records : []) {
      const text = compared(record.text(field));
      const first = firsts.get(text);
      if (!first) {
        firsts.set(text, { view, record });
        continue;
      }
      const [place, firstPlace] = [record.place(field), first.record.place(field)];
      if (
        first.view !== view &&
        place &&
        firstPlace &&
        said.get(record) !== first.record &&
        !isNoValue(text)
      ) {
        said.set(record, first.record);
        raised.push(repeated(rule, text, { place, record }, { place: firstPlace, record: first.record }));
      }
    }
    return unlessCopy(raised, view);
  });
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
